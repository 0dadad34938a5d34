/** 停工停产工资: the first pay period in full; later months with work not below the minimum wage (工资支付暂行规定 Art 12). */
import { ok } from '../kernel/result.ts';
import { multiply, rational } from '../money/rational.ts';
import { wagePayment } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, note, text, totalOf, yuan } from './figures.ts';
import { money, optional, whole } from './inputFields.ts';
import { neededAmount } from './settingNumbers.ts';
import { warnIf } from './warnings.ts';

export const stoppageWages = calculator({
  id: 'stoppage-wages',
  title: text('停工停产期间工资', 'Wages while production stands still'),
  claimKind: 'wage-arrears',
  article: wagePayment('第十二条', '12'),
  fields: {
    monthlyWageFen: money('劳动合同约定的月工资', 'Agreed monthly wage'),
    workedMonths: whole('months', [0, 600], '第一个工资支付周期后，提供了劳动的月数', 'Later months with work'),
    idleMonths: whole('months', [0, 600], '第一个工资支付周期后，未安排工作的月数', 'Later months without work'),
    minimumWageFen: optional(money('当地月最低工资标准', 'Local monthly minimum wage'), 'money.minimum-wage'),
  },
  work: ({ monthlyWageFen, workedMonths, idleMonths, minimumWageFen }, context) => {
    const minimum = neededAmount(minimumWageFen, context, { key: 'money.minimum-wage', field: 'minimumWageFen' });
    if (!minimum.ok) return minimum;
    const { value, settings } = minimum.value;
    const first = line(
      text('第一个工资支付周期按约定支付', 'First pay period as agreed'),
      `1 × ${yuan(monthlyWageFen)}`,
      rational(monthlyWageFen),
    );
    const later = line(
      text('此后提供劳动的月份，不低于最低工资标准', 'Later months with work: not below the minimum wage'),
      `${workedMonths} × ${yuan(value)}`,
      multiply(rational(workedMonths), rational(value)),
    );
    const idle = note(text('未安排工作的月份未计入', 'Months without work are not counted'), String(idleMonths));
    return ok({
      amountFen: totalOf([first, later]),
      bound: 'at-least',
      steps: [first, later, ...(idleMonths > 0 ? [idle] : [])],
      settings: workedMonths > 0 ? settings : [],
      warnings: warnIf(idleMonths > 0, 'idle-allowance-local'),
    });
  },
});
