/**
 * An event as text between computers: the canonical JSON of the whole stored event, or, where a purge has destroyed its data, the same
 * without `data`: the skeleton keeps the chain, the parents and the signature whole, and nothing else.
 */
import { ok, refuse, type Result } from '../kernel/result.ts';
import { canonicalJson } from './canonical.ts';
import { type EnvelopeRefusal, parseStoredEvent, type StoredEvent } from './envelope.ts';

export type WireEvent = { readonly event: StoredEvent; readonly isPurged: boolean };

/** The text of an event that is kept here. */
export const wireText = ({ event, isPurged }: WireEvent): string => {
  const { data, ...skeleton } = event;
  const text = canonicalJson(isPurged ? skeleton : { ...skeleton, data });
  if (!text.ok) throw new TypeError(`a stored event cannot be written as JSON at ${text.refusal.path}`);
  return text.value;
};

/** The event in a text that came from elsewhere, or why there is none. The shape only: id, chain and signature are for whoever stores it. */
export const parseWireText = (text: string): Result<WireEvent, EnvelopeRefusal> => {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null) return refuse({ type: 'envelope-invalid', paths: [''] });
  const isPurged = !Object.hasOwn(json, 'data');
  const parsed = parseStoredEvent(isPurged ? { ...json, data: null } : json);
  return parsed.ok ? ok({ event: parsed.value, isPurged }) : parsed;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever the parser met, there is one thing to say: it is no event.
    return null;
  }
};
