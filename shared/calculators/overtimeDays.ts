/** 加班费 by days worked: the calendar says whether a day was a working day, a rest day or a statutory holiday. */
import { dayStatus, isRestDay, isTripleWageDay, unloadedYears, type WorkCalendar } from '../calendar/workCalendar.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { add, compare, rational, type Rational } from '../money/rational.ts';
import { calculator, type Step } from './calculation.ts';
import { note, text, totalOf } from './figures.ts';
import { hoursOf, hourWage, overtimeLine, type OvertimeKind } from './hourWage.ts';
import { day, decimal, money, rowsOf } from './inputFields.ts';
import { MONTHLY_HOURS_AT_MOST, overtimeArticle } from './overtime.ts';
import { warning, warnIf } from './warnings.ts';

type DayWorked = { readonly on: LocalDate; readonly hours: number };
const kinds: readonly OvertimeKind[] = ['weekday', 'restDay', 'holiday'];

export const overtimeDays = calculator({
  id: 'overtime-days',
  title: text('加班费（按日期）', 'Overtime pay, by days'),
  claimKind: 'overtime',
  article: overtimeArticle,
  fields: {
    baseFen: money('加班费计算基数（月工资）', 'Monthly wage that is the base'),
    days: rowsOf(
      {
        on: day('加班日期', 'Day worked'),
        hours: decimal('hours', 24, '当日加班时数', 'Overtime hours of the day'),
      },
      '加班记录',
      'Overtime worked',
    ),
  },
  work: ({ baseFen, days }, context) => {
    const wage = hourWage(baseFen, context);
    if (!wage.ok) return wage;
    const { exact, step, settings } = wage.value;
    const { calendar } = context;
    const hoursByKind = (kind: OvertimeKind): Rational =>
      sumOfHours(days.filter(({ on }) => kindOf(calendar, on) === kind));
    const lines = kinds
      .map((kind) => ({ kind, hours: hoursByKind(kind) }))
      .filter(({ hours }) => hours.numerator > 0n)
      .map(({ kind, hours }) => overtimeLine(kind, hours, exact));
    return ok({
      amountFen: totalOf(lines),
      steps: [step, ...days.map((worked) => dayStep(calendar, worked)), ...lines],
      settings,
      warnings: [
        ...warnIf(
          days.some(({ on }) => unloadedYears(calendar, on, on).length > 0),
          'calendar-not-loaded',
        ),
        ...warnIf(isOverMonthlyLimit(days), 'overtime-limit'),
        ...warnIf(hoursByKind('restDay').numerator > 0n, 'rest-day-leave'),
        ...warnIf(hoursByKind('holiday').numerator > 0n, 'holiday-on-top'),
        warning('irregular-hours'),
      ],
    });
  },
});

const kindOf = (calendar: WorkCalendar, on: LocalDate): OvertimeKind => {
  if (isTripleWageDay(calendar, on)) return 'holiday';
  return isRestDay(calendar, on) ? 'restDay' : 'weekday';
};

const kindNames = {
  weekday: text('工作日', 'working day'),
  restDay: text('休息日', 'rest day'),
  holiday: text('法定休假日', 'statutory holiday'),
};

const dayStep = (calendar: WorkCalendar, { on, hours }: DayWorked): Step => {
  const status = dayStatus(calendar, on);
  const kind = kindNames[kindOf(calendar, on)];
  const name = status.kind === 'day-off' ? text(`（${status.name.zh}）`, ` (${status.name.en})`) : text('', '');
  return note(text(`${on}：${kind.zh}${name.zh}`, `${on}: ${kind.en}${name.en}`), `${hours} h`);
};

const sumOfHours = (days: readonly DayWorked[]): Rational =>
  days.reduce((sum, { hours }) => add(sum, hoursOf(hours)), rational(0));

const isOverMonthlyLimit = (days: readonly DayWorked[]): boolean =>
  Object.values(Object.groupBy(days, ({ on }) => on.slice(0, 7))).some(
    (month = []) => compare(sumOfHours(month), rational(MONTHLY_HOURS_AT_MOST)) > 0,
  );
