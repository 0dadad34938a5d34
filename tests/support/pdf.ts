/** Reads a PDF back the way a reader shows it: as text and as pixels. For tests only. */
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** A piece of text with its place in points from the top left corner of the page. */
export type TextPlace = {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
};

/** The text of each page, lines separated by line breaks. */
export const pdfText = (bytes: Uint8Array): Promise<readonly string[]> =>
  withDocument(bytes, (document) =>
    eachPage(document, async (page) => {
      const content = await page.getTextContent();
      return content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    }),
  );

/** Where each piece of text stands, per page. */
export const pdfTextPlaces = (bytes: Uint8Array): Promise<readonly (readonly TextPlace[])[]> =>
  withDocument(bytes, (document) =>
    eachPage(document, async (page) => {
      const height = page.getViewport({ scale: 1 }).height;
      const content = await page.getTextContent();
      return content.items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, baseline: height - y, width: item.width, size }];
      });
    }),
  );

/** One page (from 1) on white paper; `scale` 1 is 72 pixels per inch. */
export const pdfPixels = (bytes: Uint8Array, pageNumber: number, scale: number): Promise<Pixels> =>
  withDocument(bytes, async (document) => {
    const { canvas, width, height } = await drawPage(document, pageNumber, scale);
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
    return { width, height, data };
  });

/** The same page as PNG bytes. */
export const pdfPng = (bytes: Uint8Array, pageNumber: number, scale: number): Promise<Uint8Array> =>
  withDocument(bytes, async (document) => {
    const { canvas } = await drawPage(document, pageNumber, scale);
    return canvas.toBuffer('image/png');
  });

/** The bookmarks with the page (from 1) each leads to, and the label a reader shows for every page. */
export const pdfStructure = (bytes: Uint8Array) =>
  withDocument(bytes, async (document) => {
    const outline = await document.getOutline();
    const marks: { readonly title: string; readonly page: number }[] = [];
    for (const { title, dest } of outline) {
      const [page] = Array.isArray(dest) ? dest : [];
      marks.push({ title, page: (await document.getPageIndex(page)) + 1 });
    }
    return { marks, labels: await document.getPageLabels(), pages: document.numPages };
  });

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

const withDocument = async <T>(bytes: Uint8Array, read: (document: PDFDocumentProxy) => Promise<T>): Promise<T> => {
  // pdf.js takes the buffer over, so it gets a copy. Fonts are drawn from the file itself, never from the system.
  const task = getDocument({ data: bytes.slice(), disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
};

const eachPage = async <T>(document: PDFDocumentProxy, read: (page: Page) => Promise<T>): Promise<readonly T[]> => {
  const results: T[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    results.push(await read(await document.getPage(number)));
  return results;
};

const drawPage = async (document: PDFDocumentProxy, pageNumber: number, scale: number) => {
  const page = await document.getPage(pageNumber);
  const viewport = page.getViewport({ scale });
  const width = Math.ceil(viewport.width);
  const height = Math.ceil(viewport.height);
  const canvas = createCanvas(width, height);
  // The Node canvas draws what pdf.js asks of a page's canvas; only their type declarations differ.
  const target = canvas as unknown as HTMLCanvasElement;
  await page.render({ canvas: target, viewport, background: '#ffffff' }).promise;
  return { canvas, width, height };
};
