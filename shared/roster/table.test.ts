import { expect, test } from 'vitest';
import { leftOut, planTable, rowsOfTable } from './table.ts';

const sheet = [
  ['某某建筑公司拖欠工资名册', '', '', '', '', ''],
  ['序号', '姓 名', '身份证号', '欠薪（万元）', '开户行', '加班费'],
  ['1', '王强', '420300189912310017', '4.2', '农商行', '1200'],
  ['2', '李敏', '', '3万', '', ''],
  ['', '', '', '', '', ''],
  ['合计', '', '', '7.2', '', '1200'],
];
let count = 0;
const newId = () => {
  count += 1;
  return `r${count}`;
};

test('the headings are found under a title, and each says its column', () => {
  const plan = planTable(sheet);
  expect(plan.headingsAt).toBe(1);
  expect(plan.columns.map(({ column }) => column)).toEqual([
    null,
    'name',
    'idNumber',
    'claim:wage-arrears',
    null,
    'claim:overtime',
  ]);
  expect(leftOut(plan).map(({ heading, sample }) => [heading, sample])).toEqual([['开户行', ['农商行']]]);
});

test('people become rows; totals and blank lines do not; 万元 is written out', () => {
  expect(rowsOfTable(sheet, planTable(sheet), newId).map(({ cells }) => cells)).toEqual([
    { name: '王强', idNumber: '420300189912310017', 'claim:wage-arrears': '4.2万', 'claim:overtime': '1200' },
    { name: '李敏', 'claim:wage-arrears': '3万' },
  ]);
});

test('without headings nothing is guessed', () => {
  const plan = planTable([
    ['王强', '420300189912310017'],
    ['李敏', ''],
  ]);
  expect(plan.headingsAt).toBeNull();
  expect(plan.columns.every(({ column }) => column === null)).toBe(true);
  expect(leftOut(plan)).toHaveLength(2);
});

test('a second column of the same meaning is left for a person to place', () => {
  const plan = planTable([
    ['姓名', '电话', '手机'],
    ['王强', '138', '139'],
  ]);
  expect(plan.columns.map(({ column }) => column)).toEqual(['name', 'phone', null]);
});

test("the template's example is no person", () => {
  const rows = [
    ['姓名', '电话'],
    ['示例：张三', '138'],
    ['李敏', '139'],
  ];
  expect(rowsOfTable(rows, planTable(rows), newId)).toHaveLength(1);
});
