/**
 * Finds the check code in a PDF that somebody brought: in the file's keywords, else in the text of its pages (a copy that was saved
 * again may have lost its properties). The file is foreign: whatever is wrong with it, the answer is "no code".
 */
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage, PDFStream } from '@cantoo/pdf-lib';
import { readCheckCode } from './checkCode.ts';

/** Marks the code among the keywords. */
export const checkCodeKeyword = (code: string): string => `check-code:${code}`;

/** More pages than this are no agreement of ours. */
const mostPages = 400;
/** Far above any paper of ours; a small file can be made to unpack to gigabytes. */
const mostUnpackedBytes = 32 * 1024 * 1024;
/** What looking at one more stream costs even when it is empty. */
const streamCostBytes = 1024;
/** What may still be unpacked of one file. */
type Budget = { leftBytes: number };

export const checkCodeInPdf = async (bytes: Uint8Array): Promise<string | null> => {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
    return codeInKeywords(document.getKeywords()) ?? codeOnPages(document.getPages().slice(0, mostPages));
  } catch {
    // Not a PDF, or too damaged to be read: there is no code in it. Nothing of the file may go into a message.
    return null;
  }
};

const codeInKeywords = (keywords: string | undefined): string | null => {
  const found = /check-code:([0-9A-Z-]{8,9})/.exec(keywords ?? '');
  return found?.[1] === undefined ? null : readCheckCode(found[1]);
};

const codeOnPages = (pages: readonly PDFPage[]): string | null => {
  const budget: Budget = { leftBytes: mostUnpackedBytes };
  for (const page of pages) {
    const found = /校验码[:：]?([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(textOf(page, budget).replace(/\s/g, ''));
    if (found?.[1] !== undefined) return readCheckCode(found[1]);
  }
  return null;
};

/** The texts of a page in the order in which they are drawn; enough to find a code, not to read a paper. */
const textOf = (page: PDFPage, budget: Budget): string => {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const maps = new Map<string, ReadonlyMap<string, string>>();
  for (const [name] of fonts?.entries() ?? []) {
    const unicode = fonts?.lookupMaybe(name, PDFDict)?.lookupMaybe(PDFName.of('ToUnicode'), PDFStream);
    if (unicode !== undefined) maps.set(name.decodeText(), unicodeMapOf(decoded(unicode, budget)));
  }
  return contentsOf(page, budget)
    .map((content) => shownText(content, maps))
    .join('');
};

const contentsOf = (page: PDFPage, budget: Budget): readonly string[] => {
  const contents = page.node.Contents();
  if (contents instanceof PDFArray)
    return Array.from({ length: contents.size() }, (_, index) => decoded(contents.lookup(index, PDFStream), budget));
  return contents === undefined ? [] : [decoded(contents, budget)];
};

/** A stream unpacked within what is left of the budget; throws beyond it. Filters other than the usual one give nothing. */
const decoded = (stream: PDFStream, budget: Budget): string => {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const name = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (name !== undefined && name !== PDFName.of('FlateDecode')) return '';
  const packed = stream.getContents();
  const bytes = name === undefined ? packed : inflateSync(packed, { maxOutputLength: Math.max(1, budget.leftBytes) });
  budget.leftBytes -= bytes.length + streamCostBytes;
  if (budget.leftBytes < 0) throw new RangeError('the file unpacks to more than any paper of ours');
  return new TextDecoder('latin1').decode(bytes);
};

/** Only single characters (bfchar) and short runs (bfrange), as writers of subset fonts make them. */
const unicodeMapOf = (cmap: string): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const section of sectionsOf(cmap, 'bfchar'))
    for (const [, code = '', target = ''] of section.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      map.set(code.toUpperCase(), utf16(target));
  for (const section of sectionsOf(cmap, 'bfrange'))
    for (const [, from = '', to = '', target = ''] of section.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]{4})>/g,
    ))
      for (let step = 0; step <= Math.min(255, Number.parseInt(to, 16) - Number.parseInt(from, 16)); step += 1)
        map.set(
          hex(Number.parseInt(from, 16) + step, from.length),
          String.fromCharCode(Number.parseInt(target, 16) + step),
        );
  return map;
};

/** What stands between `begin…` and `end…`; found by position, because a lazy pattern costs the square of a hostile file's length. */
function* sectionsOf(cmap: string, kind: 'bfchar' | 'bfrange'): Generator<string> {
  const [begin, end] = [`begin${kind}`, `end${kind}`];
  for (let at = cmap.indexOf(begin); at >= 0; ) {
    const close = cmap.indexOf(end, at);
    if (close < 0) return;
    yield cmap.slice(at + begin.length, close);
    at = cmap.indexOf(begin, close);
  }
}

const shownText = (content: string, maps: ReadonlyMap<string, ReadonlyMap<string, string>>): string => {
  let map: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, font, code] of content.matchAll(/\/([^\s/[\]()<>]+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]+)>/g)) {
    if (font !== undefined) map = maps.get(font);
    for (const [glyph] of (code ?? '').matchAll(/.{4}/g)) text += map?.get(glyph.toUpperCase()) ?? '';
  }
  return text;
};

const utf16 = (target: string): string =>
  [...target.matchAll(/.{4}/g)].map(([unit]) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

const hex = (value: number, length: number): string => value.toString(16).toUpperCase().padStart(length, '0');
