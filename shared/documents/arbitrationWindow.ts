/**
 * The last days on which each worker may apply for arbitration (调仲 Art. 27), from the same facts as the clocks of the guide
 * (workflow/limitationClocks.ts): once for pay, once for everything else. Whether asking for mediation interrupts the period is not read in
 * the statute, so the day without it is the one to keep and the other stands beside it. Whom the case does not tell enough about gets the
 * rule in words.
 */
import { isLoaded } from '../calendar/workCalendar.ts';
import type { ClaimKind } from '../case/codes.ts';
import type { Worker } from '../case/parts.ts';
import { claimsOfParty, firstReceivedOn, type PublicCase } from '../case/state.ts';
import { formatChineseDate, type LocalDate } from '../kernel/localDate.ts';
import { calculateLimitation, type Interruption, type LimitationInput } from '../timeLimits/limitation.ts';
import { limitationInputs, payClaims } from '../workflow/limitationClocks.ts';
import type { PaperContext } from './paperContext.ts';
import { dayWords } from './paperWords.ts';
import type { Fields } from './template.ts';

/** unlimited: wages owed while the labour relation lasts (调仲 Art. 27(4)); unknown: the case tells no day to count from. */
export type ArbitrationWindow = {
  readonly name: string;
  readonly claims: 'pay' | 'other' | 'all';
  readonly kind: 'limited' | 'unlimited' | 'unknown';
  /** The day it runs from (first start, or the last interruption that counts) and why; null unless limited. */
  readonly from: LocalDate | null;
  readonly start: 'left' | 'knew' | Interruption['ground'] | null;
  /** The day to keep: interruptions on grounds of the statute are counted, mediation is not. */
  readonly lastDay: LocalDate | null;
  /** The later day if asking for mediation interrupts; null where that changes nothing. */
  readonly ifMediationCounts: LocalDate | null;
  readonly isOver: boolean;
  /** Some claims (double wage, leave pay, injury) may run from an earlier day than the one known. */
  readonly mayEndEarlier: boolean;
};

type On = Pick<PaperContext, 'on' | 'calendar'>;

/** A worker's windows; one for all claims where they end on the same day. */
export const arbitrationWindows = (c: PublicCase, worker: Worker, context: On): readonly ArbitrationWindow[] => {
  const found = limitationInputs(c, worker, context.calendar).map((input) => windowOf(c, worker, input, context));
  const [pay, other] = found;
  if (pay === undefined) return [{ ...unknown(worker.name), mayEndEarlier: false }];
  const isSame = other !== undefined && pay.kind === other.kind && pay.lastDay === other.lastDay;
  return isSame ? [{ ...pay, claims: 'all', mayEndEarlier: other.mayEndEarlier }] : found;
};

const windowOf = (
  c: PublicCase,
  worker: Worker,
  input: LimitationInput & { readonly interruptions: readonly Interruption[] },
  { on, calendar }: On,
): ArbitrationWindow => {
  const lawful = input.interruptions.filter(({ ground }) => ground !== 'mediation');
  const plain = calculateLimitation({ ...input, interruptions: lawful });
  const claims = input.wageArrears ? 'pay' : 'other';
  if (!plain.ok) return { ...unknown(worker.name), claims };
  if (plain.value.kind === 'no-limit') return { ...unknown(worker.name), claims, kind: 'unlimited' };
  const { from, lastDay, suggestedLastDay } = plain.value;
  const counted = calculateLimitation(input);
  const later = counted.ok && counted.value.kind === 'limited' ? counted.value.lastDay : lastDay;
  return {
    name: worker.name,
    claims,
    kind: 'limited',
    from,
    start: startOf(input, from, lawful),
    // Without that year's calendar a Saturday may be a made-up workday: the day before rolling is safe whatever the year brings.
    lastDay: isLoaded(calendar, lastDay) ? lastDay : suggestedLastDay,
    ifMediationCounts: later > lastDay ? later : null,
    isOver: lastDay < on,
    mayEndEarlier: !input.wageArrears && !knowsOwnDay(c, worker) && claimsBeforeLeaving(c, worker),
  };
};

const unknown = (name: string): ArbitrationWindow => ({
  name,
  claims: 'all',
  kind: 'unknown',
  from: null,
  start: null,
  lastDay: null,
  ifMediationCounts: null,
  isOver: false,
  mayEndEarlier: false,
});

const startOf = (
  { knewOn, employmentEndedOn, wageArrears }: LimitationInput,
  from: LocalDate,
  interruptions: readonly Interruption[],
): ArbitrationWindow['start'] => {
  if (from === (wageArrears ? employmentEndedOn : knewOn)) return from === employmentEndedOn ? 'left' : 'knew';
  return interruptions.find(({ on }) => on === from)?.ground ?? 'knew';
};

const knowsOwnDay = (c: PublicCase, { partyId }: Worker): boolean =>
  c.keyDates.some((dates) => dates.partyId === partyId && dates.knewOn !== null);

const claimsBeforeLeaving = (c: PublicCase, { partyId }: Worker): boolean =>
  claimsOfParty(c, partyId).some(({ kind }) => !payClaims.has(kind) && !byLeaving.has(kind));

/** Claims that arise by leaving itself. */
const byLeaving: ReadonlySet<ClaimKind> = new Set([
  'severance',
  'unlawful-termination',
  'notice-pay',
  'leaving-certificate',
  'insurance-transfer',
]);

/**
 * The windows as papers print them: one sentence for one window, else a table; what is not counted is explained in words.
 * Shared by the papers that send a worker on to arbitration (D04, D14).
 */
export const arbitrationFields = (c: PublicCase, workers: readonly Worker[], context: On): Fields => {
  const windows = workers.flatMap((worker) => arbitrationWindows(c, worker, context));
  const limited = windows.filter(({ kind }) => kind === 'limited');
  const [only] = limited;
  const isOne = windows.length === 1 && only !== undefined;
  const row = (window: ArbitrationWindow) => ({
    name: window.name,
    claims: claimWords[window.claims],
    runsFrom: `${dayWords(window.from) ?? ''}${startWords(window.start)}`,
    lastDay: `${dayWords(window.lastDay) ?? ''}${window.isOver && !isOne ? '（已过）' : ''}`,
    later: dayWords(window.ifMediationCounts) ?? '',
  });
  const one = isOne ? row(only) : { name: '', claims: '', runsFrom: '', lastDay: '', later: '' };
  return {
    isOne,
    worker: one.name,
    runsFrom: one.runsFrom,
    lastDay: one.lastDay,
    laterDay: one.later,
    windows: isOne ? [] : limited.map(row),
    askedOn: formatChineseDate(firstReceivedOn(c)),
    mayMediationCount: limited.some(({ ifMediationCounts }) => ifMediationCounts !== null),
    isOver: limited.some(({ isOver }) => isOver),
    mayEndEarlier: windows.some(({ mayEndEarlier }) => mayEndEarlier),
    hasUnlimited: windows.some(({ kind }) => kind === 'unlimited'),
    hasUncounted: windows.some(({ kind }) => kind === 'unknown'),
  };
};

const claimWords = { pay: '劳动报酬', other: '其他请求', all: '全部请求' } as const;

const startWords = (start: ArbitrationWindow['start']): string => (start === null ? '' : starts[start]);
const starts = {
  left: '离职',
  knew: '知道或者应当知道权利被侵害',
  claimed: '向对方主张权利（时效中断）',
  'relief-asked': '向有关部门请求权利救济（时效中断）',
  promised: '对方同意履行义务（时效中断）',
  mediation: '申请调解',
} as const;
