/**
 * The command data of a roster that nothing blocks, and the way back: which cell a refusal of the command speaks of. Ids are made by the caller.
 */
import type { CaseCommandData } from '../case/commands.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { remembered } from './checkRoster.ts';
import { type ColumnId, columnOf, rosterColumns } from './columns.ts';
import type { RosterRow } from './readRow.ts';

type Cell = { readonly rowId: string; readonly column: ColumnId };
export type RosterImport = {
  readonly data: CaseCommandData<'ImportRoster'>;
  /** The cell of a field of the command (`workers.3.idNumber`, `claims.7.amountFen`), or null where it has none. */
  readonly cellOf: (field: string) => Cell | null;
};

/** `checkRoster` must have found the rows ready. Blank rows are passed over. */
export const importOf = (
  rows: readonly RosterRow[],
  { today, newId }: { readonly today: LocalDate; readonly newId: () => string },
): RosterImport => {
  const filled = rows
    .map((row) => ({ rowId: row.rowId, reading: remembered(row, today), partyId: newId() }))
    .filter(({ reading }) => !reading.isBlank);
  const claims = filled.flatMap(({ rowId, reading, partyId }) =>
    reading.claims.map(({ column, kind, amountFen, note }) => ({
      cell: { rowId, column },
      claim: { claimId: newId(), partyId, kind, amountFen, note, trace: null },
    })),
  );
  return {
    data: {
      workers: filled.map(({ reading, partyId }) => ({ partyId, ...reading.worker })),
      claims: claims.map(({ claim }) => claim),
    },
    cellOf: (field) => {
      const [list = '', index = '', name = ''] = field.split('.');
      if (list === 'claims') return claims[Number(index)]?.cell ?? null;
      const rowId = list === 'workers' ? filled[Number(index)]?.rowId : undefined;
      return rowId === undefined ? null : { rowId, column: columnOfField(name) };
    },
  };
};

/** Fields of a worker that have a column under another name. */
const columnByField: Readonly<Record<string, ColumnId>> = {
  idOverrideReason: 'idReason',
  monthlyWageFen: 'monthlyWage',
};
const columnOfField = (name: string): ColumnId =>
  columnByField[name] ?? rosterColumns.find(({ id }) => id === name)?.id ?? columnOf('name').id;
