/**
 * D14b 调解情况报告 to the court that referred the case: course, result, papers sent back (特邀调解规定 Art. 26, 在线调解规则 Art. 21).
 * It tells what was done, not what was offered: nothing said for the sake of compromise, nor points agreed on the way, stands in it.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { ok } from '../kernel/result.ts';
import { earlierRounds, endReasonWords, isOver, recordsOf, standingAgreement } from './caseCourse.ts';
import { mediationPeriod } from './mediationPeriod.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords, fullSum } from './paperWords.ts';
import { namedSigner } from './partyFields.ts';

export const courtReportFields: PaperFields = (context) => {
  const { case: c } = context;
  const agreement = standingAgreement(c);
  if (!isOver(c)) return notReady('mediation-over');
  const effective = effectiveDate(c);
  return ok({
    ...commonFields(context),
    court: c.referral?.court || c.registration.court,
    letterNumber: c.referral?.letterNumber ?? '',
    receivedOn: dayWords(c.referral?.on ?? c.registration.receivedOn),
    ...mediationPeriod(context),
    sessions: recordsOf(c).map((record) => ({
      heldOn: dayWords(record.heldOn),
      place: record.place,
      mediators: record.mediators.join('、'),
      present: record.present.map(({ name }) => name).join('、'),
    })),
    extendedUntil: dayWords(c.extensions.at(-1)?.until) ?? '',
    agreement:
      agreement === null
        ? ''
        : `双方当事人自愿达成调解协议（${c.registration.number}），约定给付款项共计人民币${fullSum(agreement.totalFen)}${
            effective.on === null ? '' : `，协议于${dayWords(effective.on)}生效`
          }`,
    declinedFor: c.declined?.reason ?? '',
    reason: c.ending === null ? '' : endReasonWords[c.ending.reason],
    endedOn: c.ending === null ? '' : dayWords(c.ending.on),
    rounds: earlierRounds(c),
    note: c.courtReport?.note ?? '',
    materials: (c.referral?.materials ?? []).map((name) => ({ name })),
    signers: c.mediators.map(({ name }) => namedSigner('mediator', name)),
  });
};
