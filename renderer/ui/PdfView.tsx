/**
 * The real PDF on the screen, page under page. A new document replaces the old pages only once it is drawn, so that a preview redrawn
 * while typing never flashes. The text of each page is there for screen readers. Of a long document only the pages near the eye are drawn
 * (LongPdf.tsx): three hundred signatures fill a hundred pages.
 */
import './PdfView.css';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from './Loading.tsx';
import { type LongDocument, LongPdf } from './LongPdf.tsx';
import { CSS_SCALE, openPdf } from './pdf.ts';
import { type DrawnPage, drawWithText, PdfPage } from './PdfPage.tsx';

type PdfViewProps = {
  readonly bytes: Uint8Array | null;
  readonly label: string;
  /** 1 is actual size; `fit` takes the width there is. */
  readonly zoom?: number | 'fit' | undefined;
  readonly onPages?: ((count: number) => void) | undefined;
};
type Shown =
  | { readonly kind: 'short'; readonly pages: readonly DrawnPage[] }
  | { readonly kind: 'long'; readonly long: LongDocument };

/** Documents up to this many pages are drawn whole. */
const SHORT_PAGES = 12;

/** Enough pixels for a sharp page at any zoom in use without drawing again. */
const sharpness = (zoom: number | 'fit'): number => {
  const density = Math.min(globalThis.devicePixelRatio || 1, 2);
  return CSS_SCALE * density * (zoom === 'fit' ? 1.5 : Math.max(1, zoom));
};

export const PdfView = ({ bytes, label, zoom = 'fit', onPages }: PdfViewProps) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown | null>(null);
  const [isFailed, setFailed] = useState(false);
  const scale = sharpness(zoom);
  useEffect(() => {
    if (bytes === null) return;
    let isCurrent = true;
    prepare(bytes, scale, () => isCurrent).then(
      (ready) => {
        if (ready === null) return;
        if (!isCurrent) return release(ready);
        setFailed(false);
        setShown(ready);
        onPages?.(ready.kind === 'short' ? ready.pages.length : ready.long.pdf.numPages);
      },
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [bytes, scale, onPages]);
  // The document before is closed only when the new one stands in its place.
  useEffect(() => () => (shown === null ? undefined : release(shown)), [shown]);
  if (isFailed) return <p className="hj-quiet">{t('pdfFailed')}</p>;
  if (shown === null) return <Loading label={t('pdfDrawing')} minHeight="20rem" />;
  return (
    <div className="hj-pdf" role="document" aria-label={label}>
      {shown.kind === 'long' ? (
        <LongPdf long={shown.long} label={label} zoom={zoom} />
      ) : (
        shown.pages.map((page, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- pages have no other identity than their place
          <PdfPage key={index} page={page} label={`${label} · ${t('page', { page: index + 1 })}`} zoom={zoom} />
        ))
      )}
    </div>
  );
};

const release = (shown: Shown): void => {
  if (shown.kind === 'long') void shown.long.pdf.loadingTask.destroy();
};

/** The whole of a short document, the first pages of a long one; null when something newer is wanted meanwhile. */
const prepare = async (bytes: Uint8Array, scale: number, isCurrent: () => boolean): Promise<Shown | null> => {
  const pdf = await openPdf(bytes);
  const isLong = pdf.numPages > SHORT_PAGES;
  const pages = await drawPages(pdf, { count: isLong ? 1 : pdf.numPages, scale, isCurrent });
  const [first] = pages ?? [];
  if (isLong && first !== undefined) return { kind: 'long', long: { pdf, scale, first } };
  await pdf.loadingTask.destroy();
  return pages === null ? null : { kind: 'short', pages };
};

type Drawing = { readonly count: number; readonly scale: number; readonly isCurrent: () => boolean };

const drawPages = async (
  pdf: PDFDocumentProxy,
  { count, scale, isCurrent }: Drawing,
): Promise<readonly DrawnPage[] | null> => {
  const drawn: DrawnPage[] = [];
  for (let page = 1; page <= count; page += 1) {
    if (!isCurrent()) return null;
    drawn.push(await drawWithText(pdf, page, scale));
  }
  return drawn;
};
