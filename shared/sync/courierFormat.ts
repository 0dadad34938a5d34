/**
 * The courier file (信使文件): what one computer of an office writes for others on a stick. docs/adr/0014-courier-files.md says it in full.
 * A file is `MAGIC_LINE` and then an age file (age-encryption.org/v1) for the X25519 form of each receiver's Ed25519 key. Inside stand frames:
 * one letter, the length as four bytes (big-endian), the payload. A large set is cut into parts between two frames; each part is a
 * file of its own, begins with its manifest and ends with its seal.
 */
import * as z from 'zod';
import { haveSchema } from './haveVector.ts';

export const COURIER_VERSION = 1;
/** In the clear, so that any program can say "not for me" or "too new for me" before anything else. */
export const MAGIC = 'hejie-courier ';
export const MAGIC_LINE = `${MAGIC}${COURIER_VERSION}\n`;
export const COURIER_EXTENSION = '.hejie';

/** The kinds of frames with the longest payload of each, in bytes. */
export const frameBounds = {
  /** Manifest: first of every part. */
  M: 1024 * 1024,
  /** What the sender holds; first after the manifest, in part 1. */
  H: 16 * 1024 * 1024,
  /** One event as wire text. Larger than a hub takes: a desk may hold one that no hub ever will. */
  E: 16 * 1024 * 1024,
  /** A file begins: its hash, type and size. */
  F: 1024,
  /** A piece of the file that has begun. */
  C: 256 * 1024,
  /** Seal: last of every part. */
  S: 1024,
} as const;
export type FrameKind = keyof typeof frameBounds;
export const FRAME_HEAD_BYTES = 5;

const id = z.string().min(1).max(64);
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

export const manifestSchema = z.strictObject({
  format: z.literal('hejie-courier'),
  version: z.literal(COURIER_VERSION),
  /** Parts of one set carry the same id. */
  set: z.uuid(),
  part: z.int().min(1),
  parts: z.int().min(1).max(100_000),
  writtenAtMs: z.int().min(0),
  /** `key`: the sender's Ed25519 key, as DeviceEnrolled tells it. */
  from: z.strictObject({ office: id, device: id, key: hex(32) }),
  /** Computers it is for. */
  to: z.array(id).min(1).max(10_000),
  /** In the whole set. */
  events: z.int().min(0),
  files: z.int().min(0),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const haveFrameSchema = z.strictObject({
  have: haveSchema,
  /** Files that the sender's events name and the sender does not keep; null when there are too many to tell. */
  lacks: z.array(hex(32)).max(100_000).nullable(),
});
export type HaveFrame = z.infer<typeof haveFrameSchema>;
export const MAX_LACKS = 100_000;

export const fileFrameSchema = z.strictObject({
  sha256: hex(32),
  mediaType: z.string().min(1).max(100),
  sizeBytes: z.int().min(1),
});
export type FileFrame = z.infer<typeof fileFrameSchema>;

/** `sha256`: over all bytes of the part's frames before the seal; `sig`: Ed25519 over `sealText`. */
export const sealSchema = z.strictObject({ sha256: hex(32), sig: hex(64) });

/** What is signed: names the purpose, so that the signature serves for nothing else. */
export const sealText = (sha256: string): string => `hejie-courier ${COURIER_VERSION} ${sha256}`;

/** Which set and part a file is, and when and for which office it was written; nothing of a case or a person. */
export type CourierFileName = {
  readonly officeCode: string;
  readonly on: string;
  readonly set: string;
  readonly part: number;
  readonly parts: number;
};

/** `信使-鄂随工调-2026-06-30-1f2e3d4c-1of3.hejie` */
export const courierFileName = ({ officeCode, on, set, part, parts }: CourierFileName): string => {
  const code = officeCode.replace(/[\\/:*?"<>|\p{Cc}\s.]/gu, '-');
  return `信使-${code}-${on}-${set.slice(0, 8)}-${part}of${parts}${COURIER_EXTENSION}`;
};
