/**
 * The average monthly wage of the last twelve months (fewer if the service was shorter): as one figure, or exactly, as the sum of the wages
 * and the number of months.
 */
import { ok, refuse, type Result } from '../kernel/result.ts';
import { divide, rational, type Rational } from '../money/rational.ts';
import type { CalculationRefusal, Step } from './calculation.ts';
import { note, text, yuan } from './figures.ts';
import { money, optional, whole } from './inputFields.ts';

export const averageWageFields = {
  averageWageFen: optional(
    money('解除、终止前十二个月的月平均应得工资', 'Average monthly wage of the twelve months before'),
  ),
  wageSumFen: optional(money('或者：这几个月应得工资合计', 'Or: the sum of the wages of these months')),
  wageMonths: optional(whole('months', [1, 12], '合计的月数', 'Number of months in the sum')),
};

type AverageInput = {
  readonly averageWageFen: number | null;
  readonly wageSumFen: number | null;
  readonly wageMonths: number | null;
};
export type AverageWage = { readonly exact: Rational; readonly steps: readonly Step[] };

/** The exact average, with the step that shows a division; refused when neither way of giving it is complete. */
export const averageWage = (input: AverageInput): Result<AverageWage, CalculationRefusal> => {
  const { averageWageFen, wageSumFen, wageMonths } = input;
  if (averageWageFen !== null) return ok({ exact: rational(averageWageFen), steps: [] });
  if (wageSumFen === null || wageMonths === null) {
    const field = wageSumFen === null ? 'averageWageFen' : 'wageMonths';
    return refuse({ type: 'invalid', issues: [{ field, problem: 'required' }] });
  }
  const exact = divide(rational(wageSumFen), rational(wageMonths));
  const words = text('月平均工资 = 工资合计 ÷ 月数', 'Average wage = sum ÷ months');
  return ok({ exact, steps: [note(words, `${yuan(wageSumFen)} ÷ ${wageMonths} = ${yuan(exact)}`)] });
};
