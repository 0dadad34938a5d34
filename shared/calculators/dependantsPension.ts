/**
 * 供养亲属抚恤金, monthly: spouse 40 %, every other dependant 30 %, ten points more for a lone elderly person or an orphan, together not
 * above the worker's wage (工伤保险条例 Art 39).
 */
import { ok, refuse } from '../kernel/result.ts';
import { multiply, rational } from '../money/rational.ts';
import { workInjury } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { injuredWage, injuredWageFields } from './injuredWage.ts';
import { flag, whole } from './inputFields.ts';
import { warning, warnIf } from './warnings.ts';

const SPOUSE_PERCENT = 40;
const OTHER_PERCENT = 30;
const LONE_PERCENT = 10;
const ALL_PERCENT = 100;

export const dependantsPension = calculator({
  id: 'dependants-pension',
  title: text('供养亲属抚恤金（每月）', 'Pension of dependants (monthly)'),
  claimKind: 'work-injury',
  article: workInjury('第三十九条、第六十四条', '39 and 64'),
  fields: {
    ...injuredWageFields,
    hasSpouse: flag('有符合条件的配偶', 'A spouse who is entitled'),
    others: whole('persons', [0, 30], '其他供养亲属人数', 'Other dependants'),
    lone: whole('persons', [0, 31], '其中孤寡老人或者孤儿人数', 'Of all, lone elderly persons or orphans'),
  },
  work: (input, context) => {
    const { hasSpouse, others, lone } = input;
    if (lone > others + (hasSpouse ? 1 : 0))
      return refuse({ type: 'number-contradicts', field: 'lone', other: 'others' });
    const wage = injuredWage(input, context);
    if (!wage.ok) return wage;
    const { exact, step, settings, warnings } = wage.value;
    const together = (hasSpouse ? SPOUSE_PERCENT : 0) + others * OTHER_PERCENT + lone * LONE_PERCENT;
    const percent = Math.min(together, ALL_PERCENT);
    const result = line(
      text('配偶40%，其他每人30%，孤寡老人或孤儿加10%', 'Spouse 40 %, others 30 % each, lone persons 10 % more'),
      `${yuan(exact)} × ${percent}%`,
      multiply(exact, rational(percent, 100)),
    );
    return ok({
      amountFen: totalOf([result]),
      per: 'month',
      steps: [step, result],
      settings,
      warnings: [...warnings, ...warnIf(together > ALL_PERCENT, 'dependants-capped'), warning('employer-uninsured')],
    });
  },
});
