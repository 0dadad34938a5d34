/** The workers who are in the case, at full height, with the dialogs of their steps: the second side of the roster page. */
import './Story.css';
import type { CaseView } from '../../../shared/api/views.ts';
import { workersOf } from '../../../shared/case/state.ts';
import { useStatus } from '../../app/queries.ts';
import { CaseSteps } from './CaseSteps.tsx';
import type { OtherDialogs } from './StepHost.tsx';
import { WorkersTable } from './WorkersTable.tsx';

type CaseRosterProps = { readonly view: CaseView; readonly otherDialogs: OtherDialogs };

export const CaseRoster = ({ view, otherDialogs }: CaseRosterProps) => {
  const today = useStatus().data?.today ?? view.case.registration.receivedOn;
  return (
    <CaseSteps view={view} today={today} otherDialogs={otherDialogs}>
      {workersOf(view.case).length > 0 && <WorkersTable height="100%" />}
    </CaseSteps>
  );
};
