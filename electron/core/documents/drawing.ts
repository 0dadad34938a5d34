/**
 * The vocabulary between layout and PDF: what stands where on a page, in points. In a piece `y` counts down from the piece's
 * top; on a finished page from the paper's top. `x` always counts from the paper's left edge.
 */

import type { Face } from './faces.ts';

export type Ink = 'black' | 'grey' | 'red';

/** One character and the distance of its origin from the origin of the text. */
export type PlacedCharacter = { readonly character: string; readonly face: Face; readonly offset: number };

export type TextMark = {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly ink: Ink;
  readonly characters: readonly PlacedCharacter[];
};
export type RuleMark = {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
  readonly thickness: number;
  readonly ink: Ink;
  readonly dashed: boolean;
};
export type CircleMark = {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ink: Ink;
};
export type ImageMark = {
  readonly kind: 'image';
  readonly x: number;
  /** Top edge. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
};
export type Mark = TextMark | RuleMark | CircleMark | ImageMark;

/**
 * A part of the page that is never cut (unless it can `split`): a line of text, a row of a table, a pair of signatures.
 * Pieces follow each other downwards; the gap between two is `spaceBefore` of the second, dropped at the top of a page.
 */
export type Piece = {
  readonly height: number;
  readonly spaceBefore: number;
  readonly marks: readonly Mark[];
  /** Stands on the same page as the next piece, if the two fit one at all. */
  readonly keepWithNext: boolean;
  /** Running text, which a block of signatures needs beside it so that nobody signs an otherwise empty sheet. */
  readonly isText: boolean;
  readonly startsPage?: true;
  /** Stands at the foot of its page, whatever is above it (版记). */
  readonly isAtFoot?: true;
  /** Nothing but distance: dropped at the top of a page. */
  readonly isSpace?: true;
  /** Printed again above this piece when a page starts with it: the header of its table. */
  readonly headerAgain?: Piece;
  /** Cuts a piece taller than a page; null when nothing sensible fits into `height`. */
  readonly split?: (height: number) => readonly [Piece, Piece] | null;
};

export const shifted = (mark: Mark, down: number): Mark =>
  mark.kind === 'rule' ? { ...mark, y: mark.y + down, toY: mark.toY + down } : { ...mark, y: mark.y + down };

/** A solid black line from point to point. */
export const rule = (
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  thickness = 0.5,
): RuleMark => ({ kind: 'rule', x, y, toX, toY, thickness, ink: 'black', dashed: false });
