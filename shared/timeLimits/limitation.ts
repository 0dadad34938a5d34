/**
 * 仲裁时效, the one-year limitation before labour arbitration (调仲 Art 27): when it starts, restarts, stands still, or
 * does not run at all. Shown as a caution; whether it is raised and accepted is for the parties and the commission.
 *
 * Invariants: an event after the period has run out revives nothing; the earliest reading is shown where the law leaves
 * a choice, and grounds not verified in the statute are warned about.
 */
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { addYears, compareDates, formatChineseDate, type LocalDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { endOf, type Note, openingNotes, pauseNotes, reasonsOf, type TimeLimit } from './calculate.ts';
import { applyPauses, type Pause, type Paused, type PauseRefusal } from './pauses.ts';
import { type LimitLength, timeLimitRules } from './rules.ts';

/**
 * claimed: asserted the right against the other side; relief-asked: asked a competent department; promised: the other
 * side agreed to perform (all three 调仲 Art 27(2)); mediation: asked for mediation, or it failed (unverified).
 */
export const InterruptionGround = ['claimed', 'relief-asked', 'promised', 'mediation'] as const;
export type InterruptionGround = (typeof InterruptionGround)[number];

export type Interruption = { readonly on: LocalDate; readonly ground: InterruptionGround };

export type LimitationInput = {
  /** When the worker knew or should have known of the wrong; null when only the end of employment matters. */
  readonly knewOn: LocalDate | null;
  readonly stillEmployed: boolean;
  readonly employmentEndedOn?: LocalDate | null | undefined;
  /** The claim is for wages owed (劳动报酬), which has its own start. */
  readonly wageArrears: boolean;
  readonly interruptions?: readonly Interruption[] | undefined;
  readonly suspensions?: readonly Pause[] | undefined;
  readonly calendar: WorkCalendar;
};

export type Limitation =
  | { readonly kind: 'no-limit'; readonly basis: Text; readonly why: readonly Text[] }
  /** `from` is the last effective restart, or the first start when there was none. */
  | ({ readonly kind: 'limited' } & TimeLimit);

export type LimitationRefusal =
  | PauseRefusal
  | { readonly type: 'knew-on-missing' }
  | { readonly type: 'employment-end-missing' };

/** The last day to apply for arbitration, or that no period runs (wages owed while the labour relation lasts). */
export const calculateLimitation = (input: LimitationInput): Result<Limitation, LimitationRefusal> => {
  if (input.wageArrears && input.stillEmployed) return ok(noLimit);
  const id = input.wageArrears ? 'B08' : 'B07';
  const start = input.wageArrears ? (input.employmentEndedOn ?? null) : input.knewOn;
  if (start === null) return refuse({ type: input.wageArrears ? 'employment-end-missing' : 'knew-on-missing' });
  const rule = timeLimitRules[id];
  const counted = restart(input, { from: start, used: [] });
  if (!counted.ok) return counted;
  const { from, used, paused } = counted.value;
  const ending = endOf({ rule, length: oneYear, from, end: paused.end, calendar: input.calendar });
  const tooLate = (input.interruptions ?? []).filter(({ on }) => on > ending.lastDay);
  const notes: readonly Note[] = [
    ...openingNotes(rule, start, { length: oneYear, setting: null }),
    ...used.map(interruptionNote),
    ...tooLate.map(tooLateNote),
    ...pauseNotes(paused),
    ...ending.notes,
  ];
  return ok({
    kind: 'limited',
    id,
    from,
    lastDay: ending.lastDay,
    suggestedLastDay: ending.suggestedLastDay,
    basis: rule.article,
    mark: rule.mark,
    confirmed: true,
    ...reasonsOf(notes),
  });
};

type Started = { readonly from: LocalDate; readonly used: readonly Interruption[] };

const oneYear: LimitLength = { count: 1, unit: 'year' };

const noLimit: Limitation = {
  kind: 'no-limit',
  basis: timeLimitRules.B08.article,
  why: [
    {
      zh: '劳动关系存续期间因拖欠劳动报酬发生争议，不受一年限制；劳动关系终止的，应当自终止之日起一年内提出',
      en: 'Wages owed while the labour relation lasts: the one-year limit does not apply; after it ends, within one year of the end',
    },
  ],
};

// Takes the interruptions in time order: each one counts only if the period running at that moment had not run out.
const restart = (
  input: LimitationInput,
  started: Started,
): Result<Started & { readonly paused: Paused }, LimitationRefusal> => {
  const { from, used } = started;
  const paused = applyPauses(from, addYears(from, 1), input.suspensions ?? []);
  if (!paused.ok) return paused;
  const { lastDay } = endOf({
    rule: timeLimitRules.B07,
    length: oneYear,
    from,
    end: paused.value.end,
    calendar: input.calendar,
  });
  const next = [...(input.interruptions ?? [])]
    .sort((a, b) => compareDates(a.on, b.on))
    .find(({ on }) => on > from && on <= lastDay);
  return next === undefined
    ? ok({ ...started, paused: paused.value })
    : restart(input, { from: next.on, used: [...used, next] });
};

const groundTexts: Readonly<Record<InterruptionGround, Text>> = {
  claimed: { zh: '向对方当事人主张权利', en: 'the right was asserted against the other side' },
  'relief-asked': { zh: '向有关部门请求权利救济', en: 'a competent department was asked for relief' },
  promised: { zh: '对方当事人同意履行义务', en: 'the other side agreed to perform' },
  mediation: { zh: '申请调解或者调解不成', en: 'mediation was asked for, or failed' },
};

const interruptionNote = ({ on, ground }: Interruption): Note => {
  const text = {
    zh: `${formatChineseDate(on)}${groundTexts[ground].zh}，仲裁时效中断，自该日重新计算一年`,
    en: `On ${on} ${groundTexts[ground].en}: the limitation is interrupted and a new year starts`,
  };
  if (ground !== 'mediation') return { text };
  return {
    text: {
      zh: `${text.zh}（调解作为中断事由未经原文核对）`,
      en: `${text.en} (mediation as a ground is not verified)`,
    },
    warning: 'unconfirmed-ground',
  };
};

const tooLateNote = ({ on, ground }: Interruption): Note => ({
  text: {
    zh: `${formatChineseDate(on)}${groundTexts[ground].zh}时，时效期间已经届满，不再中断`,
    en: `When on ${on} ${groundTexts[ground].en}, the period had already run out: no interruption`,
  },
  warning: 'interruption-too-late',
});
