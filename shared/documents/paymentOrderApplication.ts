/**
 * D17 支付令申请书: a worker asks the basic court of the payer's domicile to order what the agreement promised and the payer did not pay (调仲
 * Art. 16; contents by 民诉 Art. 225: the amount, the facts and the evidence; conditions by 民诉解释 Art. 427). One application per worker and
 * payer. Whether the worker owes something in return, and whether preservation was asked for, only the worker knows: the paper states it for
 * the worker to sign.
 */
import { fitsPaymentOrder, payableClaimKinds } from '../agreement/debts.ts';
import { claimKinds, textOf } from '../case/codes.ts';
import { isEnded } from '../case/proceedings.ts';
import { proceedingsOf, type PublicCase } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { courtAt } from './authorities.ts';
import { chosenDebt, debtFields } from './debtFields.ts';
import { evidenceNames } from './evidenceList.ts';
import { notReady, type PaperFields } from './paperContext.ts';

export const paymentOrderApplicationFields: PaperFields = (context) => {
  const { case: c } = context;
  const debt = chosenDebt(context);
  if (!debt.ok) return debt;
  if (!fitsPaymentOrder(c, debt.value)) return notReady('payable-claim');
  const { creditor, debtor } = debt.value;
  return ok({
    ...debtFields(context, debt.value),
    court: orderCourt(c, creditor.partyId) ?? courtAt(c, debtor.address),
    nature: payableClaimKinds(c, creditor.partyId)
      .map((kind) => textOf(claimKinds, kind).zh)
      .join('、'),
    evidence: evidenceNames(c, creditor.partyId),
  });
};

/** Where this worker has applied already. */
const orderCourt = (c: PublicCase, workerId: string): string | null =>
  proceedingsOf(c, 'payment-order').findLast((p) => !isEnded(p) && p.partyIds.includes(workerId))?.authority ?? null;
