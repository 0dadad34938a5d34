/**
 * The clocks that mediation does not stop: the one-year limitation before arbitration (调仲 Art. 27) with its interruptions, recognition of a work
 * injury (工伤条例 Art. 17), the labour inspection's two years (监察条例 Art. 20). One clock per rule and day: of many workers with the same day
 * the first stands for all; of different days the earliest comes first.
 *
 * Direction of caution: mediation as an interruption is not verified in the statute, so it is counted and said (warning), never silently.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import type { ClaimKind } from '../case/codes.ts';
import type { Worker } from '../case/parts.ts';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import {
  claimsOfParty,
  firstReceivedOn,
  proceedingsOf,
  type PublicCase,
  type RegisteredCase,
  workersOf,
} from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { calculateLimit, type TimeLimit } from '../timeLimits/calculate.ts';
import { calculateLimitation, type Interruption, type LimitationInput } from '../timeLimits/limitation.ts';
import { type TimeLimitId, timeLimitRules } from '../timeLimits/rules.ts';
import type { Clock, Rulebook } from './clocks.ts';

/** Claims for 劳动报酬, whose limitation does not run while the labour relation lasts (调仲 Art. 27(4)). */
export const payClaims: ReadonlySet<ClaimKind> = new Set(['wage-arrears', 'overtime', 'commission']);

/** Every clock of the workers' own dates, the earliest last day first. */
export const limitationClocks = (c: RegisteredCase, rulebook: Rulebook): readonly Clock[] => {
  const found = workersOf(c).flatMap((worker) => [
    ...limitations(c, worker, rulebook),
    ...otherDates(c, worker, rulebook),
  ]);
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0))
    .filter(({ id, lastDay }) => {
      const key = `${id}:${lastDay}`;
      return seen.has(key) ? false : seen.add(key) !== undefined;
    });
};

const limitations = (c: RegisteredCase, worker: Worker, { calendar }: Rulebook): readonly Clock[] => {
  // An agreement in force settles the claims; from then on its own days run (payment order, review, enforcement).
  const doneOn =
    proceedingsOf(c, 'arbitration').find((p) => p.partyIds.includes(worker.partyId))?.on ?? effectiveDate(c).on;
  return limitationInputs(c, worker, calendar).flatMap((input) => {
    const limitation = calculateLimitation(input);
    return limitation.ok && limitation.value.kind === 'limited' ? [clockFrom(limitation.value, worker, doneOn)] : [];
  });
};

/** What the limitation of a worker's claims is counted from: once for pay, once for everything else, whichever is claimed. */
export const limitationInputs = (
  c: PublicCase,
  worker: Worker,
  calendar: WorkCalendar,
): readonly (LimitationInput & { readonly interruptions: readonly Interruption[] })[] => {
  const kinds = claimsOfParty(c, worker.partyId).map((claim) => claim.kind);
  const knewOn = c.keyDates.find((k) => k.partyId === worker.partyId)?.knewOn ?? null;
  const wanted = [
    { wageArrears: true, has: kinds.some((kind) => payClaims.has(kind)) },
    { wageArrears: false, has: kinds.some((kind) => !payClaims.has(kind) && kind !== 'employer-claim') },
  ];
  return wanted
    .filter(({ has }) => has)
    .map(({ wageArrears }) => ({
      // Without a day of its own the end of the employment is the latest day on which a worker can have known.
      knewOn: knewOn ?? worker.endedOn,
      stillEmployed: worker.endedOn === null,
      employmentEndedOn: worker.endedOn,
      wageArrears,
      interruptions: interruptionsOf(c, worker),
      suspensions: c.suspensions.map(({ from, to }) => ({ from, to })),
      calendar,
    }));
};

/** What was recorded, and the asking for mediation itself (unverified as a ground, and said to be). */
export const interruptionsOf = (c: PublicCase, worker: Worker): readonly Interruption[] => [
  { on: firstReceivedOn(c), ground: 'mediation' },
  ...c.interruptions
    .filter(({ partyIds }) => partyIds.length === 0 || partyIds.includes(worker.partyId))
    .map(({ on, ground }) => ({ on, ground })),
];

const otherDates = (c: RegisteredCase, worker: Worker, { calendar, settings }: Rulebook): readonly Clock[] => {
  const dates = c.keyDates.find((k) => k.partyId === worker.partyId);
  const recognition = proceedingsOf(c, 'injury-recognition')[0]?.on ?? null;
  const inspection = proceedingsOf(c, 'inspection')[0]?.on ?? null;
  const started: readonly (readonly [TimeLimitId, LocalDate | null | undefined, LocalDate | null])[] = [
    ['W01', dates?.injuredOn, recognition],
    ['W02', dates?.injuredOn, recognition],
    ['M01', dates?.wrongEndedOn, inspection],
  ];
  return started.flatMap(([id, from, doneOn]) => {
    const limit = from ? calculateLimit({ id, from, calendar, settings }) : null;
    return limit?.ok ? [clockFrom(limit.value, worker, doneOn)] : [];
  });
};

const clockFrom = (limit: TimeLimit, worker: Worker, doneOn: LocalDate | null): Clock => ({
  ...limit,
  key: `${limit.id}:${worker.partyId}`,
  label: timeLimitRules[limit.id].trigger,
  kind: timeLimitRules[limit.id].kind,
  doneOn,
});
