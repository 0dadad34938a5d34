/** 经济补偿 (N): months of service × average wage between floor and cap. */
import { maxDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { formatRational, multiply } from '../money/rational.ts';
import { cite, contractLaw, contractRegulation } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { contractLawFrom, severanceBase, severanceFields } from './severanceBase.ts';
import { warning, warnIf } from './warnings.ts';

export const severance = calculator({
  id: 'severance',
  title: text('经济补偿（N）', 'Severance (N)'),
  claimKind: 'severance',
  article: cite(contractLaw('第四十六条、第四十七条', '46 and 47'), contractRegulation('第二十七条', '27')),
  fields: severanceFields,
  work: (input, context) => {
    const counted = severanceBase(input, maxDate(input.from, contractLawFrom), context);
    if (!counted.ok) return counted;
    const { base, months, steps, settings, warnings } = counted.value;
    const result = line(
      text('经济补偿 = 月数 × 基数', 'Severance = months × base'),
      `${formatRational(months)} × ${yuan(base)}`,
      multiply(months, base),
    );
    return ok({
      amountFen: totalOf([result]),
      steps: [...steps, result],
      settings,
      warnings: [
        ...warnings,
        ...warnIf(input.from < contractLawFrom, 'service-before-2008'),
        warning('severance-grounds'),
        warning('not-with-double'),
      ],
    });
  },
});
