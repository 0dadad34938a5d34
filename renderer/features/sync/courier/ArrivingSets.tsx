/** Sets of which parts are still missing, or which are all here and could not be read in. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InSet } from '../../../../shared/api/courier.ts';
import { useLanguage } from '../../../i18n/useText.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { formatInstant } from '../../../ui/formatDate.ts';
import { useDropArriving } from './useCourier.ts';

type ArrivingSetsProps = {
  readonly sets: readonly InSet[];
  readonly isBusy: boolean;
  readonly onGoOn: (set: string, name: string) => void;
};

export const missingParts = ({ parts, read }: InSet): readonly number[] =>
  Array.from({ length: parts }, (_, index) => index + 1).filter((part) => !read.includes(part));

export const ArrivingSets = ({ sets, isBusy, onGoOn }: ArrivingSetsProps) => {
  const { t } = useTranslation('courier');
  const drop = useDropArriving();
  const [asked, setAsked] = useState<string | null>(null);
  if (sets.length === 0) return null;
  return (
    <section className="hj-stack-tight" aria-labelledby="courier-arriving">
      <h4 id="courier-arriving">{t('arriving.title')}</h4>
      <ul className="hj-courier__parts">
        {sets.map((one) => (
          <Arriving key={one.set} one={one} isBusy={isBusy} onGoOn={onGoOn} onDrop={() => setAsked(one.set)} />
        ))}
      </ul>
      <ConfirmDialog
        title={t('arriving.dropTitle')}
        isOpen={asked !== null}
        confirmLabel={t('arriving.drop')}
        isBusy={drop.isPending}
        onClose={() => setAsked(null)}
        onConfirm={() => asked !== null && drop.mutate(asked, { onSettled: () => setAsked(null) })}
      >
        <p>{t('arriving.dropBody')}</p>
      </ConfirmDialog>
    </section>
  );
};

type ArrivingProps = Pick<ArrivingSetsProps, 'isBusy' | 'onGoOn'> & {
  readonly one: InSet;
  readonly onDrop: () => void;
};

const Arriving = ({ one, isBusy, onGoOn, onDrop }: ArrivingProps) => {
  const { t } = useTranslation('courier');
  const language = useLanguage();
  const missing = missingParts(one);
  const from = one.from === '' ? t('take.unnamed') : one.from;
  const at = formatInstant(one.writtenAtMs, language);
  const words = { from, at, parts: one.parts, read: one.read.join(t('and')), missing: missing.join(t('and')) };
  return (
    <li>
      <p className="hj-numeric">{missing.length === 0 ? t('arriving.complete', words) : t('arriving.body', words)}</p>
      <div className="hj-row">
        {missing.length === 0 && (
          <Button isBusy={isBusy} onPress={() => onGoOn(one.set, from)}>
            {t('arriving.goOn')}
          </Button>
        )}
        <Button variant="quiet" blockedReason={isBusy ? t('bring.title') : null} onPress={onDrop}>
          {t('arriving.drop')}
        </Button>
      </div>
    </li>
  );
};
