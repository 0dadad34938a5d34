/** Tables, places to sign and the imprint for Word. Widths are shares of the type area. */
import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type {
  FilledCell,
  FilledImprint,
  FilledKeyValueTable,
  FilledSigner,
  FilledTable,
  FilledText,
} from '../../../shared/documents/filledBlock.ts';
import type { Align } from '../../../shared/documents/template.ts';
import type { Face } from '../documents/faces.ts';
import { pairedRows } from '../documents/layoutTable.ts';
import { typeArea } from '../documents/pageStyle.ts';
import { charactersOf, paragraphs, type ParagraphFormat, plain, twips, type WordContext } from './wordText.ts';

/** One row per item; the header comes again on every page. */
export const wordTable = (context: WordContext, table: FilledTable): readonly Table[] => {
  const shares = table.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = table.columns.map(({ width }) => (width / shares) * areaWidth(context));
  const row = (texts: readonly FilledText[], face: Face, isHeader = false): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: widths.map((width, index) => {
        const align = isHeader ? 'center' : (table.columns[index]?.align ?? 'left');
        return cell(context, texts[index] ?? [], { width, align, face });
      }),
    });
  const empty =
    table.rows.length > 0 || table.whenEmpty === null ? [] : [wideRow(context, table.whenEmpty, widths.length)];
  const rows = [
    row(
      table.columns.map(({ title }) => title),
      'strong',
      true,
    ),
    ...table.rows.map((texts) => row(texts, 'body')),
    ...empty,
    ...(table.totals === null ? [] : [row(table.totals, 'strong')]),
  ];
  return [gridTable(rows, widths)];
};

/** Labels and values in pairs, one or two pairs per row. */
export const wordKeyValueTable = (
  context: WordContext,
  table: FilledKeyValueTable,
  { rowsTogether, isKept }: { readonly rowsTogether: boolean; readonly isKept: boolean },
): readonly Table[] => {
  const width = areaWidth(context);
  const label = width * (table.columns === 4 ? 0.17 : 0.24);
  const value = width / (table.columns / 2) - label;
  const widths = table.columns === 4 ? [label, value, label, value] : [label, value];
  const pairs = pairedRows(table);
  const rows = pairs.map((cells, index) => {
    const keepNext = index < pairs.length - 1 ? rowsTogether : isKept;
    const isAlone = table.columns === 4 && cells.length === 1;
    return new TableRow({
      cantSplit: true,
      children: cells.flatMap((pair) => [
        cell(context, pair.label, { width: label, align: 'center', face: 'body', keepNext }),
        cell(context, valueOf(pair), {
          width: isAlone ? width - label : value,
          align: 'left',
          face: 'body',
          keepNext,
          ...(isAlone ? { span: 3 } : {}),
        }),
      ]),
    });
  });
  return [gridTable(rows, widths)];
};

/** Two places per row: the label with a line to sign on, under it who signs and the day. */
export const wordSignatures = (context: WordContext, signers: readonly FilledSigner[]): readonly Table[] => {
  const width = areaWidth(context) / 2;
  const pairs = Array.from({ length: Math.ceil(signers.length / 2) }, (_, index) =>
    signers.slice(index * 2, index * 2 + 2),
  );
  const rows = pairs.map(
    (pair, index) =>
      new TableRow({
        cantSplit: true,
        children: [0, 1].map((place) => {
          const signer = pair[place];
          return new TableCell({
            width: { size: twips(width), type: WidthType.DXA },
            margins: { top: 120, bottom: 120, left: 60, right: 60 },
            children:
              signer === undefined ? [new Paragraph({})] : signaturePlace(context, signer, index < pairs.length - 1),
          });
        }),
      }),
  );
  return [
    new Table({
      rows,
      columnWidths: [twips(width), twips(width)],
      layout: TableLayoutType.FIXED,
      borders: { ...allSides(none), insideHorizontal: none, insideVertical: none },
    }),
  ];
};

/** 版记 at the foot of its page. */
export const wordImprint = (context: WordContext, imprint: FilledImprint, letterForm: boolean): readonly Table[] => {
  const width = areaWidth(context);
  const copies = imprint.copyTo.length === 0 ? [] : [[...plain('抄送：'), ...imprint.copyTo]];
  const halves = [width * 0.6, width * 0.4];
  const copyRows = copies.map(
    (text) =>
      new TableRow({
        children: [
          cell(context, text, { width, align: 'left', face: 'body', span: 2, border: imprintBorders, size: 14 }),
        ],
      }),
  );
  const issue = new TableRow({
    children: [
      cell(context, imprint.issuer, {
        width: halves[0] ?? 0,
        align: 'left',
        face: 'body',
        border: imprintBorders,
        size: 14,
      }),
      cell(context, [...imprint.date, ...plain('印发')], {
        width: halves[1] ?? 0,
        align: 'right',
        face: 'body',
        border: imprintBorders,
        size: 14,
      }),
    ],
  });
  const rows = letterForm ? copyRows : [...copyRows, issue];
  if (rows.length === 0) return [];
  return [
    new Table({
      rows,
      columnWidths: halves.map(twips),
      layout: TableLayoutType.FIXED,
      borders: { ...allSides(none), insideVertical: none, ...(letterForm ? {} : { top: thick, bottom: thick }) },
      float: {
        horizontalAnchor: TableAnchorType.MARGIN,
        verticalAnchor: TableAnchorType.MARGIN,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      },
    }),
  ];
};

type CellFormat = {
  readonly width: number;
  readonly align: Align;
  readonly face: Face;
  readonly span?: number;
  readonly size?: number;
  readonly border?: typeof imprintBorders;
  readonly keepNext?: boolean;
};

const areaWidth = ({ page }: WordContext): number => typeArea(page).width;

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const thick: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const allSides = (border: IBorderOptions) => ({ top: border, bottom: border, left: border, right: border });
const imprintBorders = { left: none, right: none };

const gridTable = (rows: readonly TableRow[], widths: readonly number[]): Table =>
  new Table({
    rows,
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: { ...allSides(thin), insideHorizontal: thin, insideVertical: thin },
  });

const cell = (context: WordContext, text: FilledText, format: CellFormat): TableCell =>
  new TableCell({
    width: { size: twips(format.width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(format.span === undefined ? {} : { columnSpan: format.span }),
    ...(format.border === undefined ? {} : { borders: format.border }),
    children: paragraphs(context, text, cellFormat(context, format)),
  });

const cellFormat = ({ page }: WordContext, { align, face, size, keepNext }: CellFormat): ParagraphFormat => ({
  size: size ?? page.tableSize,
  pitch: size === undefined ? page.tablePitch : size * 1.6,
  align,
  face,
  keepNext: keepNext ?? false,
});

const wideRow = (context: WordContext, text: FilledText, columns: number): TableRow =>
  new TableRow({
    children: [cell(context, text, { width: areaWidth(context), align: 'center', face: 'body', span: columns })],
  });

/** Room to write by hand becomes empty lines. */
const valueOf = (pair: FilledCell): FilledText =>
  pair.minLines <= 1 ? pair.value : [...pair.value, ...plain('\n'.repeat(pair.minLines - 1))];

/** Word keeps a row beside the next one by the paragraphs in it. */
const signaturePlace = (context: WordContext, signer: FilledSigner, keepNext: boolean): readonly Paragraph[] => {
  const { page } = context;
  const format: ParagraphFormat = {
    size: page.tableSize,
    pitch: page.tablePitch,
    align: 'left',
    face: 'body',
    keepNext,
  };
  const lines = [signer.name, signer.role, signer.date === '' ? '　　年　　月　　日' : signer.date];
  const label = `${signer.label}：${signer.seal ? '（盖章处）' : ''}`;
  const free = Math.floor(areaWidth(context) / 2 / page.tableSize - charactersOf(plain(label))) - 2;
  return [
    ...paragraphs(context, plain(label + '＿'.repeat(Math.max(4, free))), {
      ...format,
      spaceBefore: page.tablePitch,
    }),
    ...lines.filter((line) => line !== '').flatMap((line) => paragraphs(context, plain(line), format)),
  ];
};
