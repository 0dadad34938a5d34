/** 丧葬补助金: six months of the area's average wage (工伤保险条例 Art 39). */
import { ok } from '../kernel/result.ts';
import { multiply, rational } from '../money/rational.ts';
import { workInjury } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { areaAverage, areaAverageField } from './injuredWage.ts';
import { warning } from './warnings.ts';

const MONTHS = 6;

export const funeralGrant = calculator({
  id: 'funeral-grant',
  title: text('丧葬补助金', 'Funeral grant'),
  claimKind: 'work-injury',
  article: workInjury('第三十九条', '39'),
  fields: { areaAverageFen: areaAverageField },
  work: ({ areaAverageFen }, context) => {
    const area = areaAverage(areaAverageFen, context);
    if (!area.ok) return area;
    const result = line(
      text('统筹地区职工月平均工资六个月', "Six months of the area's average wage"),
      `${MONTHS} × ${yuan(area.value.value)}`,
      multiply(rational(MONTHS), rational(area.value.value)),
    );
    return ok({
      amountFen: totalOf([result]),
      steps: [result],
      settings: area.value.settings,
      warnings: [warning('employer-uninsured')],
    });
  },
});
