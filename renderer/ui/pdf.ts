/**
 * One way into pdf.js: the worker is a file of our own origin (CSP worker-src 'self'), nothing is fetched, scripts inside a PDF never run.
 * Fonts that a PDF does not embed are drawn with what the machine has; our own papers embed theirs.
 */
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Opens the bytes; pdf.js takes ownership of what it gets, so it gets a copy. Close with `document.loadingTask.destroy()`. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({
    data: bytes.slice(),
    // `@font-face` rules from data: URLs are refused by font-src 'self'; without them pdf.js draws glyphs as paths.
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  }).promise;

/** Points of a PDF at 100 % on a screen: 96 px per inch over 72 points per inch. */
export const CSS_SCALE = 96 / 72;

/** Draws one page into a fresh canvas. `scale` 1 is 72 dpi. */
export const drawPage = async (
  document_: PDFDocumentProxy,
  pageNumber: number,
  scale: number,
): Promise<HTMLCanvasElement> => {
  const page = await document_.getPage(pageNumber);
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
};

/** The text of a page in reading order, for screen readers. */
export const pageText = async (document_: PDFDocumentProxy, pageNumber: number): Promise<string> => {
  const content = await (await document_.getPage(pageNumber)).getTextContent();
  return content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
};
