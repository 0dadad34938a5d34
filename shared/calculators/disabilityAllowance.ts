/** 伤残津贴: a monthly percentage of the worker's wage for grades 1 to 6 (工伤保险条例 Art 35 and 36). */
import { ok } from '../kernel/result.ts';
import { multiply, rational } from '../money/rational.ts';
import { workInjury } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { injuredWage, injuredWageFields } from './injuredWage.ts';
import { money, optional, whole } from './inputFields.ts';
import { amountOrSetting } from './settingNumbers.ts';
import { warning, warnIf } from './warnings.ts';

/** Per cent for the grades 1 to 6. */
const percentByGrade = [90, 85, 80, 75, 70, 60] as const;

export const disabilityAllowance = calculator({
  id: 'disability-allowance',
  title: text('伤残津贴（每月）', 'Disability allowance (monthly)'),
  claimKind: 'work-injury',
  article: workInjury('第三十五条、第三十六条、第六十四条', '35, 36 and 64'),
  fields: {
    grade: whole('grade', [1, 6], '伤残等级（1至6级）', 'Grade of disability (1 to 6)'),
    ...injuredWageFields,
    minimumWageFen: optional(money('当地月最低工资标准', 'Local monthly minimum wage'), 'money.minimum-wage'),
  },
  work: (input, context) => {
    const wage = injuredWage(input, context);
    if (!wage.ok) return wage;
    const { exact, step, settings, warnings } = wage.value;
    const percent = percentByGrade[input.grade - 1] ?? 0;
    const result = line(
      text(`${input.grade}级：每月${percent}%`, `Grade ${input.grade}: ${percent} % a month`),
      `${yuan(exact)} × ${percent}%`,
      multiply(exact, rational(percent, 100)),
    );
    const amountFen = totalOf([result]);
    const minimum = amountOrSetting(input.minimumWageFen, context, 'money.minimum-wage');
    const isBelow = minimum.value !== null && amountFen < minimum.value;
    return ok({
      amountFen,
      per: 'month',
      steps: [step, result],
      settings: isBelow ? [...settings, ...minimum.settings] : settings,
      warnings: [
        ...warnings,
        ...warnIf(isBelow, 'allowance-below-minimum'),
        ...warnIf(input.grade >= 5, 'no-suitable-work'),
        warning('employer-uninsured'),
      ],
    });
  },
});
