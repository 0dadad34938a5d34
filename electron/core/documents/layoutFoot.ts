/** The foot of a paper: the issuing body with the place for its seal, what is attached, the line to tear off at. */
import type { FilledSeal, FilledText } from '../../../shared/documents/filledBlock.ts';
import { cellRow, plainText, widthOf } from './cells.ts';
import { type Mark, type Piece, rule } from './drawing.ts';
import { bodyFormat, gridWidth, type LayoutContext, spaced, textLines, textPieces, unparted } from './layoutText.ts';
import { baselineIn, lineMark } from './lineMarks.ts';

/** 署名 and 成文日期: the date four characters from the right, the body's name centred over it, room for the seal. */
export const layoutSeal = (context: LayoutContext, seal: FilledSeal): readonly Piece[] =>
  seal.sealed ? sealedFoot(context, seal) : unsealedFoot(context, seal);

/** 附件： one blank line below the text, indented two characters, items under each other (GB/T 9704-2012, 7.3.4), all on one page. */
export const layoutAttachmentNote = (context: LayoutContext, items: readonly FilledText[]): readonly Piece[] => {
  const { page } = context;
  const indent = gridWidth(page, 2);
  const style = { size: page.size, tracking: page.tracking, face: 'body' as const };
  const head = plainText('附件：');
  const headWidth = widthOf(cellRow(head, style, context.measure));
  const pieces = items.flatMap((item, index) => {
    const number = plainText(items.length === 1 ? '' : `${index + 1}. `);
    const hangingIndent = indent + headWidth + widthOf(cellRow(number, style, context.measure));
    const text = index === 0 ? [...head, ...number, ...item] : [...number, ...item];
    return textPieces(context, text, {
      ...bodyFormat(page, 'left'),
      indent: index === 0 ? indent : indent + headWidth,
      hangingIndent,
    });
  });
  // A list of what is enclosed is no text that somebody signs: it does not keep a foot company by itself.
  return unparted(spaced(pieces, page.pitch)).map((piece) => ({ ...piece, isText: false }));
};

/** A dashed line across the page with words in its middle. */
export const layoutCutLine = (context: LayoutContext, text: FilledText): Piece => {
  const { page, area } = context;
  const style = { size: page.tableSize, tracking: 0, face: 'body' as const };
  const words = widthOf(cellRow(text, style, context.measure));
  const gap = words === 0 ? 0 : words / 2 + page.size;
  const middle = (area.left + area.right) / 2;
  const y = page.pitch / 2;
  const dashed = (from: number, to: number): Mark => ({ ...rule([from, y], [to, y]), dashed: true });
  const lines = textLines(context, text, { size: page.tableSize, pitch: page.pitch, align: 'center' });
  const place = { left: area.left, width: area.width, size: page.tableSize, align: 'center' as const };
  return {
    height: page.pitch,
    spaceBefore: page.pitch,
    keepWithNext: true,
    isText: false,
    marks: [
      ...(gap === 0
        ? [dashed(area.left, area.right)]
        : [dashed(area.left, middle - gap), dashed(middle + gap, area.right)]),
      ...lines.slice(0, 1).map((line) => lineMark(line, { ...place, y: baselineIn(page.pitch, page.tableSize) })),
    ],
  };
};

/** 42 mm across; the seals of unions and mediation bodies are at most 45 mm. */
const sealRadius = 59.5;
/** Share of a line by which the middle of the seal stands above the gap between name and date. */
const sealRaised = 0.2;

const sealedFoot = (context: LayoutContext, seal: FilledSeal): readonly Piece[] => {
  const { page, area } = context;
  const style = { size: page.size, tracking: page.tracking, face: 'body' as const };
  const dateWidth = widthOf(cellRow(seal.date, style, context.measure));
  const nameWidth = Math.min(area.width, widthOf(cellRow(seal.body, style, context.measure)));
  const dateLeft = area.right - gridWidth(page, 4) - dateWidth;
  // A name longer than twice its distance from the edge moves left rather than over the margin.
  const centre = Math.min(dateLeft + dateWidth / 2, area.right - nameWidth / 2);
  const name = textLines(context, seal.body, { ...bodyFormat(page), align: 'center' });
  const date = textLines(context, seal.date, { ...bodyFormat(page), align: 'left' });
  const nameTop = Math.max(page.pitch * 1.5, sealRadius - page.pitch * name.length + 4);
  const dateTop = nameTop + page.pitch * name.length;
  // Name and date stand a little below the middle of the seal (7.3.5.1).
  const middle = dateTop - page.pitch * sealRaised;
  const row = (top: number) => ({ y: top + baselineIn(page.pitch, page.size), size: page.size });
  return [
    {
      height: Math.max(dateTop + page.pitch, middle + sealRadius),
      spaceBefore: page.pitch * 0.5,
      keepWithNext: false,
      isText: false,
      marks: [
        { kind: 'circle', x: centre, y: middle, radius: sealRadius, ink: 'grey' },
        ...placeName(context, centre, middle - sealRadius),
        ...name.map((line, index) =>
          lineMark(line, {
            ...row(nameTop + index * page.pitch),
            left: centre - nameWidth / 2,
            width: nameWidth,
            align: 'center',
          }),
        ),
        ...date.map((line) => lineMark(line, { ...row(dateTop), left: dateLeft, width: dateWidth, align: 'left' })),
      ],
    },
  ];
};

/** （盖章处） under the crown of the circle. */
const placeName = (context: LayoutContext, centre: number, top: number): readonly Mark[] => {
  const size = context.page.tableSize;
  const lines = textLines(context, plainText('（盖章处）'), { size, pitch: size * 1.4, align: 'center' });
  return lines.map((line) =>
    lineMark(line, {
      left: centre - sealRadius,
      width: sealRadius * 2,
      y: top + size * 2,
      size,
      align: 'center',
      ink: 'grey',
    }),
  );
};

/** Without a seal: the name two characters from the right, the date two characters right of the name's beginning (7.3.5.2). */
const unsealedFoot = (context: LayoutContext, seal: FilledSeal): readonly Piece[] => {
  const { page, area } = context;
  const style = { size: page.size, tracking: page.tracking, face: 'body' as const };
  const two = gridWidth(page, 2);
  const nameWidth = Math.min(area.width - two, widthOf(cellRow(seal.body, style, context.measure)));
  const dateWidth = widthOf(cellRow(seal.date, style, context.measure));
  const edge = area.right - two;
  // A date that would come nearer to the edge than two characters moves the name to the left instead.
  const isDateLonger = dateWidth + two > nameWidth;
  const nameLeft = Math.max(area.left, isDateLonger ? edge - dateWidth - two : edge - nameWidth);
  const left = { ...bodyFormat(page, 'left'), hangs: false };
  const name = textPieces(context, seal.body, { ...left, left: nameLeft, width: nameWidth + 1 });
  const date = textPieces(context, seal.date, { ...left, left: nameLeft + two, width: dateWidth + 1 });
  return [...spaced(name, page.pitch, true), ...date];
};
