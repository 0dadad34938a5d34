/** What a plan comes to: every instalment with its sum and day, and a word where a rest day moved it. */
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { partyById } from '../../../shared/case/state.ts';
import { sumFen } from '../../../shared/money/fen.ts';
import { useText } from '../../i18n/useText.ts';
import { DateText } from '../../ui/DateText.tsx';
import { Money } from '../../ui/Money.tsx';
import type { PlannedPayment } from './planPayments.ts';

type PlannedRowsProps = {
  readonly view: CaseView;
  readonly planned: readonly PlannedPayment[];
  readonly why: string | null;
};

export const PlannedRows = ({ view, planned, why }: PlannedRowsProps) => {
  const { t } = useTranslation('agreement');
  const say = useText();
  const payees = new Set(planned.map(({ payment }) => payment.payeeId));
  return (
    <section className="hj-planner__rows" aria-label={t('planner.preview')}>
      <h3>{t('planner.preview')}</h3>
      {why !== null && <p className="hj-quiet">{why}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by keyboard */}
      <ol tabIndex={0}>
        {planned.map(({ payment, instalment }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows of a plan have no identity but their place
          <li key={index} className="hj-planner__row">
            <span className="hj-quiet">{t('planner.row', { count: index + 1 })}</span>
            <DateText on={payment.dueOn} isFull />
            <Money fen={payment.amountFen} />
            {payees.size > 1 && <span className="hj-planner__note">{partyById(view.case, payment.payeeId)?.name}</span>}
            {instalment.note !== null && <span className="hj-planner__note">{say(instalment.note)}</span>}
          </li>
        ))}
      </ol>
      {planned.length > 1 && (
        <p className="hj-row-spread">
          <span className="hj-quiet hj-dense">
            {t('planner.last')} {t('planner.replaces')}
          </span>
          <strong>
            <Money fen={sumFen(planned.map(({ payment }) => payment.amountFen))} />
          </strong>
        </p>
      )}
    </section>
  );
};
