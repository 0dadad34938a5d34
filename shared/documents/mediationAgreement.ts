/**
 * D13 调解协议书: the result, signed by the parties and sealed. Required contents: 特邀调解规定 Art. 24 (parties, main facts and disputed
 * matters, result), 人民调解法 Art. 29 (responsibility, manner and time of performance, copies); on the HR track 调仲 Art. 14 (both sides, the
 * mediator, the body's seal). Before signing it prints lines to sign on. Many workers stand in one annex with what each gets.
 */
import { asksForRelation, hasNoLabourRelation, hasPayableClaim } from '../agreement/securing.ts';
import { isRepresented } from '../agreement/signers.ts';
import { isByLetter, paymentMethods, textOf } from '../case/codes.ts';
import type { AgreementVersion, Payment } from '../case/parts.ts';
import {
  actingParties,
  type AgreementState,
  currentAgreement,
  isOnHrTrack,
  partyById,
  type PublicCase,
  respondentsOf,
  workersOf,
} from '../case/state.ts';
import { formatChineseDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { formatYuan, sumFen } from '../money/fen.ts';
import { annexFields } from './agreementAnnexes.ts';
import { securingPeriods } from './mediationPeriod.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { claimsOf, commonFields, copiesWords, dayWords, namesOf, sumInWords } from './paperWords.ts';
import { mostCards, namedSigner, partySigners, respondentFields, workerFields } from './partyFields.ts';
import type { Fields } from './template.ts';

export const mediationAgreementFields: PaperFields = (context) => {
  const { case: c } = context;
  const version = context.version ?? currentAgreement(c);
  if (version === null) return notReady('agreement');
  const areMany = workersOf(c).length > mostCards;
  // Represented workers have consented, and their representatives sign (办案规则 Art. 63); a firm that was struck off has no place to sign.
  const signing = actingParties(c).filter(({ partyId }) => !isRepresented(c, version, partyId));
  return ok({
    ...commonFields(context),
    ...sides(c),
    facts: version.facts,
    disputedMatters: version.disputedMatters,
    clauses: version.clauses.map(({ text }) => ({ text })),
    ...paymentFields(c, version),
    ...annexFields(c, version, areMany),
    ...securingPeriods(context),
    ...waysOn(c),
    bindsOnSigning: version.bindsOnSigning,
    copies: copiesWords(actingParties(c).length + keepers(c)),
    represented: representedWords(c, version),
    signers: [
      ...partySigners(c, version, signing),
      ...c.mediators.map(({ name }) => namedSigner('mediator', name, version.signatures)),
      ...(version.clerk === '' ? [] : [namedSigner('clerk', version.clerk, version.signatures)]),
      bodySigner(context.office.name, version),
    ],
  });
};

/** Which ways to make the agreement enforceable may be named: no review of a labour relation, no payment order but for the claims of 调仲 Art. 16. */
const waysOn = (c: PublicCase) => ({
  mayReview: isOnHrTrack(c) && !asksForRelation(c) && !hasNoLabourRelation(c),
  mayOrderPayment: isOnHrTrack(c) && hasPayableClaim(c) && !hasNoLabourRelation(c),
});

/** The body keeps one copy; court or commission gets one where it sent the case. */
const keepers = (c: PublicCase): number => (isByLetter(c.registration.referral) ? 2 : 1);

/** The day of the body's seal stands beside its name: on the HR track the agreement takes effect with it (调仲 Art. 14). */
const bodySigner = (office: string, { signatures }: Pick<AgreementState, 'signatures'>): Fields => ({
  label: '调解组织（盖章）',
  name: office,
  role: '',
  date: dayWords(signatures.find(({ signer }) => signer.kind === 'body')?.on) ?? '',
  seal: true,
});

/** Who signs for whom in a collective case; empty where everybody signs in person. */
const representedWords = (c: PublicCase, version: AgreementState): string => {
  const { election } = c;
  if (election === null) return '';
  const workers = workersOf(c);
  const represented = workers.filter(({ partyId }) => isRepresented(c, version, partyId));
  if (represented.length === 0) return '';
  const representatives = workers.filter(({ partyId }) => election.partyIds.includes(partyId));
  return `申请人于${formatChineseDate(election.on)}推选${namesOf(representatives, 5)}为代表人；申请人${namesOf(represented)}已同意本协议全部内容，由代表人代表签署。`;
};

/** Both sides: a card each while they are few, one table when they are many. */
export const sides = (c: PublicCase): Fields => {
  const workers = workersOf(c).map((worker, index) => workerFields(worker, c.representatives, index + 1));
  const respondents = respondentsOf(c).map((respondent) => respondentFields(respondent, c.representatives));
  const areFew = workers.length <= mostCards;
  return {
    workerCards: areFew ? workers : [],
    workerRows: areFew
      ? []
      : workersOf(c).map((worker, index) => ({ ...workers[index], claims: claimsOf(c, worker.partyId) })),
    workerCount: workers.length,
    areMany: !areFew,
    respondentCards: respondents,
  };
};

export const paymentFields = (c: PublicCase, version: Pick<AgreementVersion, 'payments'>): Fields => {
  const { payments } = version;
  const totalFen = sumFen(payments.map(({ amountFen }) => amountFen));
  return {
    payments: payments.map((payment) => paymentRow(c, payment)),
    paymentGroups: groupedPayments(c, payments),
    hasPayments: payments.length > 0,
    onePayer: new Set(payments.map(({ payerId }) => payerId)).size === 1 ? (paymentsPayer(c, payments) ?? '') : '',
    total: formatYuan(totalFen),
    totalInWords: sumInWords(totalFen),
    payers: namesOf(c.parties.filter(({ partyId }) => payments.some(({ payerId }) => payerId === partyId))) || null,
    ...accountFields(c, payments),
    lastDueOn: dayWords(
      payments.reduce<Payment['dueOn'] | null>(
        (last, { dueOn }) => (last === null || dueOn > last ? dueOn : last),
        null,
      ),
    ),
  };
};

/** Per payer and day: how many people get how much; where many are paid the single payments stand in the annex. */
const groupedPayments = (c: PublicCase, payments: readonly Payment[]): readonly Fields[] => {
  const groups = new Map<string, Payment[]>();
  for (const payment of payments) {
    const key = `${payment.dueOn} ${payment.payerId}`;
    groups.set(key, [...(groups.get(key) ?? []), payment]);
  }
  return [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const sum = sumFen(group.map(({ amountFen }) => amountFen));
      return [
        {
          payer: partyById(c, first.payerId)?.name ?? null,
          dueOn: formatChineseDate(first.dueOn),
          people: new Set(group.map(({ payeeId }) => payeeId)).size,
          amount: formatYuan(sum),
          inWords: sumInWords(sum),
        },
      ];
    });
};

const paymentsPayer = (c: PublicCase, [first]: readonly Payment[]): string | undefined =>
  first === undefined ? undefined : partyById(c, first.payerId)?.name;

const paymentRow = (c: PublicCase, payment: Payment): Fields => ({
  payer: partyById(c, payment.payerId)?.name ?? null,
  payee: partyById(c, payment.payeeId)?.name ?? null,
  amount: formatYuan(payment.amountFen),
  inWords: sumInWords(payment.amountFen),
  dueOn: formatChineseDate(payment.dueOn),
  method: textOf(paymentMethods, payment.method).zh,
});

/** One known account is said in a line; several, or one to be filled in by hand, stand in a table. */
const accountFields = (c: PublicCase, payments: readonly Payment[]): Fields => {
  const accounts = accountRows(c, payments);
  const [only] = accounts;
  const isOne = accounts.length === 1 && typeof only?.account === 'string';
  return { accounts, oneAccount: isOne ? (only.account ?? '') : '' };
};

/** Each payee's account once; cash needs none. A missing one prints as a blank. */
const accountRows = (c: PublicCase, payments: readonly Payment[]): readonly Fields[] => {
  const rows = new Map<string, Fields>();
  for (const { payeeId, account, method } of payments)
    if (method !== 'cash')
      rows.set(`${payeeId} ${account}`, {
        payee: partyById(c, payeeId)?.name ?? null,
        account: account === '' ? null : account,
      });
  return [...rows.values()];
};
