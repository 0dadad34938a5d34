/** The two sides drawing nearer, round by round: a bar per round between what is offered and what is asked, and the gap in figures. */
import { useTranslation } from 'react-i18next';
import { formatYuanSign } from '../../../shared/money/fen.ts';
import { Money } from '../../ui/Money.tsx';
import type { RoundGap } from './offers.ts';

type Measured = RoundGap & { readonly workerFen: number; readonly respondentFen: number; readonly gapFen: number };
const isMeasured = (gap: RoundGap): gap is Measured => gap.gapFen !== null;

export const GapChart = ({ gaps }: { readonly gaps: readonly RoundGap[] }) => {
  const { t } = useTranslation('session');
  const measured = gaps.filter(isMeasured);
  const last = measured.at(-1);
  if (last === undefined) return null;
  const most = Math.max(...measured.flatMap((gap) => [gap.workerFen, gap.respondentFen]), 1);
  const before = measured.at(-2);
  const summary = measured
    .map((gap) => `${t('offers.gapOf', { round: gap.round })} ${formatYuanSign(Math.max(0, gap.gapFen))}`)
    .join('；');
  return (
    <div className="hj-gap">
      <p className="hj-gap__figure">
        <span className="hj-quiet">{t('offers.gap')}</span>
        {last.gapFen <= 0 ? (
          <strong className="hj-gap__met">{t('offers.met')}</strong>
        ) : (
          <Money fen={last.gapFen} isFigure />
        )}
        {before !== undefined && <Movement from={before.gapFen} to={last.gapFen} />}
      </p>
      <figure aria-label={t('offers.chart', { summary })}>
        {measured.map((gap) => (
          <div key={gap.round} className="hj-gap__round" aria-hidden="true">
            <span className="hj-quiet hj-dense">{gap.round}</span>
            <div className="hj-gap__track">
              <span className="hj-gap__offered" style={{ inlineSize: `${(gap.respondentFen / most) * 100}%` }} />
              <span className="hj-gap__asked" style={{ insetInlineStart: `${(gap.workerFen / most) * 100}%` }} />
            </div>
          </div>
        ))}
      </figure>
    </div>
  );
};

const Movement = ({ from, to }: { readonly from: number; readonly to: number }) => {
  const { t } = useTranslation('session');
  if (from === to || to <= 0) return null;
  const amount = formatYuanSign(Math.abs(from - to));
  return <span className="hj-quiet hj-dense">{t(to < from ? 'offers.narrowed' : 'offers.widened', { amount })}</span>;
};
