/**
 * Who has to sign a version of the agreement, and who has: every party in person or through someone entitled, the mediators, and the
 * clerk where one is named (特邀调解规定 Art. 24: parties sign, mediators sign). The body's seal is awaited on the HR track, where the agreement
 * takes effect only with it (调仲 Art. 14); on the court track it is listed but never awaited. Pure; the signing page, the sealing rule and the effective date all read this one list.
 */
import type { AgreementVersion, Party, Representative, Signer } from '../case/parts.ts';
import {
  actingParties,
  type AgreementState,
  isOnHrTrack,
  isWorker,
  type RegisteredCase,
  type Signature,
} from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { remember } from '../kernel/remember.ts';
import type { Text } from '../kernel/text.ts';

/** Someone who may put the signature of a party: the name to print and in what capacity. */
export type Hand = {
  readonly name: string;
  readonly as: 'self' | 'legal-representative' | 'representative';
  readonly capacity: Text;
  /** False: a representative without special authority may not settle (民诉解释 Art. 147). */
  readonly maySettle: boolean;
};
export type SignerStatus = {
  /** Stable key of the row: party id, or kind and name. */
  readonly key: string;
  readonly signer: Signer;
  readonly required: boolean;
  readonly hands: readonly Hand[];
  readonly signature: Signature | null;
};

type SigningCase = Pick<
  RegisteredCase,
  'registration' | 'parties' | 'representatives' | 'mediators' | 'election' | 'settlementConsents'
>;
type SignedVersion = Pick<AgreementVersion, 'clerk' | 'versionId'> & Pick<AgreementState, 'signatures'>;

/** Everyone who signs `version`, parties first, with the signature if there is one. `bodyName`: the office whose seal is put on. */
export const signersNeeded = (c: SigningCase, version: SignedVersion, bodyName = ''): readonly SignerStatus[] => [
  ...actingParties(c).map((party) => ({
    ...partyRow(party, c.representatives, version.signatures),
    required: !isRepresented(c, version, party.partyId),
  })),
  ...c.mediators.map(({ name }) => namedRow('mediator', name, version.signatures)),
  ...(version.clerk === '' ? [] : [namedRow('clerk', version.clerk, version.signatures)]),
  ...bodyRow(c, version, bodyName),
];

/** On the HR track the seal is awaited even where the caller does not know the office's name. */
const bodyRow = (c: SigningCase, { signatures }: SignedVersion, bodyName: string): readonly SignerStatus[] => {
  const signature = signatures.find(({ signer }) => signer.kind === 'body') ?? null;
  const name = signature?.signer.name ?? bodyName;
  if (!isOnHrTrack(c)) return name === '' ? [] : [{ ...namedRow('body', name, signatures), signature }];
  return [{ ...namedRow('body', name === '' ? '调解组织' : name, signatures), required: true, signature }];
};

/** A worker whose elected representatives may settle, and who consented to this version (办案规则 Art. 63), need not sign in person. */
export const isRepresented = (
  c: Pick<RegisteredCase, 'election' | 'settlementConsents'>,
  { versionId }: Pick<AgreementVersion, 'versionId'>,
  partyId: string,
): boolean =>
  c.election !== null &&
  representedBy(c.election).has(partyId) &&
  consentsByVersion(c.settlementConsents).get(versionId)?.has(partyId) === true;

const representedBy = remember(
  ({ electedBy, partyIds }: NonNullable<RegisteredCase['election']>): ReadonlySet<string> =>
    new Set(electedBy.filter((id) => !partyIds.includes(id))),
);
const consentsByVersion = remember((consents: RegisteredCase['settlementConsents']) => {
  const byVersion = new Map<string, Set<string>>();
  for (const { versionId, partyIds } of consents)
    byVersion.set(versionId, new Set([...(byVersion.get(versionId) ?? []), ...partyIds]));
  return byVersion as ReadonlyMap<string, ReadonlySet<string>>;
});

/** True once every required signature is there; a version that nobody has to sign is never complete. */
export const allSigned = (c: SigningCase, version: SignedVersion): boolean => {
  const required = signersNeeded(c, version).filter((row) => row.required);
  return required.length > 0 && required.every((row) => row.signature !== null);
};

/** The required signers who have not signed yet. */
export const missingSigners = (c: SigningCase, version: SignedVersion): readonly Signer[] =>
  signersNeeded(c, version)
    .filter((row) => row.required && row.signature === null)
    .map((row) => row.signer);

/** The latest day in `signatures`; null for none. */
export const lastSignedOn = (signatures: readonly Signature[]): LocalDate | null =>
  signatures.reduce<LocalDate | null>((last, { on }) => (last === null || on > last ? on : last), null);

/** The signature of a party on a version, by whichever hand. */
export const signatureOfParty = (version: Pick<AgreementState, 'signatures'>, partyId: string): Signature | null =>
  signaturesByParty(version.signatures).get(partyId) ?? null;

const signaturesByParty = remember((signatures: readonly Signature[]): ReadonlyMap<string, Signature> => {
  const byParty = new Map<string, Signature>();
  for (const signature of signatures)
    if (signature.signer.kind === 'party' && !byParty.has(signature.signer.partyId))
      byParty.set(signature.signer.partyId, signature);
  return byParty;
});

/** Who may sign for `party`: the person or the organisation's head, then its representatives. */
export const handsOf = (party: Party, representatives: readonly Representative[]): readonly Hand[] => [
  ownHand(party),
  ...representatives
    .filter(({ partyId }) => partyId === party.partyId)
    .map(
      (representative): Hand => ({
        name: representative.name,
        as: 'representative',
        capacity: { zh: '委托代理人', en: 'Representative' },
        maySettle: representative.authority === 'special',
      }),
    ),
];

const ownHand = (party: Party): Hand => {
  if (!isWorker(party) && party.kind === 'organisation')
    return {
      name: party.legalRepresentative === '' ? party.name : party.legalRepresentative,
      as: 'legal-representative',
      capacity: { zh: party.legalRepresentativePost || '法定代表人', en: 'Legal representative' },
      maySettle: true,
    };
  return { name: party.name, as: 'self', capacity: { zh: '本人', en: 'In person' }, maySettle: true };
};

const partyRow = (
  party: Party,
  representatives: readonly Representative[],
  signatures: readonly Signature[],
): SignerStatus => ({
  key: party.partyId,
  signer: { kind: 'party', partyId: party.partyId, name: party.name },
  required: true,
  hands: handsOf(party, representatives),
  signature: signatureOfParty({ signatures }, party.partyId),
});

const namedRow = (
  kind: 'mediator' | 'clerk' | 'body',
  name: string,
  signatures: readonly Signature[],
): SignerStatus => ({
  key: `${kind}:${name}`,
  signer: { kind, name },
  required: kind !== 'body',
  hands: [{ name, as: 'self', capacity: capacities[kind], maySettle: true }],
  signature: signatures.find(({ signer }) => signer.kind === kind && signer.name === name) ?? null,
});

const capacities = {
  mediator: { zh: '调解员', en: 'Mediator' },
  clerk: { zh: '记录人', en: 'Clerk' },
  body: { zh: '调解组织（盖章）', en: 'Mediation body (seal)' },
} as const satisfies Readonly<Record<string, Text>>;
