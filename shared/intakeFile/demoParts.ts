/** What the built-in cases are put together from. */
import { personIdNumber, personName, personPhone } from './people.ts';
import type { IntakeCaseInput } from './schema.ts';

type WorkerInput = IntakeCaseInput['workers'][number];

export const yuan = (amount: number): number => Math.round(amount * 100);
export const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** Invented people numbered from `first`; the words are the same for all of them. */
export const crew = (first: number, count: number, words: Omit<WorkerInput, 'name'>): readonly WorkerInput[] =>
  range(count).map((i) => ({
    name: personName(first + i),
    idNumber: personIdNumber(first + i),
    phone: personPhone(first + i),
    ...words,
  }));

/** Signatures on one day, the mediator's last. */
export const signedBy = (names: readonly string[], on: string) => [...names, 'mediator'].map((who) => ({ who, on }));
