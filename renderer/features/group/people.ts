/** The workers of a collective case as people to pick from, with what tells them apart and where they stand. Pure. */
import { signersNeeded } from '../../../shared/agreement/signers.ts';
import { currentAgreement, type RegisteredCase, workersOf } from '../../../shared/case/state.ts';
import type { PickedPerson } from '../../parts/PeopleField.tsx';

export const allWorkers = (c: RegisteredCase): readonly PickedPerson[] =>
  workersOf(c).map(({ partyId, name, trade, phone }) => ({
    id: partyId,
    name,
    note: [trade, phone].filter((part) => part !== '').join(' · '),
  }));

/** Those whose own signature on the current version is awaited. */
export const unsignedWorkers = (c: RegisteredCase): readonly PickedPerson[] => {
  const version = currentAgreement(c);
  if (version === null) return [];
  const awaited = new Set(
    signersNeeded(c, version)
      .filter((row) => row.required && row.signature === null)
      .map((row) => row.key),
  );
  return allWorkers(c).filter(({ id }) => awaited.has(id));
};

/** Those whom the elected representatives may settle for once they consent to the current version (办案规则 Art. 63). */
export const representedWithoutConsent = (c: RegisteredCase): readonly PickedPerson[] => {
  const { election, settlementConsents } = c;
  const version = currentAgreement(c);
  if (election === null || version === null) return [];
  const electors = new Set(election.electedBy);
  const representatives = new Set(election.partyIds);
  const consented = new Set(
    settlementConsents.filter(({ versionId }) => versionId === version.versionId).flatMap(({ partyIds }) => partyIds),
  );
  return allWorkers(c).filter(({ id }) => electors.has(id) && !representatives.has(id) && !consented.has(id));
};
