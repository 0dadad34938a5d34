/**
 * D02 调解申请书 and D02b 口头申请笔录: how a party brings a dispute to the body (调仲 Art. 12). An oral application is written down on the
 * spot with the applicant's basic data, the matter, the reasons and the time. Whoever applies is the applicant, worker or firm.
 */
import { proposedFacts, proposedMatters } from '../agreement/prepareAgreement.ts';
import { claimKinds, isAct, respondentRoles, textOf } from '../case/codes.ts';
import type { Party } from '../case/parts.ts';
import { isWorker, partyById, type PublicCase, respondentsOf, standingClaims, workersOf } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { formatYuan, sumFen } from '../money/fen.ts';
import { evidenceOf, evidenceRows, witnessesOf } from './evidenceList.ts';
import type { PaperFields } from './paperContext.ts';
import { claimsOf, commonFields, dayWords, fullSum, namesOf } from './paperWords.ts';
import { applicantSigners, employmentOf, mostCards, partyCard, partyLine, workerFields } from './partyFields.ts';
import type { Fields } from './template.ts';

export const mediationApplicationFields: PaperFields = (context) => {
  const { case: c, on } = context;
  const { applicants, others } = applicationSides(c);
  const areMany = applicants.length > mostCards;
  const evidence = evidenceOf(
    c,
    applicants.map(({ partyId }) => partyId),
  );
  const card = (label: string) => (party: Party) => ({ ...partyCard(party, c, { label, on }), work: workOf(c, party) });
  return ok({
    ...commonFields(context),
    applicantCards: areMany ? [] : applicants.map(card('申请人')),
    applicantRows: areMany
      ? applicants.filter(isWorker).map((worker, index) => applicantRow(c, worker, index + 1))
      : [],
    applicantCount: applicants.length,
    otherCards: others.map(card('被申请人')),
    requests: requestLines(c, applicants).map((text) => ({ text })),
    total: totalOf(c, applicants),
    facts: proposedFacts(c),
    reasons: ownReasons(c),
    evidence: evidenceRows(c, evidence),
    witnesses: witnessesOf(evidence) || '无',
    appliedOn: dayWords(c.application?.on ?? on),
    signers: applicantSigners(c, signingApplicants(c, applicants)),
  });
};

export const oralApplicationFields: PaperFields = (context) => {
  const { case: c, on } = context;
  const { applicants, others } = applicationSides(c);
  const lines = (parties: readonly Party[]) => parties.map((party) => partyLine(party, on)).join('\n') || null;
  return ok({
    ...commonFields(context),
    appliedOn: dayWords(c.application?.on),
    applicants: lines(applicants),
    others: lines(others),
    matters: proposedMatters(c) || null,
    reasons: [proposedFacts(c), ownReasons(c)].filter(Boolean).join('\n') || null,
    recordedBy: c.application?.recordedBy ?? null,
    site: c.registration.site,
    signers: [
      ...applicantSigners(c, signingApplicants(c, applicants)),
      { label: '记录人（签名）', name: c.application?.recordedBy ?? '', role: '', date: '', image: null, seal: false },
    ],
  });
};

/** Those who applied, and everybody else; before an application is recorded the workers apply. */
export const applicationSides = (
  c: PublicCase,
): { readonly applicants: readonly Party[]; readonly others: readonly Party[] } => {
  const ids = new Set(c.application?.applicantIds ?? workersOf(c).map(({ partyId }) => partyId));
  return {
    applicants: c.parties.filter(({ partyId }) => ids.has(partyId)),
    others: c.parties.filter((party) => !ids.has(party.partyId) && isOtherSide(c, party, ids)),
  };
};

/** Where only some of the workers applied, the others are no adversaries. */
const isOtherSide = (c: PublicCase, party: Party, applicants: ReadonlySet<string>): boolean =>
  !isWorker(party) || respondentsOf(c).some(({ partyId }) => applicants.has(partyId));

/** Elected representatives sign for many; the others have signed their election (D09c). */
const signingApplicants = (c: PublicCase, applicants: readonly Party[]): readonly Party[] => {
  const { election } = c;
  if (election === null) return applicants;
  return applicants.filter(
    ({ partyId }) => election.partyIds.includes(partyId) || !election.electedBy.includes(partyId),
  );
};

const applicantRow = (c: PublicCase, worker: Party & { readonly kind: 'worker' }, position: number): Fields => ({
  ...workerFields(worker, c.representatives, position),
  claims: claimsOf(c, worker.partyId),
});

/** 工作单位、职业 of a worker; of a person on the other side the part it plays. */
const workOf = (c: PublicCase, party: Party): string => {
  if (!isWorker(party)) return textOf(respondentRoles, party.role).zh.replace(' / ', '、');
  const firms = respondentsOf(c).filter(({ kind }) => kind === 'organisation');
  return [namesOf(firms), employmentOf(party)].filter(Boolean).join('，');
};

/** Each request in a line of its own while few ask; one line over all kinds when they are many. */
const requestLines = (c: PublicCase, applicants: readonly Party[]): readonly string[] => {
  const ids = new Set(applicants.map(({ partyId }) => partyId));
  const claims = standingClaims(c).filter(({ partyId }) => ids.has(partyId));
  if (applicants.length > mostCards) return [`${proposedMatters(c)}各申请人的请求见名单。`];
  return claims.map(({ partyId, kind, amountFen, note }) => {
    const who = applicants.length === 1 ? '' : `申请人${partyById(c, partyId)?.name ?? ''}：`;
    const what = textOf(claimKinds, kind).zh;
    const sum = isAct(kind) || amountFen === null ? what : `支付${what}${formatYuan(amountFen)}元`;
    return `${who}${sum}${note === '' ? '' : `（${note}）`}。`;
  });
};

const totalOf = (c: PublicCase, applicants: readonly Party[]): string => {
  const ids = new Set(applicants.map(({ partyId }) => partyId));
  const sums = standingClaims(c)
    .filter(({ partyId, kind }) => ids.has(partyId) && !isAct(kind))
    .map(({ amountFen }) => amountFen ?? 0);
  const total = sumFen(sums);
  return total === 0 ? '' : fullSum(total);
};

/** What was said at the application, where it is more than the story on file. */
const ownReasons = (c: PublicCase): string => {
  const reasons = c.application?.reasons.trim() ?? '';
  return c.registration.facts.includes(reasons) ? '' : reasons;
};

/** The day an application came in, for papers that answer it. */
export const appliedOn = (c: PublicCase): LocalDate => c.application?.on ?? c.registration.receivedOn;
