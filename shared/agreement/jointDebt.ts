/**
 * A joint-debt clause names who joins whose debt. When the payers change, the clause may be left speaking of somebody who owes nothing, or
 * of "the other payers" where there are none. Read sentence by sentence, by the names of the respondents.
 */
import type { Respondent } from '../case/parts.ts';
import { respondentsOf } from '../case/state.ts';
import { sentencesOf } from './eachClause.ts';
import { type CheckInput, type Found, text } from './finding.ts';

const jointDebt = /加入[^，]{0,16}债务|共同[^，]{0,20}承担[^，]{0,8}(?:付款|给付|清偿|支付|还款)/;

export const jointDebtMisfits = (input: CheckInput): readonly Found[] =>
  input.version.clauses.flatMap((clause, index) =>
    sentencesOf(clause.text)
      .filter((sentence) => jointDebt.test(sentence))
      .flatMap((sentence) => misfit(sentence, input))
      .map((found) => ({ field: `clauses.${index}.text`, text: found }))
      .slice(0, 1),
  );

const misfit = (sentence: string, { version, case: c }: CheckInput) => {
  const payers = respondentsOf(c).filter(({ partyId }) => version.payments.some(({ payerId }) => payerId === partyId));
  const named = namedIn(sentence, respondentsOf(c));
  if (payers.length === 0) return [noPayer];
  // 与其他付款人: somebody beside those named must pay.
  if (/其他付款人/.test(sentence)) return payers.every((payer) => named.includes(payer)) ? [nobodyElse] : [];
  const principals = namedIn(/与([^与]*)共同/.exec(sentence)?.[1] ?? '', named);
  const owing = principals.length > 0 ? principals : named;
  if (named.length === 0 || owing.some((party) => payers.includes(party))) return [];
  return [owesNothing(owing)];
};

const namedIn = (words: string, parties: readonly Respondent[]): readonly Respondent[] =>
  parties.filter(({ name }) => words.includes(name));

const noPayer = text(
  '这一条约定共同承担债务，付款明细里还没有付款人',
  'This clause speaks of a joint debt, and nobody pays anything in the list of payments',
);
const nobodyElse = text(
  '这一条说“其他付款人”，付款明细里没有其他付款人',
  'This clause speaks of "other payers", and there are none in the list of payments',
);
const owesNothing = (parties: readonly Respondent[]) => {
  const names = parties.map(({ name }) => name).join('、');
  return text(
    `这一条说与${names}共同承担，付款明细里${names}没有要付的款`,
    `This clause joins the debt of ${names}, who owes nothing in the list of payments`,
  );
};
