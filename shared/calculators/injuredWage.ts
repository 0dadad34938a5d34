/** 本人工资 in work-injury benefits: the average contribution wage of the twelve months before, within 60 to 300 % of the area's average. */
import { ok, refuse, type Result } from '../kernel/result.ts';
import { compare, larger, multiply, rational, type Rational, smaller } from '../money/rational.ts';
import type { Setting } from '../settings/setting.ts';
import type { CalculationRefusal, CalculatorContext, Step } from './calculation.ts';
import { note, text, yuan } from './figures.ts';
import { money, optional } from './inputFields.ts';
import { type Known, neededAmount } from './settingNumbers.ts';
import { type Warning, warnIf } from './warnings.ts';

export const areaAverageField = optional(
  money('统筹地区职工月平均工资', 'Average monthly wage of the pooling area'),
  'money.pooling-average-wage',
);
export const injuredWageFields = {
  wageFen: money('受伤前十二个月平均月缴费工资', 'Average monthly contribution wage of the twelve months before'),
  areaAverageFen: areaAverageField,
};

export type InjuredWage = {
  readonly exact: Rational;
  readonly step: Step;
  readonly settings: readonly Setting[];
  readonly warnings: readonly Warning[];
};

/** The area's average, typed or set; refused when nobody gives it, and when it is nought: 300 % of it would cap every wage at nothing. */
export const areaAverage = (
  typedFen: number | null,
  context: CalculatorContext,
): Result<Known<number>, CalculationRefusal> =>
  typedFen === 0
    ? refuse({ type: 'invalid', issues: [{ field: 'areaAverageFen', problem: 'too-small:1' }] })
    : neededAmount(typedFen, context, { key: 'money.pooling-average-wage', field: 'areaAverageFen' });

/** The wage that counts, exact. */
export const injuredWage = (
  { wageFen, areaAverageFen }: { readonly wageFen: number; readonly areaAverageFen: number | null },
  context: CalculatorContext,
): Result<InjuredWage, CalculationRefusal> => {
  const area = areaAverage(areaAverageFen, context);
  if (!area.ok) return area;
  const average = rational(area.value.value);
  const lowest = multiply(average, rational(60, 100));
  const highest = multiply(average, rational(3));
  const wage = rational(wageFen);
  const exact = smaller(larger(wage, lowest), highest);
  return ok({
    exact,
    step: note(
      text(
        '本人工资，不低于统筹地区职工平均工资60%、不高于300%',
        "The worker's wage within 60 and 300 per cent of the average",
      ),
      `${yuan(lowest)} ≤ ${yuan(wageFen)} ≤ ${yuan(highest)} → ${yuan(exact)}`,
    ),
    settings: area.value.settings,
    warnings: warnIf(compare(exact, wage) !== 0, 'wage-clamped'),
  });
};
