/** The sums of the agreement and the next payment, with a bar of how much has come in. */
import { useTranslation } from 'react-i18next';
import { type PaymentState, paymentTotals } from '../../../shared/agreement/payments.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { formatFullDay } from '../../ui/formatDate.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { DateText } from '../../ui/DateText.tsx';
import { Money } from '../../ui/Money.tsx';

type PaymentSumsProps = { readonly view: CaseView; readonly states: readonly PaymentState[] };

export const PaymentSums = ({ view, states }: PaymentSumsProps) => {
  const { t } = useTranslation('after');
  const language = useLanguage();
  const totals = paymentTotals(states);
  const owedFen = Math.max(1, totals.agreedFen - totals.waivedFen);
  // What is overdue is said by itself; the next one is what still lies ahead.
  const next = states.find(({ status, openFen }) => status === 'open' && openFen > 0);
  const enforcement = view.guide.deadlines.find((deadline) => deadline.id === 'E01');
  return (
    <div className="hj-sums">
      <dl className="hj-sums__list">
        <Sum label={t('payments.agreed')} fen={totals.agreedFen} />
        <Sum label={t('payments.paid')} fen={totals.paidFen} />
        <Sum label={t('payments.open')} fen={totals.openFen} isMain />
        {totals.overdueFen > 0 && <Sum label={t('payments.overdue')} fen={totals.overdueFen} isOverdue />}
        {totals.waivedFen > 0 && <Sum label={t('payments.waived')} fen={totals.waivedFen} />}
      </dl>
      <div className="hj-sums__bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, (totals.paidFen / owedFen) * 100)}%` }} />
      </div>
      {next !== undefined && (
        <p>
          <span className="hj-quiet">{t('payments.next')}</span> <DateText on={next.payment.dueOn} isFull />{' '}
          <Money fen={next.openFen} />
        </p>
      )}
      {totals.openFen === 0 && (
        <p className="hj-sums__done">
          {totals.performedOn === null
            ? t('payments.allDone')
            : t('payments.allPaid', { date: formatFullDay(totals.performedOn, language) })}
        </p>
      )}
      {totals.overdueFen > 0 && enforcement !== undefined && (
        <p className="hj-quiet">{t('payments.enforcement', { date: formatFullDay(enforcement.lastDay, language) })}</p>
      )}
    </div>
  );
};

type SumProps = {
  readonly label: string;
  readonly fen: number;
  readonly isMain?: boolean;
  readonly isOverdue?: boolean;
};

const Sum = ({ label, fen, isMain, isOverdue }: SumProps) => (
  <div className={isOverdue === true ? 'hj-sums__one hj-sums__one--overdue' : 'hj-sums__one'}>
    <dt>{label}</dt>
    <dd>
      <Money fen={fen} isFigure={isMain} />
    </dd>
  </div>
);
