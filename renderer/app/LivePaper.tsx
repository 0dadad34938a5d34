/** A paper as it will print, redrawn while one types; old pages stay until the new ones are there. */
import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusalText } from '../i18n/refusalText.ts';
import { Banner } from '../ui/Banner.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PdfView } from '../ui/PdfView.tsx';
import { PaperNotes } from './PaperNotes.tsx';
import type { Preview } from './useLatestPreview.ts';

const zooms = [0.75, 1, 1.25, 1.5, 2] as const;

type LivePaperProps = {
  readonly label: string;
  readonly preview: Preview;
  /** Why there is nothing to see yet. */
  readonly notYet?: string | undefined;
};

export const LivePaper = ({ label, preview, notYet }: LivePaperProps) => {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation();
  const words = useRefusalText();
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const step = (by: 1 | -1): void => {
    const at = zoom === 'fit' ? 1 : zooms.findIndex((one) => one === zoom);
    setZoom(zooms[Math.min(zooms.length - 1, Math.max(0, at + by))] ?? 1);
  };
  return (
    <>
      <header className="hj-row-spread">
        <span className="hj-quiet hj-dense" role="status">
          {preview.isDrawing ? t('live.drawing') : preview.pages > 0 && common('pdfPages', { count: preview.pages })}
        </span>
        <span>
          <IconButton label={common('zoomOut')} icon={<ZoomOut />} onPress={() => step(-1)} />
          <IconButton label={common('zoomIn')} icon={<ZoomIn />} onPress={() => step(1)} />
          <IconButton label={common('zoomFit')} icon={<Maximize2 />} onPress={() => setZoom('fit')} />
        </span>
      </header>
      {preview.refusal !== null && <Banner tone="due">{t('live.refused', { why: words(preview.refusal) })}</Banner>}
      <PaperNotes notes={preview.notes} />
      {preview.isFailed && <Banner tone="due">{t('live.failed')}</Banner>}
      {notYet === undefined ? (
        <PdfView bytes={preview.bytes} label={label} zoom={zoom} />
      ) : (
        <EmptyState what={notYet} isCentered />
      )}
    </>
  );
};
