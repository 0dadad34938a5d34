/** Where one way of securing stands, in a word: chosen, open for so many days, or closed. */
import { useTranslation } from 'react-i18next';
import type { SecuringOption } from '../../../shared/agreement/securing.ts';
import { daysBetween } from '../../../shared/kernel/localDate.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useCasePage } from './caseActions.tsx';

/** Both sides have to go together, so a week is not too early to press. */
const SOON_DAYS = 7;

export const SecuringChip = ({ option }: { readonly option: SecuringOption }) => {
  const { t } = useTranslation('elsewhere');
  const { today } = useCasePage();
  const { state, window } = option;
  if (state === 'chosen') return <Chip tone="settled">{t('securing.chosen')}</Chip>;
  if (state === 'closed') return <Chip>{t('securing.closed')}</Chip>;
  if (window === null) return <Chip tone="primary">{t('securing.open')}</Chip>;
  const left = daysBetween(today, window.lastDay);
  const tone = left <= SOON_DAYS ? 'due' : 'primary';
  return <Chip tone={tone}>{left === 0 ? t('securing.lastDay') : t('securing.left', { count: left })}</Chip>;
};
