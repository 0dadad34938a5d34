import { deflateRawSync } from 'node:zlib';
import ExcelJS, { type Workbook } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { checkRoster } from '../../../shared/roster/checkRoster.ts';
import { usualColumns } from '../../../shared/roster/columns.ts';
import { planTable, rowsOfTable } from '../../../shared/roster/table.ts';
import { MAX_ROSTER_BYTES, MAX_SHEET_ROWS, readRosterFile } from './readRosterFile.ts';
import { rosterTemplate } from './rosterTemplate.ts';

const workbookBytes = async (fill: (workbook: Workbook) => void): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
const read = (bytes: Uint8Array, name = '名册.xlsx') => readRosterFile({ name, bytes });
const refused = async (bytes: Uint8Array, name?: string) => {
  const result = await read(bytes, name);
  return result.ok ? null : result.refusal.type;
};

describe('a workbook', () => {
  test('gives its cells as text: days, numbers, formulas, rich text and links', async () => {
    const bytes = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet('欠薪');
      sheet.addRow(['姓名', '入职', '欠薪', '身份证号', '电话', '农民工', '合计', '备注']);
      sheet.addRow([
        { richText: [{ text: '王' }, { text: '强' }] },
        new Date(Date.UTC(2024, 2, 5)),
        1234.5599999999999,
        Number('420300189912310017'),
        13_800_001_234,
        true,
        { formula: 'C2*2', result: 2469.12 },
        { text: '见附件', hyperlink: 'https://example.com' },
      ]);
    });
    expect(await read(bytes)).toEqual({
      ok: true,
      value: [
        {
          name: '欠薪',
          rows: [
            ['姓名', '入职', '欠薪', '身份证号', '电话', '农民工', '合计', '备注'],
            ['王强', '2024-03-05', '1234.56', '4.2030018991231E+17', '13800001234', '是', '2469.12', '见附件'],
          ],
        },
      ],
    });
  });
  test('gives its visible sheets with something in them', async () => {
    const bytes = await workbookBytes((workbook) => {
      workbook.addWorksheet('空');
      workbook.addWorksheet('名册').addRow(['姓名']);
      workbook.addWorksheet('选项', { state: 'hidden' }).addRow(['男']);
    });
    const result = await read(bytes);
    expect(result.ok && result.value.map(({ name }) => name)).toEqual(['名册']);
  });
  test('that is empty, too long or no workbook at all is refused', async () => {
    expect(await refused(await workbookBytes((workbook) => workbook.addWorksheet('空')))).toBe('file-empty');
    const long = await workbookBytes((workbook) => {
      const sheet = workbook.addWorksheet('长');
      for (let at = 0; at <= MAX_SHEET_ROWS; at += 1) sheet.addRow([`工人${at}`]);
    });
    expect(await refused(long)).toBe('sheet-too-long');
    expect(await refused(zipOf('a.txt', Buffer.from('no workbook')))).toBe('sheet-damaged');
    expect(await refused(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))).toBe('sheet-damaged');
    const cut = await workbookBytes((workbook) => workbook.addWorksheet('名册').addRow(['姓名']));
    expect(await refused(cut.subarray(0, cut.length - 200))).toBe('sheet-damaged');
  });
  test('that would fill the memory is refused before it is unpacked', async () => {
    const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(40 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused(bomb)).toBe('file-too-large');
    expect(await refused(new Uint8Array(MAX_ROSTER_BYTES + 1))).toBe('file-too-large');
  });
  test('locked or of the old kind is told apart', async () => {
    const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const locked = Buffer.concat([
      Buffer.from(container),
      Buffer.alloc(504),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refused(new Uint8Array(locked))).toBe('sheet-encrypted');
    expect(await refused(new Uint8Array([...container, ...Buffer.from('Workbook', 'utf16le')]))).toBe(
      'sheet-old-format',
    );
  });
});

describe('a table of text', () => {
  const table = [
    ['姓名', '欠薪'],
    ['王强', '4'],
  ];
  test('is read in UTF-8, GB 18030 and UTF-16', async () => {
    const utf8 = new TextEncoder().encode('\uFEFF姓名,欠薪\r\n王强,4\r\n');
    // 姓名,欠薪⏎王强,4 as a Chinese spreadsheet saves it.
    const gbk = new Uint8Array([
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xc7, 0xb7, 0xd0, 0xbd, 0x0d, 0x0a, 0xcd, 0xf5, 0xc7, 0xbf, 0x2c, 0x34,
    ]);
    const utf16 = new Uint8Array(Buffer.from('\uFEFF姓名\t欠薪\n王强\t4', 'utf16le'));
    for (const bytes of [utf8, gbk, utf16])
      expect(await read(bytes, '名册.csv')).toEqual({ ok: true, value: [{ name: '', rows: table }] });
  });
  test('is nothing else', async () => {
    expect(await refused(new TextEncoder().encode('%PDF-1.7'), 'a.pdf')).toBe('sheet-not-a-table');
    expect(await refused(new Uint8Array([1, 0, 2, 0]), 'a.csv')).toBe('sheet-not-a-table');
    expect(await refused(new Uint8Array(), 'a.csv')).toBe('file-empty');
    expect(await refused(new TextEncoder().encode('\n\n'), 'a.csv')).toBe('file-empty');
  });
});

test.each(['zh', 'en'] as const)(
  'the template (%s) is read back: every heading known, the example skipped',
  async (language) => {
    const { bytes, fileName } = await rosterTemplate(language);
    expect(fileName).toMatch(/\.xlsx$/);
    const result = await read(bytes);
    if (!result.ok) throw new Error('the template cannot be read');
    const [roster] = result.value;
    const plan = planTable(roster?.rows ?? []);
    expect(plan.columns.map(({ column }) => column)).toEqual(usualColumns);
    expect(rowsOfTable(roster?.rows ?? [], plan, () => 'r')).toEqual([]);
    const unmarked = (roster?.rows ?? []).map((row) => row.map((cell) => cell.replace('示例：', '')));
    const rows = rowsOfTable(unmarked, plan, () => 'r');
    expect(checkRoster({ rows, today: localDate('2026-11-20'), known: [] })).toMatchObject({
      faults: [],
      isReady: true,
    });
  },
);

/** A zip file with one deflated part. */
const zipOf = (name: string, content: Buffer): Uint8Array => {
  const packed = deflateRawSync(content);
  const sizes = (head: Buffer, at: number): void => {
    head.writeUInt16LE(8, at);
    head.writeUInt32LE(packed.length, at + 10);
    head.writeUInt32LE(content.length, at + 14);
    head.writeUInt16LE(name.length, at + 18);
  };
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  sizes(local, 8);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  sizes(entry, 10);
  const directoryAt = local.length + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(directoryAt, 16);
  return new Uint8Array(Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]));
};
