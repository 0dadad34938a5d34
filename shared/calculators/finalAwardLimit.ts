/** 终局裁决: the amount up to which an award on pay, injury costs, severance or damages is final (调仲 Art 47), measured item by item. */
import { ok } from '../kernel/result.ts';
import { multiply, rational } from '../money/rational.ts';
import { arbitrationLaw, cite, readingOne } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { money, optional } from './inputFields.ts';
import { neededAmount } from './settingNumbers.ts';
import { warning } from './warnings.ts';

const MONTHS = 12;

export const finalAwardLimit = calculator({
  id: 'final-award-limit',
  title: text('终局裁决金额标准（每项）', 'Amount up to which an award is final (per item)'),
  claimKind: null,
  article: cite(arbitrationLaw('第四十七条', '47'), readingOne('第十九条', '19')),
  fields: {
    minimumWageFen: optional(money('当地月最低工资标准', 'Local monthly minimum wage'), 'money.minimum-wage'),
  },
  work: ({ minimumWageFen }, context) => {
    const minimum = neededAmount(minimumWageFen, context, { key: 'money.minimum-wage', field: 'minimumWageFen' });
    if (!minimum.ok) return minimum;
    const result = line(
      text('月最低工资标准的十二个月', 'Twelve months of the minimum wage'),
      `${MONTHS} × ${yuan(minimum.value.value)}`,
      multiply(rational(MONTHS), rational(minimum.value.value)),
    );
    return ok({
      amountFen: totalOf([result]),
      bound: 'at-most',
      steps: [result],
      settings: minimum.value.settings,
      warnings: [warning('item-by-item')],
    });
  },
});
