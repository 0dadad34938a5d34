/**
 * D15b 调解组织主持调解证明: the body's proof that it conducted the mediation, an annex of D15 (民诉解释 Art. 354). D16b says the same to the
 * arbitration commission, as an annex of D16 (办案规则 Art. 74).
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { isDelegated, isEntrusted, isOnHrTrack } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { commissionOf } from './authorities.ts';
import { recordsOf, sessionsInWords, signedAgreement } from './caseCourse.ts';
import { confirmationCourt } from './confirmationApplication.ts';
import { notReady, type PaperContext, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';

export const mediationProofFields: PaperFields = (context) =>
  proofFields(context, {
    to: isEntrusted(context.case) ? context.case.registration.court || null : confirmationCourt(context),
    basis: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十四条',
  });

export const reviewProofFields: PaperFields = (context) =>
  proofFields(context, { to: commissionOf(context.case), basis: '《劳动人事争议仲裁办案规则》第七十四条' });

type Audience = { readonly to: string | null; readonly basis: string };

const proofFields = (context: PaperContext, { to, basis }: Audience) => {
  const { case: c } = context;
  const effective = effectiveDate(c);
  const version = signedAgreement(c);
  if (version === null) return notReady('agreement-signed');
  return ok({
    ...commonFields(context),
    to,
    basis,
    letterNumber: c.referral?.letterNumber ?? '',
    acceptance: acceptanceInWords(context),
    mediators:
      c.mediators
        .map(({ name, isOnRoll }) => `${name}${isOnRoll && !isOnHrTrack(c) ? '（特邀调解员名册内）' : ''}`)
        .join('、') || null,
    course: recordsOf(c).length === 0 ? '组织双方调解' : sessionsInWords(c),
    agreedOn: dayWords(effective.on) ?? dayWords(version.signatures.at(-1)?.on),
    checkCode: version.seal?.checkCode ?? '',
  });
};

/** 于…接受随州市曾都区人民法院的委派, or on a party's application the body's own acceptance. */
const acceptanceInWords = ({ case: c }: PaperContext): string => {
  const { court } = c.registration;
  const day = c.acceptance === null ? '' : `于${dayWords(c.acceptance.on)}`;
  if (isDelegated(c)) return `${day}接受${court}的委派`;
  if (isEntrusted(c)) return `${day}接受${court}的委托`;
  return isOnHrTrack(c) && c.referral !== null
    ? `${day}接受${c.referral.court || court}的来函`
    : `${day}受理当事人的调解申请`;
};
