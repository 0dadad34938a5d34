/**
 * The time to answer a letter. Counted from the day of service by the length that the office entered or that was typed when the letter was
 * signed out; no length is built in, because none could be read for Hubei (reference: domain 2.4). The letter prints a concrete day, counted
 * from the day of service that was expected then; a later service moves the day, an earlier one does not take back what was printed.
 */
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { formatChineseDate, type LocalDate, maxDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import type { Setting } from '../settings/setting.ts';
import { calculateLimit, type LimitRefusal, type TimeLimit } from '../timeLimits/calculate.ts';
import { limitSettingFor } from '../timeLimits/settings.ts';
import type { LetterEventData, ReplyLimit } from './events.ts';
import { type LetterKind, letterKindRow } from './kinds.ts';
import type { DraftedLetter } from './state.ts';

type IssuedLimit = NonNullable<LetterEventData<'LetterIssued'>['limit']>;
export type LimitAsked = {
  readonly kind: LetterKind;
  readonly servedOn: LocalDate;
  readonly calendar: WorkCalendar;
};

/** The length that a letter signed out now would carry: typed for this letter, or the office's own; refused where neither is there. */
export const limitForIssue = (
  { kind, servedOn, calendar }: LimitAsked,
  { typed, settings }: { readonly typed: ReplyLimit | null; readonly settings: readonly Setting[] },
): Result<{ readonly limit: IssuedLimit; readonly counted: TimeLimit }, LimitRefusal> | null => {
  const { limit: id } = letterKindRow(kind);
  if (id === null) return null;
  const key = `limit.${id}`;
  const limit = typed === null ? officeLimit(key, servedOn, settings) : { ...typed, confirmed: true };
  if (limit === null) return refuse({ type: 'setting-missing', key });
  const counted = calculateLimit({ id, from: servedOn, calendar, settings: [settingOf(id, limit, servedOn)] });
  return counted.ok ? ok({ limit, counted: counted.value }) : counted;
};

/** The office's own length for letters served on that day; null while none was entered. */
export const officeLimit = (key: string, servedOn: LocalDate, settings: readonly Setting[]): IssuedLimit | null => {
  const own = limitSettingFor(key, servedOn, settings);
  if (own === null) return null;
  const { length, setting } = own;
  return { ...length, source: setting.source.zh.slice(0, 200), confirmed: setting.confirmed };
};

export type LetterDue = {
  /** The day by which the answer has to be there. */
  readonly day: LocalDate;
  readonly limit: TimeLimit;
  readonly why: readonly Text[];
};

/** When the answer to a served letter is due, and why; null before service and for a letter that sets no time. */
export const dueOf = (
  { drafted, issue, service }: Pick<DraftedLetter, 'drafted' | 'issue' | 'service'>,
  calendar: WorkCalendar,
): LetterDue | null => {
  if (issue === null || issue.limit === null || service === null) return null;
  const { limit: id } = letterKindRow(drafted.letterKind);
  if (id === null) return null;
  const settings = [settingOf(id, issue.limit, service.on)];
  const counted = calculateLimit({ id, from: service.on, calendar, settings });
  if (!counted.ok) return null;
  const { lastDay, why } = counted.value;
  const day = issue.replyBy === null ? lastDay : maxDate(lastDay, issue.replyBy);
  return { day, limit: counted.value, why: day === lastDay ? why : [...why, printedReason(day)] };
};

const settingOf = (id: string, { count, unit, source, confirmed }: IssuedLimit, from: LocalDate): Setting => ({
  key: `limit.${id}`,
  place: '',
  value: count,
  unit,
  source: { zh: source, en: source },
  validFrom: from,
  confirmed,
});

const printedReason = (day: LocalDate): Text => ({
  zh: `文书上印明的答复日期是${formatChineseDate(day)}，比自送达日起算的日期晚，以印明的日期为准`,
  en: `The letter prints ${day} as the day to answer by, later than the day counted from service: the printed day stands`,
});
