/**
 * D14 调解终结（不成）告知书: mediation is over, and what each party can do now (人民调解法 Art. 26, 调仲 Art. 14(3)). Most labour claims
 * need arbitration first (调仲 Art. 5); the paper says so, names the exceptions (解释一 Art. 13, 15, 51) and prints the last day where it
 * can be counted.
 */
import { isOnHrTrack, workersOf } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { addresseesOf } from './acceptanceNotice.ts';
import { arbitrationFields } from './arbitrationWindow.ts';
import { endReasonWords, sessionsInWords } from './caseCourse.ts';
import { arbitrationOpening } from './mediationPeriod.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';

export const endingNoticeFields: PaperFields = (context) => {
  const { case: c, party } = context;
  if (c.ending === null) return notReady('ending');
  const concerned = workersOf(c).filter(
    ({ partyId }) => party === undefined || party.kind !== 'worker' || partyId === party.partyId,
  );
  return ok({
    ...commonFields(context),
    addressees: addresseesOf(context),
    acceptance: c.acceptance === null ? '' : `于${dayWords(c.acceptance.on)}${isOnHrTrack(c) ? '受理' : '签收受理'}，`,
    course: sessionsInWords(c),
    reason: endReasonWords[c.ending.reason],
    endedOn: dayWords(c.ending.on),
    arbitrationNumbers: c.registration.externalNumbers.filter((number) => number.includes('仲')).join('、'),
    ...arbitrationFields(c, concerned, context),
    ...arbitrationOpening(context),
  });
};
