/**
 * The raw cells of a roster that somebody brings as a file. Known by its first bytes, not by its name; bounded in size before the
 * spreadsheet library sees it. Answers text only; what it means is shared/roster's business. Nothing is kept.
 */
import type { CellValue, Row, Workbook, Worksheet } from 'exceljs';
import type { RosterFileRefusal, RosterSheet } from '../../../shared/api/roster.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { readFileText } from '../../../shared/roster/delimited.ts';
import { numberText } from '../../../shared/roster/numberText.ts';
import { decodeText } from './decodeText.ts';
import { zipFits } from './zipBounds.ts';

type NamedFile = { readonly name: string; readonly bytes: Uint8Array };
type Read = Result<readonly RosterSheet[], RosterFileRefusal>;

export const MAX_ROSTER_BYTES = 10 * 1024 * 1024;
/** Unpacked; a roster of 400 people needs less than one megabyte. */
const MAX_UNPACKED_BYTES = 24 * 1024 * 1024;
/** Lines of a sheet that are looked at: far more than a roster takes, so that a long file can be cut by hand in the grid's dialog. */
export const MAX_SHEET_ROWS = 3000;
const MAX_SHEET_COLUMNS = 100;

export const readRosterFile = async ({ name, bytes }: NamedFile): Promise<Read> => {
  if (bytes.length === 0) return refuse({ type: 'file-empty' });
  if (bytes.length > MAX_ROSTER_BYTES) return refuse({ type: 'file-too-large', limitBytes: MAX_ROSTER_BYTES });
  if (begins(bytes, [0x50, 0x4b])) return readWorkbook(bytes);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse({ type: oldOrLocked(bytes) });
  return readText({ name, bytes });
};

const begins = (bytes: Uint8Array, expected: readonly number[]): boolean =>
  expected.every((byte, at) => bytes[at] === byte);

/** Both come in the same container; a locked workbook has a stream of this name in it. */
const oldOrLocked = (bytes: Uint8Array): 'sheet-encrypted' | 'sheet-old-format' =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'sheet-encrypted'
    : 'sheet-old-format';

const readText = ({ name, bytes }: NamedFile): Read => {
  const text = decodeText(bytes);
  if (text === null || !/\.(csv|txt|tsv)$/i.test(name)) return refuse({ type: 'sheet-not-a-table' });
  const rows = readFileText(text);
  if (rows.length > MAX_SHEET_ROWS) return refuse({ type: 'sheet-too-long', limitRows: MAX_SHEET_ROWS });
  return rows.length === 0 ? refuse({ type: 'file-empty' }) : ok([{ name: '', rows }]);
};

const readWorkbook = async (bytes: Uint8Array): Promise<Read> => {
  const verdict = zipFits(bytes, MAX_UNPACKED_BYTES);
  if (verdict === 'too-large') return refuse({ type: 'file-too-large', limitBytes: MAX_ROSTER_BYTES });
  if (verdict === 'damaged') return refuse({ type: 'sheet-damaged' });
  const workbook = await loaded(bytes);
  if (workbook === null) return refuse({ type: 'sheet-damaged' });
  const sheets = visible(workbook).map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
  if (sheets.some(({ rows }) => rows.length > MAX_SHEET_ROWS))
    return refuse({ type: 'sheet-too-long', limitRows: MAX_SHEET_ROWS });
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return filled.length === 0 ? refuse({ type: 'file-empty' }) : ok(filled);
};

/** Null for a zip file that is no workbook. */
const loaded = async (bytes: Uint8Array): Promise<Workbook | null> => {
  // Loaded when it is first needed: the library takes longer than the core's whole start.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    // The library's own type wants the buffer of an older Node; it takes any bytes.
    await workbook.xlsx.load(bytes as unknown as Parameters<Workbook['xlsx']['load']>[0]);
  } catch (error) {
    // Whatever the library throws while parsing says that the file is not a workbook it can read.
    if (error instanceof Error) return null;
    throw error;
  }
  return workbook.worksheets.length === 0 ? null : workbook;
};

/** Hidden sheets hold lists and settings of the form; they count only where nothing else is there. */
const visible = ({ worksheets }: Workbook): readonly Worksheet[] => {
  const shown = worksheets.filter(({ state }) => state === 'visible');
  return shown.length > 0 ? shown : worksheets;
};

/** One row more than allowed is enough to know that it is too long. */
const rowsOf = (sheet: Worksheet): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  for (let at = 1; at <= sheet.rowCount && rows.length <= MAX_SHEET_ROWS; at += 1) {
    const row = sheet.findRow(at);
    const cells = row === undefined ? [] : cellsOf(row);
    if (cells.length > 0) rows.push(cells);
  }
  return rows;
};

/** Without the empty cells at the end. */
const cellsOf = (row: Row): string[] => {
  const width = Math.min(row.cellCount, MAX_SHEET_COLUMNS);
  const cells = Array.from({ length: width }, (_, at) => cellText(row.getCell(at + 1).value));
  return cells.slice(0, cells.findLastIndex((text) => text !== '') + 1);
};

const cellText = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  // The library gives days as midnight in UTC.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value.trim();
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  // A link shows its text; the text of a link may itself be rich.
  if ('text' in value) return cellText(value.text as CellValue);
  if ('error' in value) return value.error;
  return 'result' in value ? cellText(value.result) : '';
};
