/**
 * From one case of an intake file to the acts that build it on the desk, in the order of their business dates: commands, papers, the seal.
 * Pure; the acts go through the same commands as a person's, so a file can do nothing that a person could not. Each act names the place
 * in the file it comes from, for faults.
 */
import type { CaseCommand } from '../case/commands.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { openBook } from './planBook.ts';
import { planAcceptance, planRegistration, planSessions, planSuspicion } from './planCourse.ts';
import { planHandoffs, planProceedings } from './planElsewhere.ts';
import { planAgreement, planClosing, planEnforcement, planFailure } from './planOutcome.ts';
import type { IntakeCase } from './schema.ts';

export type PlannedAct = { readonly path: string; readonly on: LocalDate } & (
  | { readonly kind: 'command'; readonly command: CaseCommand }
  | { readonly kind: 'seal'; readonly versionId: string }
  | {
      readonly kind: 'paper';
      readonly documentId: string;
      readonly partyId: string | null;
      readonly sessionId: string | null;
    }
);
/** A name in the file that belongs to nobody in the case. */
export type PlanFault = { readonly path: string; readonly problem: string };
export type Plan = { readonly acts: readonly PlannedAct[]; readonly faults: readonly PlanFault[] };

export type PlanContext = {
  readonly newId: () => string;
  readonly mediatorName: string;
  /** Whose seal is put on an agreement of the HR track. */
  readonly bodyName: string;
};

/** Builds the plan of one case; `at` is its place in the file, e.g. `cases[0]`. */
export const planIntakeCase = (c: IntakeCase, at: string, ctx: PlanContext): Plan => {
  const book = openBook(c, at, ctx);
  planRegistration(book);
  planAcceptance(book);
  planSessions(book);
  planSuspicion(book);
  if (c.outcome?.kind === 'agreement') planAgreement(book, c.outcome);
  if (c.outcome?.kind === 'failed') planFailure(book, c.outcome);
  planProceedings(book);
  planEnforcement(book);
  planHandoffs(book);
  planClosing(book);
  return { acts: book.acts, faults: book.faults };
};
