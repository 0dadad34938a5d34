/**
 * Text as a row of cells: one per character, with the space it takes and how it behaves at the end of a line. Adjoining
 * full-width marks share their empty halves here (标点挤压, CLREQ 3.1.6), so that 》）， does not leave holes.
 */
import type { FilledText, TextRun } from '../../../shared/documents/filledBlock.ts';
import type { Face } from './faces.ts';

/**
 * opening: never ends a line; closing: never starts one; word: Latin letters and digits, kept together; leader: — … ＿, kept
 * with their like; space: vanishes at the end of a line; other: everything that may stand anywhere.
 */
export type CellKind = 'opening' | 'closing' | 'word' | 'leader' | 'space' | 'other';

export type Cell = {
  readonly character: string;
  readonly face: Face;
  readonly kind: CellKind;
  /** Space taken, in points. */
  readonly advance: number;
  /** Empty part at the right of a full-width closing mark, which may be given up at the end of a line. */
  readonly slack: number;
};

/** Width of a character in parts of the em. */
export type Measure = (character: string, face: Face) => number;

export type CellStyle = { readonly size: number; readonly tracking: number; readonly face: Face };

/** One row of cells per line of the text as typed. */
export const cellRows = (text: FilledText, style: CellStyle, measure: Measure): readonly (readonly Cell[])[] =>
  textLines(text).map((line) =>
    squeezed(
      line.flatMap((run) => runCells(run, style, measure)),
      style.size,
    ),
  );

/** A single row: line breaks become spaces. */
export const cellRow = (text: FilledText, style: CellStyle, measure: Measure): readonly Cell[] =>
  cellRows(text, style, measure).flat();

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.advance, 0);

export const plainText = (text: string): FilledText => (text === '' ? [] : [{ text, bold: false }]);

/** What is left of a typed text on paper: no control characters, no invisible marks, no tabs; boxes the font can draw. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\u2000-\u200a\u202f]/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/[\u2610\u25a2\u2b1c]/g, '□')
    .replace(/[\u2611\u2612\u2705]/g, tickedBox)
    .replace(/[\u2010\u2011]/g, '-');

/** A private mark for ☑, which the font lacks: it is drawn as □ with ✓ inside. */
const tickedBox = '\ue000';

const openings = '（《〈「『【〔〖［｛“‘([{￥¥$＄□✓';
const closings = '，。、；：！？）》〉」』】〕〗］｝”’…—～·％%‰℃,.;:!?)]}〉々';
const leaders = '—…＿_';
// Marks whose right half is empty in Simplified Chinese fonts, and those whose left half is.
const emptyRight = new Set('，。、；：）》〉」』】〕〗］｝”’');
const emptyLeft = new Set('（《〈「『【〔〖［｛“‘');

const textLines = (text: FilledText): readonly FilledText[] => {
  const lines: TextRun[][] = [[]];
  for (const run of text) {
    const [first = '', ...others] = printable(run.text).split('\n');
    lines.at(-1)?.push({ ...run, text: first });
    for (const other of others) lines.push([{ ...run, text: other }]);
  }
  return lines;
};

const runCells = (run: TextRun, style: CellStyle, measure: Measure): readonly Cell[] => {
  // Titles and headings have a face of their own already.
  const face = run.bold && style.face === 'body' ? 'strong' : style.face;
  return Array.from(run.text).flatMap((character) => {
    if (character === tickedBox) return tickedCells(style, face);
    const ems = measure(character, face);
    // Only full-width characters stand on the grid.
    const tracking = ems >= 0.8 ? style.tracking : 0;
    const advance = ems * style.size + tracking;
    return [
      { character, face, kind: kindOf(character), advance, slack: emptyRight.has(character) ? style.size / 2 : 0 },
    ];
  });
};

/** The tick (0.65 em wide) is laid into the middle of the box, so the box itself takes only the distance to the tick. */
const tickedCells = (style: CellStyle, face: Face): readonly Cell[] => {
  const box: Cell = { character: '□', face, kind: 'opening', advance: style.size * 0.2, slack: 0 };
  return [box, { ...box, character: '✓', advance: style.size * 0.8 + style.tracking }];
};

const kindOf = (character: string): CellKind => {
  if (/[\s\u3000]/u.test(character)) return character === '\u00a0' ? 'word' : 'space';
  if (leaders.includes(character)) return 'leader';
  if (/[0-9A-Za-z@#&+\-/\\=<>'"`^|~\u00c0-\u024f]/u.test(character)) return 'word';
  if (openings.includes(character)) return 'opening';
  return closings.includes(character) ? 'closing' : 'other';
};

const squeezed = (cells: readonly Cell[], size: number): readonly Cell[] =>
  cells.map((cell, index) => {
    const next = cells[index + 1];
    if (next === undefined) return cell;
    const meets = emptyRight.has(cell.character) && (emptyRight.has(next.character) || emptyLeft.has(next.character));
    const opensTwice = emptyLeft.has(cell.character) && emptyLeft.has(next.character);
    return meets || opensTwice ? { ...cell, advance: cell.advance - size / 2, slack: 0 } : cell;
  });
