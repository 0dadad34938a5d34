/** Finished pages to the bytes of a PDF. The same pages give the same bytes: no clock, no random names, fixed order. */
import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Mark } from './drawing.ts';
import { type CutFont, embedFont } from './embedFont.ts';
import { fontNames, pageOperators } from './pageContent.ts';

export type PdfPages = {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly (readonly Mark[])[];
  readonly regular: CutFont;
  readonly bold: CutFont;
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
  const resources = document.context.register(
    document.context.obj({
      Font: {
        [fontNames.regular]: embedFont(document.context, content.regular),
        [fontNames.bold]: embedFont(document.context, content.bold),
      },
      XObject: Object.fromEntries([...images.values()].map((image) => [image.name, image.ref])),
    }),
  );
  for (const marks of content.pages) {
    const page = document.addPage([content.width, content.height]);
    const operators = pageOperators(marks, {
      pageHeight: content.height,
      fonts: { regular: content.regular.tables, bold: content.bold.tables },
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
