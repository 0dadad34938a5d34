/**
 * D17b 强制执行申请书: what is due under an agreement that has become enforceable (confirmed by the court: 民诉 Art. 206; mediation paper of
 * court or commission, order: 调仲 Art. 51; two years: 民诉 Art. 250). A court's paper is enforced by the court that made it; for a paper of the
 * commission it is the court of the debtor's domicile or assets.
 */
import { ok } from '../kernel/result.ts';
import { courtAt, titleInWords, titleOfCase } from './authorities.ts';
import { chosenDebt, creditorSigner, debtFields } from './debtFields.ts';
import { notReady, type PaperFields } from './paperContext.ts';

export const enforcementApplicationFields: PaperFields = (context) => {
  const title = titleOfCase(context.case);
  if (title === null) return notReady('enforceable-title');
  const debt = chosenDebt(context);
  if (!debt.ok) return debt;
  return ok({
    ...debtFields(context, debt.value),
    signers: creditorSigner(context.case, debt.value, '申请执行人（签名、捺印）'),
    court: title.byCourt ? title.authority || null : courtAt(context.case, debt.value.debtor.address),
    basis: titleInWords(title),
    titleName: title.name,
  });
};
