/**
 * Reads the few tables of a TrueType file that layout and embedding need: which glyph a character has, how wide it is,
 * whether it draws anything. Works on the 15 MB originals without decoding them and on the cut fonts alike.
 * A file that is not such a font is a packaging fault and throws.
 */

export type FontTables = {
  /** Units of all measures below, per em. */
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly boundingBox: readonly [number, number, number, number];
  /** 0 when the font has no glyph for the code point. */
  readonly glyphOf: (codePoint: number) => number;
  readonly advanceOf: (glyph: number) => number;
  /** False for a glyph without any outline: white space, or a damaged font. */
  readonly hasOutline: (glyph: number) => boolean;
};

export const readFontTables = (bytes: Uint8Array): FontTables => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tableDirectory(view);
  const head = table('head');
  const hhea = table('hhea');
  const longLocations = view.getInt16(head + 50) === 1;
  const locations = table('loca');
  const location = (index: number): number =>
    longLocations ? view.getUint32(locations + index * 4) : view.getUint16(locations + index * 2) * 2;
  const metrics = table('hmtx');
  const metricCount = view.getUint16(hhea + 34);
  return {
    unitsPerEm: view.getUint16(head + 18),
    boundingBox: [
      view.getInt16(head + 36),
      view.getInt16(head + 38),
      view.getInt16(head + 40),
      view.getInt16(head + 42),
    ],
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    capHeight: view.getInt16(table('OS/2') + 88),
    glyphOf: characterMap(view, table('cmap')),
    advanceOf: (glyph) => view.getUint16(metrics + Math.min(glyph, metricCount - 1) * 4),
    hasOutline: (glyph) => location(glyph + 1) > location(glyph),
  };
};

const tableDirectory = (view: DataView): ((tag: string) => number) => {
  const offsets = new Map<string, number>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`the font has no ${tag} table`);
    return offset;
  };
};

const characterMap = (view: DataView, cmap: number): ((codePoint: number) => number) => {
  const count = view.getUint16(cmap + 2);
  let segmented: number | null = null;
  for (let index = 0; index < count; index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    // Format 12 covers everything format 4 does and the planes beyond it, where rare name characters live.
    if (format === 12) return (codePoint) => lookUpGroups(view, subtable, codePoint);
    if (format === 4) segmented = subtable;
  }
  const subtable = segmented;
  if (subtable === null) throw new Error('the font has no Unicode character map');
  return (codePoint) => (codePoint > 0xffff ? 0 : lookUpSegments(view, subtable, codePoint));
};

const lookUpGroups = (view: DataView, subtable: number, codePoint: number): number => {
  let low = 0;
  let high = view.getUint32(subtable + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = subtable + 16 + middle * 12;
    if (codePoint < view.getUint32(group)) high = middle - 1;
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + codePoint - view.getUint32(group);
  }
  return 0;
};

const lookUpSegments = (view: DataView, subtable: number, codePoint: number): number => {
  const doubled = view.getUint16(subtable + 6);
  for (let at = 0; at < doubled; at += 2) {
    if (codePoint > view.getUint16(subtable + 14 + at)) continue;
    const starts = subtable + 16 + doubled + at;
    const start = view.getUint16(starts);
    if (codePoint < start) return 0;
    const delta = view.getInt16(starts + doubled);
    const rangeAt = starts + doubled * 2;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
};
