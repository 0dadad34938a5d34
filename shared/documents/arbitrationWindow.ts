/**
 * The last day on which each worker may apply for arbitration (调仲 Art. 27), as far as the case knows it. Counted from leaving, without
 * any interruption: the earliest reading, so that nobody relies on a later day that may not hold. Whom the case does not tell enough about
 * gets the rule in words.
 */
import { isLoaded, type WorkCalendar } from '../calendar/workCalendar.ts';
import type { ClaimKind } from '../case/codes.ts';
import type { Worker } from '../case/parts.ts';
import { type PublicCase, standingClaims } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { calculateLimitation } from '../timeLimits/limitation.ts';

export type ArbitrationWindow = {
  readonly name: string;
  readonly endedOn: LocalDate | null;
  /** Null when leaving is not known: wages owed then know no limit while the labour relation lasts. */
  readonly lastDay: LocalDate | null;
  readonly isOver: boolean;
  /** Some claims (double wage, leave pay, injury) may run from an earlier day. */
  readonly mayEndEarlier: boolean;
};

export const arbitrationWindow = (
  c: PublicCase,
  worker: Worker,
  { on, calendar }: { readonly on: LocalDate; readonly calendar: WorkCalendar },
): ArbitrationWindow => {
  const kinds = standingClaims(c)
    .filter(({ partyId }) => partyId === worker.partyId)
    .map(({ kind }) => kind);
  const { name, endedOn } = worker;
  const counted =
    endedOn === null
      ? null
      : calculateLimitation({
          knewOn: endedOn,
          stillEmployed: false,
          employmentEndedOn: endedOn,
          wageArrears: kinds.some((kind) => wages.has(kind)),
          calendar,
        });
  const limit = counted?.ok && counted.value.kind === 'limited' ? counted.value : null;
  return {
    name,
    endedOn,
    // Without that year's calendar a Saturday may be a made-up workday: the day before rolling is safe whatever the year brings.
    lastDay: limit === null || isLoaded(calendar, limit.lastDay) ? (limit?.lastDay ?? null) : limit.suggestedLastDay,
    isOver: limit !== null && limit.lastDay < on,
    mayEndEarlier: kinds.some((kind) => !wages.has(kind) && !fromLeaving.has(kind)),
  };
};

const wages: ReadonlySet<ClaimKind> = new Set(['wage-arrears', 'overtime', 'commission']);
/** Claims that arise by leaving itself. */
const fromLeaving: ReadonlySet<ClaimKind> = new Set([
  'severance',
  'unlawful-termination',
  'notice-pay',
  'leaving-certificate',
  'insurance-transfer',
]);
