/** The counted cases, one row per round, with the figures of the monthly table that each counts in: the way back from a number. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Row, Style } from 'exceljs';
import { channels, disputeTypes, outcomes, referrals, textOf, tracks } from '../../../shared/case/codes.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { MatterFacts } from '../../../shared/statistics/matterFacts.ts';
import type { Period } from '../../../shared/statistics/period.ts';
import { registered } from '../../../shared/statistics/measures.ts';
import { statistics } from '../../../shared/statistics/registry.ts';
import { boldFont, centred, countFormat, headerFooter, lines, moneyFormat, pageSetup } from './sheetStyle.ts';
import type { BookWriter, StatisticBook } from './workbook.ts';

/** Null leaves the cell out. */
type Value = string | number | Date | null;
type Column = {
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  readonly value: (m: MatterFacts, period: Period) => Value;
};

const dayFormat = 'yyyy-mm-dd';
/** Excel knows days only as instants; midnight of universal time is written as the plain day. */
const excelDay = (day: LocalDate | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`));
const yuan = (fen: number | undefined): number | null => (fen === undefined ? null : fen / 100);

const { columns: monthlyColumns, measures } = statistics.monthly;
/** The printed counts of the monthly table; sums of people and money count the same cases. */
const printed = [
  registered,
  ...monthlyColumns({ successRate: 'D', recovered: 'agreed' }).flatMap(({ of }) =>
    measures.filter((m) => m === of && m.unit === 'case'),
  ),
];

const countsIn = (m: MatterFacts, period: Period): string =>
  printed
    .filter(({ has }) => has(m, period))
    .map(({ title }) => title.zh)
    .join('、');

const columns: readonly Column[] = [
  { header: '案号', width: 26, value: (m) => m.number },
  { header: '轮次', width: 6, format: countFormat, value: (m) => m.round },
  { header: '办理机制', width: 12, value: (m) => textOf(tracks, m.track).zh },
  { header: '来源方式', width: 20, value: (m) => textOf(referrals, m.referral).zh },
  { header: '来源渠道', width: 18, value: (m) => textOf(channels, m.channel).zh },
  { header: '主要争议', width: 18, value: (m) => textOf(disputeTypes, m.dispute).zh },
  { header: '登记日', width: 12, format: dayFormat, value: (m) => excelDay(m.receivedOn) },
  { header: '受理日', width: 12, format: dayFormat, value: (m) => excelDay(m.acceptedOn) },
  { header: '结案日', width: 12, format: dayFormat, value: (m) => excelDay(m.closedOn) },
  { header: '调解届满日', width: 12, format: dayFormat, value: (m) => excelDay(m.limitOn) },
  { header: '结果', width: 16, value: (m) => (m.outcome === null ? '' : textOf(outcomes, m.outcome).zh) },
  { header: '人数', width: 7, format: countFormat, value: (m) => m.workers },
  { header: '诉求金额（元）', width: 15, format: moneyFormat, value: (m) => yuan(m.claimFen) },
  { header: '协议金额（元）', width: 15, format: moneyFormat, value: (m) => yuan(m.agreement?.agreedFen) },
  { header: '到账金额（元）', width: 15, format: moneyFormat, value: (m) => yuan(m.agreement?.paidFen) },
  { header: '调解员', width: 14, value: (m) => m.mediators.join('、') },
  {
    header: '计入',
    width: 36,
    value: (m, period) => countsIn(m, period),
  },
];

/**
 * Rows written before a pause of a millisecond. The library hands rows on without waiting for the compressor; without the pauses the whole
 * sheet would stand in memory uncompressed, and a person who is typing meanwhile would wait.
 */
const ROWS_PER_TURN = 100;

export const writeMattersSheet = async (workbook: BookWriter, { matters, tables }: StatisticBook): Promise<void> => {
  const period = tables[0]?.period;
  if (period === undefined) return;
  const sheet = workbook.addWorksheet('案件明细', {
    pageSetup,
    headerFooter,
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  sheet.columns = columns.map(({ width, format }) => ({
    width,
    style: format === undefined ? {} : { numFmt: format },
  }));
  const head = sheet.addRow(columns.map(({ header }) => header));
  head.height = 22;
  head.eachCell((cell) => {
    cell.font = boldFont;
    cell.alignment = centred;
    cell.border = lines;
  });
  head.commit();
  const counted = matters.filter((m) => countsIn(m, period) !== '');
  for (const [index, m] of counted.entries()) {
    writeMatter(sheet.addRow([]), m, period);
    if (index % ROWS_PER_TURN === ROWS_PER_TURN - 1) await pause(1);
  }
  sheet.commit();
};

const writeMatter = (row: Row, m: MatterFacts, period: Period): void => {
  columns.forEach(({ value }, index) => {
    const known = value(m, period);
    if (known === null) return;
    const cell = row.getCell(index + 1);
    cell.value = known;
    // One object per column: the library looks a style up by its object, and building one per cell takes a third of the time.
    cell.style = styles[index] ?? {};
  });
  row.commit();
};
const styles: readonly Partial<Style>[] = columns.map(({ format }) => ({ numFmt: format ?? 'General' }));
