import { expect, test } from 'vitest';
import { rosterColumns } from './columns.ts';
import { headerMeaning } from './headers.ts';

test.each([
  ['姓名', 'name'],
  ['姓　名', 'name'],
  ['员工姓名*', 'name'],
  ['身份证号码', 'idNumber'],
  ['公民身份号码（18位）', 'idNumber'],
  ['ＩＤ　Ｎｕｍｂｅｒ', 'idNumber'],
  ['联系电话/手机', null],
  ['手机号码：', 'phone'],
  ['入职时间', 'startedOn'],
  ['月工资(元)', 'monthlyWage'],
  ['拖欠工资金额（元）', 'claim:wage-arrears'],
  ['欠薪', 'claim:wage-arrears'],
  ['加班费', 'claim:overtime'],
  ['经济补偿金', 'claim:severance'],
  ['违法解除赔偿金', 'claim:unlawful-termination'],
  ['Severance', 'claim:severance'],
  ['确认劳动关系', 'claim:confirm-relation'],
  ['是否农民工', 'isMigrantWorker'],
  ['序号', null],
  ['开户行', null],
  ['', null],
])('the heading %j means %s', (heading, column) => {
  expect(headerMeaning(heading)?.column ?? null).toBe(column);
});

test('figures in 万元 are told apart from figures in 元', () => {
  expect(headerMeaning('欠薪（万元）')).toEqual({ column: 'claim:wage-arrears', unit: 'ten-thousand' });
  expect(headerMeaning('欠薪万元')).toEqual({ column: 'claim:wage-arrears', unit: 'ten-thousand' });
  expect(headerMeaning('欠薪（元）')).toEqual({ column: 'claim:wage-arrears', unit: 'yuan' });
});

test('every name of every column leads back to it, so no two columns share one', () => {
  for (const { id, title, names } of rosterColumns)
    for (const name of [title.zh, title.en, ...names]) expect([name, headerMeaning(name)?.column]).toEqual([name, id]);
});
