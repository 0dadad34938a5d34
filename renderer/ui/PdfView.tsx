/**
 * The real PDF on the screen, page under page. A new document replaces the old pages only once it is drawn, so that a preview redrawn
 * while typing never flashes. The text of each page is there for screen readers.
 */
import './PdfView.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from './Loading.tsx';
import { CSS_SCALE, drawPage, openPdf, pageText } from './pdf.ts';

type PdfViewProps = {
  readonly bytes: Uint8Array | null;
  readonly label: string;
  /** 1 is actual size; `fit` takes the width there is. */
  readonly zoom?: number | 'fit' | undefined;
  readonly onPages?: ((count: number) => void) | undefined;
};
type DrawnPage = { readonly canvas: HTMLCanvasElement; readonly text: string; readonly widthPx: number };

/** Enough pixels for a sharp page at any zoom in use without drawing again. */
const sharpness = (zoom: number | 'fit'): number => {
  const density = Math.min(globalThis.devicePixelRatio || 1, 2);
  return CSS_SCALE * density * (zoom === 'fit' ? 1.5 : Math.max(1, zoom));
};

export const PdfView = ({ bytes, label, zoom = 'fit', onPages }: PdfViewProps) => {
  const { t } = useTranslation();
  const [pages, setPages] = useState<readonly DrawnPage[]>([]);
  const [isFailed, setFailed] = useState(false);
  const scale = sharpness(zoom);
  useEffect(() => {
    if (bytes === null) return;
    let isCurrent = true;
    drawAll(bytes, scale, () => isCurrent).then(
      (drawn) => {
        if (!isCurrent || drawn === null) return;
        setFailed(false);
        setPages(drawn);
        onPages?.(drawn.length);
      },
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [bytes, scale, onPages]);
  if (isFailed) return <p className="hj-quiet">{t('pdfFailed')}</p>;
  if (pages.length === 0) return <Loading label={t('pdfDrawing')} minHeight="20rem" />;
  return (
    <div className="hj-pdf" role="document" aria-label={label}>
      {pages.map((page, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- pages have no other identity than their place
        <figure key={index} className="hj-pdf__page" style={{ width: zoom === 'fit' ? '100%' : page.widthPx * zoom }}>
          <CanvasHost canvas={page.canvas} label={`${label} · ${t('page', { page: index + 1 })}`} />
          <figcaption className="hj-visually-hidden">{page.text}</figcaption>
        </figure>
      ))}
    </div>
  );
};

const CanvasHost = ({ canvas, label }: { readonly canvas: HTMLCanvasElement; readonly label: string }) => {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', label);
    host.current?.replaceChildren(canvas);
  }, [canvas, label]);
  return <div ref={host} />;
};

const drawAll = async (
  bytes: Uint8Array,
  scale: number,
  isCurrent: () => boolean,
): Promise<readonly DrawnPage[] | null> => {
  const pdf = await openPdf(bytes);
  try {
    const drawn: DrawnPage[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) {
      if (!isCurrent()) return null;
      const canvas = await drawPage(pdf, page, scale);
      drawn.push({ canvas, text: await pageText(pdf, page), widthPx: (canvas.width / scale) * CSS_SCALE });
    }
    return drawn;
  } finally {
    await pdf.loadingTask.destroy();
  }
};
