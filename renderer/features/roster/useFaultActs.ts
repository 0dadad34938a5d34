/** What can be done about a fault with one press, besides typing: take the calculated text, merge two rows, keep a number with a reason. */
import { useTranslation } from 'react-i18next';
import type { ColumnId } from '../../../shared/roster/columns.ts';
import type { RosterFault } from '../../../shared/roster/faults.ts';
import type { RosterStore } from './rosterStore.ts';

export type FaultAct = { readonly id: string; readonly label: string; readonly onPress: () => void };
export type GoTo = (row: number, column: ColumnId) => void;

export const useFaultActs = (store: RosterStore, goTo: GoTo): ((fault: RosterFault) => readonly FaultAct[]) => {
  const { t } = useTranslation('roster');
  return (fault) => {
    const { row, column, suggestion, otherRow } = fault;
    if (suggestion !== undefined)
      return [
        {
          id: 'take',
          label: t('acts.take', { text: suggestion }),
          onPress: () => store.act({ type: 'edit', edits: [{ row, column, text: suggestion }] }),
        },
      ];
    if (otherRow !== undefined)
      return [
        {
          id: 'merge',
          label: t('acts.merge', { row: otherRow + 1 }),
          onPress: () => mergeInto(store, fault, otherRow),
        },
        { id: 'look', label: t('acts.look', { row: otherRow + 1 }), onPress: () => goTo(otherRow, column) },
      ];
    if (fault.type === 'id-check-digit')
      return [
        {
          id: 'reason',
          label: t('acts.reason'),
          onPress: () => {
            if (!store.book().columns.includes('idReason')) store.act({ type: 'toggle-column', column: 'idReason' });
            goTo(row, 'idReason');
          },
        },
      ];
    return [];
  };
};

const mergeInto = (store: RosterStore, { rowId }: RosterFault, otherRow: number): void => {
  const into = store.book().rows[otherRow]?.rowId;
  if (into !== undefined) store.act({ type: 'merge', from: rowId, into });
};
