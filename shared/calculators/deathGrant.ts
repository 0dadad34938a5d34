/** 一次性工亡补助金: twenty times last year's national urban disposable income per head (工伤保险条例 Art 39). */
import { ok } from '../kernel/result.ts';
import { multiply, rational } from '../money/rational.ts';
import { workInjury } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { money, optional } from './inputFields.ts';
import { neededAmount } from './settingNumbers.ts';
import { warning } from './warnings.ts';

const TIMES = 20;

export const deathGrant = calculator({
  id: 'death-grant',
  title: text('一次性工亡补助金', 'One-time death grant'),
  claimKind: 'work-injury',
  article: workInjury('第三十九条', '39'),
  fields: {
    disposableIncomeFen: optional(
      money('上一年度全国城镇居民人均可支配收入', "Last year's national urban disposable income per head"),
      'money.disposable-income',
    ),
  },
  work: ({ disposableIncomeFen }, context) => {
    const income = neededAmount(disposableIncomeFen, context, {
      key: 'money.disposable-income',
      field: 'disposableIncomeFen',
    });
    if (!income.ok) return income;
    const result = line(
      text('人均可支配收入的二十倍', 'Twenty times the income per head'),
      `${TIMES} × ${yuan(income.value.value)}`,
      multiply(rational(TIMES), rational(income.value.value)),
    );
    return ok({
      amountFen: totalOf([result]),
      steps: [result],
      settings: income.value.settings,
      warnings: [warning('employer-uninsured')],
    });
  },
});
