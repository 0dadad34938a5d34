/** One table as a sheet: title, office and unit, a head of two rows with its groups, figures, sum, what was divided by what, signatures. */
import type { Alignment, Font, Row, Worksheet } from 'exceljs';
import { formatChineseDate } from '../../../shared/kernel/localDate.ts';
import type { StatisticTable, TableCell, TableColumn, TableRow } from '../../../shared/statistics/table.ts';
import {
  bodyFont,
  boldFont,
  centred,
  countFormat,
  headerFooter,
  lines,
  moneyFormat,
  pageSetup,
  rateFormat,
  smallFont,
  tenThousandYuan,
  titleFont,
  toLeft,
  toRight,
} from './sheetStyle.ts';
import type { BookWriter, StatisticBook } from './workbook.ts';

/** Rows: 1 title, 2 office and unit, 3 and 4 head. */
const HEAD_ROW = 3;

export const writeTableSheet = (workbook: BookWriter, table: StatisticTable, book: StatisticBook): void => {
  const sheet = workbook.addWorksheet(table.number, {
    pageSetup,
    headerFooter,
    views: [{ state: 'frozen', xSplit: 1, ySplit: HEAD_ROW + 1 }],
  });
  const width = table.columns.length + 1;
  sheet.columns = widthsOf(table).map((chars) => ({ width: chars }));
  writeTitle(sheet, table, book, width);
  writeHead(sheet, table);
  for (const row of table.rows) writeRow(sheet, table, row, false);
  writeRow(sheet, table, table.total, true);
  writeFoot(sheet, table, book);
  sheet.commit();
};

/** In characters of the default font; a table of few columns fills the sheet all the same. */
const widthsOf = ({ columns }: StatisticTable): readonly number[] => {
  const each = Math.min(16, Math.max(9.5, SHEET_CHARS / columns.length));
  return [20, ...columns.map(({ unit }) => (unit === 'fen' ? Math.max(12, each) : each))];
};
const SHEET_CHARS = 100;

const writeTitle = (sheet: Worksheet, table: StatisticTable, { office }: StatisticBook, width: number): void => {
  const title = sheet.getRow(1);
  title.height = 34;
  put(title, 1, `${table.number} ${table.title.zh}`, { font: titleFont, alignment: centred });
  sheet.mergeCells(1, 1, 1, width);
  const line = sheet.getRow(2);
  line.height = 20;
  const left = Math.ceil(width / 2);
  const who = office === '' ? '' : `填报单位：${office}    `;
  put(line, 1, `${who}统计期：${table.periodText.zh}`, { font: bodyFont, alignment: toLeft });
  put(line, left + 1, unitLine(table.columns), { font: bodyFont, alignment: toRight });
  sheet.mergeCells(2, 1, 2, left);
  sheet.mergeCells(2, left + 1, 2, width);
};

const unitWords = { case: '件', person: '人', fen: '万元', mean: '天', day: '天', percent: '%' } as const;
/** 单位:件、人、万元: the units that the table uses, in that order. */
const unitLine = (columns: readonly TableColumn[]): string => {
  const used: ReadonlySet<string> = new Set(columns.map(({ unit }) => unitWords[unit]));
  return `单位：${['件', '人', '万元', '天'].filter((word) => used.has(word)).join('、')}`;
};

type Look = { readonly font: Partial<Font>; readonly alignment: Partial<Alignment> };
const put = (row: Row, at: number, value: string | number, { font, alignment }: Look): void => {
  const cell = row.getCell(at);
  cell.value = value;
  cell.font = font;
  cell.alignment = alignment;
};

/** Neighbours under the same group share its head; a column without one fills both rows. */
const writeHead = (sheet: Worksheet, { columns, rowTitle }: StatisticTable): void => {
  const [upper, lower] = [sheet.getRow(HEAD_ROW), sheet.getRow(HEAD_ROW + 1)];
  upper.height = 20;
  lower.height = 34;
  const head = { font: boldFont, alignment: centred };
  const titles = [{ title: rowTitle, group: null }, ...columns];
  titles.forEach(({ title, group }, index) => {
    const at = index + 1;
    put(upper, at, group === null ? title.zh : group.zh, head);
    put(lower, at, title.zh, head);
    upper.getCell(at).border = lines;
    lower.getCell(at).border = lines;
  });
  for (const { from, to, hasGroup } of spans(titles.map(({ group }) => group?.zh ?? null)))
    if (hasGroup) sheet.mergeCells(HEAD_ROW, from, HEAD_ROW, to);
    else sheet.mergeCells(HEAD_ROW, from, HEAD_ROW + 1, from);
};

type Span = { readonly from: number; readonly to: number; readonly hasGroup: boolean };
const spans = (groups: readonly (string | null)[]): readonly Span[] =>
  groups.reduce<readonly Span[]>((found, group, index) => {
    const at = index + 1;
    const last = found.at(-1);
    if (group !== null && last?.hasGroup === true && groups[index - 1] === group)
      return [...found.slice(0, -1), { ...last, to: at }];
    return [...found, { from: at, to: at, hasGroup: group !== null }];
  }, []);

const writeRow = (
  sheet: Worksheet,
  { columns }: StatisticTable,
  { cells, label }: TableRow,
  isTotal: boolean,
): void => {
  const row = sheet.addRow([]);
  row.height = 24;
  const font = isTotal ? boldFont : bodyFont;
  put(row, 1, label.zh, { font, alignment: toLeft });
  row.getCell(1).border = lines;
  columns.forEach((column, index) => {
    const cell = row.getCell(index + 2);
    const cellOf = cells[index];
    cell.value = cellOf === undefined ? null : valueOf(cellOf, column);
    cell.numFmt = formats[column.unit];
    cell.font = font;
    cell.alignment = toRight;
    cell.border = lines;
  });
};

const formats: Readonly<Record<TableColumn['unit'], string>> = {
  case: countFormat,
  person: countFormat,
  day: countFormat,
  fen: moneyFormat,
  percent: rateFormat,
  mean: rateFormat,
};

/** A rate is written as it was rounded here, so that Excel has nothing left to round. */
const valueOf = (cell: TableCell, { unit }: TableColumn): number | string => {
  if (cell.kind === 'quotient') return cell.text === null ? '—' : Number(cell.text);
  return unit === 'fen' ? tenThousandYuan(cell.value) : cell.value;
};

const writeFoot = (sheet: Worksheet, table: StatisticTable, book: StatisticBook): void => {
  const notes = [...table.notes.map(({ zh }) => zh), ...book.remarks];
  const chars = widthsOf(table).reduce((sum, width) => sum + width, 0);
  notes.forEach((note, index) => {
    const text = `${index === 0 ? '注：' : '　　'}${note}`;
    wide(sheet, text, { width: table.columns.length + 1, height: 14 * Math.ceil((text.length * NOTE_CHARS) / chars) });
  });
  sheet.addRow([]);
  const gap = '　'.repeat(6);
  const day = formatChineseDate(book.preparedOn);
  const text = ['单位负责人：', '审核人：', '填表人：', `填报日期：${day}`].join(gap);
  wide(sheet, text, { width: table.columns.length + 1, height: 24, font: bodyFont });
};
/** A Chinese character of a note takes this much of a column's unit of width. */
const NOTE_CHARS = 1.8;

type Wide = { readonly width: number; readonly height: number; readonly font?: Partial<Font> };
const wide = (sheet: Worksheet, text: string, { width, height, font = smallFont }: Wide): void => {
  const row = sheet.addRow([]);
  row.height = height;
  put(row, 1, text, { font, alignment: toLeft });
  sheet.mergeCells(row.number, 1, row.number, width);
};
