/** Checks that several deciders share: dates against today and earlier facts, known ids. Each returns the refusal or null. */
import type { LocalDate } from '../kernel/localDate.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Decision } from './decide.ts';
import type { CaseEvent } from './events.ts';
import type { CaseRefusal } from './refusals.ts';
import { actingParties, partyById, type RegisteredCase } from './state.ts';

export type Check = CaseRefusal | null;

/** The first refusal, or the events. */
export const unless = (checks: readonly Check[], ...events: readonly CaseEvent[]): Decision => {
  const refusal = checks.find((c) => c !== null);
  return refusal ? refuse(refusal) : ok(events);
};

/** Something that has happened cannot lie in the future. */
export const notFuture = (field: string, on: LocalDate | null, today: LocalDate): Check =>
  on !== null && on > today ? { type: 'date-in-future', field, today } : null;

export const notBefore = (field: string, on: LocalDate | null, earliest: LocalDate | null | undefined): Check =>
  on !== null && earliest && on < earliest ? { type: 'date-before', field, earliest } : null;

export const notAfter = (field: string, on: LocalDate | null, latest: LocalDate | null | undefined): Check =>
  on !== null && latest && on > latest ? { type: 'date-after', field, latest } : null;

/** A day that has come, not before the fact it follows. */
export const happened = (on: LocalDate, after: LocalDate | null | undefined, today: LocalDate, field = 'on'): Check =>
  notFuture(field, on, today) ?? notBefore(field, on, after);

export const knownParty = (c: RegisteredCase, field: string, partyId: string): Check =>
  partyById(c, partyId) ? null : { type: 'party-unknown', field, partyId };

export const knownParties = (c: RegisteredCase, field: string, partyIds: readonly string[]): Check =>
  partyIds.map((partyId, i) => knownParty(c, `${field}.${i}`, partyId)).find((r) => r !== null) ?? null;

/** Everyone who can act has to take part: names those who do not. */
export const allParties = (c: RegisteredCase, partyIds: readonly string[]): Check => {
  const missing = actingParties(c)
    .map((p) => p.partyId)
    .filter((id) => !partyIds.includes(id));
  return missing.length === 0 ? null : { type: 'consent-missing', partyIds: missing };
};

export const freeId = (field: string, id: string, taken: readonly string[]): Check =>
  taken.includes(id) ? { type: 'id-taken', field, id } : null;

export const knownId = (field: string, id: string, known: readonly string[]): Check =>
  known.includes(id) ? null : { type: 'item-unknown', field, id };
