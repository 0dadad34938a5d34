/** The employer ends a 竞业限制: three more months of compensation (解释一 Art 39). */
import { ok } from '../kernel/result.ts';
import { multiply, rational } from '../money/rational.ts';
import { readingOne } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { money } from './inputFields.ts';
import { warning } from './warnings.ts';

const MONTHS = 3;

export const nonCompeteRelease = calculator({
  id: 'non-compete-release',
  title: text('用人单位解除竞业限制的额外补偿', 'Extra compensation when the employer ends a non-compete clause'),
  claimKind: 'other-money',
  article: readingOne('第三十九条', '39'),
  fields: { monthlyCompensationFen: money('每月竞业限制经济补偿', 'Monthly compensation') },
  work: ({ monthlyCompensationFen }) => {
    const result = line(
      text('额外支付三个月', 'Three more months'),
      `${MONTHS} × ${yuan(monthlyCompensationFen)}`,
      multiply(rational(MONTHS), rational(monthlyCompensationFen)),
    );
    return ok({ amountFen: totalOf([result]), steps: [result], warnings: [warning('non-compete-performed')] });
  },
});
