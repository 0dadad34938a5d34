import { describe, expect, test } from 'vitest';
import { keyTarget, placesOf, rangeOf, rangeText } from './places.ts';

const sight = { rows: 5, columns: 3, perPage: 2 };
const press = (key: string, changes: object = {}) => ({ key, shiftKey: false, ctrlKey: false, ...changes });

describe('a key', () => {
  test('moves one cell and stays inside', () => {
    expect(keyTarget(press('ArrowDown'), { row: 4, column: 1 }, sight)).toEqual({ row: 4, column: 1 });
    expect(keyTarget(press('ArrowLeft'), { row: 0, column: 1 }, sight)).toEqual({ row: 0, column: 0 });
    expect(keyTarget(press('PageDown'), { row: 0, column: 1 }, sight)).toEqual({ row: 2, column: 1 });
  });
  test('with Control moves to the edge', () => {
    expect(keyTarget(press('ArrowDown', { ctrlKey: true }), { row: 1, column: 1 }, sight)).toEqual({
      row: 4,
      column: 1,
    });
    expect(keyTarget(press('End', { ctrlKey: true }), { row: 1, column: 1 }, sight)).toEqual({ row: 4, column: 2 });
  });
  test('Enter goes down, Tab along the lines, and Tab leaves at the ends', () => {
    expect(keyTarget(press('Enter'), { row: 1, column: 1 }, sight)).toEqual({ row: 2, column: 1 });
    expect(keyTarget(press('Enter', { shiftKey: true }), { row: 1, column: 1 }, sight)).toEqual({ row: 0, column: 1 });
    expect(keyTarget(press('Tab'), { row: 1, column: 2 }, sight)).toEqual({ row: 2, column: 0 });
    expect(keyTarget(press('Tab', { shiftKey: true }), { row: 1, column: 0 }, sight)).toEqual({ row: 0, column: 2 });
    expect(keyTarget(press('Tab'), { row: 4, column: 2 }, sight)).toBeNull();
    expect(keyTarget(press('Tab', { shiftKey: true }), { row: 0, column: 0 }, sight)).toBeNull();
    expect(keyTarget(press('a'), { row: 0, column: 0 }, sight)).toBeNull();
  });
});

test('a range goes to the clipboard as a spreadsheet writes it', () => {
  const range = rangeOf({ row: 1, column: 1 }, { row: 0, column: 0 });
  const cells = [
    ['王强', '一\n二'],
    ['"引"', ''],
  ];
  expect(rangeText(range, (row, column) => cells[row]?.[column] ?? '')).toBe('王强\t"一\n二"\n"""引"""\t');
  expect(placesOf(range)).toHaveLength(4);
});
