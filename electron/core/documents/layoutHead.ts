/** The top of a paper: the body's name in red, the number, the title, the addressee (GB/T 9704-2012, 7.2 and 7.3.1-2). */
import type { FilledText } from '../../../shared/documents/filledBlock.ts';
import { cellRow, widthOf } from './cells.ts';
import { type Piece, type RuleMark, rule } from './drawing.ts';
import { type LayoutContext, spaced, type TextFormat, textLines, textPieces, linePieces } from './layoutText.ts';

/** The issuing body's name, as large as fits on one line. `hasNumber`: the red rule then stands below the number. */
export const layoutLetterhead = (context: LayoutContext, text: FilledText, hasNumber: boolean): readonly Piece[] => {
  const natural = widthOf(cellRow(text, { size: 1, tracking: 0, bold: true }, context.measure));
  const size = Math.min(largestLetterhead, (context.area.width * 0.96) / Math.max(natural, 1));
  const format: TextFormat = { size, pitch: size * 1.5, align: 'center', bold: true, ink: 'red' };
  const name = textPieces(context, text, format);
  return hasNumber ? spaced(name, 0, true) : [...spaced(name, 0, true), redRule(context)];
};

export const layoutNumber = (
  context: LayoutContext,
  text: FilledText,
  { align, underLetterhead }: { readonly align: 'right' | 'center'; readonly underLetterhead: boolean },
): readonly Piece[] => {
  const { page } = context;
  const size = page.style === 'official' ? page.size : page.tableSize;
  const pieces = textPieces(context, text, { size, pitch: page.pitch, align });
  if (underLetterhead) return [...spaced(pieces, page.pitch * 0.5, true), redRule(context)];
  return spaced(pieces, page.pitch * 0.25, true);
};

/** Centred; a title of several lines is balanced so that no single word is left over. */
export const layoutTitle = (context: LayoutContext, text: FilledText): readonly Piece[] => {
  const { page } = context;
  const format: TextFormat = { size: page.titleSize, pitch: page.titlePitch, align: 'center', bold: true };
  return spaced(linePieces(context, balanced(context, text, format), format), page.pitch, true);
};

export const layoutAddressee = (context: LayoutContext, text: FilledText): readonly Piece[] => {
  const { page } = context;
  const ended = /[:：]$/u.test(text.at(-1)?.text ?? '') ? text : [...text, { text: '：', bold: false }];
  const pieces = textPieces(context, ended, { size: page.size, pitch: page.pitch, align: 'left', hangs: true });
  return spaced(pieces, page.style === 'official' ? page.pitch : page.pitch * 0.5, true);
};

const largestLetterhead = 42;
const redRuleThickness = 1.8;

const redRule = (context: LayoutContext): Piece => {
  const { left, right } = context.area;
  // 发文字号 stands 4 mm above the separating line (7.2.7).
  const mark: RuleMark = { ...rule([left, 7], [right, 7], redRuleThickness), ink: 'red' };
  return { height: 14, spaceBefore: 0, marks: [mark], keepWithNext: true, isText: false };
};

/** Narrows the measure as long as the number of lines stays the same: the lines become about equally long. */
const balanced = (context: LayoutContext, text: FilledText, format: TextFormat) => {
  const full = textLines(context, text, format);
  let lines = full;
  for (let width = context.area.width - format.size; width > format.size * 4; width -= format.size) {
    const narrower = textLines(context, text, { ...format, width });
    if (narrower.length > full.length) break;
    lines = narrower;
  }
  return lines;
};
