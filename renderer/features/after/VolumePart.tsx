/** The whole file of a case as one PDF (案卷): made on request, told step by step, stopped at any step. */
import { BookText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useVolume, type VolumeState } from '../../app/useVolume.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';

export const VolumePart = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useTranslation('papers');
  const { state, isBusy, start, stop } = useVolume(caseId);
  return (
    <div className="hj-stack">
      {!isBusy && (
        <div className="hj-row">
          <Button icon={<BookText />} onPress={start}>
            {t('volume.make')}
          </Button>
          <span className="hj-quiet hj-dense">{t('volume.hint')}</span>
        </div>
      )}
      <VolumeNews state={state} onStop={stop} />
    </div>
  );
};

const VolumeNews = ({ state, onStop }: { readonly state: VolumeState; readonly onStop: () => void }) => {
  const { t } = useTranslation('papers');
  const words = useRefusalText();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'fetching':
      return (
        <Progress
          label={t('volume.fetching')}
          value={state.of - state.left}
          of={state.of}
          step={t('volume.left', { count: state.left })}
          action={<Button onPress={onStop}>{t('volume.stop')}</Button>}
        />
      );
    case 'progress':
      return (
        <Progress
          label={t('volume.making')}
          value={state.done}
          of={state.of}
          step={state.title === '' ? t('volume.front') : t('volume.step', { ...state })}
          action={<Button onPress={onStop}>{t('volume.stop')}</Button>}
        />
      );
    case 'saving':
      return <Progress label={t('volume.making')} value={1} of={1} step={t('volume.saving')} />;
    case 'stopped':
      return <p className="hj-quiet">{t('volume.stopped')}</p>;
    case 'failed':
      return (
        <Banner tone="overdue" isAlert>
          {t('volume.failed')}
        </Banner>
      );
    case 'refused':
      return (
        <Banner tone="overdue" isAlert>
          {words(state.refusal)}
        </Banner>
      );
    case 'done':
      return <Bound state={state} />;
  }
};

const Bound = ({ state }: { readonly state: Extract<VolumeState, { readonly kind: 'done' }> }) => {
  const { t } = useTranslation('papers');
  const { pages, fileName, gaps } = state;
  return (
    <>
      <p role="status">{t('volume.done', { count: pages, name: fileName })}</p>
      {gaps.length > 0 && (
        <Banner tone="due" title={t('volume.gapsTitle')}>
          <ul>
            {gaps.map(({ title, page, reason }) => (
              <li key={page}>{t('volume.gap', { page, title, why: t(`volume.gaps.${reason}`) })}</li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
};
