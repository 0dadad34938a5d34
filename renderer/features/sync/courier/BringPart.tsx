/** Reading in from a stick: choosing files, how far each is, what it brought, and sets of which parts are still missing. */
import { CircleCheck, FileUp, Hourglass, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InSet } from '../../../../shared/api/courier.ts';
import { Button } from '../../../ui/Button.tsx';
import { ArrivingSets, missingParts } from './ArrivingSets.tsx';
import { type Reading, useCourierReading } from './useCourier.ts';

export const BringPart = ({ arriving }: { readonly arriving: readonly InSet[] }) => {
  const { t } = useTranslation('courier');
  const chooser = useRef<HTMLInputElement>(null);
  const { files, isBusy, read, goOn } = useCourierReading();
  return (
    <section className="hj-card hj-courier__part" aria-labelledby="courier-bring">
      <h3 id="courier-bring">{t('bring.title')}</h3>
      <p className="hj-quiet">{t('bring.body')}</p>
      <div>
        <Button icon={<FileUp />} isBusy={isBusy} onPress={() => chooser.current?.click()}>
          {t('bring.choose')}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".hejie"
          multiple
          hidden
          aria-label={t('bring.choose')}
          onChange={(change) => {
            read([...(change.target.files ?? [])]);
            change.target.value = '';
          }}
        />
      </div>
      {files.length > 0 && (
        <ul className="hj-courier__news" aria-live="polite">
          {files.map((file) => (
            <News key={file.id} file={file} />
          ))}
        </ul>
      )}
      {files.some(isNews) && <p className="hj-quiet">{t('bring.answer')}</p>}
      <ArrivingSets sets={arriving} isBusy={isBusy} onGoOn={goOn} />
    </section>
  );
};

/** Something came that its sender does not know to have arrived. */
const isNews = (file: Reading): boolean => file.kind === 'done' && file.taken.newEvents + file.taken.newFiles > 0;

const icons = {
  sending: LoaderCircle,
  progress: LoaderCircle,
  waiting: Hourglass,
  done: CircleCheck,
  refused: TriangleAlert,
  failed: TriangleAlert,
} as const;

const News = ({ file }: { readonly file: Reading }) => {
  const words = useNewsWords();
  const Icon = icons[file.kind];
  return (
    <li data-kind={file.kind}>
      <Icon aria-hidden="true" />
      <div>
        <p className="hj-courier__name">{file.name}</p>
        <p>{words(file)}</p>
        {(file.kind === 'sending' || file.kind === 'progress') && (
          <progress aria-label={file.name} value={file.doneBytes} max={Math.max(1, file.ofBytes)} />
        )}
      </div>
    </li>
  );
};

const useNewsWords = (): ((file: Reading) => string) => {
  const { t } = useTranslation('courier');
  return (file) => {
    const { name } = file;
    switch (file.kind) {
      case 'sending':
        return t('bring.reading', { name });
      case 'progress':
        return file.phase === 'taking' ? t('bring.taking', { name }) : t('bring.checking', { name });
      case 'waiting': {
        const { parts, read } = file.arriving;
        return t('bring.waiting', {
          read: read.join(t('and')),
          parts,
          missing: missingParts(file.arriving).join(t('and')),
        });
      }
      case 'done': {
        const { from, newEvents, newFiles, isKnown } = file.taken;
        if (isKnown) return t('bring.known', { from });
        if (newEvents + newFiles === 0) return t('bring.doneNothing', { from });
        const events = t('take.events', { count: newEvents });
        return t('bring.done', { from, events, files: t('take.files', { count: newFiles }) });
      }
      case 'refused':
        return t(`refusals.${file.refusal.type}`);
      case 'failed':
        return t('failed');
    }
  };
};
