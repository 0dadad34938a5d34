/** What every page on a case needs to start steps: the case for the sections below, and the dialogs and pages of its steps. */
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseView } from '../../../shared/api/views.ts';
import { currentAgreement } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { paths } from '../../app/paths.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { type CasePage, CasePageContext, type StepTarget } from './caseActions.tsx';
import { type OpenStep, type OtherDialogs, StepHost } from './StepHost.tsx';

type CaseStepsProps = {
  readonly view: CaseView;
  readonly today: LocalDate;
  readonly otherDialogs?: OtherDialogs | undefined;
  readonly children: ReactNode;
};

const noDialogs: OtherDialogs = {};

export const CaseSteps = ({ view, today, otherDialogs = noDialogs, children }: CaseStepsProps) => {
  const [step, setStep] = useState<OpenStep | null>(null);
  const goTo = useStepPages(view);
  const act = useCallback<CasePage['act']>(
    (command, target = {}) => {
      if (!goTo(command, target)) setStep({ command, target });
    },
    [goTo],
  );
  const refusalOf = useStepRefusal(view);
  const page = useMemo(() => ({ view, today, act, refusalOf }), [view, today, act, refusalOf]);
  return (
    <CasePageContext value={page}>
      {children}
      <StepHost step={step} otherDialogs={otherDialogs} onClose={() => setStep(null)} />
    </CasePageContext>
  );
};

/** Goes to the page of a step that has one; false for steps with a dialog. */
const useStepPages = (view: CaseView) => {
  const [, navigate] = useLocation();
  return useCallback(
    (command: OpenStep['command'], { sessionId }: StepTarget): boolean => {
      const { caseId } = view;
      if (command === 'RecordSession') navigate(paths.session(caseId, sessionId ?? 'new'));
      else if (command === 'PrepareAgreement') navigate(paths.agreement(caseId));
      else if (command === 'ImportRoster') navigate(paths.roster(caseId));
      else if (command === 'SignAgreement' || command === 'SealAgreement') {
        navigate(paths.sign(caseId, currentAgreement(view.case)?.versionId ?? ''));
      } else return false;
      return true;
    },
    [navigate, view],
  );
};
