/** Tables: bordered rows of wrapped cells. A row is one piece; only a row taller than a page can be cut, between lines. */
import type {
  FilledCell,
  FilledKeyValueTable,
  FilledTable,
  FilledText,
} from '../../../shared/documents/filledBlock.ts';
import { type Cell, cellRow, cellRows, plainText, widthOf } from './cells.ts';
import { type Mark, type Piece, rule } from './drawing.ts';
import type { Face } from './faces.ts';
import { type Line, widestToken } from './lineBreak.ts';
import { baselineIn, type LineAlign, lineMark } from './lineMarks.ts';
import { type LayoutContext, type TextFormat, textLines } from './layoutText.ts';
import { evenLines } from './titleLines.ts';

/** One row per item under a header that comes again on every page. */
export const layoutTable = (context: LayoutContext, table: FilledTable): readonly Piece[] => {
  const columns = columnsOf(context, table);
  const titles = table.columns.map((column) => ({
    text: column.title,
    align: 'center' as const,
    face: 'strong' as const,
  }));
  const header = rowPiece(context, columns, titles);
  // A header that would fill the page it is repeated on is printed once.
  const isTooTall = header.height > context.area.height / 3;
  const row = (texts: readonly FilledText[], face: Face): Piece => {
    const aligns = table.columns.map((column) => column.align);
    const contents = texts.map((text, index) => ({ text, align: aligns[index] ?? 'left', face }));
    const piece = rowPiece(context, columns, contents);
    return isTooTall ? piece : { ...piece, headerAgain: header };
  };
  const body = table.rows.map((texts) => row(texts, 'body'));
  const empty = table.rows.length === 0 && table.whenEmpty !== null ? [emptyRow(context, table.whenEmpty)] : [];
  const totals = table.totals === null ? [] : [row(table.totals, 'strong')];
  const rows = [...body, ...empty, ...totals];
  // The total never stands alone under a repeated header.
  const tied = rows.map((piece, index) => (index === rows.length - 2 && totals.length > 0 ? kept(piece) : piece));
  return [{ ...kept(header), spaceBefore: tableGap }, ...tied];
};

/** Labels and values in pairs, one or two pairs per row. */
export const layoutKeyValueTable = (context: LayoutContext, table: FilledKeyValueTable): readonly Piece[] => {
  const labelWidth = labelWidthOf(context, table);
  const rows = pairedRows(table);
  return rows.map((cells, index) => {
    const piece = rowPiece(context, pairColumns(context, labelWidth, cells.length), cells.flatMap(pairContents));
    const isTied = rows.length <= cardRows && index < rows.length - 1;
    return { ...piece, ...(index === 0 ? { spaceBefore: tableGap } : {}), keepWithNext: isTied };
  });
};

type Column = { readonly left: number; readonly width: number };
type Content = {
  readonly text: FilledText;
  readonly align: LineAlign;
  readonly face: Face;
  readonly minLines?: number;
};
type LaidCell = { readonly column: Column; readonly lines: readonly Line[]; readonly align: LineAlign };

/** Distance of a table from what stands above and below it. */
export const tableGap = 6;
/** A table of at most this many rows is a card (a party): it stands on one page. Longer ones run on. */
const cardRows = 8;
const border = 0.6;
/** Fewer lines than this are not worth starting at the foot of a page. */
const fewestLines = 3;

const kept = (piece: Piece): Piece => ({ ...piece, keepWithNext: true });

const columnsOf = (context: LayoutContext, table: FilledTable): readonly Column[] => {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0);
  const wanted = table.columns.map((column) => (context.area.width * column.width) / shares);
  const widths = widened(wanted, leastWidths(context, table));
  let left = context.area.left;
  return widths.map((width) => {
    const placed = { left, width };
    left += width;
    return placed;
  });
};

/** What each column needs so that no amount, date, age or identity number in it is broken, nor a title of a few characters. */
const leastWidths = (context: LayoutContext, table: FilledTable): readonly number[] =>
  table.columns.map((column, index) => {
    const texts = [...table.rows, ...(table.totals === null ? [] : [table.totals])].map((row) => row[index] ?? []);
    const style = { size: context.page.tableSize, tracking: 0, face: 'body' as const };
    const values = texts.flatMap((text) => cellRows(text, style, context.measure));
    const titles = cellRows(column.title, { ...style, face: 'strong' }, context.measure);
    // Totals are bold, which is a little wider than what was measured.
    const widest = Math.max(
      ...[...values, ...titles].map(widestToken),
      ...values.map(widestFigure),
      ...titles.map(shortTitle),
    );
    return widest * 1.06 + context.page.cellPadding * 2;
  });

/** A day, an age, a sum, an identity number: read as one, although a line of text may break inside. */
const figures = /\d{4}年\d{1,2}月\d{1,2}日|\d+岁|[\d,]+\.\d\d元|(?<!\d)\d{17}[\dX](?!\d)/gu;

const widestFigure = (cells: readonly Cell[]): number => {
  const text = cells.map(({ character }) => character).join('');
  // Figures are plain characters, one code unit each; what stands before them may not be.
  const widths = [...text.matchAll(figures)].map(({ index, 0: figure }) => {
    const start = Array.from(text.slice(0, index)).length;
    return widthOf(cells.slice(start, start + figure.length));
  });
  return Math.max(0, ...widths);
};

const shortTitle = (cells: readonly Cell[]): number => (cells.length <= 4 ? widthOf(cells) : 0);

/** Gives narrow columns their least width at the cost of those that have room. */
const widened = (wanted: readonly number[], least: readonly number[]): readonly number[] => {
  const lacking = wanted.reduce((sum, width, index) => sum + Math.max(0, (least[index] ?? 0) - width), 0);
  const room = wanted.reduce((sum, width, index) => sum + Math.max(0, width - (least[index] ?? 0)), 0);
  if (lacking === 0 || room <= lacking) return wanted;
  return wanted.map((width, index) => {
    const minimum = least[index] ?? 0;
    return width <= minimum ? minimum : width - ((width - minimum) * lacking) / room;
  });
};

const rowPiece = (context: LayoutContext, columns: readonly Column[], contents: readonly Content[]): Piece => {
  const { page } = context;
  const cells = columns.map((column, index): LaidCell => {
    const content = contents[index] ?? { text: [], align: 'left', face: 'body' as const };
    const width = column.width - page.cellPadding * 2;
    const format = { size: page.tableSize, pitch: page.tablePitch, align: content.align, face: content.face, width };
    return { column, lines: cellLines(context, content.text, format), align: content.align };
  });
  // Room to write by hand never makes a row taller than a page.
  const most = Math.floor((context.area.height - page.cellPadding * 2) / page.tablePitch) - fewestLines;
  const minLines = Math.min(most, Math.max(1, ...contents.map((content) => content.minLines ?? 1)));
  return laidRow(context, cells, minLines);
};

const cellLines = (
  context: LayoutContext,
  text: FilledText,
  format: TextFormat & { readonly width: number },
): readonly Line[] => {
  if (format.align !== 'center') return textLines(context, text, format);
  const style = { size: format.size, tracking: 0, face: format.face ?? 'body' };
  return cellRows(text, style, context.measure).flatMap((row) => evenLines(row, format.width));
};

const laidRow = (context: LayoutContext, cells: readonly LaidCell[], minLines: number): Piece => {
  const { page } = context;
  const lineCount = Math.max(minLines, ...cells.map((cell) => cell.lines.length));
  const height = lineCount * page.tablePitch + page.cellPadding * 2 - 1;
  return {
    height,
    spaceBefore: 0,
    keepWithNext: false,
    isText: true,
    marks: cells.flatMap((cell) => [...box(cell.column, height), ...cellMarks(context, cell, height)]),
    split: (room) => splitRow(context, cells, room),
  };
};

const splitRow = (context: LayoutContext, cells: readonly LaidCell[], room: number): readonly [Piece, Piece] | null => {
  const lineCount = Math.max(...cells.map((cell) => cell.lines.length));
  const fitting = Math.floor((room - context.page.cellPadding * 2 + 1) / context.page.tablePitch);
  if (fitting < fewestLines || fitting >= lineCount) return null;
  const part = (from: number, to: number) => cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, to) }));
  return [laidRow(context, part(0, fitting), 1), laidRow(context, part(fitting, lineCount), 1)];
};

const cellMarks = (context: LayoutContext, cell: LaidCell, height: number): readonly Mark[] => {
  const { page } = context;
  const top = (height - cell.lines.length * page.tablePitch) / 2;
  return cell.lines.map((line, index) =>
    lineMark(line, {
      left: cell.column.left + page.cellPadding,
      width: cell.column.width - page.cellPadding * 2,
      y: top + index * page.tablePitch + baselineIn(page.tablePitch, page.tableSize),
      size: page.tableSize,
      align: cell.align === 'left' && cell.lines.length > 1 ? 'justify' : cell.align,
    }),
  );
};

const box = ({ left, width }: Column, height: number): readonly Mark[] => [
  rule([left, 0], [left + width, 0], border),
  rule([left, height], [left + width, height], border),
  rule([left, 0], [left, height], border),
  rule([left + width, 0], [left + width, height], border),
];

const emptyRow = (context: LayoutContext, text: FilledText): Piece =>
  rowPiece(
    context,
    [{ left: context.area.left, width: context.area.width }],
    [{ text, align: 'center', face: 'body' as const }],
  );

const labelWidthOf = (context: LayoutContext, table: FilledKeyValueTable): number => {
  const { tableSize, cellPadding } = context.page;
  const style = { size: tableSize, tracking: 0, face: 'body' as const };
  const widest = Math.max(...table.cells.map((cell) => widthOf(cellRow(cell.label, style, context.measure))));
  const share = table.columns === 4 ? 0.17 : 0.24;
  const most = context.area.width * share;
  return Math.min(most, Math.max(tableSize * 5, widest) + cellPadding * 2 + 2);
};

/** Rows of one or two cells; a wide cell, or one left without a partner, takes a row of its own. */
export const pairedRows = (table: FilledKeyValueTable): readonly (readonly FilledCell[])[] => {
  const rows: FilledCell[][] = [];
  let open: FilledCell[] | null = null;
  for (const cell of table.cells) {
    const isAlone = table.columns === 2 || cell.wide;
    if (!isAlone && open !== null) {
      open.push(cell);
      open = null;
      continue;
    }
    const row = [cell];
    rows.push(row);
    open = isAlone ? null : row;
  }
  return rows;
};

const pairColumns = (context: LayoutContext, labelWidth: number, pairs: number): readonly Column[] => {
  const pairWidth = context.area.width / pairs;
  return Array.from({ length: pairs }, (_, index) => context.area.left + index * pairWidth).flatMap((left) => [
    { left, width: labelWidth },
    { left: left + labelWidth, width: pairWidth - labelWidth },
  ]);
};

const pairContents = (cell: FilledCell): readonly Content[] => [
  { text: cell.label.length === 0 ? plainText(' ') : cell.label, align: 'center', face: 'body' as const },
  { text: cell.value, align: 'left', face: 'body' as const, minLines: cell.minLines },
];
