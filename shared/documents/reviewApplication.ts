/**
 * D16 仲裁审查申请书: both sides together ask the arbitration commission to examine their agreement and to make it an arbitral mediation
 * paper (办案规则 Art. 74; not for confirming the labour relation, nor once the court was asked: Art. 75). The number of days is a dated
 * setting, since the article was seen only in secondary sources.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { asksForRelation } from '../agreement/securing.ts';
import { isEntrusted, type PublicCase } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { calculateLimit } from '../timeLimits/calculate.ts';
import { commissionOf } from './authorities.ts';
import { signedAgreement } from './caseCourse.ts';
import { applicantsOf } from './confirmationApplication.ts';
import { paymentFields, sides } from './mediationAgreement.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';
import { applicantSigners } from './partyFields.ts';

export const reviewApplicationFields: PaperFields = (context) => {
  const { case: c, calendar, settings } = context;
  if (!isReviewable(c)) return notReady('reviewable-agreement');
  const effective = effectiveDate(c);
  const version = signedAgreement(c);
  if (effective.on === null || version === null) return notReady('agreement-signed');
  const limit = calculateLimit({ id: 'B05', from: effective.on, calendar, settings });
  const applicants = applicantsOf(c);
  return ok({
    ...commonFields({ ...context, case: applicants }),
    ...sides(applicants),
    ...paymentFields(c, version),
    commission: commissionOf(c),
    agreedOn: dayWords(effective.on),
    lastDay: limit.ok ? dayWords(limit.value.lastDay) : null,
    clauses: version.clauses.map(({ text }) => ({ text })),
    signers: applicantSigners(c),
  });
};

/** Not a case whose paper the court makes, not about the labour relation, not confirmed by the court (办案规则 Art. 75). */
export const isReviewable = (c: PublicCase): boolean =>
  !isEntrusted(c) && !asksForRelation(c) && c.confirmation.applied === null;
