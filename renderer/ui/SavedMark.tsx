/** The calm word beside a form: 已存本机, with the time. */
import './Surface.css';
import { Check, CloudOff, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Chip } from './Chip.tsx';

type SavedMarkProps = {
  readonly state: 'restoring' | 'clean' | 'saving' | 'saved' | 'failed';
  readonly savedAt: number | null;
};

export const SavedMark = ({ state, savedAt }: SavedMarkProps) => {
  const { t } = useTranslation('form');
  if (state === 'clean' || state === 'restoring') return null;
  if (state === 'saving') return <Chip icon={<LoaderCircle aria-hidden="true" />}>{t('draftSaving')}</Chip>;
  if (state === 'failed') {
    return (
      <Chip tone="due" icon={<CloudOff aria-hidden="true" />}>
        {t('draftFailed')}
      </Chip>
    );
  }
  const time = savedAt === null ? '' : new Date(savedAt).toTimeString().slice(0, 5);
  return (
    <Chip tone="settled" icon={<Check aria-hidden="true" />}>
      {t('draftSaved')} {time}
    </Chip>
  );
};
