/**
 * D15 司法确认申请书: both sides together ask the court to confirm their agreement within thirty days of its taking effect (民诉法
 * Art. 205; contents by 民诉解释 Art. 354). The court that delegated the case is competent; where the body mediated on its own, the basic court
 * of a party's domicile or of the body's seat. After docketing the court writes its own paper.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { bodyKinds, textOf } from '../case/codes.ts';
import { actingParties, isDelegated, isEntrusted, type PublicCase, respondentsOf, workersOf } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { calculateLimit } from '../timeLimits/calculate.ts';
import { courtAt } from './authorities.ts';
import { signedAgreement } from './caseCourse.ts';
import { paymentFields, sides } from './mediationAgreement.ts';
import { notReady, type PaperContext, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';
import { applicantSigners } from './partyFields.ts';

export const confirmationApplicationFields: PaperFields = (context) => {
  const { case: c, calendar } = context;
  if (isEntrusted(c)) return notReady('delegated-case');
  const effective = effectiveDate(c);
  const version = signedAgreement(c);
  if (effective.on === null || version === null) return notReady('agreement-signed');
  const limit = calculateLimit({ id: 'A07', from: effective.on, calendar });
  const applicants = applicantsOf(c);
  return ok({
    ...commonFields({ ...context, case: applicants }),
    ...sides(applicants),
    ...paymentFields(c, version),
    court: confirmationCourt(context),
    body: bodyInWords(context),
    agreedOn: dayWords(effective.on),
    lastDay: limit.ok ? dayWords(limit.value.lastDay) : null,
    clauses: version.clauses.map(({ text }) => ({ text })),
    signers: applicantSigners(c),
  });
};

/** The court that confirms (民诉法 Art. 205): the one applied to, the inviting one, else one of those the law offers if the case knows it. */
export const confirmationCourt = ({ case: c, office }: Pick<PaperContext, 'case' | 'office'>): string | null => {
  if (c.confirmation.applied !== null) return c.confirmation.applied.court;
  if (isDelegated(c)) return c.registration.court || null;
  const places = [office.address, ...respondentsOf(c).map((p) => p.address), ...workersOf(c).map((p) => p.address)];
  return places.map((address) => courtAt(c, address)).find((court) => court !== null) ?? null;
};

/** 随州市总工会劳动争议调解中心（基层人民调解组织）: the body with its legal kind where that was recorded. */
const bodyInWords = ({ case: c, office }: PaperContext): string =>
  c.registration.bodyKind === null ? office.name : `${office.name}（${textOf(bodyKinds, c.registration.bodyKind).zh}）`;

/** The case with those who can apply: a firm that was struck off is no applicant. */
export const applicantsOf = (c: PublicCase): PublicCase => ({ ...c, parties: actingParties(c) });
