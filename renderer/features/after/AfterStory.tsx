/** Everything that comes after, in the order in which it happens; the case page puts it into its story. */
import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api/views.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { ClosingSection } from './ClosingSection.tsx';
import { ConfirmationSection } from './ConfirmationSection.tsx';
import { FailedSection } from './FailedSection.tsx';
import { type AfterSectionProps, PaymentsSection } from './PaymentsSection.tsx';

/** True once there is something to tell: an agreement in force, an ending, a closing. */
export const hasAfterStory = ({ case: c }: CaseView): boolean =>
  sealedAgreement(c) !== null || c.ending !== null || c.closing !== null;

export const AfterStory = ({ view, onSaved }: AfterSectionProps): ReactNode => (
  <div className="hj-after-story">
    <ConfirmationSection view={view} onSaved={onSaved} />
    <PaymentsSection view={view} onSaved={onSaved} />
    <FailedSection view={view} onSaved={onSaved} />
    <ClosingSection view={view} onSaved={onSaved} />
  </div>
);
