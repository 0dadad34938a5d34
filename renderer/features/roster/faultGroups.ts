/** Faults that repeat stand together: forty ID numbers that a spreadsheet rounded are one thing to say. Blocking ones come first. Pure. */
import { isBlocking, type RosterFault, type RosterFaultType } from '../../../shared/roster/faults.ts';
import type { ColumnId } from '../../../shared/roster/columns.ts';
import type { SheetMark } from '../../ui/sheet/Sheet.tsx';

export type FaultGroup = {
  readonly type: RosterFaultType;
  readonly column: ColumnId;
  readonly isBlocking: boolean;
  readonly faults: readonly RosterFault[];
};

export const groupFaults = (faults: readonly RosterFault[]): readonly FaultGroup[] => {
  const groups = Map.groupBy(faults, ({ type, column }) => `${type}/${column}`);
  const all = [...groups.values()].flatMap((same): readonly FaultGroup[] => {
    const [first] = same;
    return first === undefined
      ? []
      : [{ type: first.type, column: first.column, isBlocking: isBlocking(first), faults: same }];
  });
  return all.toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking));
};

export type MarksByRow = ReadonlyMap<string, ReadonlyMap<string, SheetMark>>;

/** The mark of every faulty cell; what blocks hides what only warns. */
export const marksByRow = (faults: readonly RosterFault[]): MarksByRow => {
  const rows = new Map<string, Map<string, SheetMark>>();
  for (const fault of faults) {
    const cells = rows.get(fault.rowId) ?? new Map<string, SheetMark>();
    if (cells.get(fault.column) !== 'blocks') cells.set(fault.column, isBlocking(fault) ? 'blocks' : 'warns');
    rows.set(fault.rowId, cells);
  }
  return rows;
};
