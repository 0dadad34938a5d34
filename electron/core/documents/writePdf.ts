/** Finished pages to the bytes of a PDF. The same pages give the same bytes: no clock, no random names, fixed order. */
import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Mark, PlacedCharacter } from './drawing.ts';
import { type CutFont, embedFont } from './embedFont.ts';
import type { FaceFonts } from './faces.ts';
import type { OpenFont } from './fonts.ts';
import { type ContentFont, pageOperators } from './pageContent.ts';

export type PdfPages = {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly (readonly Mark[])[];
  readonly faces: FaceFonts;
  /** Every font the pages use, cut down to their characters. */
  readonly cuts: ReadonlyMap<OpenFont, CutFont>;
};

export type PdfMetadata = {
  readonly title: string;
  readonly createdOn: LocalDate;
  /** Kept in the file's properties, e.g. the check code of a sealed paper. */
  readonly keywords?: readonly string[];
};

const producer = 'Hejie Desk';

export const writePdf = async (content: PdfPages, metadata: PdfMetadata): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  describe(document, metadata);
  const images = await embedImages(document, content.pages);
  const fonts = new Map(
    [...content.cuts].map(([font, cut], index) => [font, { name: `F${index + 1}`, tables: cut.tables, cut }]),
  );
  const fontOf = ({ character, face }: PlacedCharacter): ContentFont => {
    const font = fonts.get(content.faces.fontFor(character, face));
    if (font === undefined) throw new Error('a font of the pages was not cut');
    return font;
  };
  const resources = document.context.register(
    document.context.obj({
      Font: Object.fromEntries([...fonts.values()].map(({ name, cut }) => [name, embedFont(document.context, cut)])),
      XObject: Object.fromEntries([...images.values()].map((image) => [image.name, image.ref])),
    }),
  );
  for (const marks of content.pages) {
    const page = document.addPage([content.width, content.height]);
    const operators = pageOperators(marks, {
      pageHeight: content.height,
      fontOf,
      imageName: (png) => images.get(png)?.name ?? '',
    });
    page.node.set(PDFName.of('Resources'), resources);
    page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(operators)));
  }
  return document.save({ updateFieldAppearances: false });
};

const describe = (document: PDFDocument, { title, createdOn, keywords }: PdfMetadata): void => {
  const created = new Date(`${createdOn}T00:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage('zh-CN');
  if (keywords !== undefined) document.setKeywords([...keywords]);
  document.setProducer(producer);
  document.setCreator(producer);
  document.setCreationDate(created);
  document.setModificationDate(created);
};

type EmbeddedImage = { readonly name: string; readonly ref: PDFRef };

const embedImages = async (
  document: PDFDocument,
  pages: readonly (readonly Mark[])[],
): Promise<ReadonlyMap<Uint8Array, EmbeddedImage>> => {
  const images = new Map<Uint8Array, EmbeddedImage>();
  for (const mark of pages.flat()) {
    if (mark.kind !== 'image' || images.has(mark.png)) continue;
    const image = await document.embedPng(mark.png);
    images.set(mark.png, { name: `I${images.size + 1}`, ref: image.ref });
  }
  return images;
};
