/**
 * Which known facts of a party seen before would go into the fields of the one being typed: into blank fields only, or everywhere. Ids,
 * reasons of an override and facts of a single employment (wage, dates) are never carried over. Pure.
 */
import type { Party } from '../../shared/case/parts.ts';

const carried = [
  ['name', 'worker.name'],
  ['idNumber', 'worker.idNumber'],
  ['creditCode', 'respondent.creditCode'],
  ['legalRepresentative', 'respondent.legalRepresentative'],
  ['legalRepresentativePost', 'respondent.legalRepresentativePost'],
  ['contact', 'respondent.contact'],
  ['phone', 'worker.phone'],
  ['address', 'worker.address'],
  ['serviceAddress', 'worker.serviceAddress'],
  ['sex', 'worker.sex'],
  ['birthDate', 'worker.birthDate'],
  ['isMigrantWorker', 'worker.isMigrant'],
] as const;

export type KnownField = {
  readonly field: string;
  /** Key of the field's label in the i18n area `intake`. */
  readonly label: (typeof carried)[number][1];
  readonly value: unknown;
};

const valueOf = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '' || value === false;
/** The core may answer with a masked number; stars are no number to take over. */
const isMasked = (value: unknown): boolean => typeof value === 'string' && value.includes('*');

export const adopt = (typed: unknown, known: Party, into: 'blank' | 'all'): readonly KnownField[] =>
  carried.flatMap(([field, label]) => {
    const value = valueOf(known, field);
    const now = valueOf(typed, field);
    if (isBlank(value) || isMasked(value) || value === now) return [];
    return into === 'all' || isBlank(now) ? [{ field, label, value }] : [];
  });
