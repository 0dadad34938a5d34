/** What can be said of one pushed event without the database: its bytes, its shape, its id, its signature, its data. */
import { sha256 } from '../electron/core/signing.ts';
import { letsIn } from '../shared/case/sharing.ts';
import { refuse, type Result } from '../shared/kernel/result.ts';
import type { StoredEvent } from '../shared/sync/envelope.ts';
import { parsedData } from '../shared/sync/knownEvents.ts';
import { bounds, type PushRefusal } from '../shared/sync/protocol.ts';
import { hasItsId, parseWireText, type WireEvent } from '../shared/sync/wireEvent.ts';
import { isPurge } from './purge.ts';
import { isSignedBy } from './signature.ts';

/** An event that is what its id says. */
export type Checked = {
  /** Without its data (null), which the hub passes on unread; those of the office, and whom a case goes to, it reads itself. */
  readonly event: StoredEvent;
  /** It came without its data: a purge has destroyed them since. */
  readonly isSkeleton: boolean;
  /** Its computer is known here, and that computer's key made the signature. */
  readonly isSigned: boolean;
  /** Why its data are too large or not what their name promises; null when they are, or when this hub does not know the event yet. */
  readonly dataRefusal: PushRefusal | null;
};
export type CheckedPush = Result<Checked, { readonly id: string | null; readonly refusal: PushRefusal }>;
/** Public keys by computer. */
export type PublicKeys = ReadonlyMap<string, string>;

/** Reads and checks the text of one event. The text itself is kept and passed on as it came once everything is right. */
export const checkPushed = (text: string, keys: PublicKeys): CheckedPush => {
  const parsed = parseWireText(text);
  if (!parsed.ok) {
    const paths = parsed.refusal.type === 'envelope-invalid' ? [...parsed.refusal.paths] : [parsed.refusal.path];
    return refuse({ id: null, refusal: { type: 'event-unreadable', paths } });
  }
  const { event } = parsed.value;
  if (!hasItsId(parsed.value, sha256)) return refuse({ id: event.id, refusal: { type: 'id-wrong' } });
  const key = keys.get(event.author.device);
  return {
    ok: true,
    value: {
      event: event.stream.kind === 'office' || letsIn(event) ? event : { ...event, data: null },
      isSkeleton: parsed.value.isPurged,
      isSigned: key !== undefined && isSignedBy(event.id, event.sig, key),
      // Judged like its data, so that it keeps its place in its computer's chain and holds nothing back.
      dataRefusal:
        Buffer.byteLength(text) > bounds.eventBytes
          ? { type: 'event-too-large', maxBytes: bounds.eventBytes }
          : dataRefusal(parsed.value),
    },
  };
};

const dataRefusal = ({ event, isPurged }: WireEvent): PushRefusal | null => {
  // A purge destroys neither itself nor what the office is made of.
  if (isPurged)
    return event.stream.kind === 'office' || isPurge(event) ? { type: 'data-invalid', paths: ['data'] } : null;
  const parsed = parsedData(event);
  if (parsed === null || parsed.success) return null;
  return { type: 'data-invalid', paths: parsed.error.issues.map(({ path }) => path.join('.')) };
};
