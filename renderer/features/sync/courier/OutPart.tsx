/** The set that was written last and lies ready: part by part to the stick, then cleared away. */
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OutSet } from '../../../../shared/api/courier.ts';
import { useLanguage } from '../../../i18n/useText.ts';
import { sizeText } from '../../../parts/sizeText.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { formatInstant } from '../../../ui/formatDate.ts';
import { useToast } from '../../../ui/Toast.tsx';
import { useClearOut, useSavePart } from './useCourier.ts';

type OutPartProps = {
  readonly out: OutSet;
  /** The part is gone then, and its button with it. */
  readonly onCleared: () => void;
};

export const OutPart = ({ out, onCleared }: OutPartProps) => {
  const { t } = useTranslation('courier');
  const language = useLanguage();
  const save = useSavePart();
  const clear = useClearOut();
  const toast = useToast();
  const { set, to, events, files, parts, writtenAtMs } = out;
  return (
    <section className="hj-card hj-courier__part" aria-labelledby="courier-out">
      <h3 id="courier-out">{t('out.title')}</h3>
      <p className="hj-quiet hj-numeric">
        {t('out.body', {
          at: formatInstant(writtenAtMs, language),
          to: to.map((name) => (name === '' ? t('take.unnamed') : name)).join(t('and')),
          events: t('take.events', { count: events }),
          files: t('take.files', { count: files }),
        })}
      </p>
      <ul className="hj-courier__parts">
        {parts.map((part) => (
          <li key={part.part}>
            <div>
              <p className="hj-courier__name">{part.name}</p>
              <p className="hj-quiet hj-dense hj-numeric">
                {parts.length > 1 && `${t('out.part', { part: part.part, parts: parts.length })} · `}
                {sizeText(part.sizeBytes)}
              </p>
            </div>
            <Button
              variant="primary"
              icon={<Download />}
              aria-label={t('out.saveNamed', { name: part.name })}
              isBusy={save.isPending && save.variables.part.part === part.part}
              onPress={() => save.mutate({ set, part })}
            >
              {t('out.save')}
            </Button>
          </li>
        ))}
      </ul>
      {save.isError && (
        <Banner tone="overdue" isAlert>
          {t('failed')}
        </Banner>
      )}
      <div className="hj-row">
        <p className="hj-quiet hj-dense" role="status">
          {save.isPending ? t('out.saving') : save.isSuccess ? t('out.saved') : t('out.hint')}
        </p>
        <Button
          variant="quiet"
          isBusy={clear.isPending}
          onPress={() =>
            clear.mutate(set, {
              onSuccess: () => {
                toast({ text: t('out.cleared') });
                onCleared();
              },
            })
          }
        >
          {t('out.clear')}
        </Button>
      </div>
    </section>
  );
};
