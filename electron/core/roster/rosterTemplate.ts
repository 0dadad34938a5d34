/**
 * The spreadsheet to hand out: the usual columns with an example, and a second sheet that says how to fill in each. Numbers of papers and phones are
 * text cells, so that no spreadsheet rounds them.
 */
import type { Worksheet } from 'exceljs';
import { employmentForms } from '../../../shared/case/codes.ts';
import { personIdNumber } from '../../../shared/intakeFile/people.ts';
import type { Language, Text } from '../../../shared/kernel/text.ts';
import {
  type CellKind,
  type ColumnId,
  columnOf,
  type RosterColumn,
  rosterColumns,
  usualColumns,
} from '../../../shared/roster/columns.ts';
import { EXAMPLE_MARK } from '../../../shared/roster/table.ts';

const LAST_ROW = 401;
const words = {
  file: { zh: '劳动者名册模板.xlsx', en: 'roster-template.xlsx' },
  roster: { zh: '名册', en: 'Roster' },
  notes: { zh: '填写说明', en: 'How to fill in' },
  column: { zh: '列', en: 'Column' },
  how: { zh: '怎样填', en: 'How' },
  forms: { zh: '用工形式可选', en: 'Forms of employment' },
  usual: { zh: '模板里已有', en: 'in the template' },
  more: { zh: '需要时自己加这一列', en: 'add this column if needed' },
  example: {
    zh: '示例行导入时会自动略过，可以删掉。',
    en: 'The example row is skipped when importing; you may delete it.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const hints: { readonly [K in CellKind]: Text } = {
  name: { zh: '必填', en: 'Needed' },
  'id-number': {
    zh: '18 位。单元格先设为“文本”再录入，不然后几位会变成 0',
    en: '18 characters. Set the cell to "text" before typing, or the last digits become 0',
  },
  phone: { zh: '手机或座机', en: 'Mobile or landline' },
  sex: { zh: '男 / 女；填了身份证号可不填', en: '男 or 女; not needed with an ID number' },
  day: { zh: '如 2024-03-05；未离职就空着', en: 'Such as 2024-03-05; leave empty while it goes on' },
  employment: { zh: '从右侧所列选一种', en: 'One of those at the right' },
  amount: { zh: '单位：元，如 12000 或 1.2万', en: 'In yuan, such as 12000 or 1.2万' },
  act: { zh: '要求的填“是”，或写明具体要求', en: 'Write 是 if asked for, or what exactly is asked' },
  'yes-no': { zh: '是 / 否', en: '是 or 否' },
  text: { zh: '照实填写，可空', en: 'As it is; may be empty' },
};

const examples: { readonly [K in ColumnId]?: string | number } = {
  name: `${EXAMPLE_MARK}：周小舟`,
  idNumber: personIdNumber(1),
  phone: '13800000000',
  startedOn: '2024-03-05',
  endedOn: '2025-06-30',
  trade: '木工',
  employmentForm: '未签书面合同',
  monthlyWage: 6500,
  'claim:wage-arrears': 12_000,
  'claim:overtime': 1200.5,
  address: '随州市曾都区某某路1号',
  isMigrantWorker: '是',
  isUnionMember: '否',
};

export const rosterTemplate = async (
  language: Language,
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }> => {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  fillRoster(
    workbook.addWorksheet(words.roster[language], { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] }),
    language,
  );
  fillNotes(workbook.addWorksheet(words.notes[language]), language);
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), fileName: words.file[language] };
};

const fillRoster = (sheet: Worksheet, language: Language): void => {
  const columns = usualColumns.map(columnOf);
  sheet.columns = columns.map(({ id, title, widthRem, kind }) => ({
    key: id,
    header: title[language],
    width: Math.max(12, widthRem * 1.8),
    style: { numFmt: formats[kind] ?? 'General' },
  }));
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4F0E8' } };
  sheet.addRow(columns.map(({ id }) => examples[id] ?? '')).font = { italic: true, color: { argb: 'FF56616D' } };
  columns.forEach((column, at) => addChoices(sheet, column, { at: at + 1, language }));
};

const formats: { readonly [K in CellKind]?: string } = { 'id-number': '@', phone: '@', amount: '#,##0.00', day: '@' };

/** The forms of employment stand in the notes: a list inside the cell's rule may only have 255 characters. */
const choicesOf = (kind: CellKind, language: Language): string | null => {
  if (kind === 'yes-no') return '"是,否"';
  if (kind === 'sex') return '"男,女"';
  return kind === 'employment' ? `'${words.notes[language]}'!$E$2:$E$${employmentForms.length + 1}` : null;
};

type Place = { readonly at: number; readonly language: Language };
const addChoices = (sheet: Worksheet, { kind }: RosterColumn, { at, language }: Place): void => {
  const choices = choicesOf(kind, language);
  if (choices === null) return;
  for (let row = 2; row <= LAST_ROW; row += 1)
    sheet.getCell(row, at).dataValidation = { type: 'list', allowBlank: true, formulae: [choices] };
};

const fillNotes = (sheet: Worksheet, language: Language): void => {
  sheet.columns = [{ width: 24 }, { width: 56 }, { width: 26 }, { width: 4 }, { width: 34 }];
  const rows = rosterColumns.map(({ id, title, kind }) => [
    title[language],
    hints[kind][language],
    words[usualColumns.includes(id) ? 'usual' : 'more'][language],
    '',
  ]);
  sheet.addRow([words.column[language], words.how[language], '', '', words.forms[language]]).font = { bold: true };
  rows.forEach((row, at) => sheet.addRow([...row, employmentForms[at]?.text.zh ?? '']));
  sheet.addRow([]);
  sheet.addRow([words.example[language]]);
};
