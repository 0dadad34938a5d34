/** What the lists of payments, short and long, have in common. */
import type { CaseView } from '../../../shared/api/views.ts';
import { respondentsOf, workersOf } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { CellPlace } from '../../ui/sheet/places.ts';
import type { FormPayment } from './paymentGrid.ts';

export type PaymentsPartProps = {
  readonly view: CaseView;
  readonly today: LocalDate;
  /** The cell of the grid that a finding leads to; a new object goes there again. */
  readonly jump: CellPlace | null;
};

/** A new payment goes between the same people in the same way as the one before. */
export const freshPayment = (view: CaseView, before: FormPayment | undefined): FormPayment => ({
  paymentId: crypto.randomUUID(),
  amountFen: 0,
  dueOn: '',
  method: before?.method ?? 'transfer',
  payerId: before?.payerId ?? respondentsOf(view.case)[0]?.partyId ?? '',
  payeeId: before?.payeeId ?? workersOf(view.case)[0]?.partyId ?? '',
  account: before?.account ?? '',
});
