/** 竞业限制补偿 where none was agreed: 30 % of the average wage a month, not below the minimum wage (解释一 Art 36). */
import { ok } from '../kernel/result.ts';
import { compare, fromDecimal, larger, multiply, rational } from '../money/rational.ts';
import { readingOne } from './articles.ts';
import { averageWage, averageWageFields } from './averageWage.ts';
import { calculator } from './calculation.ts';
import { line, note, text, totalOf, yuan } from './figures.ts';
import { decimal, money, optional } from './inputFields.ts';
import { amountOrSetting } from './settingNumbers.ts';
import { warning, warnIf } from './warnings.ts';

const SHARE = rational(30, 100);

export const nonCompete = calculator({
  id: 'non-compete',
  title: text('未约定的竞业限制经济补偿', 'Compensation for a non-compete clause without an agreed sum'),
  claimKind: 'other-money',
  article: readingOne('第三十六条', '36'),
  fields: {
    ...averageWageFields,
    minimumWageFen: optional(
      money('劳动合同履行地月最低工资标准', 'Monthly minimum wage of the place of work'),
      'money.minimum-wage',
    ),
    months: optional(decimal('months', 24, '已履行的月数，不填为一个月', 'Months performed; one if left out')),
  },
  work: (input, context) => {
    const average = averageWage(input);
    if (!average.ok) return average;
    const minimum = amountOrSetting(input.minimumWageFen, context, 'money.minimum-wage');
    const share = multiply(average.value.exact, SHARE);
    const monthly = minimum.value === null ? share : larger(share, rational(minimum.value));
    const months = input.months ?? 1;
    const result = line(
      text('每月补偿 × 月数', 'Monthly compensation × months'),
      `${yuan(monthly)} × ${months}`,
      multiply(monthly, fromDecimal(months)),
    );
    return ok({
      amountFen: totalOf([result]),
      per: input.months === null ? 'month' : 'once',
      steps: [
        ...average.value.steps,
        note(
          text('月平均工资的30%，不低于最低工资标准', '30 % of the average, not below the minimum wage'),
          `${yuan(average.value.exact)} × 30% = ${yuan(share)} → ${yuan(monthly)}`,
        ),
        result,
      ],
      settings: minimum.settings,
      warnings: [
        ...warnIf(compare(monthly, share) !== 0, 'floor-applied'),
        ...warnIf(minimum.value === null, 'floor-unchecked'),
        warning('non-compete-performed'),
      ],
    });
  },
});
