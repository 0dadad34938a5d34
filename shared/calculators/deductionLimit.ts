/** The most an employer may deduct for damage in one month: 20 % of the month's wage, and the rest not below the minimum wage. */
import { ok } from '../kernel/result.ts';
import { larger, rational, roundHalfUp, smaller, subtract } from '../money/rational.ts';
import { wagePayment } from './articles.ts';
import { calculator } from './calculation.ts';
import { note, text, yuan } from './figures.ts';
import { money, optional } from './inputFields.ts';
import { neededAmount } from './settingNumbers.ts';

export const deductionLimit = calculator({
  id: 'deduction-limit',
  title: text('每月赔偿扣款的上限', 'Most that may be deducted for damage in a month'),
  claimKind: null,
  article: wagePayment('第十六条', '16'),
  fields: {
    monthWageFen: money('当月工资', 'Wage of the month'),
    minimumWageFen: optional(money('当地月最低工资标准', 'Local monthly minimum wage'), 'money.minimum-wage'),
  },
  work: ({ monthWageFen, minimumWageFen }, context) => {
    const minimum = neededAmount(minimumWageFen, context, { key: 'money.minimum-wage', field: 'minimumWageFen' });
    if (!minimum.ok) return minimum;
    const { value, settings } = minimum.value;
    const fifth = rational(monthWageFen, 5);
    const above = larger(subtract(rational(monthWageFen), rational(value)), rational(0));
    const amountFen = roundHalfUp(smaller(fifth, above));
    return ok({
      amountFen,
      bound: 'at-most',
      per: 'month',
      steps: [
        note(text('当月工资的20%', "20 % of the month's wage"), `${yuan(monthWageFen)} × 20% = ${yuan(fifth)}`),
        note(
          text('扣除后不低于最低工资标准', 'What is left must reach the minimum wage'),
          `${yuan(monthWageFen)} − ${yuan(value)} → ${yuan(above)}`,
        ),
        {
          text: text('两者中较低的', 'The lower of both'),
          formula: yuan(amountFen),
          amountFen,
        },
      ],
      settings,
    });
  },
});
