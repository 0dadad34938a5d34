/**
 * What the sections of a case page share: the case as read, and one way to start any step (`act`), which opens the fitting dialog or goes
 * to the fitting page. A step that is not open says why through the same guards and roles that decide (app/useStepRefusal.ts).
 * Invariant: on a case written by a newer version nothing can be started.
 */
import { createContext, use } from 'react';
import type { CaseView } from '../../../shared/api/views.ts';
import type { CaseCommandName, CaseStep } from '../../../shared/case/commands.ts';
import type { CaseRefusal } from '../../../shared/case/refusals.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { ExitPreset } from '../../../shared/workflow/guideView.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';

/** Which item of the case a step is about, where the step needs one. */
export type StepTarget = {
  readonly partyId?: string | undefined;
  readonly claimId?: string | undefined;
  readonly evidenceId?: string | undefined;
  readonly sessionId?: string | undefined;
  readonly proceedingId?: string | undefined;
  readonly handoffId?: string | undefined;
  readonly suspensionId?: string | undefined;
  readonly documentId?: string | undefined;
  /** What the form begins with, where one step serves several ways (shared/workflow: which proceeding, which act, which form). */
  readonly preset?: ExitPreset | undefined;
  readonly side?: 'worker' | 'respondent' | undefined;
};
export type CasePage = {
  readonly view: CaseView;
  readonly today: LocalDate;
  readonly act: (command: CaseCommandName, target?: StepTarget) => void;
  /** Why a step is not open to the person who is signed in; null when it is. */
  readonly refusalOf: (command: CaseStep) => CaseRefusal | null;
};

export const CasePageContext = createContext<CasePage | null>(null);

/** The case of this page. Only for components below `CaseDesk`. */
export const useCasePage = (): CasePage => {
  const page = use(CasePageContext);
  if (page === null) throw new Error('useCasePage stands outside of CaseDesk');
  return page;
};

/** Why a step is not open now, in words; null when it is. */
export const useBlockedReason = (): ((command: CaseStep) => string | null) => {
  const { refusalOf } = useCasePage();
  const words = useRefusalText();
  return (command) => {
    const refusal = refusalOf(command);
    return refusal === null ? null : words(refusal);
  };
};

/** The name of a party, or an empty text when it is no longer there. */
export const partyName = (c: Pick<RegisteredCase, 'parties'>, partyId: string | null): string =>
  c.parties.find((p) => p.partyId === partyId)?.name ?? '';
