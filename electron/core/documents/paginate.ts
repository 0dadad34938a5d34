/** Deals pieces out to pages: kept pieces together, headers again on each page of a table, no gap at the top of a page. */
import { type Mark, type Piece, shifted } from './drawing.ts';

/** Marks of each page, `y` from the top of the type area. There is always at least one page. */
export const paginate = (pieces: readonly Piece[], pageHeight: number): readonly (readonly Mark[])[] => {
  const pages = new Pages(pageHeight);
  for (const group of keptGroups(pieces)) pages.placeGroup(group);
  return pages.marks;
};

class Pages {
  readonly marks: Mark[][] = [[]];
  readonly #height: number;
  #filled = 0;

  constructor(height: number) {
    this.#height = height;
  }

  placeGroup(group: readonly Piece[]): void {
    // A group taller than a page is dealt out piece by piece, but its beginning still stays together.
    const fitsOnePage = heightOf(group) <= this.#height + tolerance;
    const needed = heightOf(fitsOnePage ? group : group.slice(0, beginning));
    const isTight = this.#filled + needed > this.#height + tolerance && needed <= this.#height + tolerance;
    if (!this.#isEmpty && (group[0]?.startsPage || isTight)) this.#startPage(group[0]);
    for (const piece of group) this.#place(piece);
  }

  #place(piece: Piece): void {
    if (piece.isSpace && this.#isEmpty) return;
    const before = this.#isEmpty ? 0 : piece.spaceBefore;
    const room = this.#height - this.#filled - before;
    if (piece.height <= room + tolerance) {
      this.#draw(piece, piece.isAtFoot ? before + room - piece.height : before);
      return;
    }
    const tallest = this.#height - (piece.headerAgain?.height ?? 0);
    const parts = piece.height > tallest ? (piece.split?.(room) ?? null) : null;
    if (parts !== null) {
      this.#draw(parts[0], before);
      this.#startPage(parts[1]);
      this.#place(parts[1]);
      return;
    }
    if (this.#isEmpty || this.#hasOnlyHeader) {
      // Taller than any page and not to be cut: it runs over the edge rather than vanish.
      this.#draw(piece, 0);
      return;
    }
    this.#startPage(piece);
    this.#place({ ...piece, spaceBefore: 0 });
  }

  #hasOnlyHeader = false;

  get #isEmpty(): boolean {
    return this.#filled === 0;
  }

  #draw(piece: Piece, before: number): void {
    const top = this.#filled + before;
    this.marks.at(-1)?.push(...piece.marks.map((mark) => shifted(mark, top)));
    this.#filled = top + piece.height;
    this.#hasOnlyHeader = false;
  }

  #startPage(next?: Piece): void {
    this.marks.push([]);
    this.#filled = 0;
    if (next?.headerAgain === undefined) return;
    this.#draw(next.headerAgain, 0);
    this.#hasOnlyHeader = true;
  }
}

const tolerance = 0.01;
/** Pieces of a very tall group that must not be parted: a lead-in, a line of text and the first row of what follows. */
const beginning = 3;

const keptGroups = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const groups: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen && !piece.startsPage) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    isOpen = piece.keepWithNext;
  }
  return groups;
};

const heightOf = (group: readonly Piece[]): number =>
  group.reduce((sum, piece) => sum + piece.spaceBefore + piece.height, 0);
