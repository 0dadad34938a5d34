/** What stands outside the type area of every page: page number, case number, check code, the line to sign page by page. */
import type { FilledText } from '../../../shared/documents/filledBlock.ts';
import { cellRow, plainText, widthOf } from './cells.ts';
import { letterFoot } from './letterForm.ts';
import type { Mark } from './drawing.ts';
import type { Face } from './faces.ts';
import { type LayoutContext, textLines } from './layoutText.ts';
import { lineMark } from './lineMarks.ts';

export type Footer = {
  readonly checkCode?: string;
  readonly caseNumber?: string;
  /** No page number at all: cover and contents of a volume, which has numbers of its own. */
  readonly isOmitted?: true;
};

export type Furniture = {
  readonly footer: Footer;
  readonly everyPage: FilledText | null;
  /** The first page has the double red line instead of its number (GB/T 9704-2012, 10.1). */
  readonly letterForm: boolean;
};

export type PagePosition = { readonly page: number; readonly pages: number };

/** Marks with `y` from the top of the paper. */
export const layoutFurniture = (
  context: LayoutContext,
  { footer, everyPage, letterForm }: Furniture,
  position: PagePosition,
): readonly Mark[] => {
  const { page } = context;
  const numbering = numberingOf(context, { footer, letterForm }, position);
  if (everyPage === null) return numbering;
  const y = page.height - page.margin.bottom + everyPageBelow[page.style];
  return [...numbering, ...oneLine(context, everyPage, { y, size: everyPageSize, align: 'justify' })];
};

/** Baseline of the signing line below the type area. */
const everyPageBelow = { official: 14, form: 26 } as const;
const everyPageSize = 10.5;
const formFooterAbove = 34;
const smallSize = 9;
/** 4号, a dash at each side, 7 mm below the type area; odd pages right, even pages left, one character in. */
const numberSize = 14;
const numberBelow = (7 * 72) / 25.4;

const numberingOf = (
  context: LayoutContext,
  { footer, letterForm }: Pick<Furniture, 'footer' | 'letterForm'>,
  position: PagePosition,
): readonly Mark[] => {
  if (footer.isOmitted) return [];
  return letterForm && position.page === 1 ? letterFooter(context, footer) : pageFooter(context, footer, position);
};

const letterFooter = (context: LayoutContext, footer: Footer): readonly Mark[] => {
  const y = context.page.height - context.page.margin.bottom + numberBelow + smallSize;
  const code = plainText(checkCodeNote(footer) ?? '');
  return [...letterFoot(context.page), ...oneLine(context, code, { y, size: smallSize, align: 'left' })];
};

const pageFooter = (context: LayoutContext, footer: Footer, position: PagePosition): readonly Mark[] =>
  context.page.style === 'official' ? officialFooter(context, footer, position) : formFooter(context, footer, position);

const officialFooter = (context: LayoutContext, footer: Footer, { page }: PagePosition): readonly Mark[] => {
  const y = context.page.height - context.page.margin.bottom + numberBelow + numberSize * 0.88;
  const isOdd = page % 2 === 1;
  const inset = { left: context.area.left + numberSize, width: context.area.width - numberSize * 2 };
  const number = plainText(`—${page}—`);
  const face = 'number' as const;
  const note = [footer.caseNumber, checkCodeNote(footer)].filter((part) => part !== undefined).join(' · ');
  return [
    ...oneLine(context, number, { y, size: numberSize, align: isOdd ? 'right' : 'left', face, ...inset }),
    ...oneLine(context, plainText(note), { y, size: smallSize, align: isOdd ? 'left' : 'right' }),
  ];
};

const formFooter = (context: LayoutContext, footer: Footer, { page, pages }: PagePosition): readonly Mark[] => {
  const parts = [footer.caseNumber, `第 ${page} 页　共 ${pages} 页`, checkCodeNote(footer)];
  const words = plainText(parts.filter((part) => part !== undefined).join(' · '));
  return oneLine(context, words, { y: context.page.height - formFooterAbove, size: smallSize, align: 'center' });
};

const checkCodeNote = (footer: Footer): string | undefined =>
  footer.checkCode === undefined ? undefined : `校验码 ${footer.checkCode}`;

type LineStyle = {
  readonly y: number;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly left?: number;
  readonly width?: number;
  readonly face?: Face;
};

/** One line, made smaller rather than broken when it is too long. */
const oneLine = (context: LayoutContext, text: FilledText, style: LineStyle): readonly Mark[] => {
  const { left, width } = { left: context.area.left, width: context.area.width, ...style };
  const face = style.face ?? 'body';
  const natural = widthOf(cellRow(text, { size: style.size, tracking: 0, face }, context.measure));
  const size = natural > width ? style.size * (width / natural) * 0.995 : style.size;
  const align = style.align === 'justify' ? 'left' : style.align;
  return textLines(context, text, { size, pitch: size * 1.4, align, width, face }).map((line) =>
    lineMark(line, { left, width, y: style.y, size, align }),
  );
};
