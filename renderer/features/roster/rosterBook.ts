/**
 * The roster as it is being typed: its columns, its rows, and the steps back and forth. Pure; ids are handed in. Rows are never changed in
 * place, so that a check reads only what is new.
 */
import { type ColumnId, inTableOrder, isColumnId, usualColumns } from '../../../shared/roster/columns.ts';
import { readPasted } from '../../../shared/roster/delimited.ts';
import { mergeRows } from '../../../shared/roster/merge.ts';
import type { RosterCells, RosterRow } from '../../../shared/roster/readRow.ts';

export type RosterPage = { readonly columns: readonly ColumnId[]; readonly rows: readonly RosterRow[] };
export type RosterBook = RosterPage & { readonly past: readonly RosterPage[]; readonly future: readonly RosterPage[] };
export type BookEdit = { readonly row: number; readonly column: ColumnId; readonly text: string };

export type BookAct =
  | { readonly type: 'edit'; readonly edits: readonly BookEdit[] }
  /** Text from the clipboard, from the cell on to the right and down. */
  | { readonly type: 'paste'; readonly at: { readonly row: number; readonly column: ColumnId }; readonly text: string }
  | { readonly type: 'add-rows'; readonly rows: readonly RosterRow[] }
  | { readonly type: 'remove-rows'; readonly from: number; readonly to: number }
  | { readonly type: 'merge'; readonly from: string; readonly into: string }
  /** A column is shown; or it is taken out with what stands in it. */
  | { readonly type: 'toggle-column'; readonly column: ColumnId }
  | { readonly type: 'undo' | 'redo' }
  /** A draft comes back, or the page starts again. */
  | { readonly type: 'open'; readonly page: RosterPage };

const MOST_STEPS_BACK = 100;
/** A paste beyond this many rows is cut by the check's own fault, not here; this only keeps a slip from filling the memory. */
const MOST_ROWS = 3000;

export const emptyPage: RosterPage = { columns: usualColumns, rows: [] };
export const openBook = (page: RosterPage): RosterBook => ({ ...page, past: [], future: [] });

type Deps = { readonly newId: () => string };

export const turn = (book: RosterBook, act: BookAct, deps: Deps): RosterBook => {
  switch (act.type) {
    case 'edit':
      return written(book, { ...book, rows: withEdits(book.rows, act.edits, deps) });
    case 'paste':
      return written(book, pasted(book, act, deps));
    case 'add-rows':
      return written(book, withRows(book, act.rows));
    case 'remove-rows':
      return written(book, { ...book, rows: book.rows.filter((_, at) => at < act.from || at > act.to) });
    case 'merge':
      return written(book, { ...book, rows: mergeRows(book.rows, act) });
    case 'toggle-column':
      return written(book, toggled(book, act.column));
    case 'undo':
      return back(book);
    case 'redo':
      return forth(book);
    case 'open':
      return openBook(act.page);
  }
};

const pageOf = ({ columns, rows }: RosterPage): RosterPage => ({ columns, rows });

const written = (book: RosterBook, next: RosterPage): RosterBook =>
  next.rows === book.rows && next.columns === book.columns
    ? book
    : { ...pageOf(next), past: [...book.past, pageOf(book)].slice(-MOST_STEPS_BACK), future: [] };

const back = (book: RosterBook): RosterBook => {
  const before = book.past.at(-1);
  return before === undefined
    ? book
    : { ...before, past: book.past.slice(0, -1), future: [pageOf(book), ...book.future] };
};
const forth = (book: RosterBook): RosterBook => {
  const [after, ...rest] = book.future;
  return after === undefined ? book : { ...after, past: [...book.past, pageOf(book)], future: rest };
};

/** Edits below the last row add rows; the same text again changes nothing. */
const withEdits = (rows: readonly RosterRow[], edits: readonly BookEdit[], { newId }: Deps): readonly RosterRow[] => {
  const real = edits.filter(({ row, column, text }) => row < MOST_ROWS && text !== (rows[row]?.cells[column] ?? ''));
  if (real.length === 0) return rows;
  const next = [...rows];
  for (const { row, column, text } of real) {
    while (next.length <= row) next.push({ rowId: newId(), cells: {} });
    const known = next[row];
    if (known !== undefined) next[row] = { ...known, cells: withCell(known.cells, column, text) };
  }
  return withoutBlankEnd(next);
};

/** An empty cell is no cell, so that a row cleared again equals one never filled. */
const withCell = (cells: RosterCells, column: ColumnId, text: string): RosterCells =>
  text === ''
    ? Object.fromEntries(Object.entries(cells).filter(([id]) => id !== column))
    : { ...cells, [column]: text };

/** Cleared rows at the end fall away; those between keep their place. */
const withoutBlankEnd = (rows: readonly RosterRow[]): readonly RosterRow[] =>
  rows.slice(0, rows.findLastIndex(({ cells }) => Object.keys(cells).length > 0) + 1);

/** A single cell copied goes into that one cell; a block goes to the right and down, as far as there are columns. */
const pasted = (book: RosterBook, { at, text }: Extract<BookAct, { type: 'paste' }>, deps: Deps): RosterPage => {
  const first = book.columns.indexOf(at.column);
  const edits = readPasted(text).flatMap((cells, down) =>
    cells.flatMap((cell, right): readonly BookEdit[] => {
      const column = book.columns[first + right];
      return column === undefined ? [] : [{ row: at.row + down, column, text: cell }];
    }),
  );
  return { ...book, rows: withEdits(book.rows, edits, deps) };
};

/** Rows of a file come behind those that are there, with the columns they bring. */
const withRows = (book: RosterBook, rows: readonly RosterRow[]): RosterPage => {
  const brought = rows.flatMap(({ cells }) => Object.keys(cells).filter(isColumnId));
  return {
    columns: withColumns(book.columns, brought),
    rows: [...withoutBlankEnd(book.rows), ...rows].slice(0, MOST_ROWS),
  };
};

const withColumns = (columns: readonly ColumnId[], more: readonly ColumnId[]): readonly ColumnId[] =>
  more.every((id) => columns.includes(id)) ? columns : inTableOrder([...columns, ...more]);

const toggled = (book: RosterBook, column: ColumnId): RosterPage =>
  book.columns.includes(column)
    ? {
        columns: book.columns.filter((id) => id !== column),
        rows: withoutBlankEnd(
          book.rows.map((row) => (column in row.cells ? { ...row, cells: withCell(row.cells, column, '') } : row)),
        ),
      }
    : { ...book, columns: withColumns(book.columns, [column]) };

/** How many cells a block of text would not find a column for. */
export const cutOff = (book: RosterPage, at: ColumnId, text: string): number => {
  const room = book.columns.length - book.columns.indexOf(at);
  return Math.max(0, ...readPasted(text).map((cells) => cells.length - room));
};

/** A page as a draft keeps it, or an empty one where the draft is of another kind. What is unknown is left out. */
export const pageFromDraft = (content: unknown): RosterPage => {
  const { columns, rows } = { ...(typeof content === 'object' ? content : null) } as {
    readonly columns?: unknown;
    readonly rows?: unknown;
  };
  if (!Array.isArray(columns) || !Array.isArray(rows)) return emptyPage;
  const known = columns.filter(isColumnId);
  return {
    columns: known.length === 0 ? usualColumns : known,
    rows: rows.flatMap((row: unknown) => rowFromDraft(row)),
  };
};

const rowFromDraft = (row: unknown): readonly RosterRow[] => {
  if (typeof row !== 'object' || row === null) return [];
  const [rowId, cells]: readonly unknown[] = [Reflect.get(row, 'rowId'), Reflect.get(row, 'cells')];
  if (typeof rowId !== 'string' || typeof cells !== 'object' || cells === null) return [];
  const texts = Object.entries(cells).filter(([id, text]) => isColumnId(id) && typeof text === 'string');
  return [{ rowId, cells: Object.fromEntries(texts) }];
};
