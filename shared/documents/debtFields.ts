/** What the papers of a creditor say of a debt (D17, D17b): whose it is, the agreement it comes from, each overdue payment, the sum. */
import { type Debt, debtsOf } from '../agreement/debts.ts';
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { sealedAgreement } from '../case/guards.ts';
import { canAct, type PublicCase } from '../case/state.ts';
import { ok, type Result } from '../kernel/result.ts';
import { formatYuan } from '../money/fen.ts';
import { sides } from './mediationAgreement.ts';
import { type DocumentNotReady, notReady, type PaperContext } from './paperContext.ts';
import { commonFields, dayWords, sumInWords } from './paperWords.ts';
import { partySigners } from './partyFields.ts';
import type { Fields } from './template.ts';

type Wanted = Pick<PaperContext, 'case' | 'on' | 'party' | 'itemId'>;

/** The debt a paper is about: of the party chosen, against the payer chosen. Of several creditors one has to be chosen. */
export const chosenDebt = ({ case: c, on, party, itemId }: Wanted): Result<Debt, DocumentNotReady> => {
  const debts = debtsOf(c, on)
    .filter(({ debtor }) => canAct(debtor))
    .filter(({ creditor, debtor }) => [creditor, debtor].includes(party ?? creditor))
    .filter(({ debtor }) => itemId === undefined || debtor.partyId === itemId);
  const [first] = debts;
  if (first === undefined) return notReady('overdue-payment');
  return new Set(debts.map(({ creditor }) => creditor.partyId)).size > 1 ? notReady('one-creditor') : ok(first);
};

/** The case as if creditor and debtor were its only parties: what a paper between the two may show. */
export const betweenTwo = (c: PublicCase, { creditor, debtor }: Pick<Debt, 'creditor' | 'debtor'>): PublicCase => ({
  ...c,
  parties: [creditor, debtor],
});

export const debtFields = (context: PaperContext, debt: Debt): Fields => {
  const { case: c } = context;
  const two = betweenTwo(c, debt);
  const agreement = sealedAgreement(c);
  return {
    ...commonFields({ ...context, case: two }),
    ...sides(two),
    creditor: debt.creditor.name,
    debtor: debt.debtor.name,
    agreedOn: dayWords(effectiveDate(c).on ?? agreement?.seal?.on),
    checkCode: agreement?.seal?.checkCode ?? '',
    payments: debt.overdue.map(({ payment, paidFen, openFen, lastPaidOn }) => ({
      dueOn: dayWords(payment.dueOn),
      amount: formatYuan(payment.amountFen),
      paid: formatYuan(paidFen),
      paidOn: dayWords(lastPaidOn) ?? '',
      open: formatYuan(openFen),
    })),
    total: formatYuan(debt.overdueFen),
    totalInWords: sumInWords(debt.overdueFen),
    lastDueOn: dayWords(debt.overdue.at(-1)?.payment.dueOn),
    signers: creditorSigner(c, debt, '申请人（签名、捺印）'),
  };
};

/** The one place to sign: the creditor's, under the name the procedure gives. */
export const creditorSigner = (c: PublicCase, { creditor }: Pick<Debt, 'creditor'>, label: string): readonly Fields[] =>
  partySigners(c, null, [creditor]).map((signer) => ({ ...signer, label }));
