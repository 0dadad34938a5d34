/**
 * Clauses that still read exactly as the library wrote them follow the payments: sums, days and number of instalments. A clause somebody
 * has edited is left alone; the checker says where it no longer fits. Pure.
 */
import { suggestClauses } from '../../../shared/agreement/clauseLibrary.ts';
import type { ClausePlan } from '../../../shared/agreement/clauseWords.ts';
import type { Clause } from '../../../shared/case/parts.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';

type Plans = { readonly before: ClausePlan; readonly after: ClausePlan };
type Change = { readonly index: number; readonly text: string };

/** The clauses to rewrite, by their place. */
export const refreshClauses = (
  clauses: readonly Pick<Clause, 'text'>[],
  c: RegisteredCase,
  { before, after }: Plans,
): readonly Change[] => {
  const written = suggestClauses(c, before);
  const fresh = new Map(suggestClauses(c, after).map((row) => [row.id, row]));
  const isSplit = new Set(after.payments.map(({ dueOn }) => dueOn)).size > 1;
  return clauses.flatMap(({ text }, index) => {
    const row = written.find((candidate) => candidate.text === text.trim());
    if (row === undefined) return [];
    const rewritten = fresh.get(wordingFor(row.id, isSplit));
    // A blank where a sum stood would be worse than the old sum.
    if (rewritten === undefined || rewritten.text === text || (rewritten.hasBlank && !row.hasBlank)) return [];
    return [{ index, text: rewritten.text }];
  });
};

/** The ids of the clauses that read as the library writes them from these payments, and therefore follow them. */
export const followingClauses = (
  clauses: readonly Pick<Clause, 'clauseId' | 'text'>[],
  c: RegisteredCase,
  plan: ClausePlan,
): ReadonlySet<string> => {
  const wordings = new Set(
    suggestClauses(c, plan)
      .filter(({ id }) => id === 'payment-once' || id === 'payment-instalments')
      .map(({ text }) => text),
  );
  return new Set(clauses.filter(({ text }) => wordings.has(text)).map(({ clauseId }) => clauseId));
};

const wordingFor = (id: string, isSplit: boolean): string => {
  if (id !== 'payment-once' && id !== 'payment-instalments') return id;
  return isSplit ? 'payment-instalments' : 'payment-once';
};
