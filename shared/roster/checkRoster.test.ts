import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCase } from '../../tests/builders/aCase.ts';
import { caseCommand, caseCommands } from '../case/commands.ts';
import { personIdNumber, personName, personPhone } from '../intakeFile/people.ts';
import { localDate } from '../kernel/localDate.ts';
import { checkRoster, type KnownWorker, MOST_ROSTER_ROWS } from './checkRoster.ts';
import { isColumnId, rosterColumns } from './columns.ts';
import { importOf } from './importOf.ts';
import { mergeRows } from './merge.ts';
import type { RosterCells, RosterRow } from './readRow.ts';

const today = localDate('2026-11-20');
const person = (n: number): RosterCells => ({
  name: personName(n),
  idNumber: personIdNumber(n),
  phone: personPhone(n),
  'claim:wage-arrears': '12,000',
});
const rowsOf = (...cells: readonly RosterCells[]): readonly RosterRow[] =>
  cells.map((row, at) => ({ rowId: `r${at}`, cells: row }));
const check = (rows: readonly RosterRow[], known: readonly KnownWorker[] = []) => checkRoster({ rows, today, known });
const faultsOf = (...cells: readonly RosterCells[]) =>
  check(rowsOf(...cells)).faults.map(({ row, column, type }) => [row, column, type]);

describe('a row', () => {
  test('of a person with a claim has no fault', () => {
    expect(faultsOf(person(1))).toEqual([]);
    expect(check(rowsOf(person(1))).isReady).toBe(true);
  });
  test('that is blank is passed over', () => {
    expect(faultsOf(person(1), {}, { name: '  ' })).toEqual([]);
    expect(check(rowsOf({})).isReady).toBe(false);
  });
  test('names every cell at fault, in the order of the columns', () => {
    expect(
      faultsOf({
        idNumber: '4.2E+17',
        phone: '123',
        startedOn: '2025-06',
        'claim:wage-arrears': '四万',
        isUnionMember: '不知道',
      }),
    ).toEqual([
      [0, 'name', 'name-missing'],
      [0, 'idNumber', 'id-scientific'],
      [0, 'phone', 'phone-unusual'],
      [0, 'startedOn', 'day-incomplete'],
      [0, 'claim:wage-arrears', 'amount-unreadable'],
      [0, 'isUnionMember', 'choice-unknown'],
    ]);
  });
  test('may keep a wrong check digit with a reason', () => {
    const wrong = { ...person(1), idNumber: '420300189912310018' };
    expect(faultsOf(wrong)).toEqual([[0, 'idNumber', 'id-check-digit']]);
    expect(faultsOf({ ...wrong, idReason: '与身份证原件核对一致' })).toEqual([]);
  });
  test('contradicting its ID number is pointed out, not refused', () => {
    const rows = rowsOf({ ...person(1), sex: '女', birthDate: '1970-01-01' });
    const { faults, isReady } = check(rows);
    expect(faults.map(({ type }) => type)).toEqual(['sex-differs', 'birth-differs']);
    expect(isReady).toBe(true);
  });
  test('with days in the wrong order or in the future is refused', () => {
    expect(faultsOf({ ...person(1), startedOn: '2025-06-01', endedOn: '2025-05-31' })).toEqual([
      [0, 'endedOn', 'ended-before-started'],
    ]);
    expect(faultsOf({ ...person(1), startedOn: '2026-11-21' })).toEqual([[0, 'startedOn', 'day-in-future']]);
    expect(faultsOf({ name: '王强', birthDate: '2010-01-01', startedOn: '2025-06-01', 'claim:overtime': '1' })).toEqual(
      [[0, 'startedOn', 'started-too-young']],
    );
  });
  test('without identity or claim is pointed out; a note without a claim would be lost', () => {
    expect(faultsOf({ name: '王强' })).toEqual([
      [0, 'name', 'claim-missing'],
      [0, 'idNumber', 'identity-missing'],
    ]);
    expect(faultsOf({ name: '王强', otherPaper: '护照 E1234', note: '补充' })).toEqual([
      [0, 'note', 'note-without-claim'],
    ]);
  });
});

describe('the same person', () => {
  test('twice in the roster is refused by number and pointed out by name and phone', () => {
    const { faults } = check(rowsOf(person(1), person(2), { ...person(1), name: '别名' }));
    expect(faults).toMatchObject([{ row: 2, column: 'idNumber', type: 'id-twice', otherRow: 0 }]);
    expect(faultsOf({ ...person(1), idNumber: '' }, { ...person(1), idNumber: '' })).toContainEqual([
      1,
      'name',
      'person-twice',
    ]);
  });
  test('in the case already is found behind the mask', () => {
    const [known] = aCase()
      .accepted()
      .then(caseCommand('ImportRoster', importOf(rowsOf(person(7)), { today, newId: idSource() }).data))
      .case.parties.filter((p) => p.kind === 'worker' && p.name === personName(7));
    const masked = {
      name: known?.name ?? '',
      idNumber: `${personIdNumber(7).slice(0, 6)}********${personIdNumber(7).slice(-4)}`,
      phone: '',
    };
    expect(check(rowsOf(person(7)), [masked]).faults).toMatchObject([{ type: 'id-in-case', row: 0 }]);
    expect(check(rowsOf(person(7)), [{ ...masked, name: '别人' }]).faults).toMatchObject([{ type: 'id-like-in-case' }]);
    expect(
      check(rowsOf(person(7)), [{ name: personName(7), idNumber: null, phone: personPhone(7) }]).faults,
    ).toMatchObject([{ type: 'person-in-case' }]);
  });
});

const idSource = () => {
  let n = 0;
  return () => {
    n += 1;
    return `id${n}`;
  };
};

describe('the whole', () => {
  test('is summed by column and in all; wages are no claim', () => {
    const { totals } = check(
      rowsOf(
        { ...person(1), 'claim:overtime': '300.50', monthlyWage: '6000' },
        { ...person(2), 'claim:wage-arrears': '1.2万', 'claim:overtime': 'x' },
      ),
    );
    expect(totals.people).toBe(2);
    expect(totals.byColumn.get('claim:wage-arrears')).toBe(2_400_000);
    expect(totals.byColumn.get('claim:overtime')).toBe(30_050);
    expect(totals.byColumn.get('monthlyWage')).toBe(600_000);
    expect(totals.claimFen).toBe(2_430_050);
  });
  test('has at most four hundred people', () => {
    const many = (count: number) =>
      rowsOf(
        ...Array.from({ length: count }, (_, n) => ({
          name: `工人${n}`,
          birthDate: '1980-01-01',
          'claim:overtime': '1',
        })),
      );
    expect(check(many(MOST_ROSTER_ROWS)).isReady).toBe(true);
    expect(check(many(MOST_ROSTER_ROWS + 1)).faults).toMatchObject([{ row: MOST_ROSTER_ROWS, type: 'too-many-rows' }]);
  });
  test('keeps the total equal to the claims it will import, whatever is typed', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n / 100)),
    );
    const anyCells = fc.dictionary(fc.constantFrom(...rosterColumns.map(({ id }) => id)), cell, { maxKeys: 8 });
    fc.assert(
      fc.property(fc.array(anyCells, { maxLength: 6 }), (cells) => {
        const rows = rowsOf(...cells);
        const { totals, faults, isReady } = check(rows);
        const { data } = importOf(rows, { today, newId: idSource() });
        expect(data.workers).toHaveLength(totals.people);
        expect(data.claims.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0)).toBe(totals.claimFen);
        expect(faults.every(({ column, rowId }) => isColumnId(column) && rows.some((row) => row.rowId === rowId))).toBe(
          true,
        );
        if (isReady) expect(caseCommands.ImportRoster.schema.safeParse(data).success).toBe(true);
      }),
    );
  });
});

describe('the import', () => {
  test('is one command that the case accepts, and a refusal finds its cell again', () => {
    const rows = rowsOf(person(1), {}, { ...person(2), 'claim:leaving-certificate': '是', note: '班长' });
    const { data, cellOf } = importOf(rows, { today, newId: idSource() });
    expect(data.workers.map(({ name }) => name)).toEqual([personName(1), personName(2)]);
    expect(data.claims.map(({ kind, amountFen, note }) => [kind, amountFen, note])).toEqual([
      ['wage-arrears', 1_200_000, ''],
      ['wage-arrears', 1_200_000, '班长'],
      ['leaving-certificate', null, ''],
    ]);
    expect(aCase().accepted().try(caseCommand('ImportRoster', data)).ok).toBe(true);
    expect(cellOf('workers.1.idNumber')).toEqual({ rowId: 'r2', column: 'idNumber' });
    expect(cellOf('workers.1.monthlyWageFen')).toEqual({ rowId: 'r2', column: 'monthlyWage' });
    expect(cellOf('claims.2.amountFen')).toEqual({ rowId: 'r2', column: 'claim:leaving-certificate' });
    expect(cellOf('workers.9.name')).toBeNull();
  });
  test('sex and birth date are kept only where no number tells them', () => {
    const { data } = importOf(rowsOf({ ...person(1), sex: '男' }, { name: '王强', sex: '男', birthDate: '1980.1.2' }), {
      today,
      newId: idSource(),
    });
    expect(data.workers.map(({ sex, birthDate }) => [sex, birthDate])).toEqual([
      [null, null],
      ['male', '1980-01-02'],
    ]);
  });
});

test('two rows of one person become one: amounts add up, blanks are filled, the first stands', () => {
  const rows = rowsOf(
    { ...person(1), 'claim:overtime': '100' },
    { ...person(1), name: '别名', trade: '木工', 'claim:overtime': '50.5' },
  );
  expect(mergeRows(rows, { from: 'r1', into: 'r0' })).toEqual([
    {
      rowId: 'r0',
      cells: { ...person(1), trade: '木工', 'claim:wage-arrears': '24,000.00', 'claim:overtime': '150.50' },
    },
  ]);
});
