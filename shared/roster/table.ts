/**
 * From a table as read (a sheet, a CSV file, the clipboard) to rows of the roster: finds the line of headings, says which column each means, and
 * leaves out what is no person: the lines above, totals, blank lines and the template's example. A person may change the plan before it is
 * carried out.
 */
import { toCompactCode } from '../kernel/halfWidth.ts';
import { type ColumnId, columnOf } from './columns.ts';
import type { Table } from './delimited.ts';
import { headerMeaning } from './headers.ts';
import type { RosterCells, RosterRow } from './readRow.ts';

export type PlannedColumn = {
  readonly heading: string;
  /** Null: not taken over. */
  readonly column: ColumnId | null;
  /** Figures in 万元. */
  readonly isTenThousand: boolean;
  /** The first things that stand in it. */
  readonly sample: readonly string[];
};
export type TablePlan = {
  /** The line of headings, from 0; null where none was found. */
  readonly headingsAt: number | null;
  readonly columns: readonly PlannedColumn[];
};

/** Headings stand among the first lines, under a title at most. */
const LOOK_AT_LINES = 15;
const SAMPLES = 3;

export const planTable = (table: Table): TablePlan => {
  const headingsAt = headingsLine(table);
  const headings = headingsAt === null ? [] : (table[headingsAt] ?? []);
  const below = table.slice(headingsAt === null ? 0 : headingsAt + 1);
  const width = Math.max(0, ...table.map((row) => row.length));
  const taken = new Set<ColumnId>();
  const columns = Array.from({ length: width }, (_, at): PlannedColumn => {
    const heading = (headings[at] ?? '').trim();
    const meaning = headerMeaning(heading);
    const isFree = meaning !== null && !taken.has(meaning.column);
    if (isFree) taken.add(meaning.column);
    const sample = below
      .map((row) => (row[at] ?? '').trim())
      .filter((text) => text !== '')
      .slice(0, SAMPLES);
    return { heading, column: isFree ? meaning.column : null, isTenThousand: meaning?.unit === 'ten-thousand', sample };
  });
  return { headingsAt, columns };
};

/** The line with the most headings of ours: at least two, and one of them the name or the ID number. */
const headingsLine = (table: Table): number | null => {
  const lines = table.slice(0, LOOK_AT_LINES).map((row, at) => {
    const found = new Set(row.flatMap((cell) => headerMeaning(cell)?.column ?? []));
    return { at, count: found.has('name') || found.has('idNumber') ? found.size : 0 };
  });
  const best = lines.reduce<{ readonly at: number; readonly count: number } | null>(
    (top, line) => (line.count > (top?.count ?? 1) ? line : top),
    null,
  );
  return best?.at ?? null;
};

/** Columns that hold something and are not taken over. */
export const leftOut = ({ columns }: TablePlan): readonly PlannedColumn[] =>
  columns.filter(({ column, sample, heading }) => column === null && sample.length > 0 && !isCounter(heading));

/** 序号 numbers the lines and says nothing of the person. */
const isCounter = (heading: string): boolean => /^(序号|编号|no\.?|#)$/i.test(toCompactCode(heading));

/** The people of the table by this plan, blank lines, totals and examples left out. */
export const rowsOfTable = (table: Table, plan: TablePlan, newId: () => string): readonly RosterRow[] =>
  table
    .slice(plan.headingsAt === null ? 0 : plan.headingsAt + 1)
    .filter((row) => !isTotal(row))
    .map((row) => cellsOf(row, plan))
    .filter((cells) => Object.keys(cells).length > 0 && !isExample(cells))
    .map((cells) => ({ rowId: newId(), cells }));

const cellsOf = (row: readonly string[], { columns }: TablePlan): RosterCells =>
  Object.fromEntries(
    columns.flatMap(({ column, isTenThousand }, at): readonly (readonly [ColumnId, string])[] => {
      const text = (row[at] ?? '').trim();
      if (column === null || text === '') return [];
      return [[column, isTenThousand && columnOf(column).kind === 'amount' ? inTenThousand(text) : text]];
    }),
  );

/** A plain figure under 万元 gets its unit, so that the cell says what it means. */
const inTenThousand = (text: string): string => (/^[\d,.]+$/.test(toCompactCode(text)) ? `${text}万` : text);

const isTotal = (row: readonly string[]): boolean => {
  const first = toCompactCode(row.find((cell) => cell.trim() !== '') ?? '');
  return /^(合计|总计|小计|共计|total|sum)/i.test(first);
};

/** The template's example is marked as one. */
export const EXAMPLE_MARK = '示例';
const isExample = ({ name = '' }: RosterCells): boolean => name.trim().startsWith(EXAMPLE_MARK);
