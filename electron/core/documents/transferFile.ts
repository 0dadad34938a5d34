/** A transfer sheet as a file: JSON for a program, Excel for a person. Every cell is text, so that no number loses a digit or a leading zero. */
import { type TransferSheet, transferTitles } from '../../../shared/documents/transferSheet.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { XLSX } from '../../../shared/kernel/mediaTypes.ts';

type Written = { readonly bytes: Uint8Array; readonly mediaType: string };

/** `format` and `version` let a reader refuse what it does not know. */
export const transferJson = ({ target, number, groups }: TransferSheet, preparedOn: LocalDate): Written => {
  const sheet = {
    format: 'hejie-transfer',
    version: 1,
    target,
    number,
    preparedOn,
    groups: groups.map(({ title, fields }) => ({
      title,
      fields: fields.map(({ label, value }) => ({ label, value })),
    })),
  };
  return {
    bytes: new TextEncoder().encode(`${JSON.stringify(sheet, null, 2)}\n`),
    mediaType: 'application/json',
  };
};

export const transferWorkbook = async ({ target, number, groups }: TransferSheet, office: string): Promise<Written> => {
  // Loaded when the first file is asked for: it would slow every start down.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = office;
  const page = workbook.addWorksheet('移交表', {
    views: [{ state: 'frozen', ySplit: 2 }],
    pageSetup: { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  page.columns = [
    { key: 'group', width: 18 },
    { key: 'label', width: 20 },
    { key: 'value', width: 70 },
  ];
  page.addRow([`${number} · ${transferTitles[target].zh}`]);
  page.mergeCells('A1:C1');
  page.addRow(['分组', '栏目', '内容']);
  for (const { title, fields } of groups) for (const { label, value } of fields) page.addRow([title, label, value]);
  page.eachRow((row, index) => {
    row.font = { name: '宋体', size: 11, bold: index <= 2 };
    row.eachCell((cell) => {
      cell.numFmt = '@';
      cell.alignment = { vertical: 'top', wrapText: true };
    });
  });
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), mediaType: XLSX };
};
