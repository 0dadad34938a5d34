/**
 * From a rule, a start day and a calendar to the last day, with every reason. Pure; used by the guide, the deadline
 * board, papers and the demo alike, so that one case never shows two different dates.
 *
 * Invariants: the start day is never counted; only rows that roll move off a rest day, and only forward; whatever makes
 * the date less than certain (no calendar, unconfirmed number, running pause) is in `warnings`.
 */
import {
  addWorkdays,
  firstWorkdayFrom,
  makeUpWorkdaysBetween,
  restDaysBetween,
  unloadedYears,
  type WorkCalendar,
} from '../calendar/workCalendar.ts';
import { addDays, addMonths, addYears, type LocalDate, maxDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import type { Setting } from '../settings/setting.ts';
import { applyPauses, type Pause, type Paused, type PauseRefusal } from './pauses.ts';
import * as reasons from './reasons.ts';
import { type LimitLength, type LimitMark, type TimeLimitId, type TimeLimitRule, timeLimitRules } from './rules.ts';
import { type LimitNumber, limitSettingFor } from './settings.ts';

export type LimitWarning =
  | 'calendar-not-loaded'
  | 'unconfirmed-number'
  | 'before-rule-date'
  | 'pause-open'
  | 'pause-outside-period'
  | 'interruption-too-late'
  | 'unconfirmed-ground';

export type TimeLimit = {
  readonly id: TimeLimitId;
  /** The day of the event; the first day counted is the next one. */
  readonly from: LocalDate;
  /** 法定届满日: the legal last day, rolled where the row rolls. */
  readonly lastDay: LocalDate;
  /** 建议最后日: the unrolled day, the one to plan for. */
  readonly suggestedLastDay: LocalDate;
  readonly basis: Text;
  readonly mark: LimitMark;
  /** False while the number behind the date is an unconfirmed setting. */
  readonly confirmed: boolean;
  readonly why: readonly Text[];
  readonly warnings: readonly LimitWarning[];
};

export type LimitRefusal =
  | PauseRefusal
  /** The office has not entered a number, and no source gives one. */
  | { readonly type: 'setting-missing'; readonly key: string }
  | { readonly type: 'consent-not-allowed'; readonly id: TimeLimitId }
  | { readonly type: 'consent-not-later'; readonly than: LocalDate }
  | { readonly type: 'consent-beyond-cap'; readonly latest: LocalDate }
  | { readonly type: 'pause-not-allowed'; readonly id: TimeLimitId };

export type LimitInput = {
  readonly id: TimeLimitId;
  readonly from: LocalDate;
  readonly calendar: WorkCalendar;
  /** The office's own numbers; the shipped defaults stand behind them. */
  readonly settings?: readonly Setting[] | undefined;
  /** The day until which both parties agreed to go on. */
  readonly consentUntil?: LocalDate | null | undefined;
  readonly pauses?: readonly Pause[] | undefined;
};

/** One sentence of the reasons, and the warning it stands for, if it is one. */
export type Note = { readonly text: Text; readonly warning?: LimitWarning };

export type Ending = {
  readonly lastDay: LocalDate;
  readonly suggestedLastDay: LocalDate;
  readonly notes: readonly Note[];
};

/** The last day of one time limit, or the reason why it cannot be counted this way. */
export const calculateLimit = (input: LimitInput): Result<TimeLimit, LimitRefusal> => {
  const { id, from, calendar, consentUntil = null, pauses = [] } = input;
  const rule = timeLimitRules[id];
  const number = numberOf(rule, input);
  if (!number.ok) return number;
  if (pauses.length > 0 && !rule.pausable) return refuse({ type: 'pause-not-allowed', id });
  const { length, setting } = number.value;
  const paused = applyPauses(from, naturalEndOf(from, length, calendar), pauses);
  if (!paused.ok) return paused;
  const { end } = paused.value;
  const ending =
    consentUntil === null
      ? ok<LimitEnding>({ ...endOf({ rule, length, from, end, calendar }), cap: null })
      : consentedEnd(input, end, consentUntil);
  if (!ending.ok) return ending;
  const notes = [...openingNotes(rule, from, number.value), ...pauseNotes(paused.value), ...ending.value.notes];
  return ok({
    id,
    from,
    lastDay: ending.value.lastDay,
    suggestedLastDay: ending.value.suggestedLastDay,
    basis: rule.article,
    mark: rule.mark,
    confirmed: [setting, ending.value.cap].every((number) => number === null || number.confirmed),
    ...reasonsOf(notes),
  });
};

/** How long the period of a rule is that starts on `from`; null where the office has entered no number and no source gives one. */
export const limitLength = (input: Pick<LimitInput, 'id' | 'from' | 'settings'>): LimitLength | null => {
  const number = numberOf(timeLimitRules[input.id], input);
  return number.ok ? number.value.length : null;
};

/** The natural end of a period and, where its row rolls, the legal last day after rest days. */
export const endOf = ({
  rule,
  length,
  from,
  end,
  calendar,
}: {
  readonly rule: TimeLimitRule;
  readonly length: LimitLength;
  readonly from: LocalDate;
  readonly end: LocalDate;
  readonly calendar: WorkCalendar;
}): Ending => {
  const lastDay = rule.rolls ? firstWorkdayFrom(calendar, end) : end;
  const consulted = consultedDays({ rule, length, from, end, lastDay });
  const unknown = consulted === null ? [] : unloadedYears(calendar, consulted.from, consulted.to);
  return {
    lastDay,
    suggestedLastDay: end,
    notes: [
      ...(length.unit === 'workday' ? [workdayNote(calendar, addDays(from, 1), end)] : []),
      { text: reasons.naturalEndReason(end, from, length.unit) },
      ...(length.unit === 'workday' ? [] : [rollNote(calendar, rule, end)]),
      ...(unknown.length > 0
        ? [{ text: reasons.notLoadedReason(unknown), warning: 'calendar-not-loaded' } as const]
        : []),
    ],
  };
};

/** The sentences and the warnings, as a time limit carries them. */
export const reasonsOf = (notes: readonly Note[]): Pick<TimeLimit, 'why' | 'warnings'> => ({
  why: notes.map(({ text }) => text),
  warnings: [...new Set(notes.flatMap(({ warning }) => warning ?? []))],
});

export const pauseNotes = ({ counted, openSince, outside }: Paused): readonly Note[] => [
  ...counted.map((pause) => ({ text: reasons.pauseReason(pause) })),
  ...(openSince === null ? [] : [{ text: reasons.openPauseReason(openSince), warning: 'pause-open' } as const]),
  ...outside.map(({ from }) => ({ text: reasons.outsidePauseReason(from), warning: 'pause-outside-period' }) as const),
];

/** Start day, length and source of a rule, with what is uncertain about them. */
export const openingNotes = (
  rule: TimeLimitRule,
  from: LocalDate,
  { length, setting }: LimitNumber,
): readonly Note[] => [
  { text: reasons.startReason(from) },
  {
    text: reasons.lengthReason(length, rule.article, setting),
    ...(setting?.confirmed === false ? { warning: 'unconfirmed-number' } : {}),
  },
  ...(rule.validFrom !== undefined && from < rule.validFrom
    ? [{ text: reasons.beforeRuleReason(rule.validFrom), warning: 'before-rule-date' } as const]
    : []),
];

const numberOf = (
  { length }: TimeLimitRule,
  { from, settings }: Pick<LimitInput, 'from' | 'settings'>,
): Result<LimitNumber, LimitRefusal> => {
  if (!('setting' in length)) return ok({ length, setting: null });
  const number = limitSettingFor(length.setting, from, settings);
  return number === null ? refuse({ type: 'setting-missing', key: length.setting }) : ok(number);
};

const naturalEndOf = (from: LocalDate, { count, unit }: LimitLength, calendar: WorkCalendar): LocalDate => {
  switch (unit) {
    case 'day':
      return addDays(from, count);
    case 'workday':
      return addWorkdays(calendar, from, count);
    case 'month':
      return addMonths(from, count);
    case 'year':
      return addYears(from, count);
  }
};

/** An ending, and the setting that caps how far the parties could move it, if one does. */
type LimitEnding = Ending & { readonly cap: Setting | null };

const consentedEnd = (
  { id, from, settings, calendar }: LimitInput,
  end: LocalDate,
  until: LocalDate,
): Result<LimitEnding, LimitRefusal> => {
  const { consent, extension, rolls } = timeLimitRules[id];
  if (consent.by === 'none') return refuse({ type: 'consent-not-allowed', id });
  if (until <= end) return refuse({ type: 'consent-not-later', than: end });
  const cap = consent.cap === null ? null : limitSettingFor(consent.cap, from, settings);
  if (consent.cap !== null && cap === null) return refuse({ type: 'setting-missing', key: consent.cap });
  const latest = cap === null ? until : addDays(end, cap.length.count);
  if (until > latest) return refuse({ type: 'consent-beyond-cap', latest });
  // Consent extends: it never takes away the days that rest days give by themselves.
  const lastDay = maxDate(until, rolls ? firstWorkdayFrom(calendar, end) : end);
  return ok({
    lastDay,
    suggestedLastDay: until,
    cap: cap?.setting ?? null,
    notes: [
      { text: reasons.plainEndReason(end) },
      { text: reasons.consentReason(until, extension) },
      ...(lastDay === until ? [] : [{ text: reasons.restDaysStayReason(lastDay) }]),
      ...(cap === null ? [] : [capNote(cap)]),
    ],
  });
};

const capNote = ({ length, setting }: LimitNumber & { readonly setting: Setting }): Note => ({
  text: reasons.capReason(length, setting),
  ...(setting.confirmed ? {} : { warning: 'unconfirmed-number' }),
});

const workdayNote = (calendar: WorkCalendar, from: LocalDate, to: LocalDate): Note => ({
  text: reasons.workdayReason(restDaysBetween(calendar, from, to), makeUpWorkdaysBetween(calendar, from, to)),
});

const rollNote = (calendar: WorkCalendar, rule: TimeLimitRule, end: LocalDate): Note => {
  const lastDay = firstWorkdayFrom(calendar, end);
  return rule.rolls && lastDay !== end
    ? { text: reasons.rolledReason(restDaysBetween(calendar, end, addDays(lastDay, -1)), lastDay) }
    : { text: reasons.notRolledReason(calendar, end, rule.rolls) };
};

// The days on which the result depends: all of them when working days are counted, else those around the end.
const consultedDays = ({
  rule,
  length,
  from,
  end,
  lastDay,
}: {
  readonly rule: TimeLimitRule;
  readonly length: LimitLength;
  readonly from: LocalDate;
  readonly end: LocalDate;
  readonly lastDay: LocalDate;
}): { readonly from: LocalDate; readonly to: LocalDate } | null => {
  if (length.unit === 'workday') return { from: addDays(from, 1), to: end };
  return rule.rolls ? { from: end, to: lastDay } : null;
};
