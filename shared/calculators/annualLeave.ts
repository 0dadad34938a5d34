/**
 * 未休年休假工资: day wage × days × 200 % on top of the normal pay, or × 300 % where that was not given. In the year of joining or leaving
 * the entitlement shrinks with the calendar days and only whole days count; leave taken beyond it is not claimed back.
 */
import { daysBetween, localDate, type LocalDate, yearOf } from '../kernel/localDate.ts';
import { ok, refuse } from '../kernel/result.ts';
import {
  divide,
  floor,
  formatRational,
  fromDecimal,
  larger,
  multiply,
  rational,
  type Rational,
  subtract,
} from '../money/rational.ts';
import { annualLeave as regulations, annualLeaveMeasures as measures, cite } from './articles.ts';
import { averageWage, averageWageFields } from './averageWage.ts';
import { calculator, type Step } from './calculation.ts';
import { line, note, text, totalOf, yuan } from './figures.ts';
import { day, decimal, flag, money, optional, whole } from './inputFields.ts';
import { settingNumber } from './settingNumbers.ts';
import { warning, warnIf } from './warnings.ts';

const DAYS_PER_YEAR = 365;
const NONE = rational(0);

export const annualLeave = calculator({
  id: 'annual-leave',
  title: text('未休年休假工资报酬', 'Pay for annual leave not taken'),
  claimKind: 'annual-leave',
  article: cite(regulations('第三条、第五条', '3 and 5'), measures('第五条、第十条至第十二条', '5 and 10 to 12')),
  fields: {
    ...averageWageFields,
    averageWageFen: optional(
      money(
        '前十二个月剔除加班工资后的月平均工资',
        'Average monthly wage of the twelve months before, without overtime pay',
      ),
    ),
    entitledDays: whole('days', [0, 60], '全年应休天数', 'Days of leave of a whole year'),
    takenDays: decimal('days', 366, '当年已休天数', 'Days taken in the year'),
    leftOn: optional(day('当年离职的，最后工作日', 'Last working day, if left in the year')),
    joinedOn: optional(day('当年入职的，入职日', 'First working day, if joined in the year')),
    normalPayGiven: flag('这些天的正常工资已经支付', 'The normal wage of these days was paid'),
  },
  work: (input, context) => {
    const { joinedOn, leftOn, entitledDays, takenDays, normalPayGiven } = input;
    if (joinedOn !== null && leftOn !== null && leftOn < joinedOn)
      return refuse({ type: 'date-before', field: 'leftOn', earliest: joinedOn });
    const average = averageWage(input);
    if (!average.ok) return average;
    const paidDays = settingNumber(context, 'money.paid-days-per-month');
    if (!paidDays.ok) return paidDays;
    const unused = unusedDays({ joinedOn, leftOn, entitledDays, takenDays });
    const times = rational(normalPayGiven ? 2 : 3);
    const daily = divide(average.value.exact, paidDays.value.value);
    const dailyFormula = `${yuan(average.value.exact)} ÷ ${formatRational(paidDays.value.value)}`;
    const result = line(
      normalPayGiven
        ? text('日工资 × 200% × 未休天数（正常工资已付）', 'Daily wage × 200 % × days (normal wage paid)')
        : text('日工资 × 300% × 未休天数（正常工资未付）', 'Daily wage × 300 % × days (normal wage not paid)'),
      `${dailyFormula} × ${normalPayGiven ? 200 : 300}% × ${formatRational(unused.days)}`,
      multiply(daily, times, unused.days),
    );
    return ok({
      amountFen: totalOf([result]),
      steps: [
        unused.step,
        ...average.value.steps,
        note(
          text('日工资 = 月平均工资 ÷ 月计薪天数', 'Daily wage = average ÷ paid days'),
          `${dailyFormula} = ${yuan(daily)}`,
        ),
        result,
      ],
      settings: paidDays.value.settings,
      warnings: [
        ...warnIf(![5, 10, 15].includes(entitledDays), 'leave-days-unusual'),
        ...warnIf(leftOn !== null && joinedOn !== null && yearOf(joinedOn) < yearOf(leftOn), 'leave-one-year'),
        warning('leave-waiver'),
        warning('leave-grounds'),
      ],
    });
  },
});

type Leave = {
  readonly joinedOn: LocalDate | null;
  readonly leftOn: LocalDate | null;
  readonly entitledDays: number;
  readonly takenDays: number;
};

/** The days left of the year's leave, never below zero. */
const unusedDays = (leave: Leave): { readonly days: Rational; readonly step: Step } => {
  const { entitledDays, takenDays } = leave;
  const taken = fromDecimal(takenDays);
  const passed = daysEmployed(leave);
  if (passed === null) {
    const days = larger(subtract(rational(entitledDays), taken), NONE);
    const words = text('未休天数 = 应休 − 已休', 'Days = entitlement − taken');
    return { days, step: note(words, `${entitledDays} − ${formatRational(taken)} → ${formatRational(days)}`) };
  }
  const exact = subtract(multiply(rational(passed, DAYS_PER_YEAR), rational(entitledDays)), taken);
  const days = rational(floor(larger(exact, NONE)));
  return {
    days,
    step: note(
      text(
        '当年在本单位的日历天数 ÷ 365 × 应休 − 已休，不足一整天的不计',
        'Calendar days here ÷ 365 × entitlement − taken; less than a whole day does not count',
      ),
      `${passed} ÷ ${DAYS_PER_YEAR} × ${entitledDays} − ${formatRational(taken)} = ${formatRational(exact)} → ${formatRational(days)}`,
    ),
  };
};

/** Calendar days of the year in which the worker was here, both ends counted; null for a whole year. */
const daysEmployed = ({ joinedOn, leftOn }: Leave): number | null => {
  const year = leftOn ?? joinedOn;
  if (year === null) return null;
  const firstDay = localDate(`${year.slice(0, 4)}-01-01`);
  const from = joinedOn !== null && joinedOn > firstDay ? joinedOn : firstDay;
  return daysBetween(from, leftOn ?? localDate(`${year.slice(0, 4)}-12-31`)) + 1;
};
