/**
 * 一次性工伤医疗补助金 (fund) and 一次性伤残就业补助金 (employer) on ending, grades 5 to 10: months of the area's average wage. The province
 * sets the months; those known here are unchecked, so both are switched off until the office has checked them (setting injury.lump-sums).
 */
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { formatRational, multiply, rational } from '../money/rational.ts';
import type { SettingKey } from '../settings/register.ts';
import { workInjury } from './articles.ts';
import {
  type CalculationRefusal,
  type Calculator,
  calculator,
  type CalculatorContext,
  type Outcome,
} from './calculation.ts';
import { line, text, totalOf, yuan } from './figures.ts';
import { areaAverage, areaAverageField } from './injuredWage.ts';
import { type InputOf, whole } from './inputFields.ts';
import { settingChoice, settingNumber } from './settingNumbers.ts';
import { warning } from './warnings.ts';

const SWITCH = 'injury.lump-sums';
const FIRST_GRADE = 5;
type Keys = readonly SettingKey[];
const medicalKeys: Keys = [
  'injury.medical-months.5',
  'injury.medical-months.6',
  'injury.medical-months.7',
  'injury.medical-months.8',
  'injury.medical-months.9',
  'injury.medical-months.10',
];
const employmentKeys: Keys = [
  'injury.employment-months.5',
  'injury.employment-months.6',
  'injury.employment-months.7',
  'injury.employment-months.8',
  'injury.employment-months.9',
  'injury.employment-months.10',
];

const fields = {
  grade: whole('grade', [FIRST_GRADE, 10], '伤残等级（5至10级）', 'Grade of disability (5 to 10)'),
  areaAverageFen: areaAverageField,
};

const lumpSum = (id: string, title: Text, keys: Keys): Calculator =>
  calculator({
    id,
    title,
    claimKind: 'work-injury',
    article: workInjury('第三十六条、第三十七条', '36 and 37'),
    mark: 'secondary',
    fields,
    work: (input, context) => lumpSumOf(input, context, keys),
  });

export const injuryMedicalSubsidy = lumpSum(
  'injury-medical-subsidy',
  text('一次性工伤医疗补助金', 'One-time medical subsidy on ending'),
  medicalKeys,
);
export const injuryEmploymentSubsidy = lumpSum(
  'injury-employment-subsidy',
  text('一次性伤残就业补助金', 'One-time employment subsidy on ending'),
  employmentKeys,
);

const lumpSumOf = (
  { grade, areaAverageFen }: InputOf<typeof fields>,
  context: CalculatorContext,
  keys: Keys,
): Result<Outcome, CalculationRefusal> => {
  const isOn = settingChoice(null, context, { key: SWITCH, codes: ['off', 'on'] });
  if (!isOn.ok) return isOn;
  if (isOn.value.value === 'off') return refuse({ type: 'switched-off', field: null, key: SWITCH });
  const area = areaAverage(areaAverageFen, context);
  if (!area.ok) return area;
  // The schema admits grades 5 to 10, and there is a key for each.
  const key = keys[grade - FIRST_GRADE];
  if (key === undefined) return refuse({ type: 'invalid', issues: [{ field: 'grade', problem: 'too-large:10' }] });
  const months = settingNumber(context, key);
  if (!months.ok) return months;
  const average = rational(area.value.value);
  const result = line(
    text(`${grade}级：统筹地区职工月平均工资 × 月数`, `Grade ${grade}: the area's average wage × months`),
    `${formatRational(months.value.value)} × ${yuan(average)}`,
    multiply(months.value.value, average),
  );
  return ok({
    amountFen: totalOf([result]),
    steps: [result],
    settings: [...area.value.settings, ...months.value.settings],
    warnings: [warning('lump-sum-reduction'), warning('employer-uninsured')],
  });
};
