/** The place of the office: of the numbers that differ from place to place, which ones it counts with. */
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { fitsRow, isSettingKey, settingFor, settingRegister } from './register.ts';
import type { Setting } from './setting.ts';

/** Stands for "no place of its own": a value cannot be empty. */
export const EVERYWHERE = '*';

/** The names of the places that shipped numbers are for. */
export const shippedPlaces: Readonly<Record<string, Text>> = {
  湖北二档: { zh: '湖北二档', en: 'Hubei, second tier' },
  湖北三档: { zh: '湖北三档', en: 'Hubei, third tier' },
};

/** The place chosen for that day; empty while none is: then the numbers for everywhere apply. */
export const wagePlace = (own: readonly Setting[], on: LocalDate): string => {
  const value = settingFor(own, { key: 'office.wage-place', on })?.value;
  return typeof value === 'string' && value !== EVERYWHERE ? value : '';
};

/** Every place that a shipped default or an entry of the office names, in the order of the register. */
export const knownPlaces = (own: readonly Setting[]): readonly string[] => {
  const withPlaces = Object.values(settingRegister).filter(({ hasPlaces }) => hasPlaces);
  const shipped = withPlaces.flatMap(({ defaults }) => defaults);
  const entered = own.filter((setting) => isSettingKey(setting.key) && fitsRow(settingRegister[setting.key], setting));
  return [...new Set([...entered, ...shipped].map(({ place }) => place))].filter((place) => place !== '');
};
