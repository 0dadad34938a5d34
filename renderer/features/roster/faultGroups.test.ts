import { expect, test } from 'vitest';
import type { RosterFault } from '../../../shared/roster/faults.ts';
import { groupFaults, marksByRow } from './faultGroups.ts';

const fault = (row: number, type: RosterFault['type'], column: RosterFault['column'] = 'idNumber'): RosterFault => ({
  row,
  rowId: `r${row}`,
  type,
  column,
});

test('faults that repeat stand together, what blocks before what warns', () => {
  const groups = groupFaults([
    fault(0, 'phone-unusual', 'phone'),
    fault(1, 'id-scientific'),
    fault(2, 'day-incomplete', 'startedOn'),
    fault(3, 'id-scientific'),
    fault(4, 'day-incomplete', 'endedOn'),
  ]);
  expect(groups.map(({ type, column, faults }) => [type, column, faults.map(({ row }) => row)])).toEqual([
    ['id-scientific', 'idNumber', [1, 3]],
    ['day-incomplete', 'startedOn', [2]],
    ['day-incomplete', 'endedOn', [4]],
    ['phone-unusual', 'phone', [0]],
  ]);
});

test('a cell shows what blocks rather than what warns', () => {
  const marks = marksByRow([fault(0, 'id-like-in-case'), fault(0, 'id-twice'), fault(0, 'identity-missing')]);
  expect(marks.get('r0')?.get('idNumber')).toBe('blocks');
  expect(marks.get('r1')).toBeUndefined();
});
