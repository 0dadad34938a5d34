/**
 * D24 履行凭证（收条）: the payee confirms a sum received under the agreement, in figures and in capitals. For a receipt that was recorded, or for a
 * payment still to come, to be signed when the money is there.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { openFenOf } from '../agreement/payments.ts';
import { paymentMethods, textOf } from '../case/codes.ts';
import { sealedAgreement } from '../case/guards.ts';
import type { Payment } from '../case/parts.ts';
import { partyById, type PublicCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { formatYuan } from '../money/fen.ts';
import { standingAgreement } from './caseCourse.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords, sumInWords } from './paperWords.ts';
import { partySigners } from './partyFields.ts';

export const paymentReceiptFields: PaperFields = (context) => {
  const { case: c, itemId } = context;
  const money = chosenMoney(c, itemId);
  if (money === undefined) return notReady('payment');
  const { payment, amountFen, on, openFen } = money;
  const payee = partyById(c, payment.payeeId);
  const { payments = [] } = standingAgreement(c) ?? {};
  return ok({
    ...commonFields(context),
    payee: payee?.name ?? null,
    payer: partyById(c, payment.payerId)?.name ?? null,
    agreedOn: dayWords(effectiveDate(c).on ?? standingAgreement(c)?.preparedOn),
    instalment: payments.length > 1 ? `第${payments.findIndex((p) => p.paymentId === payment.paymentId) + 1}笔` : '',
    amount: formatYuan(amountFen),
    amountInWords: sumInWords(amountFen),
    method: textOf(paymentMethods, payment.method).zh,
    receivedOn: on === null ? '　　　　年　　月　　日' : dayWords(on),
    balance:
      openFen === 0
        ? '该笔款项已经付清。'
        : `该笔款项尚有人民币${formatYuan(openFen)}元（大写：${sumInWords(openFen)}）未付。`,
    signers: partySigners(c, null, payee === undefined ? [] : [payee]).map((signer) => ({
      ...signer,
      label: signer.seal === true ? '收款人（盖章）' : '收款人（签名、捺印）',
    })),
  });
};

type Money = {
  readonly payment: Payment;
  readonly amountFen: number;
  /** Null: not received yet. */
  readonly on: LocalDate | null;
  /** What is still owed on the payment once this sum is in. */
  readonly openFen: number;
};

/** The receipt or payment chosen; without a choice the latest receipt, else the first payment that is open. */
const chosenMoney = (c: PublicCase, itemId: string | undefined): Money | undefined => {
  const receipt = itemId === undefined ? c.receipts.at(-1) : c.receipts.find(({ receiptId }) => receiptId === itemId);
  if (receipt !== undefined) {
    const payment = paymentOf(c, receipt.paymentId);
    const { amountFen, on, paymentId } = receipt;
    return payment === undefined ? undefined : { payment, amountFen, on, openFen: openFenOf(c, paymentId) };
  }
  const open = paymentsOpen(c);
  const payment = itemId === undefined ? open[0] : open.find(({ paymentId }) => paymentId === itemId);
  return payment === undefined
    ? undefined
    : { payment, amountFen: openFenOf(c, payment.paymentId), on: null, openFen: 0 };
};

/** Payments of the sealed agreement on which something is still owed. */
export const paymentsOpen = (c: PublicCase): readonly Payment[] =>
  (sealedAgreement(c)?.payments ?? []).filter(({ paymentId }) => openFenOf(c, paymentId) > 0);

const paymentOf = (c: PublicCase, paymentId: string): Payment | undefined =>
  c.agreements.flatMap(({ payments }) => payments).findLast((payment) => payment.paymentId === paymentId);
