/** The recovery key, shown this once. The desk opens only after the person says it is written down. */
import { Copy, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRefusal } from '../../../shared/api/views.ts';
import type { CoreClient } from '../../app/connect.ts';
import { useCore } from '../../app/core.tsx';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { printPdf } from '../../ui/printPdf.ts';
import { savePdf } from '../../ui/savePdf.ts';
import { useToast } from '../../ui/Toast.tsx';
import { StepHead } from './StepHead.tsx';
import type { Way } from './values.ts';

type KeyStepProps = {
  readonly recoveryKey: string;
  readonly way: Way;
  readonly onDone: () => Promise<void>;
};

export const KeyStep = ({ recoveryKey, way, onDone }: KeyStepProps) => {
  const { t } = useTranslation('entry');
  const core = useCore();
  const words = useRefusalText();
  const isSample = way === 'sample';
  const total = way === 'own' ? 3 : 2;
  const [isWritten, setWritten] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // Samples that cannot be loaded must not keep anyone out: the next press goes in without them.
  const enter = async (): Promise<void> => {
    setBusy(true);
    if (isSample && problem === null) {
      const failure = await loadSamples(core, words, t('samplesFailed'));
      if (failure !== null) {
        setProblem(failure);
        setBusy(false);
        return;
      }
    }
    await onDone();
  };
  return (
    <>
      <StepHead
        step={total}
        total={total}
        title={t('keyTitle')}
        body={way === 'joined' ? t('joinedKeyBody') : t('keyBody')}
      />
      <div className="hj-key" aria-label={t('keyTitle')} role="group">
        {recoveryKey.split(/[\s-]+/).map((group, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- groups may repeat; their place is their identity
          <span key={index}>{group}</span>
        ))}
      </div>
      <KeyActions recoveryKey={recoveryKey} onProblem={setProblem} />
      <p className="hj-quiet">{t('keyAdvice')}</p>
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      <label className="hj-check">
        <input type="checkbox" checked={isWritten} onChange={(change) => setWritten(change.target.checked)} />
        <span>{t('keyWritten')}</span>
      </label>
      <div className="hj-form__actions">
        <Button
          variant="primary"
          size="large"
          isBusy={isBusy}
          blockedReason={isWritten ? null : t('keyWrittenFirst')}
          onPress={() => void enter()}
        >
          {isBusy && isSample ? t('loadingSamples') : t('enter')}
        </Button>
      </div>
    </>
  );
};

const loadSamples = async (
  core: CoreClient,
  words: (refusal: DeskRefusal) => string,
  otherwise: string,
): Promise<string | null> => {
  try {
    const loaded = await core.desk.loadSamples();
    return loaded.ok ? null : words(loaded.refusal);
  } catch {
    return otherwise;
  }
};

type KeyActionsProps = { readonly recoveryKey: string; readonly onProblem: (problem: string | null) => void };

const KeyActions = ({ recoveryKey, onProblem }: KeyActionsProps) => {
  const { t } = useTranslation(['entry', 'common']);
  const core = useCore();
  const toast = useToast();
  const words = useRefusalText();
  const withSheet = async (act: (bytes: Uint8Array) => void | Promise<void>): Promise<void> => {
    const sheet = await core.desk.recoverySheet({ recoveryKey });
    onProblem(sheet.ok ? null : words(sheet.refusal));
    if (sheet.ok) await act(sheet.value);
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(recoveryKey);
    toast({ text: t('common:copied') });
  };
  return (
    <div className="hj-row">
      <Button icon={<Printer />} onPress={() => void withSheet(printPdf)}>
        {t('entry:keyPrint')}
      </Button>
      <Button icon={<Download />} onPress={() => void withSheet((bytes) => savePdf(bytes, 'hejie-recovery-key.pdf'))}>
        {t('entry:keySave')}
      </Button>
      <Button variant="quiet" icon={<Copy />} onPress={() => void copy()}>
        {t('entry:keyCopy')}
      </Button>
    </div>
  );
};
