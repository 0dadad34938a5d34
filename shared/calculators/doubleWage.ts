/**
 * 未签书面合同二倍工资差额: the extra one time of wage, from the day after one month of work to the day before the contract was signed, the
 * work ended or one year was full: at most eleven months (合同法 Art 82, 实施条例 Art 6 and 7, 解释二 Art 6).
 */
import { addDays, addMonths, addYears, type LocalDate, minDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { divisorChoices, monthChoices } from '../settings/moneyRows.ts';
import { cite, contractLaw, contractRegulation, readingTwo } from './articles.ts';
import { type CalculationRefusal, calculator, type CalculatorContext, type Outcome, type Step } from './calculation.ts';
import { note, text, totalOf, yuan } from './figures.ts';
import { choiceOf, day, type InputOf, money, optional } from './inputFields.ts';
import { settingChoice, settingNumber } from './settingNumbers.ts';
import { payByPeriods } from './wagePeriods.ts';
import { type Warning, warning, warnIf } from './warnings.ts';

const MONTHS_AT_MOST = 11;

const endFields = {
  signedOn: optional(day('书面合同签订之日，未签的不填', 'Day the written contract was signed; leave out if never')),
  endedOn: optional(day('最后工作日，仍在职的不填', 'Last working day; leave out while employed')),
  monthlyWageFen: money('月工资', 'Monthly wage'),
  divisor: optional(
    choiceOf(divisorChoices, '不满一个月的日工资折算', 'Daily wage of a part month'),
    'double-wage.divisor',
  ),
  months: optional(choiceOf(monthChoices, '月的划分', 'How months are cut'), 'double-wage.months'),
};
type EndInput = InputOf<typeof endFields>;

type Window = { readonly from: LocalDate; readonly to: LocalDate; readonly anchor: LocalDate };

export const doubleWage = calculator({
  id: 'double-wage',
  title: text('未签书面劳动合同二倍工资差额', 'Double wage for lack of a written contract'),
  claimKind: 'double-wage',
  article: cite(
    contractLaw('第八十二条', '82'),
    contractRegulation('第六条、第七条', '6 and 7'),
    readingTwo('第六条至第九条', '6 to 9'),
  ),
  mark: 'secondary',
  fields: { hiredOn: day('用工之日', 'First day of work'), ...endFields },
  work: (input, context) => {
    const { hiredOn, signedOn, endedOn } = input;
    const early = earlyEnd(input, hiredOn);
    if (early !== null) return refuse(early);
    const fullYear = addDays(addYears(hiredOn, 1), -1);
    const window = { from: addMonths(hiredOn, 1), to: lastDay(input, fullYear, context.on), anchor: hiredOn };
    const isDeemed = signedOn === null ? (endedOn ?? context.on) > fullYear : signedOn > fullYear;
    return paidWindow(input, window, context, {
      atMostMonths: MONTHS_AT_MOST,
      warnings: [...warnIf(isDeemed, 'open-ended-deemed'), warning('double-wage-renewal')],
    });
  },
});

export const openEndedRefused = calculator({
  id: 'open-ended-refused',
  title: text('应订未订无固定期限劳动合同的二倍工资差额', 'Double wage for a refused open-ended contract'),
  claimKind: 'double-wage',
  article: cite(contractLaw('第八十二条第二款', '82(2)'), readingTwo('第六条', '6')),
  mark: 'secondary',
  fields: {
    dueOn: day('应当订立无固定期限劳动合同之日', 'Day the open-ended contract should have been made'),
    ...endFields,
  },
  work: (input, context) => {
    const early = earlyEnd(input, input.dueOn);
    if (early !== null) return refuse(early);
    const window = { from: input.dueOn, to: lastDay(input, null, context.on), anchor: input.dueOn };
    return paidWindow(input, window, context, { atMostMonths: null, warnings: [] });
  },
});

const earlyEnd = ({ signedOn, endedOn }: EndInput, first: LocalDate): CalculationRefusal | null => {
  if (signedOn !== null && signedOn < first) return { type: 'date-before', field: 'signedOn', earliest: first };
  return endedOn !== null && endedOn < first ? { type: 'date-before', field: 'endedOn', earliest: first } : null;
};

/** The last day that counts: before the signing, on the last working day, on the last day allowed; while employed and unsigned, today. */
const lastDay = ({ signedOn, endedOn }: EndInput, latest: LocalDate | null, today: LocalDate): LocalDate => {
  const known = [signedOn === null ? null : addDays(signedOn, -1), endedOn].filter((date) => date !== null);
  const [first = today, ...others] = known;
  return minDate(first, ...others, ...(latest === null ? [] : [latest]));
};

type Frame = { readonly atMostMonths: number | null; readonly warnings: readonly Warning[] };

const paidWindow = (
  input: EndInput,
  window: Window,
  context: CalculatorContext,
  frame: Frame,
): Result<Outcome, CalculationRefusal> => {
  const divisor = settingChoice(input.divisor, context, { key: 'double-wage.divisor', codes: ['A', 'B'] });
  if (!divisor.ok) return divisor;
  const months = settingChoice(input.months, context, { key: 'double-wage.months', codes: ['X', 'Y'] });
  if (!months.ok) return months;
  const paidDays = settingNumber(context, 'money.paid-days-per-month');
  if (!paidDays.ok) return paidDays;
  const { monthlyWageFen } = input;
  const paid = payByPeriods({
    ...window,
    monthlyWageFen,
    months: months.value.value,
    divisor: divisor.value.value,
    paidDays: paidDays.value.value,
    calendar: context.calendar,
  });
  const hasPart = paid.warnings.some(({ id }) => id === 'divisor-not-fixed');
  const sum = totalOf(paid.steps);
  const most = frame.atMostMonths === null ? sum : Math.min(sum, frame.atMostMonths * monthlyWageFen);
  return ok({
    amountFen: most,
    steps: [windowStep(window), ...paid.steps, ...capStep(sum, most)],
    settings: hasPart
      ? [
          ...divisor.value.settings,
          ...months.value.settings,
          ...(divisor.value.value === 'A' ? paidDays.value.settings : []),
        ]
      : months.value.settings,
    warnings: [
      ...paid.warnings,
      ...frame.warnings,
      warning('double-wage-exceptions'),
      warning('double-wage-limitation'),
    ],
  });
};

const windowStep = ({ from, to }: Window): Step => {
  const words: Text =
    from > to
      ? text('没有应付二倍工资的期间', 'No period for which double wage is due')
      : text(`应付期间：${from}至${to}`, `Period due: ${from} to ${to}`);
  return note(words, `${from} … ${to}`);
};

const capStep = (sum: number, most: number): readonly Step[] =>
  most === sum
    ? []
    : [note(text('合计不超过十一个月', 'Together at most eleven months'), `${yuan(sum)} → ${yuan(most)}`)];
