/**
 * D04 不予受理通知书: why the body does not take the case, and what the applicant can do instead: arbitration with its last day, the court,
 * the labour inspection, legal aid (人民调解法 Art. 26, 调仲 Art. 5, 27). One side's refusal to mediate is a reason like any other.
 */
import { workersOf } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { arbitrationFields } from './arbitrationWindow.ts';
import { applicationSides, appliedOn } from './mediationApplication.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords, namesOf } from './paperWords.ts';

export const refusalNoticeFields: PaperFields = (context) => {
  const { case: c, party } = context;
  if (c.declined === null) return notReady('declined');
  const concerned = workersOf(c).filter(
    ({ partyId }) => party === undefined || party.kind !== 'worker' || partyId === party.partyId,
  );
  return ok({
    ...commonFields(context),
    addressees: party?.name ?? namesOf(applicationSides(c).applicants),
    receivedOn: dayWords(c.referral?.on ?? appliedOn(c)),
    letterNumber: c.referral?.letterNumber ?? '',
    reason: c.declined.reason,
    declinedOn: dayWords(c.declined.on),
    ...arbitrationFields(c, concerned, context),
  });
};
