/** Helpers for rules that look at one clause at a time. */
import type { Clause } from '../case/parts.ts';
import type { AgreementRule, CheckInput, Found } from './finding.ts';

type ClauseRule = (clause: Clause, at: string, input: CheckInput) => Found | null;

/** A rule over every clause; `at` is the path of its text. */
export const eachClause =
  (rule: ClauseRule): AgreementRule['find'] =>
  (input) =>
    input.version.clauses.flatMap((clause, index) => rule(clause, `clauses.${index}.text`, input) ?? []);

export const sentencesOf = (words: string): readonly string[] => words.split(/[。；;\n]/);
