/** 版记, the imprint at the foot of the last page of an official paper: who gets a copy, who issued it and when (GB/T 9704-2012, 7.4). */
import type { FilledImprint, FilledText } from '../../../shared/documents/filledBlock.ts';
import { cellRow, plainText, widthOf } from './cells.ts';
import { type Mark, type Piece, type RuleMark, rule, shifted } from './drawing.ts';
import { type LayoutContext, textLines } from './layoutText.ts';
import { baselineIn, lineMark } from './lineMarks.ts';
import { millimetres } from './pageStyle.ts';

/** The last line lies on the lower edge of the type area. A letter has no lines and names no issuer (10.1). */
export const layoutImprint = (
  context: LayoutContext,
  imprint: FilledImprint,
  letterForm: boolean,
): readonly Piece[] => {
  const copies = copyLines(context, imprint.copyTo);
  if (letterForm) return copies === null ? [] : [footPiece(context, copies)];
  const issue = issueLines(context, imprint);
  const rows = copies === null ? [issue] : [copies, issue];
  const marks: Mark[] = [separator(context, 0, 'outer')];
  let height = 0;
  for (const [index, row] of rows.entries()) {
    if (index > 0) marks.push(separator(context, height, 'inner'));
    marks.push(...row.marks.map((mark) => shifted(mark, height)));
    height += row.height;
  }
  return [footPiece(context, { height, marks: [...marks, separator(context, height, 'outer')] })];
};

type Row = { readonly height: number; readonly marks: readonly Mark[] };

/** 4号 (7.4.2); one character free at both sides. */
const officialSize = 14;
const thickness = { outer: millimetres(0.35), inner: millimetres(0.25) } as const;

const typeOf = ({ page, area }: LayoutContext) => {
  const size = page.style === 'official' ? officialSize : page.tableSize;
  return { size, pitch: size * 1.75, left: area.left + size, width: area.width - size * 2 };
};

const footPiece = (context: LayoutContext, { height, marks }: Row): Piece => ({
  height,
  spaceBefore: context.page.pitch,
  marks,
  keepWithNext: false,
  isText: false,
  isAtFoot: true,
});

const separator = ({ area }: LayoutContext, y: number, kind: keyof typeof thickness): RuleMark =>
  rule([area.left, y], [area.right, y], thickness[kind]);

/** 抄送：…。 with the lines under each other; null when nobody gets a copy. */
const copyLines = (context: LayoutContext, copyTo: FilledText): Row | null => {
  if (copyTo.length === 0) return null;
  const type = typeOf(context);
  const head = plainText('抄送：');
  const isEnded = /[。.]$/u.test(copyTo.at(-1)?.text ?? '');
  const hangingIndent = widthOf(cellRow(head, { size: type.size, tracking: 0, face: 'body' }, context.measure));
  const text = [...head, ...copyTo, ...(isEnded ? [] : plainText('。'))];
  const lines = textLines(context, text, { ...type, align: 'left', hangingIndent });
  return {
    height: lines.length * type.pitch,
    marks: lines.map((line, index) =>
      lineMark(line, { ...type, align: 'left', y: index * type.pitch + baselineIn(type.pitch, type.size) }),
    ),
  };
};

/** The issuer at the left, the day and 印发 at the right; under each other when they do not fit one line. */
const issueLines = (context: LayoutContext, { issuer, date }: FilledImprint): Row => {
  const type = typeOf(context);
  const isEnded = date.at(-1)?.text.endsWith('印发') ?? false;
  const left = textLines(context, issuer, { ...type, align: 'left' });
  const right = textLines(context, isEnded ? date : [...date, ...plainText('印发')], { ...type, align: 'right' });
  const isTight = left.length > 1 || (left[0]?.width ?? 0) + (right[0]?.width ?? 0) + type.size > type.width;
  const rightRow = isTight ? left.length : 0;
  const y = (row: number): number => row * type.pitch + baselineIn(type.pitch, type.size);
  return {
    height: (rightRow + right.length) * type.pitch,
    marks: [
      ...left.map((line, index) => lineMark(line, { ...type, align: 'left', y: y(index) })),
      ...right.map((line, index) => lineMark(line, { ...type, align: 'right', y: y(rightRow + index) })),
    ],
  };
};
