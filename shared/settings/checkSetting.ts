/**
 * Reads a setting as a person entered it and checks it against its row of the register. Strict, run once where it is entered; what is
 * stored is never refused later.
 */
import { type InvalidFields, parseFields } from '../kernel/parseFields.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { fitsValue, isSettingKey, type SettingKey, settingRegister } from './register.ts';
import { type Setting, settingSchema, type SettingUnit } from './setting.ts';
import { type SettingChoice, unitsOf } from './settingRow.ts';

export type SettingRefusal =
  | InvalidFields
  | { readonly type: 'setting-unknown'; readonly field: 'key' }
  | { readonly type: 'unit-not-allowed'; readonly field: 'unit'; readonly allowed: readonly SettingUnit[] }
  | {
      readonly type: 'number-not-allowed';
      readonly field: 'value';
      readonly min: number;
      readonly max: number;
      readonly decimals: number;
    }
  | { readonly type: 'choice-unknown'; readonly field: 'value'; readonly choices: readonly SettingChoice[] }
  /** The setting is one for everywhere. */
  | { readonly type: 'place-not-allowed'; readonly field: 'place'; readonly title: Text };

/** A setting whose key stands in the register. */
export type KnownSetting = Setting & { readonly key: SettingKey };

/** The setting if it may be entered, or the field that is wrong. */
export const checkSetting = (raw: unknown): Result<KnownSetting, SettingRefusal> => {
  const parsed = parseFields(settingSchema, raw);
  if (!parsed.ok) return parsed;
  const { key } = parsed.value;
  if (!isSettingKey(key)) return refuse({ type: 'setting-unknown', field: 'key' });
  const setting = { ...parsed.value, key };
  const refusal = refusalOf(setting);
  return refusal === null ? ok(setting) : refuse(refusal);
};

const refusalOf = ({ key, unit, value, place }: KnownSetting): SettingRefusal | null => {
  const row = settingRegister[key];
  const allowed = unitsOf(row.value);
  if (!allowed.includes(unit)) return { type: 'unit-not-allowed', field: 'unit', allowed };
  if (!fitsValue(row, value)) {
    if (row.value.kind === 'choice') return { type: 'choice-unknown', field: 'value', choices: row.value.choices };
    if (row.value.kind === 'place') return { type: 'invalid', issues: [{ field: 'value', problem: 'required' }] };
    const { min, max, decimals } = row.value;
    return { type: 'number-not-allowed', field: 'value', min, max, decimals };
  }
  return row.hasPlaces || place === '' ? null : { type: 'place-not-allowed', field: 'place', title: row.title };
};
