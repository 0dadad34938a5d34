/**
 * The figures of 表6 一函两书 for a period: each count by its own day (reference: domain 6.2). Pure; the same fold runs on a desk and at
 * the hub over the rows that they keep.
 */
import type { LocalDate } from '../kernel/localDate.ts';
import type { LetterKind } from './kinds.ts';

/** What counting needs of one letter; a day is null until it has come. */
export type LetterFacts = {
  readonly letterKind: LetterKind;
  readonly issuedOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly rectifiedOn: LocalDate | null;
};
export type LetterFigures = {
  readonly issued: { readonly [K in LetterKind]: number };
  readonly answered: number;
  /** The day to answer lies in the period, has passed, and no answer came by then. */
  readonly overdue: number;
  readonly rectified: number;
};
export type Period = { readonly from: LocalDate; readonly to: LocalDate };

export const letterFigures = (
  letters: readonly LetterFacts[],
  { from, to }: Period,
  today: LocalDate,
): LetterFigures => {
  const isIn = (day: LocalDate | null): boolean => day !== null && day >= from && day <= to;
  const issuedOf = (kind: LetterKind): number =>
    letters.filter(({ letterKind, issuedOn }) => letterKind === kind && isIn(issuedOn)).length;
  return {
    issued: {
      reminder: issuedOf('reminder'),
      opinion: issuedOf('opinion'),
      proposal: issuedOf('proposal'),
      transfer: issuedOf('transfer'),
    },
    answered: letters.filter(({ answeredOn }) => isIn(answeredOn)).length,
    overdue: letters.filter(
      ({ dueOn, answeredOn }) =>
        dueOn !== null && isIn(dueOn) && dueOn < today && (answeredOn === null || answeredOn > dueOn),
    ).length,
    rectified: letters.filter(({ rectifiedOn }) => isIn(rectifiedOn)).length,
  };
};

/** The days of one letter that count. */
export const rectifiedOn = ({
  checks,
  closing,
}: {
  readonly checks: readonly { readonly on: LocalDate; readonly result: string }[];
  readonly closing: { readonly on: LocalDate; readonly reason: string } | null;
}): LocalDate | null =>
  checks.find(({ result }) => result === 'done')?.on ?? (closing?.reason === 'rectified' ? closing.on : null);
