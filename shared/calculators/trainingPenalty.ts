/** 服务期违约金: at most the share of the training cost for the part of the service period not served (劳动合同法 Art 22). */
import { ok } from '../kernel/result.ts';
import { formatRational, fromDecimal, larger, multiply, rational, subtract } from '../money/rational.ts';
import { contractLaw } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, note, text, totalOf, yuan } from './figures.ts';
import { decimal, money, whole } from './inputFields.ts';
import { warning } from './warnings.ts';

export const trainingPenalty = calculator({
  id: 'training-penalty',
  title: text('服务期违约金上限', 'Most that may be claimed for breaking a service period'),
  claimKind: 'employer-claim',
  article: contractLaw('第二十二条', '22'),
  fields: {
    costFen: money('用人单位支付的专项培训费用', 'Cost of the special training'),
    totalMonths: whole('months', [1, 1200], '约定服务期总月数', 'Months of the service period'),
    servedMonths: decimal('months', 1200, '已履行月数', 'Months served'),
  },
  work: ({ costFen, totalMonths, servedMonths }) => {
    const left = larger(subtract(rational(totalMonths), fromDecimal(servedMonths)), rational(0));
    const result = line(
      text('培训费用 ÷ 总月数 × 未履行月数', 'Cost ÷ months × months not served'),
      `${yuan(costFen)} ÷ ${totalMonths} × ${formatRational(left)}`,
      multiply(rational(costFen, totalMonths), left),
    );
    return ok({
      amountFen: totalOf([result]),
      bound: 'at-most',
      steps: [
        note(text('未履行月数', 'Months not served'), `${totalMonths} − ${servedMonths} → ${formatRational(left)}`),
        result,
      ],
      warnings: [warning('penalty-ceiling')],
    });
  },
});
