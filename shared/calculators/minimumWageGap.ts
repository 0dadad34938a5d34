/** Wages paid below the minimum wage: the difference, month by month, each by the standard of its month. */
import { type LocalDate, localDate } from '../kernel/localDate.ts';
import { ok, refuse } from '../kernel/result.ts';
import { rational } from '../money/rational.ts';
import { cite, contractLaw, labourLaw } from './articles.ts';
import { calculator } from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { calendarMonth, flag, money, optional, rowsOf } from './inputFields.ts';
import { orderedExtra, repeatedMonth } from './orderedExtra.ts';
import { amountOrSetting } from './settingNumbers.ts';

export const minimumWageGap = calculator({
  id: 'minimum-wage-gap',
  title: text('低于最低工资标准的差额', 'Difference to the minimum wage'),
  claimKind: 'wage-arrears',
  article: cite(labourLaw('第四十八条', '48'), contractLaw('第八十五条', '85')),
  fields: {
    rows: rowsOf(
      { month: calendarMonth('月份', 'Month'), paidFen: money('实发', 'Paid') },
      '逐月实发',
      'Paid, month by month',
    ),
    minimumWageFen: optional(money('当地月最低工资标准', 'Local monthly minimum wage'), 'money.minimum-wage'),
    orderIgnored: flag(
      '劳动行政部门已责令限期支付而逾期未付',
      'The labour authority ordered payment within a time limit that has passed',
    ),
  },
  work: ({ rows, minimumWageFen, orderIgnored }, context) => {
    const repeated = repeatedMonth(rows);
    if (repeated !== null) return refuse({ type: 'listed-twice', field: `rows.${repeated}.month` });
    const counted = rows.map((row) => {
      const minimum = amountOrSetting(minimumWageFen, context, 'money.minimum-wage', firstDayOf(row.month));
      return { ...row, minimum };
    });
    if (counted.some(({ minimum }) => minimum.value === null))
      return refuse({ type: 'setting-missing', field: 'minimumWageFen', key: 'money.minimum-wage' });
    const lines = counted.map(({ month, paidFen, minimum }) => {
      const gap = Math.max((minimum.value ?? 0) - paidFen, 0);
      const words = text(`${month} 最低工资 − 实发，不低于零`, `${month}: minimum − paid, not below zero`);
      return line(words, `${yuan(minimum.value ?? 0)} − ${yuan(paidFen)}`, rational(gap));
    });
    const owed = totalOf(lines);
    const { extra, step, warnings } = orderedExtra(owed, orderIgnored);
    return ok({
      amountFen: owed,
      extra,
      steps: [...lines, step],
      settings: [...new Set(counted.flatMap(({ minimum }) => minimum.settings))],
      warnings,
    });
  },
});

// The month was read by its schema, so its first day exists.
const firstDayOf = (month: string): LocalDate => localDate(`${month}-01`);
