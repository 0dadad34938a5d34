/**
 * The case page: header, story at the left in one scroll, guide at the right that stays. Hosts the dialogs of all steps. Payments belong to
 * another feature and come in as `performance`; so do its dialogs.
 */
import './CaseDesk.css';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseView } from '../../../shared/api/views.ts';
import { currentAgreement } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { paths } from '../../app/paths.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { type CasePage, CasePageContext, type StepTarget } from './caseActions.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import { CaseNotices } from './CaseNotices.tsx';
import { ClaimsSection } from './ClaimsSection.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { FactsSection } from './FactsSection.tsx';
import { GuidePanel } from './GuidePanel.tsx';
import { HistorySection } from './HistorySection.tsx';
import { LimitationSection } from './LimitationSection.tsx';
import { LinkageSection } from './LinkageSection.tsx';
import { PapersSection } from './PapersSection.tsx';
import { PartiesSection } from './PartiesSection.tsx';
import { ProceedingsSection } from './ProceedingsSection.tsx';
import { RoundsSection } from './RoundsSection.tsx';
import { SecuringSection } from './SecuringSection.tsx';
import { SessionsSection } from './SessionsSection.tsx';
import { type OpenStep, type OtherDialogs, StepHost } from './StepHost.tsx';
import { StoryNav } from './StoryNav.tsx';
import { StorySection, type StorySectionId } from './StorySection.tsx';

type CaseDeskProps = {
  readonly view: CaseView;
  readonly today: LocalDate;
  readonly performance?: ReactNode;
  readonly otherDialogs?: OtherDialogs | undefined;
};

const noDialogs: OtherDialogs = {};

export const CaseDesk = ({ view, today, performance, otherDialogs = noDialogs }: CaseDeskProps) => {
  const { t } = useTranslation('cases');
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
      <article className="hj-case" aria-label={view.title}>
        <CaseHeader />
        <CaseNotices />
        <div className="hj-case__columns">
          <div className="hj-case__story">
            <StoryNav absent={absentSections(view, performance)} />
            <FactsSection />
            <PartiesSection />
            <ClaimsSection />
            <EvidenceSection />
            <SessionsSection />
            <RoundsSection />
            <PapersSection />
            <SecuringSection />
            {performance !== undefined && <StorySection id="performance">{performance}</StorySection>}
            <ProceedingsSection />
            <LinkageSection />
            <LimitationSection />
            <HistorySection />
          </div>
          <aside className="hj-case__guide" aria-label={t('guide.title')}>
            <GuidePanel />
          </aside>
        </div>
      </article>
      <StepHost step={step} otherDialogs={otherDialogs} onClose={() => setStep(null)} />
    </CasePageContext>
  );
};

const absentSections = (view: CaseView, performance: ReactNode): ReadonlySet<StorySectionId> =>
  new Set<StorySectionId>([
    ...(view.case.earlier.length === 0 ? (['rounds'] as const) : []),
    ...(view.guide.securing === null ? (['securing'] as const) : []),
    ...(performance === undefined ? (['performance'] as const) : []),
  ]);

/** Goes to the page of a step that has one; false for steps with a dialog. */
const useStepPages = (view: CaseView) => {
  const [, navigate] = useLocation();
  return useCallback(
    (command: OpenStep['command'], { sessionId }: StepTarget): boolean => {
      const { caseId } = view;
      if (command === 'RecordSession') navigate(paths.session(caseId, sessionId ?? 'new'));
      else if (command === 'PrepareAgreement') navigate(paths.agreement(caseId));
      else if (command === 'SignAgreement' || command === 'SealAgreement') {
        navigate(paths.sign(caseId, currentAgreement(view.case)?.versionId ?? ''));
      } else return false;
      return true;
    },
    [navigate, view],
  );
};
