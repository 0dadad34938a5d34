/** Part-time work paid below the hourly minimum wage: the difference for the hours worked (劳动合同法 Art 72). */
import { ok } from '../kernel/result.ts';
import { formatRational, fromDecimal, multiply, rational } from '../money/rational.ts';
import { contractLaw } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, note, text, totalOf, yuan } from './figures.ts';
import { decimal, money, optional } from './inputFields.ts';
import { neededAmount } from './settingNumbers.ts';
import { warning } from './warnings.ts';

export const partTimeGap = calculator({
  id: 'part-time-gap',
  title: text('非全日制低于小时最低工资的差额', 'Part-time work: difference to the hourly minimum wage'),
  claimKind: 'wage-arrears',
  article: contractLaw('第七十二条', '72'),
  fields: {
    hours: decimal('hours', 100_000, '工作时数', 'Hours worked'),
    hourlyWageFen: money('实际小时工资', 'Hourly wage paid'),
    minimumHourlyWageFen: optional(
      money('当地小时最低工资标准', 'Local hourly minimum wage'),
      'money.minimum-hourly-wage',
    ),
  },
  work: ({ hours, hourlyWageFen, minimumHourlyWageFen }, context) => {
    const minimum = neededAmount(minimumHourlyWageFen, context, {
      key: 'money.minimum-hourly-wage',
      field: 'minimumHourlyWageFen',
    });
    if (!minimum.ok) return minimum;
    const { value, settings } = minimum.value;
    const gap = Math.max(value - hourlyWageFen, 0);
    const counted = fromDecimal(hours);
    const result = line(
      text('每小时差额 × 时数', 'Difference per hour × hours'),
      `${yuan(gap)} × ${formatRational(counted)}`,
      multiply(rational(gap), counted),
    );
    return ok({
      amountFen: totalOf([result]),
      steps: [
        note(
          text('小时最低工资 − 实际小时工资，不低于零', 'Minimum − paid, not below zero'),
          `${yuan(value)} − ${yuan(hourlyWageFen)} → ${yuan(gap)}`,
        ),
        result,
      ],
      settings,
      warnings: [warning('part-time-cycle')],
    });
  },
});
