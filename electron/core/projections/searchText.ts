/**
 * What of a case can be searched, in three parts: its numbers, its people, and everything else that was written down. Offers made for the
 * sake of compromise are never part of it (特邀调解规定 Art. 22), nor are ID numbers, phones, addresses and accounts. Pure.
 */
import { claimKinds, disputeTypes, textOf } from '../../../shared/case/codes.ts';
import type { SessionRecord } from '../../../shared/case/parts.ts';
import { currentAgreement, isWorker, type PublicCase } from '../../../shared/case/state.ts';

export type SearchText = { readonly number: string; readonly party: string; readonly body: string };

/** The searchable text; parts of a case stand on lines of their own. */
export const searchTextOf = (c: PublicCase): SearchText => ({
  number: lines(numbersOf(c)),
  party: lines(peopleOf(c)),
  body: lines(bodyOf(c)),
});

const lines = (parts: readonly (string | undefined)[]): string =>
  [...new Set(parts.map((part) => (part ?? '').trim()))].filter((part) => part !== '').join('\n');

const numbersOf = (c: PublicCase): readonly (string | undefined)[] => [
  c.registration.number,
  ...c.registration.externalNumbers,
  c.referral?.letterNumber,
  c.confirmation.docketed?.caseNumber,
  c.confirmation.ruled?.caseNumber,
  c.courtPaper?.caseNumber,
  c.courtAct?.caseNumber,
];

const peopleOf = (c: PublicCase): readonly string[] => [
  ...c.parties.map(({ name }) => name),
  ...c.parties.flatMap((party) => (isWorker(party) ? [] : [party.legalRepresentative, party.contact])),
  ...c.representatives.map(({ name }) => name),
];

const bodyOf = (c: PublicCase): readonly (string | undefined)[] => [
  c.registration.facts,
  ...c.registration.disputeTypes.map((code) => textOf(disputeTypes, code).zh),
  ...c.claims.flatMap(({ kind, note }) => [textOf(claimKinds, kind).zh, note]),
  ...c.parties.flatMap((party) => (isWorker(party) ? [party.trade] : [])),
  c.registration.site,
  c.registration.court,
  ...c.mediators.map(({ name }) => name),
  ...c.notes.map(({ text }) => text),
  ...c.consents.map(({ note }) => note),
  ...c.evidence.filter((item) => !item.isSensitive).flatMap(({ name, purpose }) => [name, purpose]),
  ...c.sessions.flatMap(({ record }) => (record === null ? [] : minutesOf(record))),
  ...agreementOf(c),
  c.ending?.note,
  c.courtReport?.note,
  c.courtAct?.note,
  ...c.followUps.map(({ findings }) => findings),
  c.closing?.summary,
];

const minutesOf = (record: SessionRecord): readonly string[] => [
  ...record.statements.map(({ speaker, text }) => `${speaker}：${text}`),
  record.evidenceShown,
  ...record.agreedPoints,
  ...record.openPoints,
];

const agreementOf = (c: PublicCase): readonly string[] => {
  const agreement = currentAgreement(c);
  if (agreement === null) return [];
  return [agreement.facts, agreement.disputedMatters, ...agreement.clauses.map(({ text }) => text)];
};
