/** 试用期工资下限: 80 % of the agreed wage or of the lowest wage of the same post, and never below the minimum wage. */
import { ok } from '../kernel/result.ts';
import { larger, multiply, rational, roundHalfUp, smaller } from '../money/rational.ts';
import { cite, contractLaw, contractRegulation } from './articles.ts';
import { calculator } from './calculation.ts';
import { note, text, yuan } from './figures.ts';
import { money, optional } from './inputFields.ts';
import { amountOrSetting } from './settingNumbers.ts';
import { warnIf } from './warnings.ts';

const SHARE = rational(80, 100);

export const probationFloor = calculator({
  id: 'probation-floor',
  title: text('试用期工资下限（每月）', 'Lowest wage in probation (monthly)'),
  claimKind: null,
  article: cite(contractLaw('第二十条', '20'), contractRegulation('第十五条', '15')),
  fields: {
    agreedWageFen: money('劳动合同约定工资', 'Agreed wage'),
    samePostWageFen: optional(money('本单位相同岗位最低档工资', 'Lowest wage of the same post')),
    minimumWageFen: optional(money('当地月最低工资标准', 'Local monthly minimum wage'), 'money.minimum-wage'),
  },
  work: ({ agreedWageFen, samePostWageFen, minimumWageFen }, context) => {
    const minimum = amountOrSetting(minimumWageFen, context, 'money.minimum-wage');
    const agreed = multiply(rational(agreedWageFen), SHARE);
    const samePost = samePostWageFen === null ? null : multiply(rational(samePostWageFen), SHARE);
    const share = samePost === null ? agreed : smaller(agreed, samePost);
    const exact = minimum.value === null ? share : larger(share, rational(minimum.value));
    const amountFen = roundHalfUp(exact);
    return ok({
      amountFen,
      bound: 'at-least',
      per: 'month',
      steps: [
        note(text('约定工资的80%', '80 % of the agreed wage'), `${yuan(agreedWageFen)} × 80% = ${yuan(agreed)}`),
        ...(samePostWageFen === null || samePost === null
          ? []
          : [
              note(
                text('相同岗位最低档工资的80%', '80 % of the lowest same-post wage'),
                `${yuan(samePostWageFen)} × 80% = ${yuan(samePost)}`,
              ),
            ]),
        {
          text: text('不低于最低工资标准', 'Not below the minimum wage'),
          formula: `${yuan(share)} → ${yuan(amountFen)}`,
          amountFen,
        },
      ],
      settings: minimum.settings,
      warnings: [
        ...warnIf(samePost !== null, 'probation-floor-either'),
        ...warnIf(exact !== share, 'floor-applied'),
        ...warnIf(minimum.value === null, 'floor-unchecked'),
      ],
    });
  },
});
