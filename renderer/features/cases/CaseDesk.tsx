/**
 * The case page: header, story at the left in one scroll, guide at the right that stays. Payments belong to
 * another feature and come in as `performance`; so do its dialogs.
 */
import './CaseDesk.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { type CasePage, useCasePage } from './caseActions.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import { CaseNotices } from './CaseNotices.tsx';
import { CaseSteps } from './CaseSteps.tsx';
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
import type { OtherDialogs } from './StepHost.tsx';
import { StoryNav } from './StoryNav.tsx';
import { StorySection, type StorySectionId } from './StorySection.tsx';

type CaseDeskProps = {
  readonly view: CaseView;
  readonly today: LocalDate;
  readonly performance?: ((view: CaseView, act: CasePage['act']) => ReactNode) | undefined;
  readonly otherDialogs?: OtherDialogs | undefined;
};

export const CaseDesk = ({ view, today, performance, otherDialogs }: CaseDeskProps) => {
  const { t } = useTranslation('cases');
  return (
    <CaseSteps view={view} today={today} otherDialogs={otherDialogs}>
      <article className="hj-case" aria-label={view.title}>
        <CaseHeader />
        <CaseNotices />
        <div className="hj-case__columns">
          <Story performance={performance} />
          <aside className="hj-case__guide" aria-label={t('guide.title')}>
            <GuidePanel />
          </aside>
        </div>
      </article>
    </CaseSteps>
  );
};

/** Everything of the case in one scroll; sections that this case does not have now are left out. */
const Story = ({ performance }: Pick<CaseDeskProps, 'performance'>) => {
  const { view, act } = useCasePage();
  const after = performance?.(view, act);
  return (
    <div className="hj-case__story">
      <StoryNav absent={absentSections(view, after)} />
      <FactsSection />
      <PartiesSection />
      <ClaimsSection />
      <EvidenceSection />
      <SessionsSection />
      <RoundsSection />
      <PapersSection />
      <SecuringSection />
      {after !== undefined && <StorySection id="performance">{after}</StorySection>}
      <ProceedingsSection />
      <LinkageSection />
      <LimitationSection />
      <HistorySection />
    </div>
  );
};

const absentSections = (view: CaseView, performance: ReactNode): ReadonlySet<StorySectionId> =>
  new Set<StorySectionId>([
    ...(view.case.earlier.length === 0 ? (['rounds'] as const) : []),
    ...(view.guide.securing === null ? (['securing'] as const) : []),
    ...(performance === undefined ? (['performance'] as const) : []),
  ]);
