/** Fonts ready to measure and to cut: the two bundled weights, and files an office chose; each cut is kept for the next redraw. */
import type { CutFont } from './embedFont.ts';
import { type FontCutter, openFontCutter } from './fontCutter.ts';
import { type FontTables, readFontTables } from './sfnt.ts';
import { type WasmModule, wasmEngine } from './wasmEngine.ts';

export type FontBytes = {
  readonly regularFont: Uint8Array;
  readonly boldFont: Uint8Array;
  readonly harfbuzzWasm: Uint8Array;
};

export type OpenFont = {
  /** For people: 仿宋_GB2312. */
  readonly label: string;
  /** Width in parts of the em. */
  readonly widthOf: (character: string) => number;
  /** Whether it has a visible glyph (or, for white space, any). */
  readonly draws: (character: string) => boolean;
  /** Throws `FontDamaged` when the cut loses what the font seemed to have. */
  readonly cut: (characters: ReadonlySet<string>) => CutFont;
};

export type PaperFonts = {
  readonly regular: OpenFont;
  readonly bold: OpenFont;
  /** Opens one TrueType font; throws whatever a broken file makes its reader throw. */
  readonly open: (font: {
    readonly label: string;
    readonly name: string;
    readonly bytes: Uint8Array;
  }) => Promise<OpenFont>;
};

/** A font whose glyphs cannot be taken out of it. */
export class FontDamaged extends Error {
  override readonly name = 'FontDamaged';
  readonly font: string;
  constructor(font: string, cause?: unknown) {
    super('a font lost glyphs when it was cut', { cause });
    this.font = font;
  }
}

export const openPaperFonts = async (bytes: FontBytes): Promise<PaperFonts> => {
  const harfbuzz = await wasmEngine.compile(bytes.harfbuzzWasm);
  const open: PaperFonts['open'] = (font) => openFont(font, harfbuzz);
  return {
    regular: await open({ label: 'Noto Serif SC', name: 'NotoSerifSC-Regular', bytes: bytes.regularFont }),
    bold: await open({ label: 'Noto Serif SC', name: 'NotoSerifSC-Bold', bytes: bytes.boldFont }),
    open,
  };
};

/** Cuts kept per font; a preview alternates between few sets of characters. */
const keptCuts = 8;

const openFont = async (
  { label, name, bytes }: Parameters<PaperFonts['open']>[0],
  harfbuzz: WasmModule,
): Promise<OpenFont> => {
  const tables = readFontTables(bytes);
  const cutter = await openFontCutter(harfbuzz, bytes);
  const widths = new Map<string, number>();
  const drawn = new Map<string, boolean>();
  const cuts = new Map<string, CutFont>();
  return {
    label,
    widthOf: remembered(widths, (character) => tables.advanceOf(glyphOf(tables, character)) / tables.unitsPerEm),
    draws: remembered(drawn, (character) => draws(tables, character)),
    cut: (characters) => {
      const sorted = [...characters].toSorted(byCodePoint);
      const key = sorted.join('');
      const font = cuts.get(key) ?? checkedCut(name, cutter, sorted, label);
      cuts.delete(key);
      cuts.set(key, font);
      for (const oldest of [...cuts.keys()].slice(0, -keptCuts)) cuts.delete(oldest);
      return font;
    },
  };
};

const remembered =
  <T>(known: Map<string, T>, find: (character: string) => T) =>
  (character: string): T => {
    const value = known.get(character) ?? find(character);
    known.set(character, value);
    return value;
  };

/** A damaged cut still extracts as text, so every glyph is looked at before anything is printed with it. */
const checkedCut = (name: string, cutter: FontCutter, characters: readonly string[], label: string): CutFont => {
  const cut = cutOf(cutter, characters, label);
  if (!characters.every((character) => draws(cut.tables, character))) throw new FontDamaged(label);
  return { name, ...cut, characters };
};

const cutOf = (cutter: FontCutter, characters: readonly string[], label: string) => {
  try {
    const bytes = cutter.cut(characters);
    return { bytes, tables: readFontTables(bytes) };
  } catch (error) {
    throw new FontDamaged(label, error);
  }
};

const glyphOf = (tables: FontTables, character: string): number => tables.glyphOf(character.codePointAt(0) ?? 0);

const draws = (tables: FontTables, character: string): boolean => {
  const glyph = glyphOf(tables, character);
  return glyph !== 0 && (tables.hasOutline(glyph) || /\s/u.test(character));
};

const byCodePoint = (left: string, right: string): number => (left.codePointAt(0) ?? 0) - (right.codePointAt(0) ?? 0);
