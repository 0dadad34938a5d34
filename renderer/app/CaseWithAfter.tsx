/** The case page composed of its two features: the case itself, and what comes after signing or ending. */
import { AfterStory, hasAfterStory } from '../features/after/AfterStory.tsx';
import { CasePage } from '../features/cases/CasePage.tsx';
import { caseDialogs } from './caseDialogs.tsx';

export const CaseWithAfter = ({ caseId }: { readonly caseId: string }) => (
  <CasePage
    caseId={caseId}
    performance={(view, act) => (hasAfterStory(view) ? <AfterStory view={view} act={act} /> : undefined)}
    otherDialogs={caseDialogs}
  />
);
