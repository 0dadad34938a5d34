/**
 * D09c 推选代表书: ten or more workers with a common claim elect three to five of themselves (调仲 Art. 7, 办案规则 Art. 63). Lists every
 * worker with identity, claim and a place to sign, over as many pages as it takes. Before the election the places of the representatives are
 * blanks.
 */
import { claimsOfParty, isCollective, type PublicCase, workersOf } from '../case/state.ts';
import { isAct } from '../case/codes.ts';
import { ok } from '../kernel/result.ts';
import { sumFen } from '../money/fen.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { claimsOf, commonFields, dayWords, fullSum } from './paperWords.ts';
import { identityOf, personDetails } from './partyFields.ts';
import type { Fields } from './template.ts';

export const representativeElectionFields: PaperFields = (context) => {
  const { case: c } = context;
  if (!isCollective(c)) return notReady('collective');
  const { election } = c;
  const workers = workersOf(c);
  return ok({
    ...commonFields(context),
    workerCount: workers.length,
    electedOn: dayWords(election?.on),
    representatives: representativeRows(c),
    representativeCount: election?.partyIds.length ?? null,
    isSpecial: election?.scope === 'special',
    isGeneral: election?.scope === 'general',
    isOpen: election === null,
    roster: workers.map((worker) => ({
      name: worker.name,
      identityNumber: identityOf(worker).identityNumber,
      claims: claimsOf(c, worker.partyId),
      elects: election?.partyIds.includes(worker.partyId) === true ? '（代表人）' : '',
    })),
    total: fullSum(sumFen(workers.map(({ partyId }) => claimedBy(c, partyId)))),
  });
};

/** Room for the most that may be elected. */
const mostRepresentatives = 5;

const representativeRows = (c: PublicCase): readonly Fields[] => {
  const { election } = c;
  if (election === null)
    return Array.from({ length: mostRepresentatives }, () => ({
      name: '',
      sex: '',
      identityNumber: '',
      phone: '',
      address: '',
    }));
  return workersOf(c)
    .filter(({ partyId }) => election.partyIds.includes(partyId))
    .map((worker) => ({
      name: worker.name,
      sex: personDetails(worker).sex,
      identityNumber: identityOf(worker).identityNumber,
      phone: worker.phone || null,
      address: worker.address || null,
    }));
};

const claimedBy = (c: PublicCase, partyId: string): number =>
  sumFen(
    claimsOfParty(c, partyId)
      .filter(({ kind }) => !isAct(kind))
      .map(({ amountFen }) => amountFen ?? 0),
  );
