/**
 * Calendar days without clock and time zone: 'YYYY-MM-DD', years 0001 to 9999, proleptic Gregorian calendar.
 *
 * Legal dates are days, not instants. All arithmetic runs over whole day numbers, never over a JavaScript `Date`, so a
 * machine's time zone cannot move a date. Anyone may call this module; it depends on nothing but the schema library.
 */
import { z } from 'zod';
import type { Brand } from './brand.ts';
import { ok, refuse, type Result } from './result.ts';

export type LocalDate = Brand<string, 'LocalDate'>;

export type NotADate = { readonly type: 'not-a-date' };

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** True when the text is a day that exists, written 'YYYY-MM-DD'. */
export const isLocalDate = (text: string): text is LocalDate => {
  if (!pattern.test(text)) return false;
  const [year, month, day] = numbersOf(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

/** Accepts 'YYYY-MM-DD' and nothing else; 2026-02-29 is refused because that day does not exist. */
export const parseLocalDate = (text: string): Result<LocalDate, NotADate> =>
  isLocalDate(text) ? ok(text) : refuse({ type: 'not-a-date' });

/** For literals and for values known to be days. A bad text here is a bug, so it throws. */
export const localDate = (text: string): LocalDate => {
  if (isLocalDate(text)) return text;
  throw new RangeError('not a calendar day');
};

/**
 * True for a day of the years 1900 to 2199. A day outside them is a slip of typing (9999 for "never"), and no period could be counted from it: every
 * limit, instalment and reminder needs room behind the day it starts from.
 */
export const isLocalDateInReach = (text: string): text is LocalDate =>
  isLocalDate(text) && text >= '1900-01-01' && text <= '2199-12-31';

/** A day that somebody typed or sent. The cast only adds the brand: the refinement has proven the text, and the JSON Schema stays `format: date`. */
export const localDateSchema = z.iso.date().refine(isLocalDateInReach, 'not-a-date') as unknown as z.ZodType<
  LocalDate,
  string
>;

/** The day `days` later; negative counts go back. Throws outside the years 0001 to 9999. */
export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(toDayNumber(date) + whole(days));

/** The corresponding day `months` later; where that month has no such day, its last day (民法典 Art 202). */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const [year, month, day] = numbersOf(date);
  const index = year * 12 + (month - 1) + whole(months);
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return build(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
};

/** The corresponding day `years` later; 29 February becomes 28 February in a common year (民法典 Art 202). */
export const addYears = (date: LocalDate, years: number): LocalDate => addMonths(date, whole(years) * 12);

/** Days from `from` to `to`; the first day is not counted, so equal days give 0 and an earlier `to` is negative. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toDayNumber(to) - toDayNumber(from);

export const weekdayOf = (date: LocalDate): Weekday => {
  // Day number 0 (1970-01-01) was a Thursday.
  const weekday = (((toDayNumber(date) + 4) % 7) + 7) % 7;
  return weekday as Weekday;
};

/** Negative when `a` is earlier, 0 when equal, positive when later. Fits Array.prototype.sort. */
export const compareDates = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0);

export const yearOf = (date: LocalDate): number => numbersOf(date)[0];

/** The latest of the days given. */
export const maxDate = (first: LocalDate, ...others: readonly LocalDate[]): LocalDate =>
  others.reduce((latest, date) => (date > latest ? date : latest), first);

/** The earliest of the days given. */
export const minDate = (first: LocalDate, ...others: readonly LocalDate[]): LocalDate =>
  others.reduce((earliest, date) => (date < earliest ? date : earliest), first);

/** 2026年3月5日, as papers write it: no leading zeros. */
export const formatChineseDate = (date: LocalDate): string => {
  const [year, month, day] = numbersOf(date);
  return `${year}年${month}月${day}日`;
};

const numbersOf = (text: string): readonly [year: number, month: number, day: number] => [
  Number(text.slice(0, 4)),
  Number(text.slice(5, 7)),
  Number(text.slice(8, 10)),
];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const build = (year: number, month: number, day: number): LocalDate => {
  if (year < 1 || year > 9999) throw new RangeError('calendar day outside the years 0001 to 9999');
  return localDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const whole = (count: number): number => {
  if (Number.isSafeInteger(count)) return count;
  throw new RangeError('a count of days, months or years must be a whole number');
};

// Days since 1970-01-01. The year is taken to begin on 1 March, so that the leap day is its last day and every
// month before it has a fixed offset; eras of 400 years have 146,097 days.
const toDayNumber = (date: LocalDate): number => {
  const [year, month, day] = numbersOf(date);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

const fromDayNumber = (dayNumber: number): LocalDate => {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return build(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
};
