/** Payments from an instalment plan: for one payee, or for every payee by the sums now listed. Pure; ids come from outside. */
import { type Instalment, type InstalmentRefusal, planInstalments } from '../../../shared/agreement/instalments.ts';
import type { WorkCalendar } from '../../../shared/calendar/workCalendar.ts';
import type { Payment } from '../../../shared/case/parts.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { sumFen } from '../../../shared/money/fen.ts';

export const rhythms = ['months-1', 'months-2', 'months-3', 'days-14', 'days-7'] as const;
export type Rhythm = (typeof rhythms)[number];
/** Stands for "every payee separately". */
export const EVERYONE = '*';

export type PlanRequest = {
  readonly payerId: string;
  readonly payeeId: string;
  readonly totalFen: number;
  readonly count: number;
  readonly firstDueOn: LocalDate;
  readonly rhythm: Rhythm;
  readonly method: Payment['method'];
  readonly account: string;
};
export type PlannedPayment = { readonly payment: Payment; readonly instalment: Instalment };
type PlanDeps = { readonly calendar: WorkCalendar; readonly newId: () => string };

/** The instalments of the request in order of payee and day, with the notes about moved days. */
export const planPayments = (
  request: PlanRequest,
  present: readonly Payment[],
  { calendar, newId }: PlanDeps,
): Result<readonly PlannedPayment[], InstalmentRefusal> => {
  const planned: PlannedPayment[] = [];
  for (const share of sharesOf(request, present)) {
    const plan = planInstalments({
      totalFen: share.totalFen,
      count: request.count,
      firstDueOn: request.firstDueOn,
      every: intervalOf(request.rhythm),
      calendar,
    });
    if (!plan.ok) return plan;
    for (const instalment of plan.value) {
      const { amountFen, dueOn } = instalment;
      const { payeeId, payerId, account, method } = share;
      planned.push({
        instalment,
        payment: { paymentId: newId(), amountFen, dueOn, method, payerId, payeeId, account },
      });
    }
  }
  return ok(planned);
};

/** What stays of the present payments beside the plan. */
export const paymentsBeside = (
  request: Pick<PlanRequest, 'payeeId'>,
  present: readonly Payment[],
): readonly Payment[] =>
  request.payeeId === EVERYONE ? [] : present.filter(({ payeeId }) => payeeId !== request.payeeId);

type Share = Pick<Payment, 'payeeId' | 'payerId' | 'account' | 'method'> & { readonly totalFen: number };

const sharesOf = (request: PlanRequest, present: readonly Payment[]): readonly Share[] => {
  if (request.payeeId !== EVERYONE) return [request];
  const payees = [...new Set(present.map(({ payeeId }) => payeeId))];
  return payees.map((payeeId) => {
    const own = present.filter((payment) => payment.payeeId === payeeId);
    return {
      payeeId,
      payerId: own[0]?.payerId || request.payerId,
      account: own[0]?.account ?? '',
      method: request.method,
      totalFen: sumFen(own.map(({ amountFen }) => amountFen)),
    };
  });
};

const intervalOf = (rhythm: Rhythm): { readonly months: number } | { readonly days: number } => {
  const [unit, count] = rhythm.split('-');
  return unit === 'months' ? { months: Number(count) } : { days: Number(count) };
};
