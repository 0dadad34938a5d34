/** Reading the agreement to the parties: one part at a time, large, each marked as understood. */
import { Check, Printer, Volume2, VolumeX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import type { AgreementState } from '../../../shared/case/state.ts';
import { type ReadingPart, spokenWords } from '../../../shared/documents/readingParts.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { ReadingText } from './ReadingText.tsx';
import { usePrintForSigning } from './usePrintForSigning.ts';
import { useReadAloud } from './useReadAloud.ts';
import { useReading } from './useReading.ts';

type ReadStepProps = {
  readonly view: CaseView;
  readonly version: AgreementState;
  readonly onDone: () => void;
};

/** In rem at 16 px: never below 20 pt. */
const sizes = [1.6875, 1.875, 2.25, 2.75] as const;

/** The words come from the core: what is read is what the paper will say, with whole numbers and birth dates. */
export const ReadStep = (props: ReadStepProps) => {
  const words = useRefusalText();
  const reading = useReading(props.view.caseId, props.version.versionId);
  if (reading.data === undefined)
    return <QueryState isError={reading.isError} onRetry={() => void reading.refetch()} minHeight="60vh" />;
  if (!reading.data.ok)
    return (
      <Banner tone="overdue" isAlert>
        {words(reading.data.refusal)}
      </Banner>
    );
  return <Reading {...props} parts={reading.data.value} />;
};

const Reading = ({ view, version, onDone, parts }: ReadStepProps & { readonly parts: readonly ReadingPart[] }) => {
  const { t } = useTranslation('signing');
  const [at, setAt] = useState(0);
  const [size, setSize] = useState(1);
  const aloud = useReadAloud();
  const print = usePrintForSigning(view.caseId, version);
  const button = useRef<HTMLDivElement>(null);
  // The one button keeps the focus, so that Enter or the space bar leads through the whole text.
  useEffect(() => button.current?.querySelector('button')?.focus(), []);
  const part = parts[at];
  const isLast = at >= parts.length - 1;
  const go = (to: number): void => {
    setAt(to);
    const next = parts[to];
    if (aloud.isSpeaking && next !== undefined) aloud.speak(spokenWords(next));
  };
  const understood = (): void => {
    if (!isLast) return go(at + 1);
    aloud.stop();
    onDone();
  };
  return (
    <section className="hj-reading" aria-label={t('read.title')}>
      <div className="hj-reading__tools">
        <p className="hj-quiet">{t('read.hint')}</p>
        <div className="hj-row">
          <Button
            aria-label={t('read.smaller')}
            blockedReason={size === 0 ? t('read.smaller') : null}
            onPress={() => setSize(size - 1)}
          >
            A−
          </Button>
          <Button
            aria-label={t('read.larger')}
            blockedReason={size === sizes.length - 1 ? t('read.larger') : null}
            onPress={() => setSize(size + 1)}
          >
            A+
          </Button>
          {aloud.isPossible && part !== undefined && (
            <Button
              icon={aloud.isSpeaking ? <VolumeX /> : <Volume2 />}
              onPress={() => (aloud.isSpeaking ? aloud.stop() : aloud.speak(spokenWords(part)))}
            >
              {t(aloud.isSpeaking ? 'read.stop' : 'read.speak')}
            </Button>
          )}
          <Button icon={<Printer />} isBusy={print.isBusy} onPress={print.run}>
            {t('read.print')}
          </Button>
        </div>
      </div>
      <ReadingText parts={parts} at={at} sizeRem={sizes[size] ?? 1.875} onGo={go} />
      <div className="hj-reading__foot" ref={button}>
        <div
          className="hj-reading__bar"
          role="progressbar"
          aria-valuemin={0}
          aria-valuemax={parts.length}
          aria-valuenow={at}
          aria-label={t('progress.read')}
        >
          <span style={{ inlineSize: `${(at / Math.max(1, parts.length)) * 100}%` }} />
        </div>
        <Button variant="primary" size="large" icon={<Check />} onPress={understood}>
          {t(isLast ? 'read.last' : 'read.understood')}
        </Button>
        {at > 0 && (
          <Button size="large" onPress={() => go(at - 1)}>
            {t('read.back')}
          </Button>
        )}
        <span className="hj-quiet hj-numeric" role="status">
          {t('read.progress', { at: Math.min(at + 1, parts.length), total: parts.length })}
        </span>
        <Button variant="quiet" onPress={onDone}>
          {t('read.skip')}
        </Button>
      </div>
    </section>
  );
};
