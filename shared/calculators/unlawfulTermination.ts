/** 赔偿金 (2N): twice the severance, with the same base and cap, over the whole service; it replaces severance. */
import { ok } from '../kernel/result.ts';
import { formatRational, multiply, rational } from '../money/rational.ts';
import { cite, contractLaw, contractRegulation } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { contractLawFrom, severanceBase, severanceFields } from './severanceBase.ts';
import { warning, warnIf } from './warnings.ts';

const TWICE = rational(2);

export const unlawfulTermination = calculator({
  id: 'unlawful-termination',
  title: text('违法解除、终止赔偿金（2N）', 'Damages for unlawful dismissal (2N)'),
  claimKind: 'unlawful-termination',
  article: cite(contractLaw('第四十八条、第八十七条', '48 and 87'), contractRegulation('第二十五条', '25')),
  fields: severanceFields,
  work: (input, context) => {
    const counted = severanceBase(input, input.from, context);
    if (!counted.ok) return counted;
    const { base, months, steps, settings, warnings } = counted.value;
    const result = line(
      text('赔偿金 = 2 × 月数 × 基数', 'Damages = 2 × months × base'),
      `2 × ${formatRational(months)} × ${yuan(base)}`,
      multiply(TWICE, months, base),
    );
    return ok({
      amountFen: totalOf([result]),
      steps: [...steps, result],
      settings,
      warnings: [
        ...warnings,
        ...warnIf(input.from < contractLawFrom, 'old-service-in-double'),
        warning('replaces-severance'),
        warning('not-added-to-double'),
      ],
    });
  },
});
