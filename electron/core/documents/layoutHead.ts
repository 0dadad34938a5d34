/** The top of a paper: the body's name in red, the number, the title, the addressee (GB/T 9704-2012, 7.2 and 7.3.1-2). */
import type { FilledText } from '../../../shared/documents/filledBlock.ts';
import { cellRow, cellRows, widthOf } from './cells.ts';
import { type Piece, type RuleMark, rule, shifted } from './drawing.ts';
import { type LayoutContext, linePieces, spaced, type TextFormat, textPieces } from './layoutText.ts';
import { letterRule, letterRules } from './letterForm.ts';
import { millimetres } from './pageStyle.ts';
import { titleLines } from './titleLines.ts';

/** What the head of a paper knows of its surroundings. */
export type HeadPlace = { readonly letterForm: boolean; readonly hasNumber: boolean };

/**
 * The issuing body's name, as large as fits on one line; its upper edge stands 35 mm below that of the type area (7.2.4), in a letter
 * 30 mm below that of the paper (10.1). `hasNumber`: the red rule of a document then stands below the number.
 */
export const layoutLetterhead = (context: LayoutContext, text: FilledText, place: HeadPlace): readonly Piece[] => {
  const { page } = context;
  const natural = widthOf(cellRow(text, { size: 1, tracking: 0, face: 'title' }, context.measure));
  const size = Math.min(largestLetterhead, (context.area.width * 0.96) / Math.max(natural, 1));
  const pitch = size * 1.5;
  const format: TextFormat = { size, pitch, align: 'center', face: 'title', ink: 'red' };
  const name = textPieces(context, text, format);
  const above = (pitch - size) / 2;
  if (place.letterForm) {
    const lowered = loweredFirst(name, millimetres(30) - page.margin.top - above);
    // 4 mm under the name; its line already holds some of that.
    return [...spaced(lowered, 0, true), doubleRule(context, millimetres(4) - above)];
  }
  const lowered = page.style === 'official' ? loweredFirst(name, millimetres(35) - above) : name;
  return place.hasNumber ? spaced(lowered, 0, true) : [...spaced(lowered, 0, true), redRule(context)];
};

export const layoutNumber = (
  context: LayoutContext,
  text: FilledText,
  {
    align,
    underLetterhead,
    letterForm,
  }: { readonly align: 'right' | 'center'; readonly underLetterhead: boolean; readonly letterForm: boolean },
): readonly Piece[] => {
  const { page } = context;
  const size = page.style === 'official' ? page.size : page.tableSize;
  const pieces = textPieces(context, text, { size, pitch: page.pitch, align: letterForm ? 'right' : align });
  // 7/8 of a character under the red lines of a letter (10.1), two empty lines under the name of a document (7.2.5).
  if (underLetterhead && letterForm)
    return spaced(loweredFirst(pieces, (size * 7) / 8 - (page.pitch - size) / 2), 0, true);
  if (underLetterhead) {
    const gap = page.pitch * (page.style === 'official' ? 2 : 0.5);
    return [...spaced(pieces, gap, true), redRule(context)];
  }
  return spaced(pieces, page.pitch * 0.25, true);
};

/** Centred; two empty lines below the red rule or the number over it (7.3.1). */
export const layoutTitle = (context: LayoutContext, text: FilledText, underHead: boolean): readonly Piece[] => {
  const { page } = context;
  const format: TextFormat = { size: page.titleSize, pitch: page.titlePitch, align: 'center', face: 'title' };
  const lines = cellRows(text, { size: page.titleSize, tracking: 0, face: 'title' }, context.measure).flatMap((row) =>
    titleLines(row, context.area.width),
  );
  const gap = page.pitch * (underHead && page.style === 'official' ? 2 : 1);
  return spaced(linePieces(context, lines, format), gap, true);
};

export const layoutAddressee = (context: LayoutContext, text: FilledText): readonly Piece[] => {
  const { page } = context;
  const ended = /[:：]$/u.test(text.at(-1)?.text ?? '') ? text : [...text, { text: '：', bold: false }];
  const pieces = textPieces(context, ended, { size: page.size, pitch: page.pitch, align: 'left', hangs: true });
  return spaced(pieces, page.style === 'official' ? page.pitch : page.pitch * 0.5, true);
};

const largestLetterhead = 42;
const redRuleThickness = 1.8;

/** The separating line, as wide as the type area, 4 mm under the number (7.2.7). */
const redRule = (context: LayoutContext): Piece => {
  const { page, area } = context;
  const y = page.style === 'official' ? millimetres(4) - (page.pitch - page.size) / 2 : 7;
  const mark: RuleMark = { ...rule([area.left, y], [area.right, y], redRuleThickness), ink: 'red' };
  return { height: y + redRuleThickness, spaceBefore: 0, marks: [mark], keepWithNext: true, isText: false };
};

const doubleRule = (context: LayoutContext, y: number): Piece => ({
  height: y + letterRules.gap + letterRules.thin,
  spaceBefore: 0,
  marks: letterRule(context.page, y, 'thick-first'),
  keepWithNext: true,
  isText: false,
});

/** Moves the first line down (or, in a letter, up into the margin) and makes its room fit. */
const loweredFirst = (pieces: readonly Piece[], down: number): readonly Piece[] =>
  pieces.map((piece, index) =>
    index === 0
      ? { ...piece, height: piece.height + down, marks: piece.marks.map((mark) => shifted(mark, down)) }
      : piece,
  );
