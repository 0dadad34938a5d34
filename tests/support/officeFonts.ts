/** Font files as they lie on office computers, made from the bundled fonts: renamed, cut down, in collections, forbidden, broken. */
import { readFileSync } from 'node:fs';
import { openFontCutter } from '../../electron/core/documents/fontCutter.ts';
import { locateFontFiles } from '../../electron/core/documents/fontFiles.ts';
import { wasmEngine } from '../../electron/core/documents/wasmEngine.ts';

export type NameRecord = {
  readonly platform: number;
  readonly encoding: number;
  readonly language: number;
  readonly id: number;
  readonly bytes: Uint8Array;
};

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => [
      unit >> 8,
      unit & 255,
    ]),
  );

/** Family and full name as Windows keeps them. */
export const windowsNames = (zh: string, en: string): readonly NameRecord[] =>
  [1, 4].flatMap((id) => [
    { platform: 3, encoding: 1, language: 0x0804, id, bytes: utf16(zh) },
    { platform: 3, encoding: 1, language: 0x0409, id, bytes: utf16(en) },
  ]);

/** A weight of the bundled family cut down to some characters. */
export const cutOf = async (weight: '400Regular' | '900Black', characters: Iterable<string>): Promise<Uint8Array> => {
  const files = locateFontFiles();
  const file = files.regularFont.replaceAll('400Regular', weight);
  const harfbuzz = await wasmEngine.compile(readFileSync(files.harfbuzzWasm));
  return (await openFontCutter(harfbuzz, readFileSync(file))).cut(characters);
};

type Tables = ReadonlyMap<string, Uint8Array>;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const tablesOf = (font: Uint8Array): Tables => {
  const view = viewOf(font);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + index * 16;
      const at = view.getUint32(entry + 8);
      return [
        String.fromCharCode(...font.subarray(entry, entry + 4)),
        font.slice(at, at + view.getUint32(entry + 12)),
      ] as const;
    }),
  );
};

const nameTable = (records: readonly NameRecord[]): Uint8Array => {
  const head = 6 + records.length * 12;
  const table = new Uint8Array(head + records.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const view = viewOf(table);
  view.setUint16(2, records.length);
  view.setUint16(4, head);
  let at = 0;
  for (const [index, { platform, encoding, language, id, bytes }] of records.entries()) {
    for (const [place, value] of [platform, encoding, language, id, bytes.length, at].entries())
      view.setUint16(6 + index * 12 + place * 2, value);
    table.set(bytes, head + at);
    at += bytes.length;
  }
  return table;
};

/** Tables as a file whose first table stands `offset` bytes into the whole. */
const written = (tables: Tables, tag: number, offset = 0): Uint8Array => {
  const entries = [...tables].toSorted(([left], [right]) => (left < right ? -1 : 1));
  const head = 12 + entries.length * 16;
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const file = new Uint8Array(entries.reduce((sum, [, { length }]) => sum + padded(length), head));
  const view = viewOf(file);
  view.setUint32(0, tag);
  view.setUint16(4, entries.length);
  let at = head;
  for (const [index, [name, bytes]] of entries.entries()) {
    const entry = 12 + index * 16;
    file.set(new TextEncoder().encode(name), entry);
    view.setUint32(entry + 8, offset + at);
    view.setUint32(entry + 12, bytes.length);
    file.set(bytes, at);
    at += padded(bytes.length);
  }
  return file;
};

const TRUE_TYPE = 0x00010000;
const OPEN_TYPE = 0x4f54544f;

export type FontChanges = {
  readonly names: readonly NameRecord[];
  /** OS/2 fsType. */
  readonly embedding?: number;
  /** Replaces the outlines by a (meaningless) table of PostScript kind. */
  readonly isCff?: boolean;
};

const changed = (font: Uint8Array, { names, embedding = 8, isCff = false }: FontChanges): Tables => {
  const tables = new Map(tablesOf(font));
  tables.set('name', nameTable(names));
  const os2 = tables.get('OS/2')?.slice() ?? new Uint8Array(96);
  viewOf(os2).setUint16(8, embedding);
  viewOf(os2).setUint32(78, 1 << 18);
  tables.set('OS/2', os2);
  if (isCff) {
    tables.delete('glyf');
    tables.set('CFF ', new Uint8Array(16));
  }
  return tables;
};

export const fontFile = (font: Uint8Array, changes: FontChanges): Uint8Array =>
  written(changed(font, changes), changes.isCff ? OPEN_TYPE : TRUE_TYPE);

/** A collection (.ttc) of several faces. */
export const collectionFile = (faces: readonly { readonly font: Uint8Array; readonly changes: FontChanges }[]) => {
  const head = 12 + faces.length * 4;
  const parts: Uint8Array[] = [];
  let at = head;
  const offsets: number[] = [];
  for (const { font, changes } of faces) {
    offsets.push(at);
    const part = written(changed(font, changes), TRUE_TYPE, at);
    parts.push(part);
    at += part.length;
  }
  const file = new Uint8Array(at);
  file.set(new TextEncoder().encode('ttcf'));
  viewOf(file).setUint32(4, 0x00010000);
  viewOf(file).setUint32(8, faces.length);
  for (const [index, offset] of offsets.entries()) {
    viewOf(file).setUint32(12 + index * 4, offset);
    file.set(parts[index] ?? new Uint8Array(), offset);
  }
  return file;
};
