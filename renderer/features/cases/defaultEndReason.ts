/** Why a mediation most likely ends, from what is recorded; a proposal that the person may change. Pure. */
import type { CaseView } from '../../../shared/api/views.ts';
import type { EndReason } from '../../../shared/case/codes.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { mediationDeadline } from './mediationDeadline.ts';

export const defaultEndReason = (view: Pick<CaseView, 'case' | 'guide'>, today: LocalDate): EndReason => {
  const { suspicion, consents, mediators, acceptance } = view.case;
  if (suspicion !== null) return 'N4';
  if (consents.some((consent) => consent.answer === 'refuses')) return 'F1';
  if (consents.some((consent) => consent.answer === 'unreachable')) return 'F4';
  // Nobody to mediate, or a mediator the parties do not accept: they refuse to mediate (特邀调解规定 Art. 13).
  if (acceptance === null || mediators.length === 0) return 'F1';
  const period = mediationDeadline(view.guide.deadlines);
  return period !== undefined && period.lastDay < today ? 'F3' : 'F2';
};
