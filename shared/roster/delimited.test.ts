import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileText, readPasted } from './delimited.ts';

test('cells of a spreadsheet, with a line break inside one', () => {
  expect(readPasted('姓名\t住址\r\n王强\t"随州市\n曾都区 ""老街"""\r\n')).toEqual([
    ['姓名', '住址'],
    ['王强', '随州市\n曾都区 "老街"'],
  ]);
});
test('empty cells keep their place', () => {
  expect(readPasted('王强\t\t138\n\t\t\n李敏\t4\t')).toEqual([
    ['王强', '', '138'],
    ['', '', ''],
    ['李敏', '4', ''],
  ]);
});
test('one cell stays one cell, and a column of amounts is not parted at its commas', () => {
  expect(readPasted('40,760')).toEqual([['40,760']]);
  expect(readPasted('40,760\n12,300.50\n1,234,567\n')).toEqual([['40,760'], ['12,300.50'], ['1,234,567']]);
  expect(readPasted('Mary Ann')).toEqual([['Mary Ann']]);
});
test('a list with commas or with blanks between the parts', () => {
  expect(readPasted('王强,138,4000\n李敏,139,5000')).toEqual([
    ['王强', '138', '4000'],
    ['李敏', '139', '5000'],
  ]);
  expect(readPasted('王强 138 4000\n李敏　139　5000')).toEqual([
    ['王强', '138', '4000'],
    ['李敏', '139', '5000'],
  ]);
});
test('a file with commas, semicolons or tabs, with a byte order mark and quoted commas', () => {
  const table = [
    ['姓名', '欠薪'],
    ['王强', '40,760'],
  ];
  expect(readFileText('\uFEFF姓名,欠薪\n王强,"40,760"\n')).toEqual(table);
  expect(readFileText('姓名;欠薪\n王强;40,760\n')).toEqual(table);
  expect(readFileText('姓名\t欠薪\n王强\t40,760')).toEqual(table);
});
test('a quote that never closes is taken as it stands', () => {
  expect(readPasted('"王强\t138\n李敏\t139')).toEqual([
    ['"王强', '138'],
    ['李敏', '139'],
  ]);
});
test('nothing is an empty table', () => {
  expect(readPasted('\n\n')).toEqual([]);
  expect(readFileText('')).toEqual([]);
});

const cell = fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[\r\uFEFF]/g, '').trim());
const quoteAll = (table: readonly (readonly string[])[]): string =>
  table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t')).join('\n');

test('whatever stands in cells comes back cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (table) => {
      expect(readPasted(quoteAll(table))).toEqual(table);
    }),
  );
});
