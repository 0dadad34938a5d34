/** The agreement as it will print, redrawn while one types; old pages stay until the new ones are there. */
import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperNotes } from '../../app/PaperNotes.tsx';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { PdfView } from '../../ui/PdfView.tsx';
import type { Preview } from '../../app/useLatestPreview.ts';

const zooms = [0.75, 1, 1.25, 1.5, 2] as const;

export const PreviewPane = ({ preview, hasClause }: { readonly preview: Preview; readonly hasClause: boolean }) => {
  const { t } = useTranslation('agreement');
  const { t: common } = useTranslation();
  const words = useRefusalText();
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const step = (by: 1 | -1): void => {
    const at = zoom === 'fit' ? 1 : zooms.findIndex((one) => one === zoom);
    setZoom(zooms[Math.min(zooms.length - 1, Math.max(0, at + by))] ?? 1);
  };
  return (
    <section className="hj-agreement__paper" aria-label={t('preview.title')}>
      <header className="hj-row-spread">
        <span className="hj-quiet hj-dense" role="status">
          {preview.isDrawing ? t('preview.drawing') : preview.pages > 0 && common('pdfPages', { count: preview.pages })}
        </span>
        <span>
          <IconButton label={t('preview.zoomOut')} icon={<ZoomOut />} onPress={() => step(-1)} />
          <IconButton label={t('preview.zoomIn')} icon={<ZoomIn />} onPress={() => step(1)} />
          <IconButton label={t('preview.fit')} icon={<Maximize2 />} onPress={() => setZoom('fit')} />
        </span>
      </header>
      {preview.refusal !== null && <Banner tone="due">{t('preview.refused', { why: words(preview.refusal) })}</Banner>}
      <PaperNotes notes={preview.notes} />
      {preview.isFailed && <Banner tone="due">{t('preview.failed')}</Banner>}
      {hasClause ? (
        <PdfView bytes={preview.bytes} label={t('preview.title')} zoom={zoom} />
      ) : (
        <EmptyState what={t('preview.needsClause')} isCentered />
      )}
    </section>
  );
};
