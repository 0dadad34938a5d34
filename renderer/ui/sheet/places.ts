/** Places and ranges of cells, where a key leads, and a range as text for the clipboard. Pure. */

export type CellPlace = { readonly row: number; readonly column: number };
export type SheetSize = { readonly rows: number; readonly columns: number };
/** Inclusive on all sides. */
export type CellRange = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export const rangeOf = (a: CellPlace, b: CellPlace): CellRange => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});

export const isSamePlace = (a: CellPlace, b: CellPlace): boolean => a.row === b.row && a.column === b.column;

export const clampPlace = ({ row, column }: CellPlace, { rows, columns }: SheetSize): CellPlace => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column)),
});

export type PressedKey = {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Control, or Command on a Mac. */
  readonly ctrlKey: boolean;
};
type Sight = SheetSize & { readonly perPage: number };

/** Where a key leads from a place, or null for a key that does not move. Tab at the very end and Shift+Tab at the very start lead out: null. */
export const keyTarget = ({ key, shiftKey, ctrlKey }: PressedKey, from: CellPlace, sight: Sight): CellPlace | null => {
  const { rows, columns, perPage } = sight;
  const to = (row: number, column: number): CellPlace => clampPlace({ row, column }, sight);
  switch (key) {
    case 'ArrowDown':
      return to(ctrlKey ? rows - 1 : from.row + 1, from.column);
    case 'ArrowUp':
      return to(ctrlKey ? 0 : from.row - 1, from.column);
    case 'ArrowRight':
      return to(from.row, ctrlKey ? columns - 1 : from.column + 1);
    case 'ArrowLeft':
      return to(from.row, ctrlKey ? 0 : from.column - 1);
    case 'PageDown':
      return to(from.row + perPage, from.column);
    case 'PageUp':
      return to(from.row - perPage, from.column);
    case 'Home':
      return to(ctrlKey ? 0 : from.row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : from.row, columns - 1);
    case 'Enter':
      return to(from.row + (shiftKey ? -1 : 1), from.column);
    case 'Tab':
      return nextInReading(from, shiftKey ? -1 : 1, sight);
    default:
      return null;
  }
};

const nextInReading = ({ row, column }: CellPlace, by: 1 | -1, { rows, columns }: SheetSize): CellPlace | null => {
  const at = row * columns + column + by;
  if (at < 0 || at >= rows * columns) return null;
  return { row: Math.floor(at / columns), column: at % columns };
};

/** The cells of a range as spreadsheets put them on the clipboard. */
export const rangeText = (range: CellRange, textAt: (row: number, column: number) => string): string => {
  const lines: string[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: string[] = [];
    for (let column = range.left; column <= range.right; column += 1) cells.push(quoted(textAt(row, column)));
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
};

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The places of a range, row by row. */
export const placesOf = ({ top, bottom, left, right }: CellRange): readonly CellPlace[] =>
  Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => ({
    row: top + Math.floor(at / (right - left + 1)),
    column: left + (at % (right - left + 1)),
  }));
