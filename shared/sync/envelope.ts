/**
 * The envelope around every event, on disk and on the wire. `id` is the SHA-256 of the canonical JSON of everything but `id` and
 * `sig`, so a stored event cannot be changed unseen; `seq` and `prev` chain one device's events; `sig` is the device's Ed25519
 * signature over the id. Written once by its author, never edited, renumbered or re-encoded.
 */
import * as z from 'zod';
import { canonicalJson, type NotJson } from './canonical.ts';
import { hlcSchema, type HlcStamp } from './hlc.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

export const StreamKind = ['case', 'consultation', 'letter', 'office'] as const;
export type StreamKind = (typeof StreamKind)[number];
export type StreamKey = { readonly kind: StreamKind; readonly id: string };
/** What an event of any stream looks like to code that serves every kind: a name and its data, without the envelope. */
export type StreamEvent = { readonly type: string; readonly data: object };
export type Author = { readonly user: string; readonly device: string; readonly office: string };

/** What the id is computed over. */
export type UnsignedEvent = {
  readonly stream: StreamKey;
  readonly type: string;
  readonly v: number;
  /** As authored: plain JSON. */
  readonly data: unknown;
  /** The stream's heads that the author had seen, in ascending order; empty for the first event. */
  readonly parents: readonly string[];
  readonly hlc: HlcStamp;
  readonly author: Author;
  /** Counts the events of the author's device from 1. */
  readonly seq: number;
  /** Id of the device's event before this one; null for its first. */
  readonly prev: string | null;
};
export type StoredEvent = UnsignedEvent & { readonly id: string; readonly sig: string };

/** SHA-256 of a UTF-8 text as lower-case hex; arrives as a dep because shared has no crypto of its own. */
export type Sha256 = (text: string) => string;

export const eventIdSchema = z.string().regex(/^[0-9a-f]{64}$/);
const key = z
  .string()
  .min(1)
  .max(64)
  // No database of ours keeps a NUL, nor UTF-8 a lone surrogate.
  .refine((text) => text.isWellFormed() && !text.includes('\0'), 'not-writable');

/** Parses foreign bytes that became JSON. It proves the shape only: the id, the chain and the signature are checked by whoever stores. */
export const storedEventSchema = z.strictObject({
  id: eventIdSchema,
  stream: z.strictObject({ kind: z.enum(StreamKind), id: key }),
  type: z.string().regex(/^[A-Z][A-Za-z]{1,60}$/),
  v: z.int().min(1).max(10_000),
  data: z.unknown(),
  parents: z
    .array(eventIdSchema)
    .max(1000)
    .refine((ids) => ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? '')), 'ascending'),
  hlc: hlcSchema,
  author: z.strictObject({ user: key, device: key, office: key }),
  seq: z.int().min(1),
  prev: eventIdSchema.nullable(),
  sig: z.string().regex(/^[0-9a-f]{128}$/),
});

export type EnvelopeRefusal = { readonly type: 'envelope-invalid'; readonly paths: readonly string[] } | NotJson;
/** An event with the canonical JSON of its data: what is hashed, stored and passed on, so that it is written once. */
export type ReadEvent = { readonly event: StoredEvent; readonly dataText: string };

/** A stored event from foreign JSON, or why it is none. Paths only: the values may be personal. */
export const parseStoredEvent = (foreign: unknown): Result<ReadEvent, EnvelopeRefusal> => {
  const parsed = storedEventSchema.safeParse(foreign);
  if (!parsed.success) {
    return refuse({ type: 'envelope-invalid', paths: parsed.error.issues.map((issue) => issue.path.join('.')) });
  }
  if (!Object.hasOwn(parsed.data, 'data')) return refuse({ type: 'envelope-invalid', paths: ['data'] });
  const data = canonicalJson(parsed.data.data);
  return data.ok ? ok({ event: parsed.data, dataText: data.value }) : data;
};

/** The id an event must carry. Throws on data that JSON cannot hold: authored data are parsed before. */
export const eventIdOf = (event: UnsignedEvent, sha256: Sha256): string => {
  const data = canonicalJson(event.data);
  if (!data.ok) throw new TypeError(`event data cannot be written as JSON at ${data.refusal.path}`);
  return idOfText(event, data.value, sha256);
};

/** The same for an event whose data are written already. */
export const idOfText = (event: UnsignedEvent, dataText: string, sha256: Sha256): string =>
  sha256(textOf({ event, dataText, signed: null }));

/**
 * The canonical JSON of an event around the canonical JSON of its data (null: without any), with or without its id and signature. The
 * members stand in the order of their names, and the schema above leaves no other members.
 */
export const textOf = ({
  event,
  dataText,
  signed,
}: {
  readonly event: UnsignedEvent;
  readonly dataText: string | null;
  readonly signed: Pick<StoredEvent, 'id' | 'sig'> | null;
}): string => {
  const { author, stream, hlc, parents, prev, seq, type, v } = event;
  const by = JSON.stringify({ device: author.device, office: author.office, user: author.user });
  const data = dataText === null ? '' : `,"data":${dataText}`;
  const [id, sig] = signed === null ? ['', ''] : [`,"id":"${signed.id}"`, `,"sig":"${signed.sig}"`];
  const links = `"parents":${JSON.stringify(parents)},"prev":${JSON.stringify(prev)},"seq":${seq}`;
  const name = `"stream":${JSON.stringify({ id: stream.id, kind: stream.kind })},"type":"${type}","v":${v}`;
  return `{"author":${by}${data},"hlc":"${hlc}"${id},${links}${sig},${name}}`;
};
