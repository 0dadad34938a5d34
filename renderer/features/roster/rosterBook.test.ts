import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualColumns } from '../../../shared/roster/columns.ts';
import { type BookAct, cutOff, emptyPage, openBook, pageFromDraft, type RosterBook, turn } from './rosterBook.ts';

const bookOf = (...acts: readonly BookAct[]): RosterBook => {
  let count = 0;
  const newId = (): string => {
    count += 1;
    return `r${count}`;
  };
  return acts.reduce((book, act) => turn(book, act, { newId }), openBook(emptyPage));
};
const typed = (row: number, column: (typeof usualColumns)[number], text: string): BookAct => ({
  type: 'edit',
  edits: [{ row, column, text }],
});
const cellsOf = (book: RosterBook) => book.rows.map(({ cells }) => cells);

describe('typing', () => {
  test('below the last row adds rows; clearing the last one takes it away', () => {
    expect(cellsOf(bookOf(typed(1, 'name', '王强')))).toEqual([{}, { name: '王强' }]);
    expect(bookOf(typed(1, 'name', '王强'), typed(1, 'name', '')).rows).toEqual([]);
  });
  test('the same text again is no step', () => {
    const book = bookOf(typed(0, 'name', '王强'), typed(0, 'name', '王强'), typed(5, 'phone', ''));
    expect(book.past).toHaveLength(1);
  });
});

describe('pasting', () => {
  test('goes to the right and down from the cell', () => {
    const book = bookOf({ type: 'paste', at: { row: 1, column: 'phone' }, text: '138\t2024-03-05\n139\t2024-03-06' });
    expect(cellsOf(book)).toEqual([
      {},
      { phone: '138', startedOn: '2024-03-05' },
      { phone: '139', startedOn: '2024-03-06' },
    ]);
  });
  test('says how many cells would find no column', () => {
    const last = usualColumns.at(-1) ?? 'note';
    expect(cutOff(emptyPage, last, 'a\tb\tc')).toBe(2);
    expect(cutOff(emptyPage, 'name', 'a\tb\tc')).toBe(0);
  });
});

describe('rows and columns', () => {
  test('rows of a file come behind, with their columns in the order of the table', () => {
    const book = bookOf(typed(0, 'name', '王强'), {
      type: 'add-rows',
      rows: [{ rowId: 'f1', cells: { name: '李敏', 'claim:annual-leave': '300', sex: '女' } }],
    });
    expect(cellsOf(book)).toEqual([{ name: '王强' }, { name: '李敏', 'claim:annual-leave': '300', sex: '女' }]);
    expect(book.columns.indexOf('sex')).toBe(2);
    expect(book.columns).toContain('claim:annual-leave');
  });
  test('a column is taken out with what stands in it, and comes back by undoing', () => {
    const book = bookOf(typed(0, 'name', '王强'), typed(0, 'note', '班长'), { type: 'toggle-column', column: 'note' });
    expect(book.columns).not.toContain('note');
    expect(cellsOf(book)).toEqual([{ name: '王强' }]);
    expect(cellsOf(turn(book, { type: 'undo' }, { newId: () => '' }))).toEqual([{ name: '王强', note: '班长' }]);
  });
  test('rows are removed and merged', () => {
    const three = [typed(0, 'name', '一'), typed(1, 'name', '二'), typed(2, 'name', '三')] as const;
    expect(cellsOf(bookOf(...three, { type: 'remove-rows', from: 0, to: 1 }))).toEqual([{ name: '三' }]);
    const merged = bookOf(typed(0, 'claim:overtime', '1'), typed(1, 'claim:overtime', '2'), {
      type: 'merge',
      from: 'r2',
      into: 'r1',
    });
    expect(cellsOf(merged)).toEqual([{ 'claim:overtime': '3.00' }]);
  });
});

test('undoing everything leads back to the start, redoing to the end, whatever was done', () => {
  const act: fc.Arbitrary<BookAct> = fc.oneof(
    fc.record({
      type: fc.constant('edit' as const),
      edits: fc.array(
        fc.record({
          row: fc.nat(4),
          column: fc.constantFrom(...usualColumns),
          text: fc.constantFrom('', '一', '二'),
        }),
        { maxLength: 3 },
      ),
    }),
    fc.record({ type: fc.constant('remove-rows' as const), from: fc.nat(2), to: fc.nat(4) }),
    fc.record({ type: fc.constant('toggle-column' as const), column: fc.constantFrom(...usualColumns) }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const end = bookOf(...acts);
      const deps = { newId: () => 'x' };
      let book = end;
      const steps = end.past.length;
      for (let at = 0; at < steps; at += 1) book = turn(book, { type: 'undo' }, deps);
      expect([book.columns, book.rows]).toEqual([emptyPage.columns, []]);
      for (let at = 0; at < steps; at += 1) book = turn(book, { type: 'redo' }, deps);
      expect([book.columns, book.rows]).toEqual([end.columns, end.rows]);
    }),
  );
});

test('a draft comes back as it was; what is not known is left out', () => {
  const page = { columns: ['name', 'phone'], rows: [{ rowId: 'r1', cells: { name: '王强' } }] };
  expect(pageFromDraft(JSON.parse(JSON.stringify(page)))).toEqual(page);
  expect(
    pageFromDraft({ columns: ['name', 'of-later'], rows: [{ rowId: 'r1', cells: { later: 'x', name: 3 } }, 7] }),
  ).toEqual({
    columns: ['name'],
    rows: [{ rowId: 'r1', cells: {} }],
  });
  expect(pageFromDraft(null)).toEqual(emptyPage);
  expect(pageFromDraft({ facts: '' })).toEqual(emptyPage);
});
