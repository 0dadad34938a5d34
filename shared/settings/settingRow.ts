/**
 * The shape of a row in the register of settings, and the small words the tables are written with. A row says what may be entered under
 * its key; a shipped default is always unconfirmed, because whatever could be verified in a statute is no setting.
 */
import { type LocalDate, localDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { Setting, SettingUnit } from './setting.ts';

/** What may be entered: a number in one of `units`, the code of one of `choices`, or the name of a place (both unit 'choice'). */
export type ValueRule =
  | {
      readonly kind: 'number';
      readonly units: readonly SettingUnit[];
      readonly min: number;
      readonly max: number;
      /** Decimal places allowed; 0 is a whole number. */
      readonly decimals: number;
    }
  | { readonly kind: 'choice'; readonly choices: readonly SettingChoice[] }
  | { readonly kind: 'place' };
export type SettingChoice<C extends string = string> = { readonly code: C; readonly text: Text };

/**
 * How far the default can be trusted. secondary: seen quoted only; unverified: from memory; convention: no law, a habit proposed here;
 * none: there is no default, the office has to enter its own.
 */
export type SettingMark = 'secondary' | 'unverified' | 'convention' | 'none';

export type SettingRow = {
  readonly key: string;
  readonly title: Text;
  /** The article or practice that makes the product ask for the value. */
  readonly article: Text;
  readonly value: ValueRule;
  /** Differs from place to place (a city, a wage tier). */
  readonly hasPlaces: boolean;
  /** The place whose number is shipped to stand in where none is entered. */
  readonly standsIn?: Text;
  readonly mark: SettingMark;
  readonly defaults: readonly Setting[];
};

export type DefaultValue = {
  readonly value: number | string;
  /** May be left out where the row allows one unit only. */
  readonly unit?: SettingUnit;
  readonly place?: string;
  readonly source: Text;
  readonly validFrom: LocalDate;
};
export type RowInput = Pick<SettingRow, 'title' | 'article' | 'value' | 'standsIn'> & {
  readonly hasPlaces?: boolean;
  readonly mark?: SettingMark;
  readonly defaults?: readonly DefaultValue[];
};

/** The rows of a table under their keys, the defaults filled in as settings nobody has confirmed. */
export const rows = <K extends string>(table: Readonly<Record<K, RowInput>>): Readonly<Record<K, SettingRow>> =>
  // Object.keys and fromEntries forget the key type of the very record they were given.
  Object.fromEntries((Object.keys(table) as K[]).map((key) => [key, rowOf(key, table[key])])) as Record<K, SettingRow>;

const rowOf = (key: string, { hasPlaces = false, mark = 'none', defaults = [], ...rest }: RowInput): SettingRow => ({
  key,
  ...rest,
  hasPlaces,
  mark,
  defaults: defaults.map(({ value, unit = unitsOf(rest.value)[0] ?? 'count', place = '', source, validFrom }) => ({
    key,
    place,
    value,
    unit,
    source,
    validFrom,
    confirmed: false,
  })),
});

/** The units a value may carry, the usual one first. */
export const unitsOf = (value: ValueRule): readonly SettingUnit[] =>
  value.kind === 'number' ? value.units : ['choice'];

export const text = (zh: string, en: string): Text => ({ zh, en });
export const choice = <const C extends string>(code: C, zh: string, en: string): SettingChoice<C> => ({
  code,
  text: text(zh, en),
});
export const choices = (...list: readonly SettingChoice[]): ValueRule => ({ kind: 'choice', choices: list });
/** A length of time in whole units, at most 999 of them. */
export const length = (...units: readonly SettingUnit[]): ValueRule => ({
  kind: 'number',
  units,
  min: 1,
  max: 999,
  decimals: 0,
});
/** An amount in whole fen, up to ten million yuan. */
export const amount: ValueRule = { kind: 'number', units: ['fen'], min: 1, max: 1_000_000_000, decimals: 0 };

/** The first day for defaults that are a habit of ours and bound to no date. */
export const always = localDate('2000-01-01');
export const convention: Text = text('本软件的建议做法，无法律依据', 'A habit proposed by this program, not law');
