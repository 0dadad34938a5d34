/** D25 结案报告: the whole case on one or two pages for the file and for the leader's sign-off. */
import { paymentStates, type PaymentStatus, paymentTotals } from '../agreement/payments.ts';
import { proposedMatters } from '../agreement/prepareAgreement.ts';
import { channels, isAct, referrals, textOf, tracks } from '../case/codes.ts';
import { isOnHrTrack, partyById, type PublicCase, standingClaims } from '../case/state.ts';
import { daysBetween, type LocalDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { formatYuan, sumFen } from '../money/fen.ts';
import {
  earlierRounds,
  proceedingsInWords,
  recordsOf,
  resultInWords,
  sessionsInWords,
  standingAgreement,
} from './caseCourse.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords, fullSum } from './paperWords.ts';
import { namedSigner } from './partyFields.ts';
import type { Fields } from './template.ts';

export const closingReportFields: PaperFields = (context) => {
  const { case: c } = context;
  const result = resultInWords(c);
  if (result === null) return notReady('result');
  const begun = c.acceptance?.on ?? c.registration.receivedOn;
  const closedOn = c.closing?.on ?? c.ending?.on ?? null;
  return ok({
    ...commonFields(context),
    channel: textOf(channels, c.registration.channel).zh,
    referral: `${textOf(tracks, c.registration.track).zh}·${textOf(referrals, c.registration.referral).zh}`,
    partnerLabel: isOnHrTrack(c) ? '仲裁委员会' : '移送法院',
    numberLabel: isOnHrTrack(c) ? '有关案号' : '法院案号',
    rounds: earlierRounds(c),
    proceedings: proceedingsInWords(c),
    receivedOn: dayWords(c.registration.receivedOn),
    acceptedOn: c.acceptance === null && c.declined !== null ? '未受理' : dayWords(c.acceptance?.on),
    closedOn: dayWords(closedOn ?? c.declined?.on),
    days: closedOn === null ? '' : `${daysBetween(begun, closedOn)}日`,
    clerk: standingAgreement(c)?.clerk || recordsOf(c).at(-1)?.clerk || '',
    facts: c.registration.facts || null,
    matters: proposedMatters(c) || null,
    claimTotal: fullSum(sumFen(standingClaims(c).map(({ kind, amountFen }) => (isAct(kind) ? 0 : (amountFen ?? 0))))),
    course: courseInWords(c),
    result,
    confirmation: confirmationInWords(c),
    ...performance(c, context.on),
    followUps: c.followUps.map(({ on, person, findings }) => ({ on: dayWords(on), person, findings })),
    signers: [
      ...c.mediators.map(({ name }) => namedSigner('mediator', name)),
      { label: '部门负责人（签名）', name: '', role: '', date: '', image: null, seal: false },
    ],
  });
};

const courseInWords = (c: PublicCase): string => {
  const taken = isOnHrTrack(c) ? '受理' : '签收受理';
  const started = c.acceptance === null ? '' : `本调解组织于${dayWords(c.acceptance.on)}${taken}，`;
  const extended = c.extensions.at(-1);
  const extension = extended === undefined ? '' : `经双方同意，调解期限延长至${dayWords(extended.until)}。`;
  return `${started}${sessionsInWords(c)}。${extension}`;
};

const confirmationInWords = (c: PublicCase): string => {
  const { applied, forgone, ruled } = c.confirmation;
  if (ruled !== null)
    return `${dayWords(ruled.on)}，人民法院${rulings[ruled.result]}${ruled.caseNumber === '' ? '' : `，案号：${ruled.caseNumber}`}。`;
  if (applied !== null) return `${dayWords(applied.on)}，双方共同向${applied.court}申请司法确认。`;
  if (forgone !== null) return '双方未申请司法确认。';
  return c.courtPaper === null ? '' : `人民法院文书于${dayWords(c.courtPaper.effectiveOn)}生效。`;
};

const rulings = {
  valid: '裁定调解协议有效',
  rejected: '裁定驳回确认申请',
  'not-accepted': '不予受理确认申请',
} as const;

const performance = (c: PublicCase, on: LocalDate): Fields => {
  const agreement = standingAgreement(c);
  const states = agreement === null ? [] : paymentStates(agreement, c, on);
  const totals = paymentTotals(states);
  return {
    payments: states.map(({ payment, status, paidFen, lastPaidOn, isPartly }) => ({
      payee: partyById(c, payment.payeeId)?.name ?? null,
      amount: formatYuan(payment.amountFen),
      dueOn: dayWords(payment.dueOn),
      paid: formatYuan(paidFen),
      paidOn: dayWords(lastPaidOn) ?? '',
      status: isPartly && status === 'open' ? '部分履行' : statusWords[status],
    })),
    agreed: formatYuan(totals.agreedFen),
    paid: formatYuan(totals.paidFen),
    open: totals.openFen === 0 ? '' : formatYuan(totals.openFen),
  };
};

const statusWords: Readonly<Record<PaymentStatus, string>> = {
  open: '未到期',
  paid: '已履行',
  overdue: '逾期未付清',
  waived: '已免除',
};
