/** Payments from an instalment plan: for one payee, or for every payee by what is listed, claimed or agreed in all. Pure; ids come from outside. */
import { type Instalment, type InstalmentRefusal, planInstalments } from '../../../shared/agreement/instalments.ts';
import { percentOf, splitInProportion } from '../../../shared/agreement/shares.ts';
import type { WorkCalendar } from '../../../shared/calendar/workCalendar.ts';
import { isAct } from '../../../shared/case/codes.ts';
import type { Payment } from '../../../shared/case/parts.ts';
import { claimsOfParty, type RegisteredCase, workersOf } from '../../../shared/case/state.ts';
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
  /** For every payee separately: what each gets in all. */
  readonly basis: PlanBasis;
};
/** `present`: what is listed now; `claims`: so many percent of what each claims; `total`: an agreed sum in proportion to the claims. */
export type PlanBasis =
  | { readonly kind: 'present' }
  | { readonly kind: 'claims'; readonly percent: number }
  | { readonly kind: 'total'; readonly totalFen: number };
export const planBases = ['present', 'claims', 'total'] as const satisfies readonly PlanBasis['kind'][];

/** What a plan starts from: the payments as they are, and what each worker claims in money. */
export type PlanFrom = { readonly present: readonly Payment[]; readonly claims: ReadonlyMap<string, number> };
export type PlannedPayment = { readonly payment: Payment; readonly instalment: Instalment };
type PlanDeps = { readonly calendar: WorkCalendar; readonly newId: () => string };

/** The instalments of the request in order of payee and day, with the notes about moved days. */
export const planPayments = (
  request: PlanRequest,
  from: PlanFrom,
  { calendar, newId }: PlanDeps,
): Result<readonly PlannedPayment[], InstalmentRefusal> => {
  const planned: PlannedPayment[] = [];
  for (const share of sharesOf(request, from)) {
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

/** Who gets nothing has no instalments. */
const sharesOf = (request: PlanRequest, { present, claims }: PlanFrom): readonly Share[] => {
  if (request.payeeId !== EVERYONE) return [request];
  const own = Map.groupBy(present, ({ payeeId }) => payeeId);
  const shares = [...totalsOf(request.basis, { own, claims })].map(([payeeId, totalFen]): Share => {
    const first = own.get(payeeId)?.[0];
    return {
      payeeId,
      payerId: first?.payerId || request.payerId,
      account: first?.account ?? '',
      method: request.method,
      totalFen,
    };
  });
  // Where nobody gets anything the refusal of the empty sum says so.
  const paid = shares.filter(({ totalFen }) => totalFen > 0);
  return paid.length > 0 ? paid : shares.slice(0, 1);
};

type Grouped = { readonly own: ReadonlyMap<string, readonly Payment[]>; readonly claims: PlanFrom['claims'] };

const totalsOf = (basis: PlanBasis, { own, claims }: Grouped): ReadonlyMap<string, number> => {
  if (basis.kind === 'present')
    return new Map([...own].map(([id, payments]) => [id, sumFen(payments.map(({ amountFen }) => amountFen))]));
  if (basis.kind === 'claims') return new Map([...claims].map(([id, fen]) => [id, percentOf(fen, basis.percent)]));
  const ids = [...claims.keys()];
  const parts = splitInProportion(basis.totalFen, [...claims.values()]);
  return new Map(ids.map((id, at) => [id, parts[at] ?? 0]));
};

/** What each worker claims in money, in the order of the case. */
export const moneyClaims = (c: Pick<RegisteredCase, 'parties' | 'claims'>): PlanFrom['claims'] =>
  new Map(
    workersOf(c).map(({ partyId }) => [
      partyId,
      sumFen(
        claimsOfParty(c, partyId)
          .filter(({ kind }) => !isAct(kind))
          .map(({ amountFen }) => amountFen ?? 0),
      ),
    ]),
  );

const intervalOf = (rhythm: Rhythm): { readonly months: number } | { readonly days: number } => {
  const [unit, count] = rhythm.split('-');
  return unit === 'months' ? { months: Number(count) } : { days: Number(count) };
};
