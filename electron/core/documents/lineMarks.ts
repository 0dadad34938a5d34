/** Puts the cells of a line at their places: aligned, or stretched to the full measure by widening the gaps evenly. */
import type { Cell } from './cells.ts';
import type { Ink, TextMark } from './drawing.ts';
import type { Line } from './lineBreak.ts';

export type LineAlign = 'justify' | 'left' | 'center' | 'right';

export type LinePlace = {
  readonly left: number;
  readonly width: number;
  /** The baseline, down from the top of the piece. */
  readonly y: number;
  readonly size: number;
  readonly align: LineAlign;
  readonly ink?: Ink;
};

export const lineMark = (line: Line, place: LinePlace): TextMark => {
  const free = place.width - line.indent - line.width;
  const gaps = line.cells.map((cell, index) => isElastic(cell, line.cells[index + 1]));
  const elastic = gaps.filter(Boolean).length;
  const extra = place.align === 'justify' && !line.isLast && elastic > 0 ? free / elastic : 0;
  // A line that would be torn apart, because an unbreakable number has gone to the next one, is better left ragged.
  const stretch = extra > place.size * widestGap ? 0 : extra;
  let offset = 0;
  const characters = line.cells.map((cell, index) => {
    const placed = { character: cell.character, face: cell.face, offset };
    offset += cell.advance + (gaps[index] ? stretch : 0);
    return placed;
  });
  return {
    kind: 'text',
    x: place.left + line.indent + startOf(place.align, free),
    y: place.y,
    size: place.size,
    ink: place.ink ?? 'black',
    characters,
  };
};

/** Baseline of a line of this pitch: the em box is centred, its foot lies 0.12 em under the baseline. */
export const baselineIn = (pitch: number, size: number): number => (pitch - size) / 2 + size * 0.88;

/** Of the type size: what may be added to each gap before the holes are seen rather than the edge. */
const widestGap = 0.15;

const startOf = (align: LineAlign, free: number): number => {
  if (align === 'right') return free;
  return align === 'center' ? free / 2 : 0;
};

/** Gaps inside Latin words, dashes, rules and ticked boxes keep their width. */
const isElastic = (cell: Cell, next: Cell | undefined): boolean => {
  if (next === undefined || next.character === '✓') return false;
  if (cell.kind === 'leader' && next.kind === 'leader') return false;
  const isLatin = (part: Cell): boolean => part.kind === 'word' || ',.:;%'.includes(part.character);
  return !(isLatin(cell) && isLatin(next));
};
