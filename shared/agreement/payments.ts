/**
 * How far an agreement has been performed: each payment with what was paid on it, and the totals (reference: domain 3.9).
 * Nothing here is stored; receipts and waivers are facts of the case, the state of a payment follows from them and today.
 */
import type { AgreementVersion, Payment } from '../case/parts.ts';
import type { RegisteredCase } from '../case/state.ts';
import { daysBetween, type LocalDate } from '../kernel/localDate.ts';
import { remember } from '../kernel/remember.ts';

/** open: nothing or a part is paid and the day has not passed; overdue: the day has passed and something is owed. */
export type PaymentStatus = 'open' | 'paid' | 'overdue' | 'waived';
export type PaymentState = {
  readonly payment: Payment;
  readonly status: PaymentStatus;
  readonly paidFen: number;
  /** What is still owed; 0 once paid or waived. */
  readonly openFen: number;
  /** Some, but not all, was paid. */
  readonly isPartly: boolean;
  readonly lastPaidOn: LocalDate | null;
  readonly daysOverdue: number;
};
export type PaymentTotals = {
  readonly agreedFen: number;
  readonly paidFen: number;
  readonly openFen: number;
  readonly overdueFen: number;
  readonly waivedFen: number;
  /** The last due day of all; the two years for enforcement run from it (民诉法 Art. 250). */
  readonly lastDueOn: LocalDate | null;
  /** The day the last receipt came in, once nothing is open; null before that and when nothing was ever paid. */
  readonly performedOn: LocalDate | null;
};

type Receipts = Pick<RegisteredCase, 'receipts' | 'waivers'>;

/** Each payment of `version` as it stands on `today`, in the order of the agreement. */
export const paymentStates = (
  version: Pick<AgreementVersion, 'payments'>,
  c: Receipts,
  today: LocalDate,
): readonly PaymentState[] => version.payments.map((payment) => stateOf(payment, c, today));

/** The day of a payment of `version` has passed on `today` and something of it is owed. */
export const isOverdueOn = (version: Pick<AgreementVersion, 'payments'>, c: Receipts, today: LocalDate): boolean =>
  paymentStates(version, c, today).some(({ status }) => status === 'overdue');

/** What is still owed on one payment, in fen; 0 for a payment that no version of the agreement knows. */
export const openFenOf = (c: Receipts & Pick<RegisteredCase, 'agreements'>, paymentId: string): number => {
  const payment = paymentsById(c.agreements).get(paymentId);
  return payment === undefined ? 0 : stateOf(payment, c, payment.dueOn).openFen;
};

/** Of an id that several versions have, the last version's payment stands. */
const paymentsById = remember(
  (agreements: RegisteredCase['agreements']): ReadonlyMap<string, Payment> =>
    new Map(agreements.flatMap(({ payments }) => payments.toReversed().map((p) => [p.paymentId, p] as const))),
);

export const paymentTotals = (states: readonly PaymentState[]): PaymentTotals => {
  const sum = (fen: (state: PaymentState) => number): number => states.reduce((total, state) => total + fen(state), 0);
  const openFen = sum((state) => state.openFen);
  return {
    agreedFen: sum((state) => state.payment.amountFen),
    paidFen: sum((state) => state.paidFen),
    openFen,
    overdueFen: sum((state) => (state.status === 'overdue' ? state.openFen : 0)),
    waivedFen: sum((state) => (state.status === 'waived' ? state.payment.amountFen - state.paidFen : 0)),
    lastDueOn: latest(states.map((state) => state.payment.dueOn)),
    performedOn: openFen > 0 ? null : latest(states.flatMap((state) => state.lastPaidOn ?? [])),
  };
};

const stateOf = (payment: Payment, c: Receipts, today: LocalDate): PaymentState => {
  const receipts = receiptsByPayment(c.receipts).get(payment.paymentId) ?? [];
  const paidFen = receipts.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const isWaived = waivedIds(c.waivers).has(payment.paymentId);
  const owedFen = Math.max(0, payment.amountFen - paidFen);
  const status = statusOf({ owedFen, isWaived, isLate: today > payment.dueOn });
  return {
    payment,
    status,
    paidFen,
    openFen: isWaived ? 0 : owedFen,
    isPartly: paidFen > 0 && owedFen > 0,
    lastPaidOn: latest(receipts.map(({ on }) => on)),
    daysOverdue: status === 'overdue' ? daysBetween(payment.dueOn, today) : 0,
  };
};

const receiptsByPayment = remember((receipts: RegisteredCase['receipts']) =>
  Map.groupBy(receipts, ({ paymentId }) => paymentId),
);
const waivedIds = remember(
  (waivers: RegisteredCase['waivers']): ReadonlySet<string> => new Set(waivers.map(({ paymentId }) => paymentId)),
);

const statusOf = (facts: {
  readonly owedFen: number;
  readonly isWaived: boolean;
  readonly isLate: boolean;
}): PaymentStatus => {
  if (facts.owedFen === 0) return 'paid';
  if (facts.isWaived) return 'waived';
  return facts.isLate ? 'overdue' : 'open';
};

const latest = (days: readonly LocalDate[]): LocalDate | null =>
  days.reduce<LocalDate | null>((last, day) => (last === null || day > last ? day : last), null);
