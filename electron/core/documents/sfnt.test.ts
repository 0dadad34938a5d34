import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openFontCutter } from './fontCutter.ts';
import { locateFontFiles } from './fontFiles.ts';
import { readFontTables } from './sfnt.ts';
import { wasmEngine } from './wasmEngine.ts';

const files = locateFontFiles();
const characters = Array.from('中华㛃䶮𬭎·Aé1，（“—￥ 　');

describe.each([
  ['the whole font', async () => readFileSync(files.regularFont)],
  ['a cut with rare characters', async () => cut(characters)],
  ['a cut without them', async () => cut(Array.from('中华A1，'))],
])('%s', (_name, load) => {
  it('is read as an independent font reader reads it', async () => {
    const bytes = await load();
    const tables = readFontTables(bytes);
    const font = create(Buffer.from(bytes));
    if (!('glyphForCodePoint' in font)) throw new Error('not a single font');
    for (const character of [...characters, '😀', '龘']) {
      const codePoint = character.codePointAt(0) ?? 0;
      const glyph = font.glyphForCodePoint(codePoint);
      expect([character, tables.glyphOf(codePoint)]).toEqual([character, glyph.id]);
      expect(tables.advanceOf(glyph.id)).toBe(glyph.advanceWidth);
      expect(tables.hasOutline(glyph.id)).toBe(glyph.path.commands.length > 0);
    }
    expect([tables.unitsPerEm, tables.ascent, tables.descent]).toEqual([font.unitsPerEm, font.ascent, font.descent]);
  });
});

it('a file that is no font is not taken for one', () => {
  expect(() => readFontTables(new Uint8Array(64))).toThrow('no head table');
});

const cut = async (wanted: readonly string[]): Promise<Uint8Array> => {
  const harfbuzz = await wasmEngine.compile(readFileSync(files.harfbuzzWasm));
  return (await openFontCutter(harfbuzz, readFileSync(files.regularFont))).cut(wanted);
};
