/** The hour's wage: base ÷ (paid days per month × 8 hours), exact; and the three rates of overtime (劳动法 Art 44). */
import { ok, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { divide, formatRational, fromDecimal, multiply, rational, type Rational } from '../money/rational.ts';
import { settingRegister } from '../settings/register.ts';
import type { Setting } from '../settings/setting.ts';
import type { CalculationRefusal, CalculatorContext, Step } from './calculation.ts';
import { line, note, text, yuan } from './figures.ts';
import { settingChoice, settingNumber } from './settingNumbers.ts';

const HOURS_PER_DAY = rational(8);
const bases = ['agreed', 'actual', 'seventy-percent'] as const;

export type OvertimeKind = 'weekday' | 'restDay' | 'holiday';
const rates: Readonly<Record<OvertimeKind, { readonly percent: number; readonly name: Text }>> = {
  weekday: { percent: 150, name: text('工作日延时加班', 'Weekday overtime') },
  restDay: { percent: 200, name: text('休息日加班（未补休）', 'Rest-day overtime without leave') },
  holiday: { percent: 300, name: text('法定休假日加班', 'Work on a statutory holiday') },
};

export type HourWage = { readonly exact: Rational; readonly step: Step; readonly settings: readonly Setting[] };

/** The exact hour's wage of a monthly base, with the step that shows it. */
export const hourWage = (baseFen: number, context: CalculatorContext): Result<HourWage, CalculationRefusal> => {
  const paidDays = settingNumber(context, 'money.paid-days-per-month');
  if (!paidDays.ok) return paidDays;
  const base = settingChoice(null, context, { key: 'overtime.base', codes: bases });
  if (!base.ok) return base;
  const exact = divide(rational(baseFen), multiply(paidDays.value.value, HOURS_PER_DAY));
  const name = baseName(base.value.value);
  return ok({
    exact,
    step: note(
      text(
        `小时工资 = 基数（${name.zh}）÷（月计薪天数 × 8小时）`,
        `Hour's wage = base (${name.en}) ÷ (paid days × 8 hours)`,
      ),
      `${yuan(baseFen)} ÷ (${formatRational(paidDays.value.value)} × 8) = ${yuan(exact)}`,
    ),
    settings: [...paidDays.value.settings, ...base.value.settings],
  });
};

/** One claim line: hours × hour's wage × rate, rounded once. */
export const overtimeLine = (kind: OvertimeKind, hours: Rational, wage: Rational): Step => {
  const { percent, name } = rates[kind];
  return line(
    name,
    `${yuan(wage)} × ${percent}% × ${formatRational(hours)}`,
    multiply(wage, rational(percent, 100), hours),
  );
};

export const hoursOf = (hours: number): Rational => fromDecimal(hours);

const baseName = (code: string): Text => {
  const { value } = settingRegister['overtime.base'];
  const found = value.kind === 'choice' ? value.choices.find((choice) => choice.code === code) : undefined;
  return found?.text ?? { zh: code, en: code };
};
