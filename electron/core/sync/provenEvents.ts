/**
 * Which of the events that came are proven to be from the computer they name. A computer's signature under an event also vouches for the one
 * its chain continues from: the signed id is a hash over `prev`, and that is the hash of the other event. So of an unbroken run of one
 * computer's events the last signature is checked, and another one only where the run breaks.
 * The hub has checked every signature for itself (hub/pushCheck.ts); here it is the contents that must not have been bent on the way.
 */
import type { StoredEvent } from '../../../shared/sync/envelope.ts';
import type { ReadWireEvent } from '../../../shared/sync/wireEvent.ts';
import { isSignedBy } from '../signing.ts';

/** Public keys by computer. */
export type DeviceKeys = ReadonlyMap<string, string>;

/**
 * The proven ones among events whose ids are the hashes of their contents. A skeleton cannot be hashed, so that what it says of the event before
 * it proves nothing: it stands by its own signature and vouches for no other.
 */
export const provenEvents = (events: readonly ReadWireEvent[], keys: DeviceKeys): ReadonlySet<StoredEvent> => {
  const proven = new Set<StoredEvent>();
  /** Ids that a proven event continues from, with the computer whose chain it is. */
  const vouched = new Map<string, string>();
  for (const { event, dataText } of events.toReversed()) {
    const { id, sig, author, prev } = event;
    const key = keys.get(author.device);
    if (key === undefined) continue;
    const isVouched = dataText !== null && vouched.get(id) === author.device;
    if (!isVouched && !isSignedBy(id, sig, key)) continue;
    proven.add(event);
    if (dataText !== null && prev !== null) vouched.set(prev, author.device);
  }
  return proven;
};
