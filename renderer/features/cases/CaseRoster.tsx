/** The workers who are in the case, at full height, with the dialogs of their steps: the second side of the roster page. */
import './Story.css';
import type { CaseView } from '../../../shared/api/views.ts';
import { workersOf } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { CaseSteps } from './CaseSteps.tsx';
import type { OtherDialogs } from './StepHost.tsx';
import { WorkersTable } from './WorkersTable.tsx';

type CaseRosterProps = {
  readonly view: CaseView;
  readonly today: LocalDate;
  readonly otherDialogs: OtherDialogs;
};

export const CaseRoster = ({ view, today, otherDialogs }: CaseRosterProps) => (
  <CaseSteps view={view} today={today} otherDialogs={otherDialogs}>
    {workersOf(view.case).length > 0 && <WorkersTable height="100%" />}
  </CaseSteps>
);
