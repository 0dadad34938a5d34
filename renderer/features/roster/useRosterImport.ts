/** The one act that puts the whole roster into the case. A refusal names its cell. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { importOf } from '../../../shared/roster/importOf.ts';
import type { ColumnId } from '../../../shared/roster/columns.ts';
import { useExecute } from '../../app/queries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { emptyPage } from './rosterBook.ts';
import type { RosterStore } from './rosterStore.ts';

type ImportTarget = {
  readonly caseId: string;
  readonly today: LocalDate;
  readonly store: RosterStore;
  readonly onDone: (people: number) => Promise<void>;
  readonly onFault: (row: number, column: ColumnId) => void;
};

export const useRosterImport = ({ caseId, today, store, onDone, onFault }: ImportTarget) => {
  const { t } = useTranslation('roster');
  const execute = useExecute(caseId);
  const words = useRefusalText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const bring = async (): Promise<void> => {
    const { rows } = store.book();
    const { data, cellOf } = importOf(rows, { today, newId: () => crypto.randomUUID() });
    const result = await execute('ImportRoster', data);
    if (result.ok) {
      await onDone(data.workers.length);
      return store.restore(emptyPage);
    }
    setProblem(words(result.refusal));
    const [issue] = result.refusal.type === 'invalid' ? result.refusal.issues : [];
    const field = 'field' in result.refusal ? result.refusal.field : issue?.field;
    const cell = field === undefined ? null : cellOf(field);
    if (cell !== null)
      onFault(
        rows.findIndex(({ rowId }) => rowId === cell.rowId),
        cell.column,
      );
  };
  const run = (): void => {
    setBusy(true);
    setProblem(null);
    void bring()
      // The core met a bug or is gone; the roster is still there as a draft.
      .catch(() => setProblem(t('importFailed')))
      .finally(() => setBusy(false));
  };
  return { run, isBusy, problem } as const;
};
