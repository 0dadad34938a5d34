/**
 * D13b 口头协议登记表: what was agreed by word of mouth, recorded by the mediator (特邀调解规定 Art. 23, 人民调解法 Art. 28). A body under the
 * mediation and arbitration law makes a written agreement (调仲 Art. 14); its record says so and never replaces one.
 */
import { proposedMatters } from '../agreement/prepareAgreement.ts';
import { currentAgreement, type PublicCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { recordsOf } from './caseCourse.ts';
import { paymentFields } from './mediationAgreement.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords } from './paperWords.ts';
import { namedSigner, partyLine, partySigners } from './partyFields.ts';

export const oralAgreementFields: PaperFields = (context) => {
  const { case: c, on } = context;
  const result = oralResult(c);
  if (result === null) return notReady('oral-result');
  const version = currentAgreement(c);
  return ok({
    ...commonFields(context),
    ...paymentFields(c, version ?? { payments: [] }),
    parties: c.parties.map((party) => partyLine(party, on)).join('\n'),
    matters: proposedMatters(c) || null,
    agreedOn: dayWords(result.on),
    place: result.place || null,
    terms: result.terms.map((text) => ({ text })),
    signers: [...c.mediators.map(({ name }) => namedSigner('mediator', name)), ...partySigners(c, null)],
  });
};

type OralResult = { readonly on: LocalDate; readonly place: string; readonly terms: readonly string[] };

/** The agreement as talked over: the terms on file, else the points of the session that ended in agreement; null while there is neither. */
export const oralResult = (c: PublicCase): OralResult | null => {
  const version = currentAgreement(c);
  const record = recordsOf(c).findLast(({ result }) => result === 'agreed');
  const place = record?.place ?? recordsOf(c).at(-1)?.place ?? '';
  if (version !== null)
    return { on: record?.heldOn ?? version.preparedOn, place, terms: version.clauses.map(({ text }) => text) };
  return record === undefined ? null : { on: record.heldOn, place, terms: record.agreedPoints };
};
