/** The roster page composed of its two features: bringing people in, and the case with its dialogs for those who are in it. */
import { CaseRoster } from '../features/cases/CaseRoster.tsx';
import { RosterPage } from '../features/roster/RosterPage.tsx';
import { caseDialogs } from './caseDialogs.tsx';

export const RosterWithCase = ({ caseId }: { readonly caseId: string }) => (
  <RosterPage
    caseId={caseId}
    registered={(view, today) => <CaseRoster view={view} today={today} otherDialogs={caseDialogs(view, today)} />}
  />
);
