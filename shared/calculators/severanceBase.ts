/**
 * What 经济补偿 (N) and 赔偿金 (2N) share: the base between floor and cap, and the months (劳动合同法 Art 47, 实施条例 Art 27).
 * The twelve-month cap holds only where the wage is above three times the city's average.
 */
import { localDate, type LocalDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { compare, formatRational, larger, multiply, rational, type Rational, smaller } from '../money/rational.ts';
import type { Setting } from '../settings/setting.ts';
import { averageWage, averageWageFields } from './averageWage.ts';
import type { CalculationRefusal, CalculatorContext, Step } from './calculation.ts';
import { note, text, yuan } from './figures.ts';
import { day, type InputOf, money, optional } from './inputFields.ts';
import { serviceOf, serviceText, severanceMonths } from './serviceLength.ts';
import { amountOrSetting } from './settingNumbers.ts';
import { type Warning, warnIf } from './warnings.ts';

export const severanceFields = {
  from: day('用工之日（入职日）', 'First day of work'),
  to: day('最后工作日', 'Last working day'),
  ...averageWageFields,
  minimumWageFen: optional(money('当地月最低工资标准', 'Local monthly minimum wage'), 'money.minimum-wage'),
  cityAverageWageFen: optional(
    money('本地区上年度职工月平均工资', "The city's average monthly wage of last year"),
    'money.average-wage',
  ),
};

/** From this day the Labour Contract Law counts years of service for severance (Art 97). */
export const contractLawFrom = localDate('2008-01-01');
const CAP_MONTHS = rational(12);
const CAP_TIMES = rational(3);

export type SeveranceBase = {
  readonly base: Rational;
  readonly months: Rational;
  readonly steps: readonly Step[];
  readonly settings: readonly Setting[];
  readonly warnings: readonly Warning[];
};

/** Base and months for service counted from `countedFrom` (the first day of work or later). */
export const severanceBase = (
  input: InputOf<typeof severanceFields>,
  countedFrom: LocalDate,
  context: CalculatorContext,
): Result<SeveranceBase, CalculationRefusal> => {
  if (input.to < input.from) return refuse({ type: 'date-before', field: 'to', earliest: input.from });
  if (input.cityAverageWageFen === 0)
    return refuse({ type: 'invalid', issues: [{ field: 'cityAverageWageFen', problem: 'too-small:1' }] });
  const average = averageWage(input);
  if (!average.ok) return average;
  const minimum = amountOrSetting(input.minimumWageFen, context, 'money.minimum-wage', input.to);
  const city = amountOrSetting(input.cityAverageWageFen, context, 'money.average-wage', input.to);
  const cap = city.value === null ? null : multiply(rational(city.value), CAP_TIMES);
  const floor = minimum.value === null ? null : rational(minimum.value);
  // A minimum wage above three times the average wage is a slip of typing: floor and cap could not both hold.
  if (cap !== null && floor !== null && compare(floor, cap) > 0)
    return refuse({ type: 'number-contradicts', field: 'minimumWageFen', other: 'cityAverageWageFen' });
  const { exact } = average.value;
  const isCapped = cap !== null && compare(exact, cap) > 0;
  const isRaised = floor !== null && compare(exact, floor) < 0;
  const base = isCapped ? cap : floor === null ? exact : larger(exact, floor);
  const service = countedFrom > input.to ? { years: 0, months: 0, days: 0 } : serviceOf(countedFrom, input.to);
  const counted = severanceMonths(service);
  const months = isCapped ? smaller(counted, CAP_MONTHS) : counted;
  return ok({
    base,
    months,
    steps: [
      note(
        text(
          `工作年限${serviceText(service).zh}：满一年计一个月，余六个月以上计一个月，不满六个月计半个月`,
          `Service ${serviceText(service).en}: one month per full year, a rest of six months or more one, a shorter rest a half`,
        ),
        `${countedFrom} … ${input.to} → ${formatRational(counted)}`,
      ),
      ...average.value.steps,
      ...(isRaised
        ? [note(text('低于最低工资标准，按最低工资标准', 'Below the minimum wage'), `${yuan(exact)} < ${yuan(base)}`)]
        : []),
      ...(isCapped && city.value !== null
        ? [
            note(
              text('高于三倍，按三倍，最高十二个月', 'Above three times: that, and at most 12 months'),
              `${yuan(exact)} > 3 × ${yuan(city.value)} = ${yuan(base)}; ${formatRational(counted)} → ${formatRational(months)}`,
            ),
          ]
        : []),
    ],
    settings: [...minimum.settings, ...city.settings],
    warnings: [
      ...warnIf(isCapped, 'cap-applied'),
      ...warnIf(cap === null, 'cap-unchecked'),
      ...warnIf(isRaised, 'floor-applied'),
      ...warnIf(floor === null, 'floor-unchecked'),
    ],
  });
};
