/**
 * After an entrusted mediation (委托调解) led to an agreement the parties choose how the court ends its case: D29 both ask for a mediation paper
 * (特邀 Art. 20; 民诉 Art. 100; 民诉解释 Art. 149, 151), or D29b the plaintiff withdraws the suit (民诉 Art. 148).
 */
import { lastSignedOn } from '../agreement/signers.ts';
import { type AgreementState, isEntrusted, type PublicCase, workersOf } from '../case/state.ts';
import { ok, type Result } from '../kernel/result.ts';
import { signedAgreement } from './caseCourse.ts';
import { applicantsOf } from './confirmationApplication.ts';
import { paymentFields, sides } from './mediationAgreement.ts';
import { type DocumentNotReady, notReady, type PaperContext, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';
import { applicantSigners, partySigners } from './partyFields.ts';

export const mediationPaperApplicationFields: PaperFields = (context) => {
  const { case: c } = context;
  const version = signedInEntrusted(c);
  if (!version.ok) return version;
  return ok({
    ...shared(context, version.value),
    ...paymentFields(c, version.value),
    clauses: version.value.clauses.map(({ text }) => ({ text })),
    bindsOnSigning: version.value.bindsOnSigning,
    signers: applicantSigners(c),
  });
};

export const withdrawalApplicationFields: PaperFields = (context) => {
  const { case: c } = context;
  const version = signedInEntrusted(c);
  if (!version.ok) return version;
  return ok({
    ...shared(context, version.value),
    signers: partySigners(c, null, workersOf(c)).map((signer) => ({ ...signer, label: '原告（签名、捺印）' })),
  });
};

const shared = (context: PaperContext, version: AgreementState) => {
  const c = applicantsOf(context.case);
  return {
    ...commonFields({ ...context, case: c }),
    ...sides(c),
    court: c.referral?.court || c.registration.court || null,
    courtNumber: c.registration.externalNumbers.join('、'),
    agreedOn: dayWords(lastSignedOn(version.signatures)),
  };
};

/** The version that all parties have signed, of a case that the court docketed and entrusted. */
const signedInEntrusted = (c: PublicCase): Result<AgreementState, DocumentNotReady> => {
  if (!isEntrusted(c)) return notReady('entrusted-case');
  const version = signedAgreement(c);
  return version === null ? notReady('agreement-signed') : ok(version);
};
