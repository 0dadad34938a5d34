/** The steps of a signing: reading, one step per signer, sealing; with many signers a list of them in between. Pure. */
import { type SignerStatus, signersNeeded } from '../../../shared/agreement/signers.ts';
import type { Signer } from '../../../shared/case/parts.ts';
import {
  type AgreementState,
  isCollective,
  isOnHrTrack,
  isWorker,
  partyById,
  type RegisteredCase,
} from '../../../shared/case/state.ts';

export type SigningStep =
  | { readonly kind: 'read' }
  /** With many: who has signed, who has not, and the way to each. */
  | { readonly kind: 'people' }
  | { readonly kind: 'sign'; readonly key: string }
  | { readonly kind: 'seal' };

/** Where to begin: at the reading while nobody has signed, else at the first who has not. */
export const firstStep = (rows: readonly SignerStatus[], hasList: boolean): SigningStep =>
  rows.every((row) => row.signature === null) ? { kind: 'read' } : afterReading(rows, hasList);

/** More people than this, and those of a collective case, are chosen from a list instead of being called one after the other. */
const MANY = 12;
export const needsList = (c: Pick<RegisteredCase, 'parties'>, rows: readonly SignerStatus[]): boolean =>
  rows.length > MANY || isCollective(c);

/** Where the reading leads: to the list, where there is one, else to the first who has not signed. */
export const afterReading = (rows: readonly SignerStatus[], hasList: boolean): SigningStep => {
  const next = nextStep(rows, null);
  return hasList && next.kind === 'sign' ? { kind: 'people' } : next;
};

/** Where to go after `key` has signed: the next one who has not, in order and round again; sealing when all have. */
export const nextStep = (rows: readonly SignerStatus[], key: string | null): SigningStep => {
  const at = rows.findIndex((row) => row.key === key);
  const round = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  const open = round.find((row) => row.signature === null && row.key !== key);
  return open === undefined ? { kind: 'seal' } : { kind: 'sign', key: open.key };
};

/** Everybody who is asked to sign here. On the HR track the body's seal is one of them: without it nothing takes effect (调仲 Art. 14). */
export const signerRows = (c: RegisteredCase, version: AgreementState, bodyName: string): readonly SignerStatus[] =>
  signersNeeded(c, version, isOnHrTrack(c) ? bodyName : '').filter((row) => row.required);

/** In what part somebody signs. */
export const roleOf = (
  c: RegisteredCase,
  signer: Signer,
): Exclude<Signer['kind'], 'party'> | 'worker' | 'respondent' => {
  if (signer.kind !== 'party') return signer.kind;
  const party = partyById(c, signer.partyId);
  return party !== undefined && isWorker(party) ? 'worker' : 'respondent';
};

/** Signed on paper and the scan is still to come. */
export const scansMissing = (rows: readonly SignerStatus[]): readonly SignerStatus[] =>
  rows.filter(({ signature }) => signature?.method === 'paper' && signature.image === null);
