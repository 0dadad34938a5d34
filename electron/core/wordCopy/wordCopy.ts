/**
 * A paper as a Word file (.docx), for offices that want to go on writing in it. The words are those of the PDF, because both come from the
 * same filled template; the layout is Word's own. Only for papers nobody has signed: what is signed exists as its exact PDF alone.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { FilledDocument } from '../../../shared/documents/filledBlock.ts';
import type { FontRole } from '../../../shared/documents/fontRoles.ts';
import { type PageStyle, pageStyleOf, typeArea } from '../documents/pageStyle.ts';
import { wordBlocks } from './wordBlocks.ts';
import { fontTableXml, wordFontsOf } from './wordFonts.ts';
import { charactersOf, paragraphs, runStyle, twips, type WordContext } from './wordText.ts';

export type WordRequest = {
  readonly document: FilledDocument;
  readonly title: string;
  /** Printed beside the page number of forms. */
  readonly caseNumber?: string | undefined;
  /** Names of the fonts the office chose. */
  readonly fonts: { readonly [R in FontRole]?: string | undefined };
};

/** The bytes of a .docx. */
export const drawWordCopy = async (request: WordRequest): Promise<Uint8Array> => {
  const { document } = request;
  const page = pageStyleOf(document);
  const fonts = wordFontsOf(document.style, request.fonts);
  const context: WordContext = { page, fonts };
  const file = new Document({
    title: request.title,
    creator: 'Hejie Desk',
    lastModifiedBy: 'Hejie Desk',
    evenAndOddHeaderAndFooters: isOfficial(page),
    styles: {
      default: { document: { run: { ...runStyle(context, { size: page.size, face: 'body' }), language: chinese } } },
    },
    sections: [
      {
        properties: {
          page: { size: { width: twips(page.width), height: twips(page.height) }, margin: marginsOf(page) },
          titlePage: document.letterForm,
        },
        footers: footersOf(context, request),
        children: [...wordBlocks(context, document)],
      },
    ],
  });
  const fontTable = { path: 'word/fontTable.xml', data: fontTableXml(fonts) };
  return new Uint8Array(await Packer.toBuffer(file, undefined, [fontTable]));
};

const chinese = { value: 'en-US', eastAsia: 'zh-CN' } as const;

const isOfficial = (page: PageStyle): boolean => page.style === 'official';

/** Distance of the footer from the edge: official page numbers stand 7 mm under the type area. */
const marginsOf = ({ margin, style }: PageStyle) => ({
  top: twips(margin.top),
  right: twips(margin.right),
  bottom: twips(margin.bottom),
  left: twips(margin.left),
  footer: style === 'official' ? twips(margin.bottom - 34) : twips(28),
});

const footersOf = (context: WordContext, request: WordRequest) => {
  const { document } = request;
  const everyPage =
    document.everyPage === null
      ? []
      : paragraphs(context, document.everyPage, {
          // One line, as on the PDF: places to sign do not wrap.
          size: Math.min(10.5, (typeArea(context.page).width / Math.max(1, charactersOf(document.everyPage))) * 0.98),
          pitch: 16,
          align: 'left',
          face: 'body',
        });
  if (!isOfficial(context.page)) return { default: footer([...everyPage, formNumber(context, request)]) };
  return {
    default: footer([...everyPage, officialNumber(context, 'right')]),
    even: footer([...everyPage, officialNumber(context, 'left')]),
    ...(document.letterForm ? { first: footer([letterLine()]) } : {}),
  };
};

const footer = (children: readonly Paragraph[]): Footer => new Footer({ children: [...children] });

/** —3—, one character in from the outer edge. */
const officialNumber = (context: WordContext, side: 'left' | 'right'): Paragraph =>
  new Paragraph({
    alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
    indent: { [side]: twips(14) },
    children: [numberRun(context, 14, ['—', PageNumber.CURRENT, '—'])],
  });

const formNumber = (context: WordContext, { caseNumber }: WordRequest): Paragraph => {
  const head = caseNumber === undefined ? '' : `${caseNumber} · `;
  const parts = [`${head}第 `, PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'];
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [numberRun(context, 9, parts)] });
};

const numberRun = (context: WordContext, size: number, children: readonly string[]): ParagraphChild =>
  new TextRun({ ...runStyle(context, { size, face: 'number' }), children: [...children] });

/** The lower double line on the first page of a letter. */
const letterLine = (): Paragraph =>
  new Paragraph({ border: { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 14, color: 'C00000', space: 1 } } });
