/** Which settings apply on a day, for every place that has one: what the settings page and the list of the rulebook show. */
import type { LocalDate } from '../kernel/localDate.ts';
import { settingFor, type SettingKey, settingRegister } from './register.ts';
import type { Setting } from './setting.ts';

/** The setting in force on `on` for each place known to the office or to the shipped defaults; '' is everywhere. */
export const settingsInForce = (own: readonly Setting[], key: SettingKey, on: LocalDate): readonly Setting[] => {
  const places = [...settingRegister[key].defaults, ...own.filter((setting) => setting.key === key)].map(
    (s) => s.place,
  );
  return [...new Set(['', ...places])]
    .map((place) => ({ place, setting: settingFor(own, { key, on, place }) }))
    .filter(({ place, setting }) => setting?.place === place)
    .flatMap(({ setting }) => setting ?? []);
};
