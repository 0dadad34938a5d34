/**
 * Writes a cut TrueType font into a PDF as a composite font (ISO 32000-1, 9.7): glyph ids as codes, widths, and the map
 * back to Unicode that makes the text searchable and copyable. Done here instead of by pdf-lib's embedder because we know
 * the characters already: it needs no second font parser, is faster, and names come out the same every time.
 */
import { type PDFContext, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { FontTables } from './sfnt.ts';

export type CutFont = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly tables: FontTables;
  /** The characters it was cut for. */
  readonly characters: readonly string[];
};

/** Symbolic and serif: the glyph ids are the font's own. */
const fontFlags = 0b110;

export const embedFont = (context: PDFContext, font: CutFont): PDFRef => {
  const { tables } = font;
  const thousandths = (units: number): number => Math.round((units * 1000) / tables.unitsPerEm);
  const glyphs = glyphsOf(font);
  const name = PDFName.of(`${subsetTag(font.characters)}+${font.name}`);
  const file = context.register(context.flateStream(font.bytes, { Length1: font.bytes.length }));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: fontFlags,
      FontBBox: tables.boundingBox.map(thousandths),
      ItalicAngle: 0,
      Ascent: thousandths(tables.ascent),
      Descent: thousandths(tables.descent),
      CapHeight: thousandths(tables.capHeight),
      StemV: font.name.endsWith('Bold') ? 140 : 80,
      FontFile2: file,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      DW: 1000,
      W: widths(glyphs, (glyph) => thousandths(tables.advanceOf(glyph))),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(unicodeMap(glyphs))),
    }),
  );
};

/** Four hexadecimal digits, the code of a glyph in a text of this font. */
export const glyphCode = (glyph: number): string => glyph.toString(16).toUpperCase().padStart(4, '0');

type GlyphOfCharacter = { readonly glyph: number; readonly character: string };

const glyphsOf = (font: CutFont): readonly GlyphOfCharacter[] =>
  font.characters
    .map((character) => ({ glyph: font.tables.glyphOf(character.codePointAt(0) ?? 0), character }))
    .toSorted((left, right) => left.glyph - right.glyph);

/** Only widths other than the default of 1000: most characters are full width. */
const widths = (glyphs: readonly GlyphOfCharacter[], widthOf: (glyph: number) => number) =>
  glyphs.flatMap(({ glyph }) => (widthOf(glyph) === 1000 ? [] : [glyph, [widthOf(glyph)]]));

/** Six capitals that depend on the characters, as ISO 32000-1, 9.6.4 asks of a font subset. */
const subsetTag = (characters: readonly string[]): string => {
  let hash = 2166136261;
  for (const character of characters) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return [0, 1, 2, 3, 4, 5].map((place) => String.fromCodePoint(65 + (Math.floor(hash / 26 ** place) % 26))).join('');
};

/** At most 100 lines per section (Adobe technical note 5411). */
const sectionLength = 100;

const unicodeMap = (glyphs: readonly GlyphOfCharacter[]): string => {
  const lines = glyphs.map(({ glyph, character }) => `<${glyphCode(glyph)}> ${utf16Of(character)}`);
  const sections: string[] = [];
  for (let start = 0; start < lines.length; start += sectionLength) {
    const section = lines.slice(start, start + sectionLength);
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...sections,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
};

const utf16Of = (character: string): string =>
  `<${character
    .split('')
    .map((unit) => glyphCode(unit.charCodeAt(0)))
    .join('')}>`;
