/** For whom, how large, and the button that writes the file. */
import { Usb } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CourierReceiver, FAT_SAFE_PART_BYTES } from '../../../../shared/api/courier.ts';
import { sizeText } from '../../../parts/sizeText.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { ReceiverChoice } from './ReceiverChoice.tsx';
import { type CourierWriting, useCourierPreview, useCourierWriting } from './useCourier.ts';

type Split = 'whole' | 'fat' | 'own';
const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 1_000_000;
const FEWEST_MEGABYTES = 2;

export const TakePart = ({ receivers }: { readonly receivers: readonly CourierReceiver[] }) => {
  const { t } = useTranslation('courier');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [split, setSplit] = useState<Split>('whole');
  const [megabytes, setMegabytes] = useState('700');
  const writing = useCourierWriting();
  // Everybody until somebody is left out, so that a computer that joins later is not forgotten.
  const to = receivers.map(({ deviceId }) => deviceId).filter((id) => !left.has(id));
  const size = maxPartBytes(split, megabytes);
  const blocked = to.length === 0 ? t('take.nobody') : size === undefined ? t('take.ownSizeWrong') : null;
  if (receivers.length === 0)
    return (
      <section className="hj-card hj-courier__part" aria-labelledby="courier-take">
        <h3 id="courier-take">{t('take.title')}</h3>
        <p className="hj-quiet">{t('take.alone')}</p>
      </section>
    );
  return (
    <section className="hj-card hj-courier__part" aria-labelledby="courier-take">
      <h3 id="courier-take">{t('take.title')}</h3>
      <ReceiverChoice receivers={receivers} left={left} onChange={setLeft} />
      <div className="hj-stack-tight">
        <p className="hj-courier__label">{t('take.size')}</p>
        <Segments
          label={t('take.size')}
          value={split}
          onChange={setSplit}
          options={(['whole', 'fat', 'own'] as const).map((value) => ({ value, label: t(`take.${value}`) }))}
        />
        {split === 'own' && <OwnSize value={megabytes} isWrong={size === undefined} onChange={setMegabytes} />}
        {split !== 'whole' && <p className="hj-quiet hj-dense">{t('take.fatHint')}</p>}
      </div>
      <div className="hj-row">
        <Button
          icon={<Usb />}
          blockedReason={blocked}
          isBusy={writing.state.kind === 'progress'}
          onPress={() => size !== undefined && writing.start({ to, maxPartBytes: size })}
        >
          {t('take.write')}
        </Button>
        <Load to={to} />
      </div>
      <WritingNews writing={writing} />
    </section>
  );
};

/** Undefined: what was typed is no size. */
const maxPartBytes = (split: Split, megabytes: string): number | null | undefined => {
  if (split === 'whole') return null;
  if (split === 'fat') return FAT_SAFE_PART_BYTES;
  const typed = megabytes.normalize('NFKC').trim();
  const value = /^\d{1,7}$/.test(typed) ? Number(typed) : 0;
  return value >= FEWEST_MEGABYTES && value <= MOST_MEGABYTES ? value * MEGABYTE : undefined;
};

type OwnSizeProps = {
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
};

const OwnSize = ({ value, isWrong, onChange }: OwnSizeProps) => {
  const { t } = useTranslation('courier');
  const id = useId();
  return (
    <div className="hj-field">
      <label className="hj-field__label" htmlFor={id}>
        {t('take.ownSize')}
      </label>
      <input
        id={id}
        className="hj-input hj-input--numeric hj-courier__size"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        onChange={(change) => onChange(change.target.value)}
      />
      {isWrong && (
        <div className="hj-field__error" id={`${id}-error`}>
          {t('take.ownSizeWrong')}
        </div>
      )}
    </div>
  );
};

/** What would go now. */
const Load = ({ to }: { readonly to: readonly string[] }) => {
  const { t } = useTranslation('courier');
  const load = useCourierPreview(to);
  if (to.length === 0 || load === undefined) return null;
  const { events, files, sizeBytes } = load;
  return (
    <span className="hj-quiet hj-numeric">
      {events + files === 0
        ? t('take.loadNothing')
        : t('take.load', {
            events: t('take.events', { count: events }),
            files: t('take.files', { count: files }),
            size: sizeText(sizeBytes),
          })}
    </span>
  );
};

const WritingNews = ({ writing: { state, stop } }: { readonly writing: CourierWriting }) => {
  const { t } = useTranslation('courier');
  switch (state.kind) {
    case 'idle':
      return null;
    case 'progress':
      return (
        <Progress
          label={t('take.write')}
          value={state.doneBytes}
          of={state.ofBytes}
          step={t('take.writing')}
          action={<Button onPress={stop}>{t('take.stop')}</Button>}
        />
      );
    case 'stopped':
      return (
        <p className="hj-quiet" role="status">
          {t('take.stopped')}
        </p>
      );
    case 'failed':
      return (
        <Banner tone="overdue" isAlert>
          {t('failed')}
        </Banner>
      );
    case 'refused':
      return (
        <Banner tone="overdue" isAlert>
          {t(`refusals.${state.refusal.type}`)}
        </Banner>
      );
  }
};
