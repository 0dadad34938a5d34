/** What a volume writes on the pages it binds: the page number in the upper right corner, and over a picture what it is. */
import type { PDFRef } from '@cantoo/pdf-lib';
import { type CutFont, glyphCode } from '../documents/embedFont.ts';

export type StampFont = { readonly ref: PDFRef; readonly cut: CutFont };

/** Under a name that no source uses. */
export const stampFontName = 'HejieVolume';

export type PageBox = {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  /** Clockwise, in degrees: 0, 90, 180 or 270. */
  readonly turn: number;
};

/** The operators that write the number where a reader of the turned page sees its upper right corner. */
export const numberOperators = (font: StampFont, number: number, box: PageBox): string => {
  const isLying = box.turn === 90 || box.turn === 270;
  const width = isLying ? box.top - box.bottom : box.right - box.left;
  const height = isLying ? box.right - box.left : box.top - box.bottom;
  const text = String(number);
  const x = width - cornerInset - widthOf(font, text) * numberSize;
  return `q ${uprightMatrix(box)} cm ${textOperators(font, text, { x, y: height - cornerInset, size: numberSize })} Q`;
};

/** A line of text at a place; characters the font lacks show as □. */
export const textOperators = (
  font: StampFont,
  text: string,
  place: { readonly x: number; readonly y: number; readonly size: number },
): string => {
  const codes = shown(font, text).map((character) => glyphCode(glyphOf(font, character)));
  const at = `${round(place.x)} ${round(place.y)}`;
  return `BT 0 0 0 rg /${stampFontName} ${place.size} Tf 1 0 0 1 ${at} Tm <${codes.join('')}> Tj ET`;
};

/** In parts of the em. */
export const widthOf = (font: StampFont, text: string): number =>
  shown(font, text).reduce((sum, one) => sum + font.cut.tables.advanceOf(glyphOf(font, one)), 0) /
  font.cut.tables.unitsPerEm;

/** Every character a volume may write. */
export const stampCharacters = (titles: Iterable<string>): ReadonlySet<string> =>
  new Set(['0123456789（）/□… ', ...titles].flatMap((text) => [...text]));

const cornerInset = 28;
const numberSize = 11;

const glyphOf = ({ cut }: StampFont, character: string): number => cut.tables.glyphOf(character.codePointAt(0) ?? 0);

const shown = (font: StampFont, text: string): readonly string[] =>
  [...text].map((character) => (glyphOf(font, character) === 0 ? '□' : character));

/** From the upright view of a turned page to its own coordinates. */
const uprightMatrix = ({ left, bottom, right, top, turn }: PageBox): string => {
  const [x0, y0, x1, y1] = [left, bottom, right, top].map(round);
  if (turn === 90) return `0 1 -1 0 ${x1} ${y0}`;
  if (turn === 180) return `-1 0 0 -1 ${x1} ${y1}`;
  return turn === 270 ? `0 -1 1 0 ${x0} ${y1}` : `1 0 0 1 ${x0} ${y0}`;
};

export const round = (value: number): number => Math.round(value * 1000) / 1000;
