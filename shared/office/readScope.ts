/**
 * What a person may open. Consultations are told in confidence to whoever receives them: volunteers read their own only. A case is open to
 * everybody of the office but those who are volunteers and nothing else: they read the cases they had a hand in. Letters are the
 * office's own acts and not for volunteers. Used by every reading of a desk; the hub applies the same.
 */
import type { Role } from '../case/commands.ts';
import type { StoredEvent } from '../sync/envelope.ts';

/** Every case and every letter, or only the cases the person had a hand in. Nobody without a role sees anything of others. */
export const seesAllCases = (roles: readonly Role[]): boolean => roles.some((role) => role !== 'volunteer');

export const seesAllConsultations = (roles: readonly Role[]): boolean =>
  roles.includes('mediator') || roles.includes('supervisor');

/** The person registered the stream or added to it; having looked at it is no hand in it. */
export const hadHandIn = (events: readonly Pick<StoredEvent, 'type' | 'author'>[], personId: string): boolean =>
  events.some(({ type, author }) => author.user === personId && type !== 'PersonalDataSeen');
