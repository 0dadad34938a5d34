/** 代通知金 (+1): one month at the wage of the month before, only in the Art 40 cases without thirty days of written notice. */
import { ok } from '../kernel/result.ts';
import { rational } from '../money/rational.ts';
import { cite, contractLaw, contractRegulation } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, note, text, totalOf, yuan } from './figures.ts';
import { flag, money } from './inputFields.ts';
import { warning } from './warnings.ts';

export const noticePay = calculator({
  id: 'notice-pay',
  title: text('代通知金', 'Pay in lieu of notice'),
  claimKind: 'notice-pay',
  article: cite(contractLaw('第四十条', '40'), contractRegulation('第二十条', '20')),
  fields: {
    lastMonthWageFen: money('解除前上一个月的工资', 'Wage of the month before'),
    noticeGiven: flag('已提前三十日书面通知', '30 days of written notice were given'),
  },
  work: ({ lastMonthWageFen, noticeGiven }) => {
    const step = noticeGiven
      ? note(text('已提前三十日书面通知，不支付', 'Notice was given: nothing is due'), yuan(0))
      : line(text('一个月工资', 'One month of wage'), `1 × ${yuan(lastMonthWageFen)}`, rational(lastMonthWageFen));
    return ok({
      amountFen: totalOf([step]),
      steps: [step],
      warnings: [warning('only-article-40'), warning('not-added-to-double')],
    });
  },
});
