/** The period of the mediation itself among the clocks of a case: delegated, entrusted ordinary, entrusted summary (特邀调解规定 Art. 27). */
import type { DeadlineView } from '../../../shared/workflow/guideView.ts';

const mediationRules: ReadonlySet<string> = new Set(['A04', 'A05', 'A06']);

export const mediationDeadline = (deadlines: readonly DeadlineView[]): DeadlineView | undefined =>
  deadlines.find((deadline) => mediationRules.has(deadline.id));
