/** 违法约定试用期赔偿金: the wage after probation × the months served beyond the legal maximum (劳动合同法 Art 19 and 83). */
import { ok } from '../kernel/result.ts';
import { formatRational, fromDecimal, larger, multiply, rational, subtract } from '../money/rational.ts';
import { contractLaw } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, note, text, totalOf, yuan } from './figures.ts';
import { decimal, money, optional } from './inputFields.ts';
import { warning } from './warnings.ts';

export const probation = calculator({
  id: 'probation',
  title: text('违法约定试用期赔偿金', 'Damages for an unlawful probation period'),
  claimKind: 'other-money',
  article: contractLaw('第十九条、第八十三条', '19 and 83'),
  fields: {
    contractMonths: optional(
      decimal('months', 1200, '劳动合同期限月数，无固定期限的不填', 'Months of the contract; leave out if open-ended'),
    ),
    servedMonths: decimal('months', 600, '已履行的试用期月数', 'Months of probation already served'),
    wageAfterFen: money('试用期满后的月工资', 'Monthly wage after probation'),
  },
  work: ({ contractMonths, servedMonths, wageAfterFen }) => {
    const longest = longestProbation(contractMonths);
    const over = larger(subtract(fromDecimal(servedMonths), rational(longest)), rational(0));
    const result = line(
      text('试用期满月工资 × 超过的月数', 'Wage after probation × months beyond'),
      `${formatRational(over)} × ${yuan(wageAfterFen)}`,
      multiply(over, rational(wageAfterFen)),
    );
    return ok({
      amountFen: totalOf([result]),
      steps: [
        note(
          text(`法定最长试用期${longest}个月`, `Longest probation allowed: ${longest} months`),
          `${servedMonths} − ${longest} → ${formatRational(over)}`,
        ),
        result,
      ],
      warnings: [warning('probation-once')],
    });
  },
});

/** Months allowed: none below three months of contract, 1 below a year, 2 below three years, 6 from there on and open-ended. */
const longestProbation = (contractMonths: number | null): number => {
  if (contractMonths === null || contractMonths >= 36) return 6;
  if (contractMonths >= 12) return 2;
  return contractMonths >= 3 ? 1 : 0;
};
