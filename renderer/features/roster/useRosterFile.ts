/** Brings a file into the grid: the core reads its cells, the page says what they mean. What was already typed stays. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterSheet } from '../../../shared/api/roster.ts';
import { XLSX } from '../../../shared/kernel/mediaTypes.ts';
import { useCore } from '../../app/core.tsx';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { saveFile } from '../../ui/savePdf.ts';

export const useRosterFile = (onRead: (sheets: readonly RosterSheet[]) => void) => {
  const { t } = useTranslation('roster');
  const core = useCore();
  const language = useLanguage();
  const words = useRefusalText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    await work()
      // The core met a bug or is gone; nothing in the grid has changed.
      .catch(() => setProblem(t('file.failed')))
      .finally(() => setBusy(false));
  };
  const read = (file: File): Promise<void> =>
    guarded(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const result = await core.cases.readRoster({ name: file.name, bytes });
      if (result.ok) onRead(result.value);
      else setProblem(words(result.refusal));
    });
  const saveTemplate = (): Promise<void> =>
    guarded(async () => {
      const { bytes, fileName } = await core.cases.rosterTemplate({ language });
      saveFile(bytes, fileName, XLSX);
    });
  return { read, saveTemplate, isBusy, problem, clearProblem: () => setProblem(null) } as const;
};
