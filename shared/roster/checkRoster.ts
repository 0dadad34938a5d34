/**
 * Checks a whole roster: every cell, people who stand in it twice or are in the case already, and the sums. Pure; what was read of a row is
 * remembered by the row's object, so that a change of one cell reads one row.
 */
import { maskIdNumber } from '../identity/masking.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { sumFen } from '../money/fen.ts';
import { type ColumnId, columnOf, rosterColumns } from './columns.ts';
import { isBlocking, type RosterFault } from './faults.ts';
import { readRow, type RosterRow, type RowReading } from './readRow.ts';

/** A worker of the case as the page knows it: the ID number is masked. */
export type KnownWorker = { readonly name: string; readonly idNumber: string | null; readonly phone: string };
export type RosterCheck = {
  /** In the order of the rows and of their columns. */
  readonly faults: readonly RosterFault[];
  readonly totals: RosterTotals;
  /** Somebody is in it and nothing blocks. */
  readonly isReady: boolean;
};
export type RosterTotals = {
  readonly people: number;
  /** The sum of every column of amounts, in fen. */
  readonly byColumn: ReadonlyMap<ColumnId, number>;
  /** What is claimed in all, in fen; wages are not part of it. */
  readonly claimFen: number;
};

/** As many workers as one import may bring. */
export const MOST_ROSTER_ROWS = 400;

export type RosterToCheck = {
  readonly rows: readonly RosterRow[];
  readonly today: LocalDate;
  readonly known: readonly KnownWorker[];
};

export const checkRoster = ({ rows, today, known }: RosterToCheck): RosterCheck => {
  const readings = rows.map((row) => remembered(row, today));
  const faults = [...cellFaults(rows, readings), ...repeats(rows, readings), ...inCase(rows, { readings, known })];
  const people = readings.filter(({ isBlank }) => !isBlank).length;
  faults.push(...beyond(rows, readings));
  const inOrder = faults.toSorted((a, b) => a.row - b.row || placeOf(a.column) - placeOf(b.column));
  return { faults: inOrder, totals: totalsOf(readings, people), isReady: people > 0 && !inOrder.some(isBlocking) };
};

const places: ReadonlyMap<ColumnId, number> = new Map(rosterColumns.map(({ id }, at) => [id, at]));
const placeOf = (column: ColumnId): number => places.get(column) ?? 0;

type Remembered = { readonly today: LocalDate; readonly reading: RowReading };
const readingsByRow = new WeakMap<RosterRow, Remembered>();

/** The reading of a row; rows are never changed in place, so the object stands for its content. */
export const remembered = (row: RosterRow, today: LocalDate): RowReading => {
  const known = readingsByRow.get(row);
  if (known?.today === today) return known.reading;
  const reading = readRow(row, today);
  readingsByRow.set(row, { today, reading });
  return reading;
};

type Readings = readonly RowReading[];

const cellFaults = (rows: readonly RosterRow[], readings: Readings): readonly RosterFault[] =>
  rows.flatMap(({ rowId }, row) => (readings[row]?.faults ?? []).map((fault) => ({ ...fault, row, rowId })));

const personKey = ({ worker }: RowReading): string | null =>
  worker.name === '' || worker.phone === '' ? null : `${worker.name}/${worker.phone}`;

/** The same ID number twice, or the same name with the same phone. */
const repeats = (rows: readonly RosterRow[], readings: Readings): readonly RosterFault[] => {
  const firstById = new Map<string, number>();
  const firstByPerson = new Map<string, number>();
  return rows.flatMap(({ rowId }, row): readonly RosterFault[] => {
    const reading = readings[row];
    if (reading === undefined || reading.isBlank) return [];
    const sameId = firstOf(firstById, reading.worker.idNumber, row);
    const samePerson = firstOf(firstByPerson, personKey(reading), row);
    if (sameId !== null) return [{ row, rowId, column: 'idNumber', type: 'id-twice', otherRow: sameId }];
    return samePerson === null ? [] : [{ row, rowId, column: 'name', type: 'person-twice', otherRow: samePerson }];
  });
};

/** The row that had the key first; null for the first one itself and for no key. */
const firstOf = (firsts: Map<string, number>, key: string | null, row: number): number | null => {
  if (key === null) return null;
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, row);
  return first ?? null;
};

type Against = { readonly readings: Readings; readonly known: readonly KnownWorker[] };

const inCase = (rows: readonly RosterRow[], { readings, known }: Against): readonly RosterFault[] => {
  const namesByMask = Map.groupBy(
    known.filter(({ idNumber }) => idNumber !== null),
    ({ idNumber }) => maskIdNumber(idNumber ?? ''),
  );
  const people = new Set(known.filter(({ phone }) => phone !== '').map(({ name, phone }) => `${name}/${phone}`));
  return rows.flatMap(({ rowId }, row): readonly RosterFault[] => {
    const reading = readings[row];
    if (reading === undefined || reading.isBlank) return [];
    const { idNumber, name } = reading.worker;
    const alike = idNumber === null ? undefined : namesByMask.get(maskIdNumber(idNumber));
    if (alike !== undefined) {
      const isSame = alike.some((worker) => worker.name === name);
      return [{ row, rowId, column: 'idNumber', type: isSame ? 'id-in-case' : 'id-like-in-case' }];
    }
    const person = personKey(reading);
    return person !== null && people.has(person) ? [{ row, rowId, column: 'name', type: 'person-in-case' }] : [];
  });
};

/** One fault at the first row that is too many. */
const beyond = (rows: readonly RosterRow[], readings: Readings): readonly RosterFault[] => {
  const filled = rows.map((_, row) => row).filter((row) => readings[row]?.isBlank === false);
  const row = filled[MOST_ROSTER_ROWS];
  const rowId = row === undefined ? undefined : rows[row]?.rowId;
  return row === undefined || rowId === undefined ? [] : [{ row, rowId, column: 'name', type: 'too-many-rows' }];
};

const totalsOf = (readings: Readings, people: number): RosterTotals => {
  const byColumn = new Map<ColumnId, number>();
  for (const { amounts } of readings)
    for (const [column, fen] of amounts) byColumn.set(column, sumFen([byColumn.get(column) ?? 0, fen]));
  const claimed = [...byColumn].filter(([column]) => columnOf(column).claim !== null).map(([, fen]) => fen);
  return { people, byColumn, claimFen: sumFen(claimed) };
};
