/** What mediation asks for on either track before an agreement is drawn up, and the facts of it that its ways on look at. */
import { actingParties, type RegisteredCase } from '../case/state.ts';
import { need } from './stepRow.ts';

/** Every party has been told its rights. */
export const isTold = (c: RegisteredCase): boolean => {
  const ids = new Set(c.rightsTold.flatMap((r) => r.partyIds));
  return actingParties(c).every((p) => ids.has(p.partyId));
};
export const hasOpenRecusal = (c: RegisteredCase): boolean => c.recusals.some((r) => r.decision === null);
/** A session has been fixed and was neither held nor cancelled. */
export const hasOpenSession = (c: RegisteredCase): boolean =>
  c.sessions.some((s) => s.scheduled !== null && s.cancelledFor === null && s.record === null);

export const mediatorNeed = need('mediator', '确定调解员', 'A mediator', (c) => c.mediators.length > 0);
export const rightsNeed = need(
  'rights',
  '每一方签收《权利义务告知书》',
  'Every party has signed for the notice of rights',
  isTold,
);
export const sessionNeed = need('session', '至少一份调解笔录', 'At least one session record', (c) =>
  c.sessions.some((s) => s.record !== null),
);
export const identityNeed = need('identity', '核对到场人员身份', 'Identity of those present checked', (c) =>
  c.sessions.some((s) => s.record?.present.every((p) => p.identityChecked) ?? false),
);
export const claimsNeed = need('claims', '诉求和金额', 'Claims with amounts', (c) =>
  c.claims.some((x) => x.withdrawnFor === null),
);
