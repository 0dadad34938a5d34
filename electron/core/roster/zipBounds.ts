/**
 * Whether a zip file stays within a size when unpacked: every part is really inflated with a limit, whatever its header claims. Spreadsheet
 * libraries unpack first and count later; a file of a few kilobytes could fill the memory.
 */
import { inflateRawSync } from 'node:zlib';

export type ZipVerdict = 'fits' | 'too-large' | 'damaged';

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const [STORED, DEFLATED] = [0, 8];

export const zipFits = (bytes: Uint8Array, limitBytes: number): ZipVerdict => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let left = limitBytes;
    for (const part of partsOf(view)) {
      left -= inflatedSize(part, left);
      if (left < 0) return 'too-large';
    }
    return 'fits';
  } catch (error) {
    if (hasCode(error, 'ERR_BUFFER_TOO_LARGE')) return 'too-large';
    if (error instanceof RangeError || hasCode(error, 'Z_')) return 'damaged';
    throw error;
  }
};

type Part = { readonly method: number; readonly packed: Buffer };

/** The parts that the directory at the end lists. Throws a RangeError where the file is not what it says. */
const partsOf = (view: Buffer): readonly Part[] => {
  const end = endOfDirectory(view);
  const count = view.readUInt16LE(end + 10);
  const parts: Part[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.readUInt32LE(at) !== ENTRY_MARK) throw new RangeError('no entry here');
    parts.push({ method: view.readUInt16LE(at + 10), packed: contentOf(view, at) });
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return parts;
};

/** The comment behind the directory is at most 65,535 bytes long. */
const endOfDirectory = (view: Buffer): number => {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 65_557); at -= 1)
    if (view.readUInt32LE(at) === END_MARK) return at;
  throw new RangeError('no directory');
};

const contentOf = (view: Buffer, entryAt: number): Buffer => {
  const packedBytes = view.readUInt32LE(entryAt + 20);
  const localAt = view.readUInt32LE(entryAt + 42);
  if (view.readUInt32LE(localAt) !== LOCAL_MARK) throw new RangeError('no part here');
  const from = localAt + 30 + view.readUInt16LE(localAt + 26) + view.readUInt16LE(localAt + 28);
  if (from + packedBytes > view.length) throw new RangeError('part is cut off');
  return view.subarray(from, from + packedBytes);
};

const inflatedSize = ({ method, packed }: Part, left: number): number => {
  if (method === STORED) return packed.length;
  if (method !== DEFLATED) throw new RangeError('unknown packing');
  // zlib takes no limit of zero.
  return packed.length === 0 ? 0 : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }).length;
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith(code);
