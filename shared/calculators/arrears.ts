/**
 * 拖欠工资: due − paid, month by month. `amountFen` is the arrears alone; the 50–100 % that an authority may order on top is in `extra`,
 * zero unless an order was ignored.
 */
import { ok, refuse } from '../kernel/result.ts';
import { sumFen } from '../money/fen.ts';
import { cite, contractLaw, inspection, wagePayment } from './articles.ts';
import { calculator, type Step } from './calculation.ts';
import { note, text, yuan } from './figures.ts';
import { calendarMonth, flag, money, rowsOf } from './inputFields.ts';
import { orderedExtra, repeatedMonth } from './orderedExtra.ts';
import { warnIf } from './warnings.ts';

type Row = { readonly month: string; readonly dueFen: number; readonly paidFen: number };

export const arrears = calculator({
  id: 'arrears',
  title: text('拖欠工资', 'Wages owed'),
  claimKind: 'wage-arrears',
  article: cite(contractLaw('第八十五条', '85'), inspection('第二十六条', '26'), wagePayment('第九条', '9')),
  fields: {
    rows: rowsOf(
      {
        month: calendarMonth('月份', 'Month'),
        dueFen: money('应发', 'Due'),
        paidFen: money('实发', 'Paid'),
      },
      '逐月应发、实发',
      'Due and paid, month by month',
    ),
    orderIgnored: flag(
      '劳动行政部门已责令限期支付而逾期未付',
      'The labour authority ordered payment within a time limit that has passed',
    ),
  },
  work: ({ rows, orderIgnored }) => {
    const repeated = repeatedMonth(rows);
    if (repeated !== null) return refuse({ type: 'listed-twice', field: `rows.${repeated}.month` });
    const owed = Math.max(sumFen(rows.map(({ dueFen, paidFen }) => dueFen - paidFen)), 0);
    const { extra, step, warnings } = orderedExtra(owed, orderIgnored);
    return ok({
      amountFen: owed,
      extra,
      steps: [...rows.map(rowStep), totalStep(owed), step],
      warnings: [
        ...warnIf(
          rows.some(({ dueFen, paidFen }) => paidFen > dueFen),
          'overpaid-month',
        ),
        ...warnings,
      ],
    });
  },
});

const rowStep = ({ month, dueFen, paidFen }: Row): Step =>
  note(
    text(`${month} 应发 − 实发`, `${month}: due − paid`),
    `${yuan(dueFen)} − ${yuan(paidFen)} = ${yuan(dueFen - paidFen)}`,
  );

const totalStep = (owed: number): Step => ({
  text: text('拖欠工资合计，劳动关系终止的应一次付清', 'Together; due at once when the labour relation ends'),
  formula: yuan(owed),
  amountFen: owed,
});
