/** The two weights of the paper font, ready to measure and to cut; each cut is kept for the next redraw of the same words. */
import type { Measure } from './cells.ts';
import type { CutFont } from './embedFont.ts';
import { type FontCutter, openFontCutter } from './fontCutter.ts';
import { type FontTables, readFontTables } from './sfnt.ts';
import { type WasmModule, wasmEngine } from './wasmEngine.ts';

export type FontBytes = {
  readonly regularFont: Uint8Array;
  readonly boldFont: Uint8Array;
  readonly harfbuzzWasm: Uint8Array;
};

export type PaperFonts = {
  readonly measure: Measure;
  /** Characters that one of the weights cannot draw. */
  readonly lacking: (characters: CharacterSets) => readonly string[];
  readonly cut: (characters: CharacterSets) => { readonly regular: CutFont; readonly bold: CutFont };
};

export type CharacterSets = { readonly regular: ReadonlySet<string>; readonly bold: ReadonlySet<string> };

export const openPaperFonts = async (bytes: FontBytes): Promise<PaperFonts> => {
  const harfbuzz = await wasmEngine.compile(bytes.harfbuzzWasm);
  const regular = await openWeight('NotoSerifSC-Regular', bytes.regularFont, harfbuzz);
  const bold = await openWeight('NotoSerifSC-Bold', bytes.boldFont, harfbuzz);
  return {
    measure: (character, isBold) => (isBold ? bold : regular).widthOf(character),
    lacking: (characters) => [...new Set([...regular.lacking(characters.regular), ...bold.lacking(characters.bold)])],
    cut: (characters) => ({ regular: regular.cut(characters.regular), bold: bold.cut(characters.bold) }),
  };
};

type Weight = {
  readonly widthOf: (character: string) => number;
  readonly lacking: (characters: ReadonlySet<string>) => readonly string[];
  readonly cut: (characters: ReadonlySet<string>) => CutFont;
};

/** Cuts kept per weight; a preview alternates between few sets of characters. */
const keptCuts = 8;

const openWeight = async (name: string, bytes: Uint8Array, harfbuzz: WasmModule): Promise<Weight> => {
  const tables = readFontTables(bytes);
  const cutter = await openFontCutter(harfbuzz, bytes);
  const widths = new Map<string, number>();
  const cuts = new Map<string, CutFont>();
  const glyphOf = (character: string): number => tables.glyphOf(character.codePointAt(0) ?? 0);
  return {
    widthOf: (character) => {
      const known = widths.get(character);
      if (known !== undefined) return known;
      const width = tables.advanceOf(glyphOf(character)) / tables.unitsPerEm;
      widths.set(character, width);
      return width;
    },
    lacking: (characters) => [...characters].filter((character) => !draws(tables, character)),
    cut: (characters) => {
      const sorted = [...characters].toSorted(byCodePoint);
      const key = sorted.join('');
      const font = cuts.get(key) ?? checkedCut(name, cutter, sorted);
      cuts.delete(key);
      cuts.set(key, font);
      for (const oldest of [...cuts.keys()].slice(0, -keptCuts)) cuts.delete(oldest);
      return font;
    },
  };
};

/** A damaged cut still extracts as text, so every glyph is looked at before anything is printed with it. */
const checkedCut = (name: string, cutter: FontCutter, characters: readonly string[]): CutFont => {
  const bytes = cutter.cut(characters);
  const tables = readFontTables(bytes);
  if (!characters.every((character) => draws(tables, character))) throw new Error('the cut font lost glyphs');
  return { name, bytes, tables, characters };
};

const draws = (tables: FontTables, character: string): boolean => {
  const glyph = tables.glyphOf(character.codePointAt(0) ?? 0);
  return glyph !== 0 && (tables.hasOutline(glyph) || /\s/u.test(character));
};

const byCodePoint = (left: string, right: string): number => (left.codePointAt(0) ?? 0) - (right.codePointAt(0) ?? 0);
