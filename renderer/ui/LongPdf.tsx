/**
 * A long document: every page has its place, only those near the eye have their picture. A page keeps its old picture until the one of a newer
 * document is drawn; far away it gives its memory back.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DrawnPage, drawWithText, PdfPage } from './PdfPage.tsx';

export type LongDocument = {
  readonly pdf: PDFDocumentProxy;
  readonly scale: number;
  /** The first page, drawn; its size stands for the others until they are. */
  readonly first: DrawnPage;
};
type LongPdfProps = { readonly long: LongDocument; readonly label: string; readonly zoom: number | 'fit' };

export const LongPdf = ({ long, label, zoom }: LongPdfProps) => {
  const { t } = useTranslation();
  return Array.from({ length: long.pdf.numPages }, (_, index) => (
    <LongPage
      // oxlint-disable-next-line react/no-array-index-key -- pages have no other identity than their place
      key={index}
      long={long}
      number={index + 1}
      label={`${label} · ${t('page', { page: index + 1 })}`}
      zoom={zoom}
    />
  ));
};

/** These are in sight before anybody scrolls. */
const NEAR_AT_FIRST = 2;

type LongPageProps = LongPdfProps & { readonly number: number };

const LongPage = ({ long, number, label, zoom }: LongPageProps) => {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place, number <= NEAR_AT_FIRST);
  const [page, setPage] = useState<DrawnPage | null>(number === 1 ? long.first : null);
  useEffect(() => {
    if (!isNear) {
      setPage(null);
      return undefined;
    }
    let isCurrent = true;
    drawWithText(long.pdf, number, long.scale).then(
      (drawn) => isCurrent && setPage(drawn),
      // A newer document took this one's place while it was drawn.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isNear, long, number]);
  const { canvas, widthPx } = page ?? long.first;
  return (
    <div
      ref={place}
      className="hj-pdf__place"
      style={{
        width: zoom === 'fit' ? '100%' : widthPx * zoom,
        aspectRatio: `${canvas.width} / ${canvas.height}`,
      }}
    >
      {page !== null && <PdfPage page={page} label={label} zoom={zoom} />}
    </div>
  );
};

/** True while the element is in sight or about a page away from it. */
const useNear = (element: { readonly current: HTMLElement | null }, atFirst: boolean): boolean => {
  const [isNear, setNear] = useState(atFirst);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      // The pages scroll inside a pane, or with the window.
      scrollMargin: '100% 0px',
      rootMargin: '100% 0px',
    });
    watch.observe(watched);
    return () => watch.disconnect();
  }, [element]);
  return isNear;
};
