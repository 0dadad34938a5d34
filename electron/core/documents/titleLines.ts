/**
 * Where a title of several lines is broken: into a trapezoid or a rhombus, never a box, an hourglass or half a word
 * (GB/T 9704-2012, 7.3.1: 词意完整，排列对称，长短适宜，用梯形或菱形). Widths and words only; knows no fonts.
 */
import type { Cell } from './cells.ts';
import { breakLines, type Line, mayBreak } from './lineBreak.ts';

/** The lines of a centred title. More than three lines, or a title that cannot be shaped, are broken as running text. */
export const titleLines = (cells: readonly Cell[], width: number): readonly Line[] => {
  const plain = breakLines(cells, { width, indent: 0, hangingIndent: 0, hangs: false });
  if (plain.length < 2 || plain.length > 3) return plain;
  const cuts = best(candidates(cells, plain.length), cells, width);
  return cuts === null ? plain : cutLines(cells, cuts);
};

/**
 * The lines of centred words in a cell: two are cut where a word ends and neither is longer than it must be, best beside a mark, so that no
 * single character is left for the second.
 */
export const evenLines = (cells: readonly Cell[], width: number): readonly Line[] => {
  const plain = breakLines(cells, { width, indent: 0, hangingIndent: 0, hangs: false });
  if (plain.length !== 2) return plain;
  const ways = candidates(cells, 2).filter((cuts) => Math.max(...widthsOf(cells, cuts)) <= width);
  const faults = ways.map((cuts) => Math.max(...widthsOf(cells, cuts)) - (isBesideMark(cells, cuts) ? width / 6 : 0));
  // Of two as good as each other the longer line stands above.
  const cuts = ways[faults.lastIndexOf(Math.min(...faults))];
  return cuts === undefined ? plain : cutLines(cells, cuts);
};

const isBesideMark = (cells: readonly Cell[], [cut = 0]: Cuts): boolean =>
  cells[cut - 1]?.kind === 'closing' || cells[cut]?.kind === 'opening';

type Cuts = readonly number[];

const cutLines = (cells: readonly Cell[], cuts: Cuts): readonly Line[] =>
  [...cuts, cells.length].map((end, index) => {
    const part = trimmed(cells.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0), end));
    return { cells: part, width: widthOfCells(part), indent: 0, isLast: true };
  });

/** Every way to cut the title into so many lines where a word ends. */
const candidates = (cells: readonly Cell[], lines: number): readonly Cuts[] => {
  const ends = wordEnds(cells).filter((at) => mayBreak(cells, at));
  if (lines === 2) return ends.map((at) => [at]);
  return ends.flatMap((first) => ends.filter((second) => second > first).map((second) => [first, second]));
};

const best = (ways: readonly Cuts[], cells: readonly Cell[], width: number): Cuts | null => {
  let found: { readonly cuts: Cuts; readonly fault: number } | null = null;
  for (const cuts of ways) {
    const widths = widthsOf(cells, cuts);
    if (Math.max(...widths) > width) continue;
    const fault = faultOf(widths);
    if (found === null || fault < found.fault) found = { cuts, fault };
  }
  return found?.cuts ?? null;
};

/** Shares of the longest line; a step between two lines is best around this share. */
const wantedStep = 0.12;
/** Of a box or an hourglass, above any step that is merely too large. */
const shapeless = 2;

const faultOf = (widths: readonly number[]): number => {
  const longest = Math.max(...widths);
  const steps = widths.slice(1).map((width, index) => (width - (widths[index] ?? 0)) / longest);
  const fault = steps.reduce((sum, step) => sum + Math.abs(Math.abs(step) - wantedStep), 0);
  const isBox = steps.every((step) => Math.abs(step) < wantedStep / 4);
  const [first = 0, second = 0] = steps;
  const isHourglass = steps.length === 2 && first < 0 && second > 0;
  return fault + (isBox || isHourglass ? shapeless : 0);
};

const widthsOf = (cells: readonly Cell[], cuts: Cuts): readonly number[] =>
  [...cuts, cells.length].map((end, index) =>
    widthOfCells(trimmed(cells.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0), end))),
  );

const widthOfCells = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.advance, 0);

const trimmed = (cells: readonly Cell[]): readonly Cell[] => {
  let [start, end] = [0, cells.length];
  while (start < end && cells[start]?.kind === 'space') start += 1;
  while (end > start && cells[end - 1]?.kind === 'space') end -= 1;
  return cells.slice(start, end);
};

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Indexes of the cells that begin a word. */
const wordEnds = (cells: readonly Cell[]): readonly number[] => {
  const starts = new Set<number>();
  let length = 0;
  for (const { segment } of words.segment(cells.map((cell) => cell.character).join(''))) {
    starts.add(length);
    length += Array.from(segment).length;
  }
  return cells.map((_, index) => index).filter((index) => index > 0 && starts.has(index));
};
