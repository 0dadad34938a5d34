/** D15b 调解组织主持调解证明: the body's proof that it conducted the mediation, an annex of D15 (民诉解释 Art. 354). */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { ok } from '../kernel/result.ts';
import { sessionsInWords, signedAgreement } from './caseCourse.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';

export const mediationProofFields: PaperFields = (context) => {
  const { case: c } = context;
  const effective = effectiveDate(c);
  const version = signedAgreement(c);
  if (version === null) return notReady('agreement-signed');
  return ok({
    ...commonFields(context),
    court: c.confirmation.applied?.court || c.registration.court,
    letterNumber: c.referral?.letterNumber ?? '',
    acceptance: c.acceptance === null ? '' : `于${dayWords(c.acceptance.on)}接受${c.registration.court}的`,
    mediators:
      c.mediators.map(({ name, isOnRoll }) => `${name}${isOnRoll ? '（特邀调解员名册内）' : ''}`).join('、') || null,
    course: sessionsInWords(c),
    agreedOn: dayWords(effective.on) ?? dayWords(version.signatures.at(-1)?.on),
    checkCode: version.seal?.checkCode ?? '',
  });
};
