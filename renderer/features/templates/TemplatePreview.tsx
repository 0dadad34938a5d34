/** The paper in this wording with an invented case: the real PDF. Old pages stay until new ones are there. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperNotes } from '../../app/PaperNotes.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { PdfView } from '../../ui/PdfView.tsx';
import type { TemplateWork } from './useTemplateWork.ts';

export const TemplatePreview = ({ work }: { readonly work: TemplateWork }) => {
  const { t } = useTranslation('templates');
  const { t: common } = useTranslation();
  const [shown, setShown] = useState<Uint8Array | null>(null);
  useEffect(() => {
    if (work.bytes !== null) setShown(work.bytes);
  }, [work.bytes]);
  const isStale = work.bytes === null && work.faults !== null;
  return (
    <section className="hj-wording__paper" aria-label={t('preview.title')}>
      <p className="hj-quiet hj-dense" role="status">
        {work.isRunning ? t('preview.drawing') : work.pages > 0 && common('pdfPages', { count: work.pages })} ·{' '}
        {t('preview.sample')}
      </p>
      {work.undrawn.length > 0 && (
        <Banner tone="due">{t('preview.undrawn', { characters: work.undrawn.join('') })}</Banner>
      )}
      {isStale && work.undrawn.length === 0 && <Banner tone="due">{t('preview.stale')}</Banner>}
      {work.isFailed && <Banner tone="due">{t('preview.failed')}</Banner>}
      <PaperNotes notes={work.notes} />
      <PdfView bytes={shown} label={t('preview.title')} />
    </section>
  );
};
