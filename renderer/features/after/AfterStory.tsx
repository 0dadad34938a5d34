/** Everything that comes after, in the order in which it happens; the case page puts it into its story. */
import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api/views.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import type { AfterAct } from './afterAct.ts';
import { ClosingSection } from './ClosingSection.tsx';
import { ConfirmationSection } from './ConfirmationSection.tsx';
import { FailedSection } from './FailedSection.tsx';
import { PerformancePart } from './PerformancePart.tsx';
import { type AfterSectionProps, PaymentsSection } from './PaymentsSection.tsx';

/** True once there is something to tell: an agreement in force, an ending, a refusal, a closing. */
export const hasAfterStory = ({ case: c }: CaseView): boolean =>
  sealedAgreement(c) !== null || c.ending !== null || c.declined !== null || c.closing !== null;

type AfterStoryProps = AfterSectionProps & { readonly act: AfterAct };

export const AfterStory = ({ view, act, onSaved }: AfterStoryProps): ReactNode => (
  <div className="hj-after-story">
    <ConfirmationSection view={view} onSaved={onSaved} />
    <PaymentsSection view={view} onSaved={onSaved} />
    <PerformancePart view={view} act={act} onSaved={onSaved} />
    <FailedSection view={view} onSaved={onSaved} />
    <ClosingSection view={view} onSaved={onSaved} />
  </div>
);
