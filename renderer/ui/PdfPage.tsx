/** One drawn page of a PDF: its picture, and its text for screen readers. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { CSS_SCALE, drawPage, pageText } from './pdf.ts';

export type DrawnPage = { readonly canvas: HTMLCanvasElement; readonly text: string; readonly widthPx: number };

export const drawWithText = async (pdf: PDFDocumentProxy, page: number, scale: number): Promise<DrawnPage> => {
  const canvas = await drawPage(pdf, page, scale);
  return { canvas, text: await pageText(pdf, page), widthPx: (canvas.width / scale) * CSS_SCALE };
};

type PdfPageProps = { readonly page: DrawnPage; readonly label: string; readonly zoom: number | 'fit' };

export const PdfPage = ({ page, label, zoom }: PdfPageProps) => (
  <figure className="hj-pdf__page" style={{ width: zoom === 'fit' ? '100%' : page.widthPx * zoom }}>
    <CanvasHost canvas={page.canvas} label={label} />
    <figcaption className="hj-visually-hidden">{page.text}</figcaption>
  </figure>
);

const CanvasHost = ({ canvas, label }: { readonly canvas: HTMLCanvasElement; readonly label: string }) => {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', label);
    host.current?.replaceChildren(canvas);
  }, [canvas, label]);
  return <div ref={host} />;
};
