/**
 * What a report covers: whole calendar months, from the first day of one to the last day of another. Pure: "today" is handed in and only
 * decides how far a period that is still running can be judged.
 */
import type { Brand } from '../kernel/brand.ts';
import { addDays, addMonths, type LocalDate, localDate, minDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';

/** A calendar month, 'YYYY-MM', of the years 1900 to 8999: no report is about another, and a month before or after it always exists. */
export type Month = Brand<string, 'Month'>;
export type Period = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The day as of which pending cases are looked at: the last day, or today while the period is running. */
  readonly asOf: LocalDate;
};
export type PeriodRefusal =
  | { readonly type: 'not-a-month'; readonly field: 'month' | 'from' | 'to' }
  | { readonly type: 'period-backwards'; readonly field: 'to' }
  | { readonly type: 'period-too-long'; readonly field: 'to'; readonly months: number };

/** A course of more months than this cannot be read on a page or in a chart. */
export const MOST_MONTHS = 120;

const pattern = /^(?:19|[2-8]\d)\d{2}-(?:0[1-9]|1[0-2])$/;
export const isMonth = (text: string): text is Month => pattern.test(text);
/** For literals and for values known to be months. A bad text here is a bug, so it throws. */
export const month = (text: string): Month => {
  if (isMonth(text)) return text;
  throw new RangeError('not a month');
};
/** The month a day lies in. */
export const monthOf = (day: LocalDate): Month => month(day.slice(0, 7));
/** The month `count` later; negative counts go back. */
export const monthAfter = (from: Month, count: number): Month => monthOf(addMonths(firstDay(from), count));

const firstDay = (of: Month): LocalDate => localDate(`${of}-01`);
const lastDay = (of: Month): LocalDate => addDays(addMonths(firstDay(of), 1), -1);

export type MonthRange = { readonly from: string; readonly to: string };

/** The period from the first month to the last, both included; refuses what is no month, runs backwards or covers over ten years. */
export const periodOf = ({ from, to }: MonthRange, today: LocalDate): Result<Period, PeriodRefusal> => {
  if (!isMonth(from)) return refuse({ type: 'not-a-month', field: 'from' });
  if (!isMonth(to)) return refuse({ type: 'not-a-month', field: 'to' });
  if (to < from) return refuse({ type: 'period-backwards', field: 'to' });
  if (monthAfter(from, MOST_MONTHS - 1) < to)
    return refuse({ type: 'period-too-long', field: 'to', months: MOST_MONTHS });
  const last = lastDay(to);
  return ok({ from: firstDay(from), to: last, asOf: minDate(last, today) });
};

/** One month as a period, looked at as of its last day. */
export const wholeMonth = (of: Month): Period => ({ from: firstDay(of), to: lastDay(of), asOf: lastDay(of) });

export const PeriodUnit = ['month', 'quarter', 'year'] as const;
export type PeriodUnit = (typeof PeriodUnit)[number];
const unitMonths: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 };

/** From the first month to the last. */
export type Months = { readonly from: Month; readonly to: Month };

/** The calendar month, quarter or year in which a month lies. */
export const rangeAround = (at: Month, unit: PeriodUnit): Months => {
  const length = unitMonths[unit];
  const from = monthAfter(at, -((Number(at.slice(5)) - 1) % length));
  return { from, to: monthAfter(from, length - 1) };
};
/** The month from which to look at the unit `count` later; negative counts go back. */
export const monthOfUnitAfter = (at: Month, unit: PeriodUnit, count: number): Month =>
  monthAfter(at, count * unitMonths[unit]);

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const numbersOf = (of: Month): readonly [year: number, month: number] => [Number(of.slice(0, 4)), Number(of.slice(5))];
/** 2026年10月. */
export const monthText = (of: Month): Text => {
  const [year, number] = numbersOf(of);
  return { zh: `${year}年${number}月`, en: `${monthNames[number - 1]} ${year}` };
};

export const monthsText = ({ from, to }: Months): Text =>
  periodText({ from: wholeMonth(from).from, to: wholeMonth(to).to });

/** 2026年10月; 2026年7月至9月; 2025年12月至2026年2月; 2026年度. */
export const periodText = (period: Pick<Period, 'from' | 'to'>): Text => {
  const [from, to] = [monthOf(period.from), monthOf(period.to)];
  if (from === to) return monthText(from);
  const [[year, first], [lastYear, last]] = [numbersOf(from), numbersOf(to)];
  if (year !== lastYear)
    return {
      zh: `${monthText(from).zh}至${monthText(to).zh}`,
      en: `${monthText(from).en} to ${monthText(to).en}`,
    };
  if (first === 1 && last === 12) return { zh: `${year}年度`, en: `Year ${year}` };
  return { zh: `${year}年${first}月至${last}月`, en: `${monthNames[first - 1]} to ${monthText(to).en}` };
};
