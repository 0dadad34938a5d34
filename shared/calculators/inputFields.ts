/**
 * The inputs of a calculator, each with its schema, label and unit, so that one table drives validation, forms and the printed list. A
 * field that may be left out reads as null.
 */
import * as z from 'zod';
import { fenSchema } from '../case/parts.ts';
import { localDateSchema } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { SettingKey } from '../settings/register.ts';

/** What is typed. `number` counts `unit`s; `rows` are lists of the same fields. */
export type FieldKind = 'fen' | 'date' | 'month' | 'number' | 'choice' | 'flag' | 'rows';
export type FieldUnit =
  | 'fen'
  | 'YYYY-MM-DD'
  | 'YYYY-MM'
  | 'months'
  | 'days'
  | 'hours'
  | 'grade'
  | 'persons'
  | 'true/false'
  | 'code'
  | 'rows';

export type InputField<S extends z.ZodType = z.ZodType> = {
  readonly kind: FieldKind;
  readonly unit: FieldUnit;
  readonly label: Text;
  /** May be left out (null). */
  readonly isOptional: boolean;
  /** Where the value comes from when it is left out. */
  readonly setting?: SettingKey;
  readonly choices?: readonly { readonly code: string; readonly text: Text }[];
  /** The columns of `rows`. */
  readonly columns?: Fields;
  readonly schema: S;
};
export type Fields = { readonly [name: string]: InputField };
/** What a calculator gets: every field, those left out as null. */
export type InputOf<F extends Fields> = { readonly [K in keyof F]: z.output<F[K]['schema']> };

const label = (zh: string, en: string): Text => ({ zh, en });

/** An amount in whole fen, zero or more. */
export const money = (zh: string, en: string) =>
  ({ kind: 'fen', unit: 'fen', label: label(zh, en), isOptional: false, schema: fenSchema }) as const;

export const day = (zh: string, en: string) =>
  ({ kind: 'date', unit: 'YYYY-MM-DD', label: label(zh, en), isOptional: false, schema: localDateSchema }) as const;

/** A calendar month, '2026-10'. */
export const calendarMonth = (zh: string, en: string) =>
  ({
    kind: 'month',
    unit: 'YYYY-MM',
    label: label(zh, en),
    isOptional: false,
    schema: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  }) as const;

/** A whole number of units. */
export const whole = (unit: FieldUnit, [min, max]: readonly [number, number], zh: string, en: string) =>
  ({ kind: 'number', unit, label: label(zh, en), isOptional: false, schema: z.int().min(min).max(max) }) as const;

/** A number of units with at most two decimals, zero or more. */
export const decimal = (unit: FieldUnit, max: number, zh: string, en: string) =>
  ({
    kind: 'number',
    unit,
    label: label(zh, en),
    isOptional: false,
    schema: z.number().min(0).max(max).refine(hasTwoDecimals, 'too-many-decimals'),
  }) as const;

export const flag = (zh: string, en: string) =>
  ({ kind: 'flag', unit: 'true/false', label: label(zh, en), isOptional: false, schema: z.boolean() }) as const;

export const choiceOf = <const C extends string>(
  choices: readonly { readonly code: C; readonly text: Text }[],
  zh: string,
  en: string,
) =>
  ({
    kind: 'choice',
    unit: 'code',
    label: label(zh, en),
    isOptional: false,
    choices,
    schema: z.enum(choices.map(({ code }) => code)),
  }) as const;

/** Fifteen years of months, or half a year of days: with a step for each row the result still fits into a claim (case/parts.ts). */
const MAX_ROWS = 180;

/** A list of at least one row with the same columns. */
export const rowsOf = <F extends Fields>(columns: F, zh: string, en: string) =>
  ({
    kind: 'rows',
    unit: 'rows',
    label: label(zh, en),
    isOptional: false,
    columns,
    schema: z.array(schemaOf(columns)).min(1).max(MAX_ROWS),
  }) as const;

/** A field that may be left out; with `setting`, the office's setting then stands in. */
export const optional = <S extends z.ZodType>(field: InputField<S>, setting?: SettingKey) => ({
  ...field,
  isOptional: true,
  ...(setting === undefined ? {} : { setting }),
  schema: field.schema.nullable().default(null),
});

/** The schema over all fields; a name that is not asked for is refused, because it is mostly a misspelt one. */
export const schemaOf = <F extends Fields>(fields: F): z.ZodType<InputOf<F>> =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]))) as z.ZodType<
    // Object.fromEntries forgets which schema stands under which name; they were just put there.
    InputOf<F>
  >;

const hasTwoDecimals = (value: number): boolean => /^\d+(\.\d{1,2})?$/.test(String(value));
