/** The period of the mediation itself among the clocks of a case, by how it was brought (shared/timeLimits/mediationLimit.ts). */
import type { DeadlineView } from '../../../shared/workflow/guideView.ts';
import { mediationLimit } from '../../../shared/timeLimits/mediationLimit.ts';

const mediationRules: ReadonlySet<string> = new Set(Object.values(mediationLimit));

export const mediationDeadline = (deadlines: readonly DeadlineView[]): DeadlineView | undefined =>
  deadlines.find((deadline) => mediationRules.has(deadline.id));
