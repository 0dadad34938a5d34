/** Several PDFs as one, page after page. What a file says of itself (title, check code) does not come along: the copy is no original. */
import { PDFDocument } from '@cantoo/pdf-lib';

export const joinPdfs = async (
  parts: readonly Uint8Array[],
  title: string,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> => {
  const joined = await PDFDocument.create();
  joined.setTitle(title);
  for (const part of parts) {
    const source = await PDFDocument.load(part);
    for (const page of await joined.copyPages(source, source.getPageIndices())) joined.addPage(page);
  }
  return { bytes: new Uint8Array(await joined.save()), pages: joined.getPageCount() };
};
