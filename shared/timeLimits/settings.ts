/** The length of a time limit whose number is a setting (shared/settings/limitRows.ts): the office's own before the shipped default. */
import type { LocalDate } from '../kernel/localDate.ts';
import { isSettingKey, settingFor } from '../settings/register.ts';
import type { Setting, SettingUnit } from '../settings/setting.ts';
import type { LimitLength, LimitUnit } from './rules.ts';

export type LimitNumber = { readonly length: LimitLength; readonly setting: Setting | null };

/** The number that applies to a period starting on `from`, with the setting it comes from; null when there is none. */
export const limitSettingFor = (
  key: string,
  from: LocalDate,
  own: readonly Setting[] = [],
): (LimitNumber & { readonly setting: Setting }) | null => {
  const setting = isSettingKey(key) ? settingFor(own, { key, on: from }) : null;
  if (setting === null || typeof setting.value !== 'number' || !isLimitUnit(setting.unit)) return null;
  return { length: { count: setting.value, unit: setting.unit }, setting };
};

const limitUnits: readonly SettingUnit[] = ['day', 'workday', 'month', 'year'] satisfies readonly LimitUnit[];
const isLimitUnit = (unit: SettingUnit): unit is LimitUnit => limitUnits.includes(unit);
