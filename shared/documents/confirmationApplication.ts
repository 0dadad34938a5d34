/**
 * D15 司法确认申请书: both sides together ask the court to confirm their agreement within thirty days of its taking effect (民诉法
 * Art. 205; contents by 民诉解释 Art. 354). Only for delegated mediation: after docketing the court writes its own paper.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { isEntrusted } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { calculateLimit } from '../timeLimits/calculate.ts';
import { signedAgreement } from './caseCourse.ts';
import { paymentFields, sides } from './mediationAgreement.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';
import { partySigners } from './partyFields.ts';

export const confirmationApplicationFields: PaperFields = (context) => {
  const { case: c, calendar } = context;
  if (isEntrusted(c)) return notReady('delegated-case');
  const effective = effectiveDate(c);
  const version = signedAgreement(c);
  if (effective.on === null || version === null) return notReady('agreement-signed');
  const limit = calculateLimit({ id: 'A07', from: effective.on, calendar });
  return ok({
    ...commonFields(context),
    ...sides(c),
    ...paymentFields(c, version),
    court: c.confirmation.applied?.court || c.registration.court,
    agreedOn: dayWords(effective.on),
    lastDay: limit.ok ? dayWords(limit.value.lastDay) : null,
    clauses: version.clauses.map(({ text }) => ({ text })),
    signers: partySigners(c, null).map((signer) => ({
      ...signer,
      // Both sides are applicants here.
      label: signer.seal === true ? '申请人（盖章）' : '申请人（签名、捺印）',
    })),
  });
};
