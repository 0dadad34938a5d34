/** What makes many pages one file: the page tree, the bookmarks, the page labels (页号 from 1 in the body), title and day. */
import { PDFContext, PDFHexString, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { PdfSink } from './pdfSink.ts';

export type FileRoots = { readonly [root in 'catalog' | 'info' | 'pages' | 'outlines']: PDFRef };
export type Bookmark = { readonly title: string; readonly page: PDFRef | undefined };
export type VolumeStructure = {
  /** Cover and contents, the numbered pages, notes and back. */
  readonly before: readonly PDFRef[];
  readonly body: readonly PDFRef[];
  readonly after: readonly PDFRef[];
  readonly marks: readonly Bookmark[];
  readonly title: string;
  readonly createdOn: LocalDate;
};

export const writeStructure = (sink: PdfSink, roots: FileRoots, structure: VolumeStructure): void => {
  const { before, body, after, title, createdOn } = structure;
  // Nothing is registered with it: it only makes objects.
  const make = PDFContext.create();
  const pages = [...before, ...body, ...after];
  sink.put(roots.pages, make.obj({ Type: 'Pages', Count: pages.length, Kids: pages }));
  writeBookmarks(sink, make, { outlines: roots.outlines, marks: structure.marks });
  sink.put(
    roots.catalog,
    make.obj({
      Type: 'Catalog',
      Pages: roots.pages,
      Outlines: roots.outlines,
      PageMode: 'UseOutlines',
      PageLabels: { Nums: labelRanges(before.length, body.length) },
      Lang: PDFString.of('zh-CN'),
      ViewerPreferences: { DisplayDocTitle: true },
    }),
  );
  const day = PDFString.of(`D:${createdOn.replaceAll('-', '')}000000Z`);
  const program = PDFString.of('Hejie Desk');
  const info = { Title: PDFHexString.fromText(title), Producer: program, Creator: program };
  sink.put(roots.info, make.obj({ ...info, CreationDate: day, ModDate: day }));
};

/** Roman before and after, figures in the body; a range may not be empty. */
const labelRanges = (before: number, body: number) => [
  0,
  { S: 'r' },
  ...(body === 0 ? [] : [before, { S: 'D' }]),
  before + body,
  { S: 'r', St: before + 1 },
];

const writeBookmarks = (
  sink: PdfSink,
  make: PDFContext,
  { outlines, marks }: { readonly outlines: PDFRef; readonly marks: readonly Bookmark[] },
): void => {
  const known = marks.flatMap(({ title, page }) => (page === undefined ? [] : [{ title, page, ref: sink.reserve() }]));
  for (const [index, { title, page, ref }] of known.entries()) {
    const before = known[index - 1];
    const after = known[index + 1];
    sink.put(
      ref,
      make.obj({
        Title: PDFHexString.fromText(title),
        Parent: outlines,
        ...(before === undefined ? {} : { Prev: before.ref }),
        ...(after === undefined ? {} : { Next: after.ref }),
        Dest: [page, 'Fit'],
      }),
    );
  }
  const [first] = known;
  const last = known.at(-1);
  const ends =
    first === undefined || last === undefined ? {} : { First: first.ref, Last: last.ref, Count: known.length };
  sink.put(outlines, make.obj({ Type: 'Outlines', ...ends }));
};
