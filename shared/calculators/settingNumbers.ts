/** The numbers a calculator takes from the settings, with the setting itself, so that the result can carry it. */
import type { LocalDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { fromDecimal, type Rational } from '../money/rational.ts';
import { settingFor, type SettingKey } from '../settings/register.ts';
import type { Setting } from '../settings/setting.ts';
import type { CalculationRefusal, CalculatorContext } from './calculation.ts';

/** An amount with the settings it was taken from; none when it was typed in. */
export type Known<T> = { readonly value: T; readonly settings: readonly Setting[] };

const lookUp = ({ settings, place, on }: CalculatorContext, key: SettingKey, day: LocalDate = on): Setting | null =>
  settingFor(settings, { key, on: day, ...(place === undefined ? {} : { place }) });

/** The amount typed, else the setting of that day, else null. */
export const amountOrSetting = (
  typedFen: number | null,
  context: CalculatorContext,
  key: SettingKey,
  day?: LocalDate,
): Known<number | null> => {
  if (typedFen !== null) return { value: typedFen, settings: [] };
  const setting = lookUp(context, key, day);
  return typeof setting?.value === 'number'
    ? { value: setting.value, settings: [setting] }
    : { value: null, settings: [] };
};

/** The amount typed, else the setting of the day of calculation; refused when neither gives one. */
export const neededAmount = (
  typedFen: number | null,
  context: CalculatorContext,
  { key, field }: { readonly key: SettingKey; readonly field: string },
): Result<Known<number>, CalculationRefusal> => {
  const { value, settings } = amountOrSetting(typedFen, context, key);
  return value === null ? refuse({ type: 'setting-missing', field, key }) : ok({ value, settings });
};

/** A number that only a setting gives, such as the paid days of a month. */
export const settingNumber = (
  context: CalculatorContext,
  key: SettingKey,
): Result<Known<Rational>, CalculationRefusal> => {
  const setting = lookUp(context, key);
  return typeof setting?.value === 'number'
    ? ok({ value: fromDecimal(setting.value), settings: [setting] })
    : refuse({ type: 'setting-missing', field: null, key });
};

/** The variant typed, else the one the settings choose. */
export const settingChoice = <C extends string>(
  typed: C | null,
  context: CalculatorContext,
  { key, codes }: { readonly key: SettingKey; readonly codes: readonly C[] },
): Result<Known<C>, CalculationRefusal> => {
  if (typed !== null) return ok({ value: typed, settings: [] });
  const setting = lookUp(context, key);
  const value = codes.find((code) => code === setting?.value);
  return setting === null || value === undefined
    ? refuse({ type: 'setting-missing', field: null, key })
    : ok({ value, settings: [setting] });
};
