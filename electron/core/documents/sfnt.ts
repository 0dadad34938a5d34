/**
 * Reads the few tables of a TrueType file that layout and embedding need: which glyph a character has, how wide it is,
 * whether it draws anything. Works on the 15 MB originals without decoding them and on the cut fonts alike.
 * A bundled file that is not such a font is a packaging fault and throws; of a foreign one its opener catches that.
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
  const offsets = tableDirectory(view);
  const table = (tag: string): number => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`the font has no ${tag} table`);
    return offset;
  };
  const head = table('head');
  const hhea = table('hhea');
  const longLocations = view.getInt16(head + 50) === 1;
  const locations = table('loca');
  const location = (index: number): number =>
    longLocations ? view.getUint32(locations + index * 4) : view.getUint16(locations + index * 2) * 2;
  const metrics = table('hmtx');
  const metricCount = view.getUint16(hhea + 34);
  const ascent = view.getInt16(hhea + 4);
  return {
    unitsPerEm: view.getUint16(head + 18),
    boundingBox: [
      view.getInt16(head + 36),
      view.getInt16(head + 38),
      view.getInt16(head + 40),
      view.getInt16(head + 42),
    ],
    ascent,
    descent: view.getInt16(hhea + 6),
    capHeight: capHeightOf(view, offsets.get('OS/2')) ?? Math.round(ascent * usualCapHeight),
    glyphOf: characterMap(view, table('cmap')),
    advanceOf: (glyph) => view.getUint16(metrics + Math.min(glyph, metricCount - 1) * 4),
    hasOutline: (glyph) => location(glyph + 1) > location(glyph),
  };
};

/** Share of the ascent, for fonts that do not tell their capitals' height (OS/2 before version 2). */
const usualCapHeight = 0.8;

const capHeightOf = (view: DataView, os2: number | undefined): number | null =>
  os2 === undefined || view.getUint16(os2) < 2 ? null : view.getInt16(os2 + 88);

const tableDirectory = (view: DataView): ReadonlyMap<string, number> => {
  const offsets = new Map<string, number>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return offsets;
};

const characterMap = (view: DataView, cmap: number): ((codePoint: number) => number) => {
  const count = view.getUint16(cmap + 2);
  let segmented: number | null = null;
  for (let index = 0; index < count; index += 1) {
    const entry = cmap + 4 + index * 8;
    if (!isUnicode(view.getUint16(entry), view.getUint16(entry + 2))) continue;
    const subtable = cmap + view.getUint32(entry + 4);
    const format = view.getUint16(subtable);
    // Format 12 covers everything format 4 does and the planes beyond it, where rare name characters live.
    if (format === 12) return (codePoint) => lookUpGroups(view, subtable, codePoint);
    if (format === 4) segmented = subtable;
  }
  const subtable = segmented;
  if (subtable === null) throw new Error('the font has no Unicode character map');
  return (codePoint) => (codePoint > 0xffff ? 0 : lookUpSegments(view, subtable, codePoint));
};

/** Old Chinese fonts also carry maps for GBK and Macintosh codes, in the same formats. */
const isUnicode = (platform: number, encoding: number): boolean =>
  platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));

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
