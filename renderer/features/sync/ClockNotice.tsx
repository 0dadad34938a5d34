/** Says that this computer's clock is wrong by the hub's; small differences are nobody's business. */
import { useTranslation } from 'react-i18next';
import { isClockWrong } from '../../app/syncProblem.ts';
import { Banner } from '../../ui/Banner.tsx';

const MINUTE_MS = 60_000;
const units = [
  { word: 'years', ms: 365 * 24 * 60 * MINUTE_MS },
  { word: 'days', ms: 24 * 60 * MINUTE_MS },
  { word: 'hours', ms: 60 * MINUTE_MS },
  { word: 'minutes', ms: MINUTE_MS },
] as const;

/** `aheadMs`: how far it is ahead (behind: negative); null before it is known. */
export const ClockNotice = ({ aheadMs }: { readonly aheadMs: number | null }) => {
  const { t } = useTranslation('sync');
  if (!isClockWrong(aheadMs)) return null;
  const unit = units.find(({ ms }) => Math.abs(aheadMs) >= ms) ?? units[3];
  const span = t(unit.word, { count: Math.round(Math.abs(aheadMs) / unit.ms) });
  return <Banner tone="due">{t(aheadMs > 0 ? 'clockAhead' : 'clockBehind', { span })}</Banner>;
};
