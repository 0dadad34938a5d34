/** Running text to pieces: one per line, so that a page can end after any of them. */
import type { FilledText } from '../../../shared/documents/filledBlock.ts';
import type { ImageValue } from '../../../shared/documents/template.ts';
import { type Cell, cellRows, type Measure } from './cells.ts';
import type { Ink, Piece } from './drawing.ts';
import type { Face } from './faces.ts';
import { breakLines, type Line } from './lineBreak.ts';
import { baselineIn, type LineAlign, lineMark } from './lineMarks.ts';
import type { PageStyle, typeArea } from './pageStyle.ts';

/** Everything a block needs to know to lay itself out. */
export type LayoutContext = {
  readonly page: PageStyle;
  readonly area: ReturnType<typeof typeArea>;
  readonly measure: Measure;
  readonly pngOf: (image: ImageValue) => Uint8Array;
};

export type TextFormat = {
  readonly size: number;
  readonly pitch: number;
  readonly align: LineAlign;
  readonly face?: Face;
  readonly ink?: Ink;
  /** Left edge and width; the type area when absent. */
  readonly left?: number;
  readonly width?: number;
  readonly indent?: number;
  readonly hangingIndent?: number;
  readonly hangs?: boolean;
};

/** Every line with the paragraph's own measures; an empty text is one empty line. */
export const textLines = (context: LayoutContext, text: FilledText, format: TextFormat): readonly Line[] =>
  cellRows(text, cellStyle(context, format), context.measure).flatMap((cells) => linesOf(context, cells, format));

export const bodyFormat = (page: PageStyle, align: LineAlign = 'justify'): TextFormat => ({
  size: page.size,
  pitch: page.pitch,
  align,
});

/** Width of so many body characters on the grid. */
export const gridWidth = (page: PageStyle, characters: number): number => characters * (page.size + page.tracking);

/** Lines of `textLines` as pieces; the caller adds distances and keeps. */
export const linePieces = (context: LayoutContext, lines: readonly Line[], format: TextFormat): readonly Piece[] =>
  lines.map((line) => ({
    height: format.pitch,
    spaceBefore: 0,
    keepWithNext: false,
    isText: true,
    marks: [
      lineMark(line, {
        left: format.left ?? context.area.left,
        width: format.width ?? context.area.width,
        y: baselineIn(format.pitch, format.size),
        size: format.size,
        align: format.align,
        ...(format.ink === undefined ? {} : { ink: format.ink }),
      }),
    ],
  }));

export const textPieces = (context: LayoutContext, text: FilledText, format: TextFormat): readonly Piece[] =>
  linePieces(context, textLines(context, text, format), format);

/** The same pieces with a gap above the first and, if wanted, tied to each other and to what follows. */
export const spaced = (pieces: readonly Piece[], spaceBefore: number, isKept = false): readonly Piece[] =>
  pieces.map((piece, index) => ({
    ...piece,
    spaceBefore: index === 0 ? Math.max(piece.spaceBefore, spaceBefore) : piece.spaceBefore,
    keepWithNext: isKept || piece.keepWithNext,
  }));

/** Neither the first line of a paragraph nor its last stands alone on a page. */
export const withWholeEnds = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => {
    const isFirst = index === 0 && pieces.length > 1;
    const isLastButOne = index === pieces.length - 2;
    return isFirst || isLastButOne ? { ...piece, keepWithNext: true } : piece;
  });

/** No page ends between these pieces; what follows may stand on the next. */
export const unparted = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => (index < pieces.length - 1 ? { ...piece, keepWithNext: true } : piece));

const cellStyle = (context: LayoutContext, format: TextFormat) => ({
  size: format.size,
  // The grid belongs to the body; titles and tables are set at their natural width.
  tracking: format.size === context.page.size ? context.page.tracking : 0,
  face: format.face ?? 'body',
});

const linesOf = (context: LayoutContext, cells: readonly Cell[], format: TextFormat): readonly Line[] =>
  breakLines(cells, {
    width: format.width ?? context.area.width,
    indent: format.indent ?? 0,
    hangingIndent: format.hangingIndent ?? 0,
    hangs: format.hangs ?? false,
  });
