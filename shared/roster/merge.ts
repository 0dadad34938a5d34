/** One person in two rows (a line per month, say) becomes one: amounts are added, blanks are filled. Where both say something else, the first stands. */
import { formatYuan, sumFen } from '../money/fen.ts';
import { type ColumnId, columnOf, isColumnId } from './columns.ts';
import { readAmount } from './readCell.ts';
import type { RosterCells, RosterRow } from './readRow.ts';

/** The rows without `from`, whose cells went into `into`. */
export const mergeRows = (
  rows: readonly RosterRow[],
  { from, into }: { readonly from: string; readonly into: string },
): readonly RosterRow[] => {
  const source = rows.find(({ rowId }) => rowId === from);
  if (source === undefined || from === into) return rows;
  return rows
    .filter(({ rowId }) => rowId !== from)
    .map((row) => (row.rowId === into ? { ...row, cells: mergeCells(row.cells, source.cells) } : row));
};

const mergeCells = (first: RosterCells, second: RosterCells): RosterCells => {
  const ids = [...Object.keys(first), ...Object.keys(second)].filter(isColumnId);
  return Object.fromEntries(ids.map((id) => [id, mergeCell(id, first[id] ?? '', second[id] ?? '')]));
};

const mergeCell = (id: ColumnId, first: string, second: string): string => {
  if (first.trim() === '') return second;
  if (second.trim() === '' || columnOf(id).claim === null) return first;
  const [one, other] = [readAmount(first), readAmount(second)];
  if (columnOf(id).kind !== 'amount' || !one.ok || !other.ok) return first;
  return formatYuan(sumFen([one.value ?? 0, other.value ?? 0]));
};
