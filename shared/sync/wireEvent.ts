/**
 * An event as text between computers: the canonical JSON of the whole stored event, or, where a purge has destroyed its data, the same
 * without `data`: the skeleton keeps the chain, the parents and the signature whole, and nothing else.
 */
import { ok, refuse, type Result } from '../kernel/result.ts';
import { canonicalJson } from './canonical.ts';
import { type EnvelopeRefusal, idOfText, parseStoredEvent, type Sha256, type StoredEvent, textOf } from './envelope.ts';

export type WireEvent = { readonly event: StoredEvent; readonly isPurged: boolean };
/** As read from a text: with the canonical JSON of its data, null where a purge has destroyed them. */
export type ReadWireEvent = WireEvent & { readonly dataText: string | null };

/** The text of an event that is kept here. */
export const wireText = ({ event, isPurged }: WireEvent): string => {
  const data = canonicalJson(event.data);
  if (!data.ok) throw new TypeError(`a stored event cannot be written as JSON at ${data.refusal.path}`);
  return textOf({ event, dataText: isPurged ? null : data.value, signed: event });
};

/** The event in a text that came from elsewhere, or why there is none. The shape only: id, chain and signature are for whoever stores it. */
export const parseWireText = (text: string): Result<ReadWireEvent, EnvelopeRefusal> => {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null) return refuse({ type: 'envelope-invalid', paths: [''] });
  const isPurged = !Object.hasOwn(json, 'data');
  const parsed = parseStoredEvent(isPurged ? { ...json, data: null } : json);
  if (!parsed.ok) return parsed;
  const { event, dataText } = parsed.value;
  return ok({ event, isPurged, dataText: isPurged ? null : dataText });
};

/** Whether the event bears the id that its contents make. Without its data it cannot be hashed: its id then stands by its signature. */
export const hasItsId = ({ event, dataText }: ReadWireEvent, sha256: Sha256): boolean =>
  dataText === null || idOfText(event, dataText, sha256) === event.id;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever the parser met, there is one thing to say: it is no event.
    return null;
  }
};
