/** 生活护理费: a monthly percentage of the area's average wage by how much care is needed (工伤保险条例 Art 34). */
import { ok } from '../kernel/result.ts';
import { multiply, rational } from '../money/rational.ts';
import { workInjury } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { areaAverage, areaAverageField } from './injuredWage.ts';
import { choiceOf } from './inputFields.ts';
import { warning } from './warnings.ts';

const levels = [
  { code: 'full', text: text('生活完全不能自理', 'Cannot care for oneself at all') },
  { code: 'large', text: text('生活大部分不能自理', 'Largely cannot') },
  { code: 'partial', text: text('生活部分不能自理', 'Partly cannot') },
] as const;
const percentByLevel = { full: 50, large: 40, partial: 30 } as const;

export const careAllowance = calculator({
  id: 'care-allowance',
  title: text('生活护理费（每月）', 'Care allowance (monthly)'),
  claimKind: 'work-injury',
  article: workInjury('第三十四条', '34'),
  fields: {
    level: choiceOf(levels, '生活不能自理的程度', 'How much care is needed'),
    areaAverageFen: areaAverageField,
  },
  work: ({ level, areaAverageFen }, context) => {
    const area = areaAverage(areaAverageFen, context);
    if (!area.ok) return area;
    const percent = percentByLevel[level];
    const result = line(
      text('统筹地区职工月平均工资 × 比例', "The area's average wage × per cent"),
      `${yuan(area.value.value)} × ${percent}%`,
      multiply(rational(area.value.value), rational(percent, 100)),
    );
    return ok({
      amountFen: totalOf([result]),
      per: 'month',
      steps: [result],
      settings: area.value.settings,
      warnings: [warning('employer-uninsured')],
    });
  },
});
