/** A union officer dismissed for union work who does not go back: twice the annual income (工会法 Art 53, its interpretation Art 6). */
import { ok } from '../kernel/result.ts';
import { multiply, rational } from '../money/rational.ts';
import { cite, unionLaw, unionReading } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { money } from './inputFields.ts';
import { warning } from './warnings.ts';

export const unionActivist = calculator({
  id: 'union-activist',
  title: text('因参加工会活动被解除的二倍年收入赔偿', 'Twice the annual income for dismissal over union work'),
  claimKind: 'other-money',
  article: cite(unionLaw('第五十三条', '53'), unionReading('第六条', '6')),
  fields: { annualIncomeFen: money('本人年收入', 'Annual income') },
  work: ({ annualIncomeFen }) => {
    const result = line(
      text('年收入的二倍', 'Twice the annual income'),
      `2 × ${yuan(annualIncomeFen)}`,
      multiply(rational(2), rational(annualIncomeFen)),
    );
    return ok({ amountFen: totalOf([result]), steps: [result], warnings: [warning('activist-choice')] });
  },
});
