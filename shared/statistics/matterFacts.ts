/**
 * A case as the statistics see it: one row of plain facts per round of mediation, because a round is what is accepted and closed. The
 * desk's projection stores these rows, a report over a file makes them in memory; every table is a fold over them. No names of parties.
 */
import { openFenOf } from '../agreement/payments.ts';
import type { ChannelCode, DisputeTypeCode, EmploymentFormCode, OutcomeCode, Referral, Track } from '../case/codes.ts';
import { sealedAgreement } from '../case/guards.ts';
import type { Payment } from '../case/parts.ts';
import { titleOf } from '../case/proceedings.ts';
import { partyById, proceedingsOf, type RegisteredCase, standingClaims, workersOf } from '../case/state.ts';
import { addDays, type LocalDate } from '../kernel/localDate.ts';
import { sumFen } from '../money/fen.ts';
import { settingFor } from '../settings/register.ts';
import { mediationClock, type Rulebook } from '../workflow/clocks.ts';
import { countedClosed } from './closingDay.ts';

export type MatterFacts = {
  /** 1 for the first round of the case. */
  readonly round: number;
  readonly number: string;
  readonly isSample: boolean;
  readonly track: Track;
  readonly referral: Referral;
  readonly channel: ChannelCode;
  /** The main dispute type. */
  readonly dispute: DisputeTypeCode;
  readonly receivedOn: LocalDate;
  /** Null: registered, not accepted. */
  readonly acceptedOn: LocalDate | null;
  /** 结案日 as of closingDay.ts; null while pending. Never before `acceptedOn`. */
  readonly closedOn: LocalDate | null;
  readonly outcome: OutcomeCode | null;
  /** The legal last day of the mediation; null before acceptance and where no source gives the period. */
  readonly limitOn: LocalDate | null;
  readonly workers: number;
  readonly migrants: number;
  /** Each form once. */
  readonly employmentForms: readonly EmploymentFormCode[];
  readonly mediators: readonly string[];
  readonly claimFen: number;
  /** Taken to arbitration or to court within the office's days of calm after it was closed (息诉率). */
  readonly isResumed: boolean;
  readonly agreement: AgreementFacts | null;
};

/** What became of the sealed agreement. Only money owed to workers counts: it is what they recovered. */
export type AgreementFacts = {
  readonly agreedFen: number;
  readonly paidFen: number;
  /** Still owed of all payments, whoever they go to. */
  readonly openFen: number;
  /** The last day of performance; null where nothing is to be paid. */
  readonly dueOn: LocalDate | null;
  /** The earliest day on which something still owed was due. */
  readonly openSince: LocalDate | null;
  /** Some payment came after its day. */
  readonly wasLate: boolean;
  readonly isConfirmed: boolean;
  readonly isReviewed: boolean;
  /** A payment order was applied for on it. */
  readonly isOrdered: boolean;
  readonly isEnforced: boolean;
};

/** One row per round, the first round first; the rounds that are over and the one the case is in. */
export const matterFacts = (c: RegisteredCase, rulebook: Rulebook): readonly MatterFacts[] =>
  roundsOf(c).map((round, index) => factsOf(round, index + 1, rulebook));

/** Each round as if it were the current one, with the proceedings that fall into it. */
const roundsOf = (c: RegisteredCase): readonly RegisteredCase[] => {
  const rounds = [...c.earlier, c];
  return rounds.map((round, index) => {
    const from = index === 0 ? null : round.registration.receivedOn;
    const until = rounds[index + 1]?.registration.receivedOn ?? null;
    const proceedings = c.proceedings.filter(
      ({ on }) => (from === null || on >= from) && (until === null || on < until),
    );
    return { ...c, ...round, earlier: [], proceedings };
  });
};

const factsOf = (c: RegisteredCase, round: number, rulebook: Rulebook): MatterFacts => {
  const { registration } = c;
  const workers = workersOf(c);
  const closed = countedClosed(c);
  return {
    round,
    number: registration.number,
    isSample: registration.isSample,
    track: registration.track,
    referral: registration.referral,
    channel: registration.channel,
    dispute: registration.disputeTypes[0] ?? '99',
    receivedOn: registration.receivedOn,
    acceptedOn: c.acceptance?.on ?? null,
    closedOn: closed?.on ?? null,
    outcome: closed?.outcome ?? null,
    limitOn: mediationClock(c, rulebook)?.lastDay ?? null,
    workers: workers.length,
    migrants: workers.filter((w) => w.isMigrantWorker).length,
    employmentForms: [...new Set(workers.map((w) => w.employmentForm))],
    mediators: c.mediators.map((m) => m.name),
    claimFen: sumFen(standingClaims(c).map(({ amountFen }) => amountFen ?? 0)),
    isResumed: closed !== null && isResumed(c, closed.on, rulebook),
    agreement: agreementFacts(c),
  };
};

/** Days without a new claim by the office's setting of the closing day; a day of calm counts like any other day of a period. */
const isResumed = (c: RegisteredCase, closedOn: LocalDate, { settings }: Rulebook): boolean => {
  const days = settingFor(settings, { key: 'statistics.calm-days', on: closedOn })?.value;
  const until = addDays(closedOn, typeof days === 'number' ? days : 0);
  const goesOn = c.courtAct !== null && c.courtAct.act !== 'arbitrate-first' ? [c.courtAct.on] : [];
  return [
    ...(['arbitration', 'lawsuit'] as const).flatMap((kind) => proceedingsOf(c, kind).map(({ on }) => on)),
    ...goesOn,
  ].some((on) => on >= closedOn && on <= until);
};

const agreementFacts = (c: RegisteredCase): AgreementFacts | null => {
  const payments = sealedAgreement(c)?.payments;
  if (payments === undefined) return null;
  const toWorkers = payments.filter(({ payeeId }) => partyById(c, payeeId)?.kind === 'worker');
  const open = payments.filter(({ paymentId }) => openFenOf(c, paymentId) > 0);
  return {
    agreedFen: sumFen(toWorkers.map(({ amountFen }) => amountFen)),
    paidFen: sumFen(receiptsOf(c, toWorkers).map(({ amountFen }) => amountFen)),
    openFen: sumFen(open.map(({ paymentId }) => openFenOf(c, paymentId))),
    dueOn: edge(payments, (day, last) => day > last),
    openSince: edge(open, (day, first) => day < first),
    wasLate: payments.some((p) => receiptsOf(c, [p]).some(({ on }) => on > p.dueOn)),
    isConfirmed: c.confirmation.ruled?.result === 'valid',
    isReviewed: proceedingsOf(c, 'arbitration-review').some((p) => titleOf(p) !== null),
    isOrdered: proceedingsOf(c, 'payment-order').length > 0,
    isEnforced: c.enforcement !== null,
  };
};

const receiptsOf = (c: RegisteredCase, payments: readonly Payment[]) =>
  c.receipts.filter((r) => payments.some((p) => p.paymentId === r.paymentId));

const edge = (
  payments: readonly Payment[],
  isFurther: (day: LocalDate, found: LocalDate) => boolean,
): LocalDate | null =>
  payments.reduce<LocalDate | null>(
    (found, { dueOn }) => (found === null || isFurther(dueOn, found) ? dueOn : found),
    null,
  );
