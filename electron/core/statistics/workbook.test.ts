import exceljs from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { aMatter } from '../../../tests/builders/aMatter.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { foldStatistic } from '../../../shared/statistics/fold.ts';
import { month, wholeMonth } from '../../../shared/statistics/period.ts';
import { statistics } from '../../../shared/statistics/registry.ts';
import { tableOf } from '../../../shared/statistics/table.ts';
import { writeBook } from './workbook.ts';

const period = wholeMonth(month('2026-10'));
const variants = { successRate: 'D', recovered: 'agreed' } as const;
const agreement = {
  agreedFen: 5_812_345,
  paidFen: 0,
  openFen: 5_812_345,
  dueOn: localDate('2026-12-01'),
  openSince: localDate('2026-12-01'),
  wasLate: false,
  isConfirmed: false,
  isReviewed: false,
  isOrdered: false,
  isEnforced: false,
};
const closedOn = localDate('2026-10-20');
const matters = [
  aMatter({ closedOn, outcome: 'S1', agreement, workers: 12 }),
  aMatter({ closedOn, outcome: 'F2', track: 'hr-union', number: '鄂随工调〔2026〕16号' }),
  aMatter({ closedOn, outcome: 'F4', track: 'hr-union' }),
  aMatter({ acceptedOn: localDate('2026-09-30'), receivedOn: localDate('2026-09-30') }),
  aMatter({ acceptedOn: localDate('2026-11-02'), receivedOn: localDate('2026-11-01') }),
];

const workbook = new exceljs.Workbook();
beforeAll(async () => {
  const bytes = await writeBook({
    office: '随州市职工服务中心',
    preparedOn: localDate('2026-11-05'),
    tables: [statistics.monthly, statistics['by-mediator']].map((s) =>
      tableOf(s, foldStatistic(s, matters, period), { period, variants }),
    ),
    matters,
    remarks: ['成功率的算法本单位尚未确认'],
  });
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
});
const sheet = (name: string) => {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
const values = (name: string, row: number): readonly unknown[] => {
  const cells = sheet(name).getRow(row).values;
  return Array.isArray(cells) ? cells.slice(1) : [];
};

describe('表1', () => {
  test('has a title over the whole width, office, period and units', () => {
    expect(sheet('表1').getCell('A1').value).toBe('表1 劳动争议调解月报');
    expect(sheet('表1').getCell('P1').master.address).toBe('A1');
    expect(sheet('表1').getCell('A2').value).toBe('填报单位：随州市职工服务中心    统计期：2026年10月');
    expect(sheet('表1').getCell('P2').value).toBe('单位：件、人、万元');
  });

  test('has a head of two rows in the order of the form, with its groups', () => {
    expect(values('表1', 4)).toEqual([
      '办理机制',
      '上期未结',
      '受理',
      '法院+工会',
      '人社+工会',
      '工会自行',
      '涉及人数',
      '集体（件）',
      '集体（人）',
      '办结',
      '成功',
      '成功率%',
      '结案率%',
      '挽回损失（协议金额）',
      '未结',
      '超期未结',
    ]);
    expect(sheet('表1').getCell('D3').value).toBe('其中');
    expect(sheet('表1').getCell('F3').master.address).toBe('D3');
    expect(sheet('表1').getCell('C4').master.address).toBe('C3');
  });

  test('has a row per track and the sum, rates with one decimal and money in 万元', () => {
    expect(values('表1', 5)).toEqual(['法院+工会', 1, 1, 1, 0, 0, 12, 1, 12, 1, 1, 100, 50, 5.812345, 1, 0]);
    expect(values('表1', 6)).toEqual(['人社+工会', 0, 2, 0, 2, 0, 2, 0, 0, 2, 0, 0, 100, 0, 0, 0]);
    expect(values('表1', 7)).toEqual(['合计', 1, 3, 1, 2, 0, 14, 1, 12, 3, 1, 33.3, 75, 5.812345, 1, 0]);
    expect(sheet('表1').getCell('L7').numFmt).toBe('0.0');
    expect(sheet('表1').getCell('N7').numFmt).toBe('#,##0.00');
    expect(sheet('表1').getCell('A7').font.bold).toBe(true);
    expect(sheet('表1').getCell('C7').border.top?.style).toBe('thin');
  });

  test('says what was divided, what is unconfirmed, and leaves room to sign', () => {
    const texts = [8, 9, 10, 11, 13].map((row) => sheet('表1').getCell(row, 1).value);
    expect(texts).toEqual([
      '注：成功率%：成功数 ÷ 办结数',
      '　　结案率%：办结数 ÷（上期未结＋受理数）',
      '　　挽回损失：办结且成功的案件中协议约定付给劳动者的金额；没有约定的请求不计',
      '　　成功率的算法本单位尚未确认',
      expect.stringMatching(/^单位负责人：　+审核人：　+填表人：　+填报日期：2026年11月5日$/),
    ]);
  });

  test('prints on A4 across, one page wide', () => {
    expect(sheet('表1').pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });
});

test('a rate of nothing is a dash', () => {
  const bytes = tableOf(statistics.monthly, foldStatistic(statistics.monthly, [], period), { period, variants });
  expect(bytes.total.cells.filter((c) => c.kind === 'quotient').map((c) => c.text)).toEqual([null, null]);
});

test('every counted case stands once, with the figures it counts in and no name of a party', () => {
  expect(sheet('案件明细').rowCount).toBe(5);
  expect(values('案件明细', 1).slice(0, 3)).toEqual(['案号', '轮次', '办理机制']);
  const first = sheet('案件明细').getRow(2);
  expect(first.getCell(9).value).toEqual(new Date('2026-10-20T00:00:00Z'));
  expect(first.getCell(9).numFmt).toBe('yyyy-mm-dd');
  expect(first.getCell(14).value).toBe(58_123.45);
  expect(first.getCell(17).value).toBe('登记、受理、法院+工会、集体（件）、办结、成功');
  expect(sheet('案件明细').getRow(5).getCell(9).value).toBeNull();
  expect(sheet('案件明细').getRow(5).getCell(17).value).toBe('上期未结、未结');
});
