/** Wages from a wrongful dismissal to the reinstatement, at the normal wage (解释二 Art 18). */
import { ok, refuse } from '../kernel/result.ts';
import { readingTwo } from './articles.ts';
import { calculator } from './calculation.ts';
import { note, text, totalOf } from './figures.ts';
import { day, money } from './inputFields.ts';
import { settingNumber } from './settingNumbers.ts';
import { payByPeriods } from './wagePeriods.ts';

export const dismissalWages = calculator({
  id: 'dismissal-wages',
  title: text('违法解除至恢复期间的工资', 'Wages from a wrongful dismissal to the reinstatement'),
  claimKind: 'wage-arrears',
  article: readingTwo('第十八条', '18'),
  mark: 'secondary',
  fields: {
    monthlyWageFen: money('正常劳动应得月工资', 'Normal monthly wage'),
    from: day('第一个未支付工资之日', 'First day without pay'),
    to: day('恢复劳动关系前一日', 'Day before the reinstatement'),
  },
  work: ({ monthlyWageFen, from, to }, context) => {
    if (to < from) return refuse({ type: 'date-before', field: 'to', earliest: from });
    const paidDays = settingNumber(context, 'money.paid-days-per-month');
    if (!paidDays.ok) return paidDays;
    const { calendar } = context;
    const { steps, warnings } = payByPeriods({
      from,
      to,
      anchor: from,
      monthlyWageFen,
      months: 'X',
      divisor: 'A',
      paidDays: paidDays.value.value,
      calendar,
    });
    const hasPart = warnings.some(({ id }) => id === 'divisor-not-fixed');
    return ok({
      amountFen: totalOf(steps),
      steps: [note(text('期间', 'Period'), `${from} … ${to}`), ...steps],
      settings: hasPart ? paidDays.value.settings : [],
      warnings,
    });
  },
});
