/** What can be said of one pushed event without the database: its bytes, its shape, its id, its data. */
import { sha256 } from '../electron/core/signing.ts';
import { refuse, type Result } from '../shared/kernel/result.ts';
import { eventIdOf } from '../shared/sync/envelope.ts';
import { definitionOf } from '../shared/sync/knownEvents.ts';
import { bounds, type PushRefusal } from '../shared/sync/protocol.ts';
import { parseWireText, type WireEvent } from '../shared/sync/wireEvent.ts';

export type ReadPushed = Result<WireEvent, { readonly id: string | null; readonly refusal: PushRefusal }>;

/** Reads the text of one event. The text itself is kept and passed on as it came once everything is right. */
export const readPushed = (text: string): ReadPushed => {
  if (Buffer.byteLength(text) > bounds.eventBytes)
    return refuse({ id: null, refusal: { type: 'event-too-large', maxBytes: bounds.eventBytes } });
  const parsed = parseWireText(text);
  if (!parsed.ok) {
    const paths = parsed.refusal.type === 'envelope-invalid' ? [...parsed.refusal.paths] : [parsed.refusal.path];
    return refuse({ id: null, refusal: { type: 'event-unreadable', paths } });
  }
  const { event, isPurged } = parsed.value;
  // Without its data an event cannot be hashed any more: its id stands by the signature and by what continues from it.
  if (!isPurged && eventIdOf(event, sha256) !== event.id)
    return refuse({ id: event.id, refusal: { type: 'id-wrong' } });
  return parsed;
};

/** Whether the data are what their name promises; an event this hub does not know yet is kept unread. */
export const dataRefusal = ({ event, isPurged }: WireEvent): PushRefusal | null => {
  if (isPurged) return null;
  const parsed = definitionOf(event)?.schema.safeParse(event.data);
  if (parsed === undefined || parsed.success) return null;
  return { type: 'data-invalid', paths: parsed.error.issues.map(({ path }) => path.join('.')) };
};
