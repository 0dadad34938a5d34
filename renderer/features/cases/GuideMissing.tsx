/** What this step of the case still needs. */
import { MissingList } from '../../parts/MissingList.tsx';
import { useCasePage } from './caseActions.tsx';

export const GuideMissing = () => <MissingList missing={useCasePage().view.guide.missing} />;
