/**
 * Which fact a paper still waits for. Asked by the guide, which greys the paper with the reason, and by the paper service, which refuses
 * it: both from the `requires` of its row, so that what is offered can be drawn. A builder refuses for the same facts; a test holds the
 * two together.
 */
import { debtsOf, fitsPaymentOrder } from '../agreement/debts.ts';
import { isByLetter } from '../case/codes.ts';
import { isExtendable } from '../case/extension.ts';
import { canAct, currentAgreement, isCollective, isEntrusted, type PublicCase, respondentsOf } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { titleOfCase } from './authorities.ts';
import { isOver, recordsOf, resultInWords, signedAgreement } from './caseCourse.ts';
import { actingOrganisations } from './legalRepresentativeProof.ts';
import { oralResult } from './oralAgreement.ts';
import type { PaperFact } from './paperFacts.ts';
import { paymentsOpen } from './paymentReceipt.ts';
import type { PaperRow } from './registry/paperRow.ts';
import { isReviewable } from './reviewApplication.ts';
import { nextSession } from './sessionNotice.ts';
import { agreedPoints } from './undisputedFacts.ts';

/** The first fact the case lacks on that day for this paper; null when it can be drawn. */
export const whyNotReady = ({ requires }: Pick<PaperRow, 'requires'>, c: PublicCase, on: LocalDate): PaperFact | null =>
  requires.find((fact) => !holds[fact](c, on)) ?? null;

/**
 * Whether the paper belongs to a case of this kind at all: no later step turns an application into a referral, or one worker into ten. The
 * guide leaves out what does not, instead of greying it for ever.
 */
export const isPaperOf = ({ requires }: Pick<PaperRow, 'requires'>, c: PublicCase): boolean =>
  requires.every((fact) => kindOfCase[fact]?.(c) ?? true);

const kindOfCase: { readonly [F in PaperFact]?: (c: PublicCase) => boolean } = {
  referral: (c) => isByLetter(c.registration.referral),
  extendable: isExtendable,
  organisation: (c) => actingOrganisations(c).length > 0,
  collective: isCollective,
  'delegated-case': (c) => !isEntrusted(c),
  'entrusted-case': isEntrusted,
};

const chosenByThePerson = () => true;
const askedOfLettersOnly = () => true;

const holds: { readonly [F in PaperFact]: (c: PublicCase, on: LocalDate) => boolean } = {
  referral: (c) => c.referral !== null,
  acceptance: (c) => c.acceptance !== null,
  declined: (c) => c.declined !== null,
  extendable: isExtendable,
  organisation: (c) => actingOrganisations(c).length > 0,
  collective: isCollective,
  'session-scheduled': (c) => nextSession(c) !== undefined,
  'session-recorded': (c) => recordsOf(c).length > 0,
  'agreed-points': (c) => agreedPoints(c).length > 0,
  'oral-result': (c) => oralResult(c) !== null,
  agreement: (c) => currentAgreement(c) !== null,
  'agreement-signed': (c) => signedAgreement(c) !== null,
  ending: (c) => c.ending !== null,
  'mediation-over': isOver,
  result: (c) => resultInWords(c) !== null,
  'delegated-case': (c) => !isEntrusted(c),
  'entrusted-case': isEntrusted,
  'reviewable-agreement': isReviewable,
  'overdue-payment': (c, on) => debtsOf(c, on).some(({ debtor }) => canAct(debtor)),
  // Which of several creditors a paper is for is chosen when it is asked for.
  'one-creditor': chosenByThePerson,
  'payable-claim': (c, on) => debtsOf(c, on).some((debt) => fitsPaymentOrder(c, debt)),
  'enforceable-title': (c) => titleOfCase(c) !== null,
  'enforceable-duty': (c, on) =>
    titleOfCase(c)?.decidesItself === true
      ? respondentsOf(c).some(canAct)
      : debtsOf(c, on).some(({ debtor }) => canAct(debtor)),
  payment: (c) => c.receipts.length > 0 || paymentsOpen(c).length > 0,
  'follow-up': (c) => c.followUps.length > 0,
  'handoff-sent': (c) => c.handoffs.some(({ direction }) => direction === 'out'),
  'handoff-received': (c) => c.handoffs.some(({ direction }) => direction === 'in'),
  'letter-issued': askedOfLettersOnly,
};
