/**
 * What follows from each payment of the agreement in force, with its days: how near or how late it is, from when a payment order is open, until
 * when arbitration and enforcement can be applied for, and when to call the parties (reference: domain 3.9). The legal days come from the
 * register; the stages of reminding and the days of the visits are the office's habit, not law.
 */
import { hasTitle } from '../case/enforceable.ts';
import { sealedAgreement } from '../case/guards.ts';
import { isEnded } from '../case/proceedings.ts';
import { isWorker, partyById, proceedingsOf, type PublicCase } from '../case/state.ts';
import { addDays, daysBetween, type LocalDate, maxDate } from '../kernel/localDate.ts';
import { settingFor, type SettingKey } from '../settings/register.ts';
import { calculateLimit } from '../timeLimits/calculate.ts';
import { paymentStates, type PaymentState } from './payments.ts';
import { hasNoLabourRelation, hasPayableClaim, type SecuringContext, whyWayClosed } from './securing.ts';

/** Days before the due day on which the payer is reminded, and after it on which more is done: a convention. */
export const remindDays = [7, 3, 1] as const;
export const overdueDays = [1, 7, 15] as const;

export type PaymentStage =
  | { readonly kind: 'remind'; readonly days: (typeof remindDays)[number] }
  | { readonly kind: 'overdue'; readonly days: (typeof overdueDays)[number] };
export type PaymentOutlook = {
  readonly paymentId: string;
  /** Null while nothing has to be done: paid, waived, or still far off. */
  readonly stage: PaymentStage | null;
  /** The first day of a payment order on it (调仲 Art. 16); null where that way is not for this payment. */
  readonly orderFrom: LocalDate | null;
  /** The last day to take the breach to arbitration (调仲 Art. 15, 27); null with a title, which is enforced instead. */
  readonly arbitrateUntil: LocalDate | null;
  /** The last day to apply for enforcement (民诉 Art. 250), counted from the last instalment; null without a title. */
  readonly enforceUntil: LocalDate | null;
  /** What can be applied for today because it is overdue; empty before that, and while enforcement or an order is under way. */
  readonly ways: readonly DefaultWay[];
};
/** What answers a default: with a title its enforcement, else the payment order, arbitration, or a suit on the agreement. */
export type DefaultWay = 'enforcement' | 'payment-order' | 'arbitration' | 'lawsuit';
export type Visit = { readonly on: LocalDate; readonly doneOn: LocalDate | null };
export type Performance = {
  readonly payments: readonly PaymentOutlook[];
  /** Follow-up visits after the last due day, as the office has set them, and those that were made. */
  readonly visits: readonly Visit[];
};

/** The outlook of the agreement in force; null while there is none. */
export const performanceOf = (c: PublicCase, ctx: SecuringContext): Performance | null => {
  const agreement = sealedAgreement(c);
  if (agreement === null) return null;
  const states = paymentStates(agreement, c, ctx.today);
  const lastDueOn = lastDueDay(c);
  return {
    payments: states.map((state) => outlookOf(state, c, { ...ctx, lastDueOn })),
    visits: visitDays(c, ctx.settings),
  };
};

const lastDueDay = (c: Pick<PublicCase, 'agreements'>): LocalDate | null => {
  const [first, ...others] = (sealedAgreement(c)?.payments ?? []).map(({ dueOn }) => dueOn);
  return first === undefined ? null : maxDate(first, ...others);
};

const outlookOf = (
  state: PaymentState,
  c: PublicCase,
  ctx: SecuringContext & { readonly lastDueOn: LocalDate | null },
): PaymentOutlook => {
  const { payment, openFen } = state;
  const { calendar, settings } = ctx;
  const isOpen = openFen > 0;
  const payee = partyById(c, payment.payeeId);
  const isWorkers = payee !== undefined && isWorker(payee);
  const lastDayOf = (id: 'B07' | 'E01', from: LocalDate): LocalDate | null => {
    const limit = calculateLimit({ id, from, calendar, settings });
    return limit.ok ? limit.value.lastDay : null;
  };
  const title = hasTitle(c);
  const isLabour = !hasNoLabourRelation(c);
  const arbitrateUntil = isOpen && !title && isLabour ? lastDayOf('B07', payment.dueOn) : null;
  return {
    paymentId: payment.paymentId,
    stage: isOpen ? stageOf(payment.dueOn, ctx.today) : null,
    orderFrom: isOpen && isWorkers && isLabour && !title && hasPayableClaim(c) ? addDays(payment.dueOn, 1) : null,
    arbitrateUntil,
    enforceUntil: isOpen && title && ctx.lastDueOn !== null ? lastDayOf('E01', ctx.lastDueOn) : null,
    ways: state.status === 'overdue' ? waysOf(c, ctx, { isWorkers, arbitrateUntil }) : [],
  };
};

const waysOf = (
  c: PublicCase,
  ctx: SecuringContext,
  payment: { readonly isWorkers: boolean; readonly arbitrateUntil: LocalDate | null },
): readonly DefaultWay[] => {
  if (c.enforcement !== null || proceedingsOf(c, 'payment-order').some((p) => !isEnded(p))) return [];
  if (hasTitle(c)) return ['enforcement'];
  const { isWorkers, arbitrateUntil } = payment;
  const order = isWorkers && whyWayClosed('payment-order', c, ctx) === null ? (['payment-order'] as const) : [];
  const arbitration = arbitrateUntil !== null && arbitrateUntil >= ctx.today ? (['arbitration'] as const) : [];
  const ways = [...order, ...arbitration];
  return ways.length > 0 ? ways : ['lawsuit'];
};

/** The nearest stage that has come: 7, 3 or 1 days before the due day, 1, 7 or 15 days after it. */
const stageOf = (dueOn: LocalDate, today: LocalDate): PaymentStage | null => {
  const left = daysBetween(today, dueOn);
  if (left < 0) {
    const days = overdueDays.findLast((from) => -left >= from);
    return days === undefined ? null : { kind: 'overdue', days };
  }
  const days = remindDays.findLast((until) => left <= until);
  return days === undefined ? null : { kind: 'remind', days };
};

const visitKeys = ['follow-up.first-days', 'follow-up.second-days'] as const satisfies readonly SettingKey[];

/**
 * The follow-up visits after the last due day. One made on or after that day counts for the first that is open; earlier calls are welcome and
 * count for none.
 */
export const visitDays = (
  c: Pick<PublicCase, 'agreements' | 'followUps'>,
  settings: SecuringContext['settings'],
): readonly Visit[] => {
  const lastDueOn = lastDueDay(c);
  if (lastDueOn === null) return [];
  const made = c.followUps
    .map(({ on }) => on)
    .filter((on) => on >= lastDueOn)
    .toSorted();
  return visitKeys.flatMap((key, i) => {
    const setting = settingFor(settings, { key, on: lastDueOn });
    const days = typeof setting?.value === 'number' ? setting.value : null;
    return days === null ? [] : [{ on: addDays(lastDueOn, days), doneOn: made[i] ?? null }];
  });
};
