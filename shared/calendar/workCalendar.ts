/**
 * Working days and rest days: weekends corrected by the yearly notices.
 *
 * Invariants: pure lookups over the calendar handed in. Beyond the loaded years only weekends are known; the functions
 * still answer, and `unloadedYears` tells the caller what to warn about, so that a guess is never silent.
 */
import { addDays, compareDates, type LocalDate, maxDate, minDate, weekdayOf, yearOf } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { builtInYears, type CalendarYear } from './years.ts';

export type { CalendarYear } from './years.ts';

export type WorkCalendar = { readonly years: readonly CalendarYear[] };

export type DayStatus =
  | { readonly kind: 'workday' }
  | { readonly kind: 'make-up-workday' }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'day-off'; readonly name: Text };

/** A day on which nobody works: `name` is the holiday, or Saturday or Sunday. */
export type RestDay = { readonly day: LocalDate; readonly kind: 'weekend' | 'day-off'; readonly name: Text };

/** The notices shipped with the program. An office adds later years with `withCalendarYear`. */
export const builtInCalendar: WorkCalendar = { years: builtInYears };

/** The calendar with one year added, or replaced when that year was already there. */
export const withCalendarYear = (calendar: WorkCalendar, added: CalendarYear): WorkCalendar => ({
  years: [...calendar.years.filter(({ year }) => year !== added.year), added].sort((a, b) => a.year - b.year),
});

/** What kind of day this is. A notice outranks the weekday; the notice of a later year outranks an earlier one. */
export const dayStatus = (calendar: WorkCalendar, day: LocalDate): DayStatus => {
  const ruled = calendar.years
    .map((year) => ({ year: year.year, status: statusInNotice(year, day) }))
    .reduce<{ readonly year: number; readonly status: DayStatus | null } | null>(
      (best, next) => (next.status !== null && (best === null || next.year > best.year) ? next : best),
      null,
    );
  if (ruled?.status) return ruled.status;
  return isWeekend(day) ? { kind: 'weekend' } : { kind: 'workday' };
};

export const isRestDay = (calendar: WorkCalendar, day: LocalDate): boolean => {
  const { kind } = dayStatus(calendar, day);
  return kind === 'weekend' || kind === 'day-off';
};

export const isWorkday = (calendar: WorkCalendar, day: LocalDate): boolean => !isRestDay(calendar, day);

/** The day itself when it is a working day, else the first working day after it. */
export const firstWorkdayFrom = (calendar: WorkCalendar, day: LocalDate): LocalDate => {
  let candidate = day;
  while (isRestDay(calendar, candidate)) candidate = addDays(candidate, 1);
  return candidate;
};

/** The `count`-th working day after `day`; `day` itself is never counted. A count of 0 gives `day` back. */
export const addWorkdays = (calendar: WorkCalendar, day: LocalDate, count: number): LocalDate => {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError('working days are counted forward, in whole days');
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = firstWorkdayFrom(calendar, addDays(reached, 1));
  return reached;
};

/** The rest days from `from` to `to`, both included, in order; none when `to` is earlier. */
export const restDaysBetween = (calendar: WorkCalendar, from: LocalDate, to: LocalDate): readonly RestDay[] => {
  const found: RestDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const status = dayStatus(calendar, day);
    if (status.kind === 'day-off') found.push({ day, kind: 'day-off', name: status.name });
    if (status.kind === 'weekend') found.push({ day, kind: 'weekend', name: weekdayNames[weekdayOf(day)] });
  }
  return found;
};

/** The weekend days from `from` to `to`, both included, that a notice made working days. */
export const makeUpWorkdaysBetween = (calendar: WorkCalendar, from: LocalDate, to: LocalDate): readonly LocalDate[] =>
  calendar.years
    .flatMap(({ makeUpWorkdays }) => makeUpWorkdays)
    .filter((day) => from <= day && day <= to && dayStatus(calendar, day).kind === 'make-up-workday')
    .sort(compareDates);

/** A statutory holiday proper, paid at 300 % when worked. Unknown years have none: check `isLoaded` first. */
export const isTripleWageDay = (calendar: WorkCalendar, day: LocalDate): boolean =>
  calendar.years.some(({ tripleWageDays }) => tripleWageDays.includes(day));

/** True when the notice for the day's year is in the calendar. */
export const isLoaded = (calendar: WorkCalendar, day: LocalDate): boolean =>
  calendar.years.some(({ year }) => year === yearOf(day));

/** The years touched between two days whose notice is missing; for them only weekends are known. */
export const unloadedYears = (calendar: WorkCalendar, one: LocalDate, other: LocalDate): readonly number[] => {
  const loaded = new Set(calendar.years.map(({ year }) => year));
  const first = yearOf(minDate(one, other));
  const last = yearOf(maxDate(one, other));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => !loaded.has(year));
};

export const weekdayNames = {
  0: { zh: '星期日', en: 'Sunday' },
  1: { zh: '星期一', en: 'Monday' },
  2: { zh: '星期二', en: 'Tuesday' },
  3: { zh: '星期三', en: 'Wednesday' },
  4: { zh: '星期四', en: 'Thursday' },
  5: { zh: '星期五', en: 'Friday' },
  6: { zh: '星期六', en: 'Saturday' },
} as const satisfies Readonly<Record<number, Text>>;

const isWeekend = (day: LocalDate): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

const statusInNotice = (year: CalendarYear, day: LocalDate): DayStatus | null => {
  const run = year.daysOff.find(({ from, to }) => from <= day && day <= to);
  if (run) return { kind: 'day-off', name: run.name };
  return year.makeUpWorkdays.includes(day) ? { kind: 'make-up-workday' } : null;
};
