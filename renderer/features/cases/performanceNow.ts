/** How far the agreement has been performed, in the words of a follow-up; a proposal that the person may change. Pure. */
import { paymentStates, paymentTotals } from '../../../shared/agreement/payments.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import type { PerformanceState } from '../../../shared/case/codes.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';

export const performanceNow = (
  { case: c }: Pick<CaseView, 'case'>,
  today: LocalDate,
): (typeof PerformanceState)[number] => {
  const agreement = sealedAgreement(c);
  if (agreement === null) return 'not-due';
  const states = paymentStates(agreement, c, today);
  const { openFen, paidFen } = paymentTotals(states);
  if (openFen === 0) return 'done';
  if (paidFen > 0) return 'partly';
  return states.some(({ status }) => status === 'overdue') ? 'none' : 'not-due';
};
