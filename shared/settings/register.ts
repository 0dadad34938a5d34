/**
 * The register of settings: every key the product reads, what may be entered under it, and what stands until an office has its own value.
 * A setting that an office entered comes before the shipped default for the same place; an entry that does not fit its row (from another
 * version of the program) is passed over, never guessed at.
 */
import type { LocalDate } from '../kernel/localDate.ts';
import { limitRows } from './limitRows.ts';
import { moneyRows } from './moneyRows.ts';
import { officeRows } from './officeRows.ts';
import { latestSetting, type Setting } from './setting.ts';
import { type SettingRow, unitsOf } from './settingRow.ts';

/** The rows in the order in which they are shown. */
export const settingRegister = { ...limitRows, ...moneyRows, ...officeRows };
export type SettingKey = keyof typeof settingRegister;

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settingRegister, key);

/**
 * The setting that applies to `on` in `place`, or null where neither the office nor a source gives one. A number for the place comes before
 * one for everywhere, the office's own before a shipped default, of several the one last begun: to confirm the number for everywhere does
 * not change what is known of a wage tier.
 */
export const settingFor = (
  own: readonly Setting[],
  { key, on, place = '' }: { readonly key: SettingKey; readonly on: LocalDate; readonly place?: string },
): Setting | null => {
  const row = settingRegister[key];
  const fitting = own.filter((setting) => fitsRow(row, setting));
  const at = (there: string): Setting | null =>
    [fitting, row.defaults]
      .map((settings) =>
        latestSetting(
          settings.filter((setting) => setting.place === there),
          { key, on, place: there },
        ),
      )
      .find((setting) => setting !== null) ?? null;
  return (place === '' ? null : at(place)) ?? at('');
};

/** False while the value is a shipped default or an entry the office has not confirmed. */
export const isConfirmed = (setting: Setting | null): boolean => setting?.confirmed === true;

/** Whether a setting may stand under its row: key, unit, value and place. */
export const fitsRow = (row: SettingRow, { key, unit, value, place }: Setting): boolean =>
  key === row.key && unitsOf(row.value).includes(unit) && fitsValue(row, value) && (row.hasPlaces || place === '');

/** Whether the value alone fits: one of the choices, a place, or a number within the bounds and with no more decimals than allowed. */
export const fitsValue = ({ value: rule }: SettingRow, value: Setting['value']): boolean => {
  if (rule.kind === 'place') return typeof value === 'string';
  if (rule.kind === 'choice') return rule.choices.some(({ code }) => code === value);
  if (typeof value !== 'number' || value < rule.min || value > rule.max) return false;
  const [, decimals = ''] = String(value).split('.');
  return decimals.length <= rule.decimals;
};
