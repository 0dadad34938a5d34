/**
 * A stretch of days cut into months and paid by them: whole months at the monthly wage, a part month by its working days (解释二 Art 6). How
 * months are cut and by what a day is divided is not fixed by law; both are settings.
 *
 * Convention: a part month is never worth more than the whole one, although 22 working days ÷ 21.75 would be.
 */
import { isWorkday, unloadedYears, type WorkCalendar } from '../calendar/workCalendar.ts';
import { addDays, addMonths, type LocalDate, maxDate, minDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { divide, formatRational, multiply, rational, type Rational, smaller } from '../money/rational.ts';
import type { divisorChoices, monthChoices } from '../settings/moneyRows.ts';
import type { Step } from './calculation.ts';
import { line, text, yuan } from './figures.ts';
import { type Warning, warnIf } from './warnings.ts';

export type Divisor = (typeof divisorChoices)[number]['code'];
export type MonthCut = (typeof monthChoices)[number]['code'];

/** A month as it is cut, and the part of it that is paid. */
type Period = { readonly from: LocalDate; readonly to: LocalDate; readonly month: readonly [LocalDate, LocalDate] };

export type PeriodPay = {
  readonly from: LocalDate;
  /** The last day paid. */
  readonly to: LocalDate;
  /** Anniversaries are counted from here: the first day paid, or an earlier day of which it is an anniversary. */
  readonly anchor: LocalDate;
  readonly monthlyWageFen: number;
  readonly months: MonthCut;
  readonly divisor: Divisor;
  readonly paidDays: Rational;
  readonly calendar: WorkCalendar;
};

/** The lines of a stretch of pay, none when it is empty. */
export const payByPeriods = (
  pay: PeriodPay,
): { readonly steps: readonly Step[]; readonly warnings: readonly Warning[] } => {
  const periods = pay.from > pay.to ? [] : periodsOf(pay);
  const parts = periods.filter((period) => !isWhole(period));
  const isUnknown = parts.some(({ month }) => unloadedYears(pay.calendar, ...month).length > 0);
  return {
    steps: [...wholeMonths(pay, periods.filter(isWhole)), ...parts.map((period) => partMonth(pay, period))],
    warnings: [...warnIf(parts.length > 0, 'divisor-not-fixed'), ...warnIf(isUnknown, 'calendar-not-loaded')],
  };
};

const isWhole = ({ from, to, month }: Period): boolean => from === month[0] && to === month[1];

const periodsOf = ({ from, to, anchor, months }: PeriodPay): readonly Period[] => {
  const first = months === 'X' ? anchor : firstOfMonth(from);
  const found: Period[] = [];
  for (let n = 0; addMonths(first, n) <= to; n += 1) {
    const month = [addMonths(first, n), addDays(addMonths(first, n + 1), -1)] as const;
    if (month[1] >= from) found.push({ from: maxDate(month[0], from), to: minDate(month[1], to), month });
  }
  return found;
};

// 'YYYY-MM-01' of an existing day is an existing day.
const firstOfMonth = (date: LocalDate): LocalDate => addDays(date, 1 - Number(date.slice(8)));

const wholeMonths = ({ monthlyWageFen }: PeriodPay, periods: readonly Period[]): readonly Step[] => {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = periods.length;
  return [
    line(
      text(`${first.from}至${last.to}，${count}个整月`, `${first.from} to ${last.to}: ${count} whole months`),
      `${count} × ${yuan(monthlyWageFen)}`,
      multiply(rational(count), rational(monthlyWageFen)),
    ),
  ];
};

const partMonth = (pay: PeriodPay, { from, to, month }: Period): Step => {
  const { monthlyWageFen, calendar } = pay;
  const wage = rational(monthlyWageFen);
  const days = workdaysBetween(calendar, from, to);
  const whole = workdaysBetween(calendar, ...month);
  const divisor = pay.divisor === 'A' ? pay.paidDays : rational(Math.max(whole, 1));
  const exact = smaller(multiply(divide(wage, divisor), rational(days)), wage);
  return line(partText(from, to, days), `${yuan(monthlyWageFen)} ÷ ${formatRational(divisor)} × ${days}`, exact);
};

const partText = (from: LocalDate, to: LocalDate, days: number): Text =>
  text(
    `${from}至${to}不满一个月，工作日${days}天，不超过一个月工资`,
    `${from} to ${to}: part month, ${days} working days, at most one month's wage`,
  );

/** Working days from `from` to `to`, both included. */
export const workdaysBetween = (calendar: WorkCalendar, from: LocalDate, to: LocalDate): number => {
  let days = 0;
  for (let one = from; one <= to; one = addDays(one, 1)) days += isWorkday(calendar, one) ? 1 : 0;
  return days;
};
