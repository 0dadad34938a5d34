/**
 * The outside of font files as they lie on office computers: single TrueType and OpenType files and collections (simsun.ttc). Reads only
 * what a list needs (names, what may be done with the font, whether it is Chinese), and takes one face out of a collection. The files are
 * foreign: whatever is wrong with one, the answer is "no face" or a thrown RangeError, never a hang.
 */

/** Reads `length` bytes at `offset`; shorter at the end of the file. */
export type ReadAt = (offset: number, length: number) => Promise<Uint8Array>;

export type FaceNames = {
  /** 仿宋_GB2312; empty when the file has no Chinese name. */
  readonly zh: string;
  readonly en: string;
  /** Every family and full name, to compare with a chain. */
  readonly all: readonly string[];
};
export type FaceHead = {
  readonly index: number;
  readonly names: FaceNames;
  /** Outlines of PostScript kind (CFF) instead of TrueType. */
  readonly isCff: boolean;
  /** The maker forbids embedding or cutting (OS/2 fsType). */
  readonly isForbidden: boolean;
  /** Says of itself that it serves simplified Chinese (OS/2 code page 936). */
  readonly isChinese: boolean;
  /** What the face weighs alone. */
  readonly sizeBytes: number;
};

/** The faces of a file, in its own order; empty when it is no font file. */
export const readFaceHeads = async (readAt: ReadAt): Promise<readonly FaceHead[]> => {
  const offsets = await faceOffsets(readAt);
  const heads: FaceHead[] = [];
  for (const [index, offset] of offsets.entries()) {
    const head = await readFaceHead(readAt, offset, index);
    if (head !== null) heads.push(head);
  }
  return heads;
};

/** One face as a font file of its own, with only the tables that drawing needs: a collection of 70 MB becomes one of 10. */
export const takeFace = async (readAt: ReadAt, index: number): Promise<Uint8Array> => {
  const offset = (await faceOffsets(readAt))[index];
  if (offset === undefined) throw new RangeError('the file has no such face');
  const tables = await readTables(readAt, offset);
  const kept = [...tables].filter(([tag]) => drawingTables.has(tag)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = await Promise.all(
    kept.map(async ([tag, { at, length }]) => ({ tag, bytes: await readAt(at, length) })),
  );
  return assembled(parts);
};

/** Far above any font with outlines of all Chinese characters. */
export const largestFaceBytes = 40 * 1024 * 1024;

type Table = { readonly at: number; readonly length: number };

const drawingTables = new Set(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'post']);
const mostFaces = 64;
const mostTables = 64;
const nameTableLimit = 256 * 1024;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));

const faceOffsets = async (readAt: ReadAt): Promise<readonly number[]> => {
  const head = await readAt(0, 12);
  if (head.length < 12) return [];
  const view = viewOf(head);
  if (tagAt(view, 0) !== 'ttcf') return isSfnt(view) ? [0] : [];
  const count = Math.min(view.getUint32(8), mostFaces);
  const offsets = await readAt(12, count * 4);
  return Array.from({ length: Math.floor(offsets.length / 4) }, (_, index) => viewOf(offsets).getUint32(index * 4));
};

const isSfnt = (view: DataView): boolean =>
  view.getUint32(0) === 0x00010000 || ['OTTO', 'true'].includes(tagAt(view, 0));

const readTables = async (readAt: ReadAt, offset: number): Promise<ReadonlyMap<string, Table>> => {
  const head = await readAt(offset, 12);
  if (head.length < 12) return new Map();
  const count = Math.min(viewOf(head).getUint16(4), mostTables);
  const directory = await readAt(offset + 12, count * 16);
  const view = viewOf(directory);
  return new Map(
    Array.from({ length: Math.floor(directory.length / 16) }, (_, index) => [
      tagAt(view, index * 16),
      { at: view.getUint32(index * 16 + 8), length: view.getUint32(index * 16 + 12) },
    ]),
  );
};

const readFaceHead = async (readAt: ReadAt, offset: number, index: number): Promise<FaceHead | null> => {
  const tables = await readTables(readAt, offset);
  const name = tables.get('name');
  if (name === undefined) return null;
  const names = namesIn(await readAt(name.at, Math.min(name.length, nameTableLimit)));
  const os2 = tables.get('OS/2');
  const system = os2 === undefined ? new Uint8Array() : await readAt(os2.at, Math.min(os2.length, 96));
  return {
    index,
    names,
    isCff: !tables.has('glyf'),
    isForbidden: isForbidden(system),
    isChinese: isChinese(system),
    sizeBytes: [...tables.values()].reduce((sum, { length }) => sum + length, 0),
  };
};

/** fsType (OpenType, OS/2): 2 alone = no embedding, 0x100 = no subsets, 0x200 = bitmaps only. */
const isForbidden = (os2: Uint8Array): boolean => {
  if (os2.length < 10) return false;
  const type = viewOf(os2).getUint16(8);
  return (type & 0xf) === 2 || (type & 0x300) !== 0;
};

/** ulCodePageRange1, bit 18: code page 936. Version 0 of the table has no such field. */
const isChinese = (os2: Uint8Array): boolean =>
  os2.length >= 82 && viewOf(os2).getUint16(0) >= 1 && (viewOf(os2).getUint32(78) & (1 << 18)) !== 0;

/** 1 family, 4 full name, 16 typographic family. */
const nameIds = new Set([1, 4, 16]);
const chinese = new Set([0x0804, 0x1004, 0x0404, 0x0c04]);

const namesIn = (table: Uint8Array): FaceNames => {
  const view = viewOf(table);
  const found: { readonly id: number; readonly isChinese: boolean; readonly text: string }[] = [];
  const count = table.length < 6 ? 0 : view.getUint16(2);
  for (let at = 6; at + 12 <= table.length && found.length < 200 && at < 6 + count * 12; at += 12) {
    const [platform, encoding, language] = [view.getUint16(at), view.getUint16(at + 2), view.getUint16(at + 4)];
    const id = view.getUint16(at + 6);
    const start = view.getUint16(4) + view.getUint16(at + 10);
    const bytes = table.subarray(start, start + view.getUint16(at + 8));
    const text = nameIds.has(id) ? decoded(bytes, platform, encoding).trim() : '';
    if (text !== '')
      found.push({ id, isChinese: platform === 3 ? chinese.has(language) : /\p{Script=Han}/u.test(text), text });
  }
  // The full name tells weights apart; a family name serves where there is none.
  const best = (isChineseName: boolean): string =>
    [4, 16, 1].flatMap((id) => found.filter((name) => name.id === id && name.isChinese === isChineseName))[0]?.text ??
    '';
  return { zh: best(true), en: best(false), all: [...new Set(found.map(({ text }) => text))] };
};

/** Windows names are UTF-16, or GBK in old Chinese fonts; of Macintosh names only the Latin ones are read. */
const decoded = (bytes: Uint8Array, platform: number, encoding: number): string => {
  if (platform === 0 || (platform === 3 && encoding !== 3)) return new TextDecoder('utf-16be').decode(bytes);
  if (platform === 3) return new TextDecoder('gbk').decode(bytes.filter((byte) => byte !== 0));
  const isLatin = platform === 1 && encoding === 0 && bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
  return isLatin ? new TextDecoder('latin1').decode(bytes) : '';
};

const assembled = (parts: readonly { readonly tag: string; readonly bytes: Uint8Array }[]): Uint8Array => {
  const headLength = 12 + parts.length * 16;
  const size = parts.reduce((sum, { bytes }) => sum + padded(bytes.length), headLength);
  const file = new Uint8Array(size);
  const view = viewOf(file);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, parts.length);
  let at = headLength;
  for (const [index, { tag, bytes }] of parts.entries()) {
    const entry = 12 + index * 16;
    for (let byte = 0; byte < 4; byte += 1) view.setUint8(entry + byte, tag.charCodeAt(byte));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    file.set(bytes, at);
    at += padded(bytes.length);
  }
  return file;
};

/** Tables begin at multiples of four. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;
