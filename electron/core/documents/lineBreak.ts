/**
 * Breaks a row of cells into lines as Chinese typesetting demands (避头尾): no closing mark starts a line, no opening mark
 * ends one, Latin words and figures stay whole, one light mark may hang in the margin. Widths only; knows no fonts.
 */
import type { Cell } from './cells.ts';

export type Line = {
  readonly cells: readonly Cell[];
  /** Width of the cells that count for the measure: without a hanging mark. */
  readonly width: number;
  /** Distance of the first cell from the left edge of the measure. */
  readonly indent: number;
  /** The paragraph ends here, so the line is not stretched. */
  readonly isLast: boolean;
};

export type Measures = {
  readonly width: number;
  /** Of the first line. */
  readonly indent: number;
  /** Of the others. */
  readonly hangingIndent: number;
  /** Whether one of ，。、；： may stand outside the measure. */
  readonly hangs: boolean;
};

export const breakLines = (cells: readonly Cell[], measures: Measures): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  do {
    const indent = start === 0 ? measures.indent : measures.hangingIndent;
    const end = lineEnd(cells, start, { ...measures, width: measures.width - indent });
    lines.push(lineOf(cells.slice(start, end), measures.width - indent, indent, end >= cells.length));
    start = skipSpaces(cells, end);
  } while (start < cells.length);
  return lines;
};

/** Width of the widest part that is never broken; codes that may be cut count up to their first cut. */
export const widestToken = (cells: readonly Cell[]): number => {
  let widest = 0;
  let width = 0;
  let length = 0;
  for (const [index, cell] of cells.entries()) {
    const isNew = mayBreak(cells, index) || length >= longestWord;
    width = isNew ? cell.advance : width + cell.advance;
    length = isNew ? 1 : length + 1;
    widest = Math.max(widest, width - cell.slack);
  }
  return widest;
};

/** A token longer than this is a code or an address, not a word: it may be cut where the line is full. */
const longestWord = 15;
/** A line that would be left this empty (share of the measure) rather cuts a code than stretch. */
const tooLoose = 0.08;
/** Neither part of a cut code is shorter than this. */
const fewestCut = 3;
const hangingMarks = new Set('，。、；：');

const lineEnd = (cells: readonly Cell[], start: number, measures: Measures): number => {
  const limit = fittingEnd(cells, start, measures);
  if (limit >= cells.length) return cells.length;
  let end = limit;
  while (end > start + 1 && !mayBreak(cells, end)) end -= 1;
  const isStuck = end === start + 1 && !mayBreak(cells, end);
  if (isStuck) return limit;
  return loosenedEnd(cells, { start, end, limit }, measures.width);
};

/** The first cell that no longer fits; a light mark may hang, a closing mark may give up its empty half. */
const fittingEnd = (cells: readonly Cell[], start: number, measures: Measures): number => {
  let width = 0;
  for (let index = start; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined) break;
    const over = width + cell.advance - measures.width;
    if (over > tolerance && cell.kind !== 'space') {
      const squeezes = cell.slack >= over && mayBreak(cells, index + 1);
      // Only the mark itself may stand outside: a space before it has already run over.
      const isFull = width <= measures.width + tolerance;
      const hangs = measures.hangs && isFull && hangingMarks.has(cell.character) && mayBreak(cells, index + 1);
      return Math.max(squeezes || hangs ? index + 1 : index, start + 1);
    }
    width += cell.advance;
  }
  return cells.length;
};

const tolerance = 0.01;

/** Cuts a long code at the limit where keeping it whole would tear the line open. */
const loosenedEnd = (
  cells: readonly Cell[],
  { start, end, limit }: { readonly start: number; readonly end: number; readonly limit: number },
  width: number,
): number => {
  if (end === limit || cells[limit]?.kind !== 'word' || cells[limit - 1]?.kind !== 'word') return end;
  let tokenEnd = limit;
  while (cells[tokenEnd]?.kind === 'word') tokenEnd += 1;
  const isCode = tokenEnd - end >= longestWord;
  const filled = cells.slice(start, end).reduce((sum, cell) => sum + cell.advance, 0);
  const cut = Math.min(limit, tokenEnd - fewestCut);
  return isCode && filled < width * (1 - tooLoose) && cut - end >= fewestCut ? cut : end;
};

/** Whether a line may end before the cell at `index`. */
export const mayBreak = (cells: readonly Cell[], index: number): boolean => {
  const before = cells[index - 1];
  const after = cells[index];
  if (before === undefined || after === undefined) return true;
  if (after.kind === 'space') return false;
  if (before.kind === 'space') return after.kind !== 'closing';
  if (before.kind === 'opening' || after.kind === 'closing') return false;
  if (before.kind === 'word' && after.kind === 'word') return false;
  if (after.kind === 'leader') return before.kind !== 'leader' && before.kind !== 'word' && isBlank(after);
  // 1,234.56 and 2026.3: a Latin mark inside a figure holds it together.
  return !(before.kind === 'closing' && after.kind === 'word' && isLatinMark(before.character));
};

// A rule to write on may start a line; a dash or an ellipsis may not.
const isBlank = (cell: Cell): boolean => cell.character === '＿' || cell.character === '_';

const isLatinMark = (character: string): boolean => ',.:'.includes(character);

const lineOf = (cells: readonly Cell[], width: number, indent: number, isLast: boolean): Line => {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.kind === 'space') end -= 1;
  const kept = cells.slice(0, end);
  const natural = kept.reduce((sum, cell) => sum + cell.advance, 0);
  const over = natural - width;
  const last = kept.at(-1);
  if (over <= tolerance || last === undefined) return { cells: kept, width: natural, indent, isLast };
  // The last mark squeezes into its own half if that is enough; otherwise it hangs and does not count.
  const counted = last.slack >= over ? natural - last.slack : natural - last.advance;
  return { cells: kept, width: counted, indent, isLast };
};

const skipSpaces = (cells: readonly Cell[], from: number): number => {
  let index = from;
  while (cells[index]?.kind === 'space' && index < cells.length) index += 1;
  return index;
};
