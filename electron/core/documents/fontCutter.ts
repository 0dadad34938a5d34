/**
 * Cuts a font down to the characters of one paper with HarfBuzz, before pdf-lib sees it: pdf-lib's own subsetting loses
 * glyphs of the Noto SC fonts without any sign in the text layer. Layout tables (GSUB, GPOS) are dropped on purpose: with
 * them digits become full width on some lines. One WASM instance per font, since its memory is capped at 68 MB.
 */
import { type WasmExports, type WasmModule, wasmEngine } from './wasmEngine.ts';

export type FontCutter = { readonly cut: (characters: Iterable<string>) => Uint8Array };

const droppedTables = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'DSIG', 'gasp', 'meta'] as const;
/** hb_subset_sets_t: the set of tables to drop. */
const dropTableSet = 3;
/** hb_subset_flags_t: no hinting. */
const noHinting = 1;
/** hb_memory_mode_t: HarfBuzz owns the copy in its own memory. */
const writable = 2;

/** Loads the font into a HarfBuzz instance of its own; the face stays open for every later cut. */
export const openFontCutter = async (harfbuzz: WasmModule, font: Uint8Array): Promise<FontCutter> => {
  const instance = await wasmEngine.instantiate(harfbuzz, {});
  const hb = parseExports(instance.exports);
  hb._initialize();
  const pointer = hb.malloc(font.byteLength);
  new Uint8Array(hb.memory.buffer).set(font, pointer);
  const blob = hb.hb_blob_create(pointer, font.byteLength, writable, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  hb.hb_blob_destroy(blob);
  return { cut: (characters) => cut(hb, face, characters) };
};

const cut = (hb: HarfBuzz, face: number, characters: Iterable<string>): Uint8Array => {
  const input = hb.hb_subset_input_create_or_fail();
  const dropped = hb.hb_subset_input_set(input, dropTableSet);
  for (const tag of droppedTables) hb.hb_set_add(dropped, tagNumber(tag));
  hb.hb_subset_input_set_flags(input, noHinting);
  const wanted = hb.hb_subset_input_unicode_set(input);
  for (const character of characters) hb.hb_set_add(wanted, character.codePointAt(0) ?? 0);
  const subset = hb.hb_subset_or_fail(face, input);
  hb.hb_subset_input_destroy(input);
  if (subset === 0) throw new Error('HarfBuzz could not cut the font');
  const blob = hb.hb_face_reference_blob(subset);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
  hb.hb_blob_destroy(blob);
  hb.hb_face_destroy(subset);
  return bytes;
};

const tagNumber = (tag: string): number =>
  Array.from(tag).reduce((sum, letter) => (sum << 8) + (letter.codePointAt(0) ?? 0), 0);

const functionNames = [
  '_initialize',
  'malloc',
  'hb_blob_create',
  'hb_blob_destroy',
  'hb_blob_get_data',
  'hb_blob_get_length',
  'hb_face_create',
  'hb_face_destroy',
  'hb_face_reference_blob',
  'hb_set_add',
  'hb_subset_input_create_or_fail',
  'hb_subset_input_destroy',
  'hb_subset_input_set',
  'hb_subset_input_set_flags',
  'hb_subset_input_unicode_set',
  'hb_subset_or_fail',
] as const;

type HarfBuzz = { readonly memory: { readonly buffer: ArrayBuffer } } & {
  readonly [name in (typeof functionNames)[number]]: (...values: readonly number[]) => number;
};

const parseExports = (exports: WasmExports): HarfBuzz => {
  const isComplete = 'memory' in exports && functionNames.every((name) => typeof exports[name] === 'function');
  if (!isComplete) throw new Error('this is not the HarfBuzz subsetter');
  return exports as unknown as HarfBuzz;
};
