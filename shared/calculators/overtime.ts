/** 加班费 by hours of each kind, as the parties state them. */
import { ok } from '../kernel/result.ts';
import { cite, labourLaw, wagePayment } from './articles.ts';
import { calculator } from './calculation.ts';
import { text, totalOf } from './figures.ts';
import { hoursOf, hourWage, overtimeLine } from './hourWage.ts';
import { decimal, money } from './inputFields.ts';
import { warning, warnIf } from './warnings.ts';

/** 劳动法 Art 41: at most 36 hours a month. */
export const MONTHLY_HOURS_AT_MOST = 36;
export const overtimeArticle = cite(labourLaw('第四十四条', '44'), wagePayment('第十三条', '13'));

export const overtime = calculator({
  id: 'overtime',
  title: text('加班费（按时数）', 'Overtime pay, by hours'),
  claimKind: 'overtime',
  article: overtimeArticle,
  fields: {
    baseFen: money('加班费计算基数（月工资）', 'Monthly wage that is the base'),
    weekdayHours: decimal('hours', 100_000, '工作日延时加班时数', 'Overtime hours on working days'),
    restDayHours: decimal(
      'hours',
      100_000,
      '休息日加班且未补休的时数',
      'Hours on rest days without compensatory leave',
    ),
    holidayHours: decimal('hours', 100_000, '法定休假日工作时数', 'Hours on statutory holidays'),
  },
  work: ({ baseFen, weekdayHours, restDayHours, holidayHours }, context) => {
    const wage = hourWage(baseFen, context);
    if (!wage.ok) return wage;
    const { exact, step, settings } = wage.value;
    const stated = [
      ['weekday', weekdayHours],
      ['restDay', restDayHours],
      ['holiday', holidayHours],
    ] as const;
    const lines = stated
      .filter(([, hours]) => hours > 0)
      .map(([kind, hours]) => overtimeLine(kind, hoursOf(hours), exact));
    return ok({
      amountFen: totalOf(lines),
      steps: [step, ...lines],
      settings,
      warnings: [
        ...warnIf(weekdayHours + restDayHours + holidayHours > MONTHLY_HOURS_AT_MOST, 'overtime-limit'),
        ...warnIf(restDayHours > 0, 'rest-day-leave'),
        ...warnIf(holidayHours > 0, 'holiday-on-top'),
        warning('irregular-hours'),
      ],
    });
  },
});
