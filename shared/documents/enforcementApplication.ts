/**
 * D17b 强制执行申请书: what is due under an agreement that has become enforceable (confirmed by the court: 民诉 Art. 206; mediation paper of
 * court or commission, order), or what an award, a judgment or what was settled there says (调仲 Art. 51): the file does not know those sums, so
 * the applicant writes them by hand. Two years: 民诉 Art. 250. A court's paper is enforced by the court that made it; for a paper of the
 * commission it is the court of the debtor's domicile or assets.
 */
import type { Party, Worker } from '../case/parts.ts';
import { canAct, isWorker, respondentsOf, workersOf } from '../case/state.ts';
import { ok, type Result } from '../kernel/result.ts';
import { courtAt, type Title, titleInWords, titleOfCase } from './authorities.ts';
import { betweenTwo, chosenDebt, creditorSigner, debtFields } from './debtFields.ts';
import { sides } from './mediationAgreement.ts';
import { type DocumentNotReady, notReady, type PaperContext, type PaperFields } from './paperContext.ts';
import { commonFields } from './paperWords.ts';
import type { Fields } from './template.ts';

export const enforcementApplicationFields: PaperFields = (context) => {
  const title = titleOfCase(context.case);
  if (title === null) return notReady('enforceable-title');
  return title.decidesItself ? judged(context, title) : agreed(context, title);
};

const agreed = (context: PaperContext, title: Title): ReturnType<PaperFields> => {
  const debt = chosenDebt(context);
  if (!debt.ok) return debt.refusal.what === 'overdue-payment' ? notReady('enforceable-duty') : debt;
  return ok({
    ...debtFields(context, debt.value),
    ...titleFields(context, title, debt.value),
  });
};

/** Dues that no agreement of this file counts: the blanks are written by hand from the title. */
const judged = (context: PaperContext, title: Title): ReturnType<PaperFields> => {
  const pair = chosenPair(context);
  if (!pair.ok) return pair;
  const two = betweenTwo(context.case, pair.value);
  return ok({
    ...commonFields({ ...context, case: two }),
    ...sides(two),
    creditor: pair.value.creditor.name,
    debtor: pair.value.debtor.name,
    agreedOn: '',
    payments: [],
    total: '',
    totalInWords: '',
    ...titleFields(context, title, pair.value),
  });
};

type Pair = { readonly creditor: Worker; readonly debtor: Party };

const titleFields = ({ case: c }: PaperContext, title: Title, pair: Pair): Fields => ({
  signers: creditorSigner(c, pair, '申请执行人（签名、捺印）'),
  court: title.byCourt ? title.authority || null : courtAt(c, pair.debtor.address),
  basis: titleInWords(title),
  titleName: title.name,
  decidesItself: title.decidesItself,
});

/** Of several workers one has to be chosen; of several respondents the first stands there unless another is. */
const chosenPair = ({ case: c, party, itemId }: PaperContext): Result<Pair, DocumentNotReady> => {
  const debtors = respondentsOf(c).filter(canAct);
  const wanted = itemId ?? (party !== undefined && !isWorker(party) ? party.partyId : undefined);
  const debtor = wanted === undefined ? debtors[0] : debtors.find(({ partyId }) => partyId === wanted);
  if (debtor === undefined) return notReady('enforceable-duty');
  const workers = workersOf(c);
  const creditor = party !== undefined && isWorker(party) ? party : workers.length === 1 ? workers[0] : undefined;
  return creditor === undefined ? notReady('one-creditor') : ok({ creditor, debtor });
};
