/** Sample cases: load them, or remove every one of them in one act, asked once. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCore } from '../../app/core.tsx';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { Part } from './Part.tsx';

type Act = 'load' | 'remove';

type SamplesPartProps = {
  readonly count: number;
  /** Why this person may not, or null. */
  readonly blockedReason: string | null;
};

export const SamplesPart = ({ count, blockedReason }: SamplesPartProps) => {
  const { t } = useTranslation('settings');
  const { act, busy, problem } = useSampleActs();
  const [isAsking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    await act('remove');
    setAsking(false);
  };
  return (
    <Part title={t('samples')} body={count === 0 ? t('samplesNone') : t('samplesSome', { count })}>
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      <div className="hj-row">
        {count === 0 ? (
          <Button blockedReason={blockedReason} isBusy={busy === 'load'} onPress={() => void act('load')}>
            {t('loadSamples')}
          </Button>
        ) : (
          <Button
            variant="danger"
            blockedReason={blockedReason}
            isBusy={busy === 'remove'}
            onPress={() => setAsking(true)}
          >
            {t('removeSamples')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        title={t('removeTitle')}
        isOpen={isAsking}
        confirmLabel={t('removeSamples')}
        keepLabel={t('keepSamples')}
        isBusy={busy === 'remove'}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      >
        {t('removeBody', { count })}
      </ConfirmDialog>
    </Part>
  );
};

const useSampleActs = () => {
  const { t } = useTranslation('settings');
  const core = useCore();
  const client = useQueryClient();
  const toast = useToast();
  const words = useRefusalText();
  const [busy, setBusy] = useState<Act | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (kind: Act): Promise<void> => {
    setBusy(kind);
    try {
      const done = await (kind === 'load' ? core.desk.loadSamples() : core.desk.removeSamples());
      setProblem(done.ok ? null : words(done.refusal));
      if (!done.ok) return;
      const { cases } = done.value;
      toast({ text: t(kind === 'load' ? 'samplesLoaded' : 'samplesRemoved', { count: cases }) });
      await client.invalidateQueries();
    } finally {
      setBusy(null);
    }
  };
  return { act, busy, problem } as const;
};
