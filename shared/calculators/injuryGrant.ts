/** 一次性伤残补助金: months by grade × the worker's wage (工伤保险条例 Art 35 to 37). */
import { ok } from '../kernel/result.ts';
import { multiply, rational } from '../money/rational.ts';
import { workInjury } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { injuredWage, injuredWageFields } from './injuredWage.ts';
import { whole } from './inputFields.ts';
import { warning } from './warnings.ts';

/** Months for the grades 1 to 10. */
const monthsByGrade = [27, 25, 23, 21, 18, 16, 13, 11, 9, 7] as const;

export const injuryGrant = calculator({
  id: 'injury-grant',
  title: text('一次性伤残补助金', 'One-time disability grant'),
  claimKind: 'work-injury',
  article: workInjury('第三十五条至第三十七条、第六十四条', '35 to 37 and 64'),
  fields: {
    grade: whole('grade', [1, 10], '伤残等级（1至10级）', 'Grade of disability (1 to 10)'),
    ...injuredWageFields,
  },
  work: (input, context) => {
    const wage = injuredWage(input, context);
    if (!wage.ok) return wage;
    const { exact, step, settings, warnings } = wage.value;
    const months = monthsByGrade[input.grade - 1] ?? 0;
    const result = line(
      text(`${input.grade}级：${months}个月`, `Grade ${input.grade}: ${months} months`),
      `${months} × ${yuan(exact)}`,
      multiply(rational(months), exact),
    );
    return ok({
      amountFen: totalOf([result]),
      steps: [step, result],
      settings,
      warnings: [...warnings, warning('employer-uninsured')],
    });
  },
});
