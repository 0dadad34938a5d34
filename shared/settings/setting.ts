/**
 * A dated setting: a number or a choice that no statute text fixes, or that changes from year to year and from place to place. A shipped
 * default stands with its source until the office confirms or replaces it; whatever is counted from an unconfirmed one says so.
 *
 * Invariants: a setting is never edited, only followed by one with a later day; the value used is stored with every result.
 */
import { z } from 'zod';
import { type LocalDate, localDateSchema } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';

/** What the value counts. `choice`: the value is the code of a variant. */
export const SettingUnit = ['day', 'workday', 'month', 'year', 'fen', 'percent', 'count', 'choice'] as const;
export type SettingUnit = (typeof SettingUnit)[number];

export type Setting = {
  /** A key of the register, e.g. 'limit.B05', 'money.minimum-wage'. */
  readonly key: string;
  /** Where it applies (a city, a wage tier); empty: everywhere. */
  readonly place: string;
  readonly value: number | string;
  readonly unit: SettingUnit;
  readonly source: Text;
  /** First day it applies to; of several the one last begun wins. */
  readonly validFrom: LocalDate;
  readonly confirmed: boolean;
};

// A lone surrogate (half of a rare character) cannot be hashed, so it cannot be stored.
const writable = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .refine((typed) => typed.isWellFormed(), 'not-writable');

/** Reads a setting that an office enters or that a file brings; whether the key exists is checked against the register. */
export const settingSchema: z.ZodType<Setting> = z.object({
  key: z.string().regex(/^[a-z][a-z-]{0,40}\.[A-Za-z0-9.-]{1,60}$/),
  place: writable(100),
  value: z.union([z.number().min(0).max(1e15), writable(60).min(1)]),
  unit: z.enum(SettingUnit),
  source: z.object({ zh: writable(500).min(1), en: writable(500) }),
  validFrom: localDateSchema,
  confirmed: z.boolean(),
});

/** The setting of `settings` that applies to `on` in `place` (its own place before everywhere), or null. */
export const latestSetting = (
  settings: readonly Setting[],
  { key, on, place = '' }: { readonly key: string; readonly on: LocalDate; readonly place?: string },
): Setting | null => {
  const fitting = settings.filter((s) => s.key === key && s.validFrom <= on && (s.place === place || s.place === ''));
  return fitting.reduce<Setting | null>((best, next) => (best === null || outranks(next, best) ? next : best), null);
};

const outranks = (next: Setting, best: Setting): boolean =>
  next.place === best.place ? next.validFrom >= best.validFrom : next.place !== '';
