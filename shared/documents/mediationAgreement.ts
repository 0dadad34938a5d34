/**
 * D13 调解协议书: the result, signed by the parties and sealed. Required contents: 特邀调解规定 Art. 24 (parties, main facts and disputed
 * matters, result), 人民调解法 Art. 29 (responsibility, manner and time of performance, copies). Before signing it prints lines to sign on.
 */
import { claimKinds, isAct, paymentMethods, textOf } from '../case/codes.ts';
import type { AgreementVersion, Payment } from '../case/parts.ts';
import {
  currentAgreement,
  partyById,
  type PublicCase,
  respondentsOf,
  standingClaims,
  workersOf,
} from '../case/state.ts';
import { formatChineseDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { formatYuan, sumFen } from '../money/fen.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, copiesWords, dayWords, namesOf, sumInWords } from './paperWords.ts';
import { mostCards, namedSigner, partySigners, respondentFields, workerFields } from './partyFields.ts';
import type { Fields } from './template.ts';

export const mediationAgreementFields: PaperFields = (context) => {
  const { case: c } = context;
  const version = context.version ?? currentAgreement(c);
  if (version === null) return notReady('agreement');
  return ok({
    ...commonFields(context),
    ...sides(c),
    facts: version.facts,
    disputedMatters: version.disputedMatters,
    clauses: version.clauses.map(({ text }) => ({ text })),
    ...paymentFields(c, version),
    bindsOnSigning: version.bindsOnSigning,
    copies: copiesWords(c.parties.length + 2),
    signers: [
      ...partySigners(c, version),
      ...c.mediators.map(({ name }) => namedSigner('mediator', name, version.signatures)),
      ...(version.clerk === '' ? [] : [namedSigner('clerk', version.clerk, version.signatures)]),
      { label: '调解组织（盖章）', name: context.office.name, role: '', date: '', seal: true },
    ],
  });
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
    respondentCards: respondents,
  };
};

/** 拖欠工资3,705.00元；加班费…: what one person claims. */
export const claimsOf = (c: PublicCase, partyId: string): string =>
  standingClaims(c)
    .filter((claim) => claim.partyId === partyId)
    .map(({ kind, amountFen }) => {
      const amount = amountFen === null || isAct(kind) ? '' : `${formatYuan(amountFen)}元`;
      return `${textOf(claimKinds, kind).zh}${amount}`;
    })
    .join('；');

export const paymentFields = (c: PublicCase, version: Pick<AgreementVersion, 'payments'>): Fields => {
  const { payments } = version;
  const totalFen = sumFen(payments.map(({ amountFen }) => amountFen));
  return {
    payments: payments.map((payment) => paymentRow(c, payment)),
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
