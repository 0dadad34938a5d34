/** 停工留薪期工资: the original wage in full, paid by the employer, usually for at most twelve months (工伤保险条例 Art 33). */
import { ok } from '../kernel/result.ts';
import { fromDecimal, multiply, rational } from '../money/rational.ts';
import { workInjury } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { decimal, money } from './inputFields.ts';
import { warnIf } from './warnings.ts';

const USUAL_MONTHS = 12;

export const injuryLeavePay = calculator({
  id: 'injury-leave-pay',
  title: text('停工留薪期工资', 'Pay while off work after a work injury'),
  claimKind: 'work-injury',
  article: workInjury('第三十三条', '33'),
  fields: {
    monthlyWageFen: money('原月工资福利待遇', 'Monthly wage and benefits before'),
    months: decimal('months', 24, '停工留薪期月数（最长24个月）', 'Months off work (at most 24)'),
  },
  work: ({ monthlyWageFen, months }) => {
    const result = line(
      text('月工资 × 月数，由用人单位支付', 'Monthly wage × months, paid by the employer'),
      `${yuan(monthlyWageFen)} × ${months}`,
      multiply(rational(monthlyWageFen), fromDecimal(months)),
    );
    return ok({
      amountFen: totalOf([result]),
      steps: [result],
      warnings: warnIf(months > USUAL_MONTHS, 'leave-pay-confirmation'),
    });
  },
});
