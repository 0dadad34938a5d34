/** One row of a sheet: its number, its cells, and the input in the active one. Drawn again only when something of it changed. */
import { type CSSProperties, memo, type MouseEvent, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { SheetColumn, SheetMark } from './Sheet.tsx';

export type SheetRowProps<R> = {
  readonly row: R | undefined;
  readonly index: number;
  readonly columns: readonly SheetColumn<R>[];
  readonly marks: ReadonlyMap<string, SheetMark> | undefined;
  /** The selected columns, inclusive; null where none of this row is selected. */
  readonly span: readonly [number, number] | null;
  /** The active column, with its input; null where the active cell is in another row. */
  readonly active: { readonly column: number; readonly input: ReactNode } | null;
  readonly top: number;
  readonly style: CSSProperties;
  readonly onPress: (row: number, column: number, press: MouseEvent) => void;
  readonly onEnter: (row: number, column: number, press: MouseEvent) => void;
  readonly onOpen: (row: number, column: number) => void;
};

const SheetRowDrawn = <R,>(props: SheetRowProps<R>) => {
  const { row, index, columns, marks, span, active } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes('hj-sheet__row', active !== null && 'hj-sheet__row--active')}
      style={{ ...props.style, transform: `translateY(${props.top}px)` }}
    >
      {/* A press selects the line; by keys Shift with the arrows does. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div role="rowheader" className="hj-sheet__number" onMouseDown={(press) => props.onPress(index, -1, press)}>
        {index + 1}
      </div>
      {columns.map((column, at) => {
        const mark = marks?.get(column.id);
        return (
          // Keys are the input's of the active cell.
          // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={at + 2}
            aria-selected={span !== null && at >= span[0] && at <= span[1]}
            className={classes(
              'hj-sheet__cell',
              column.isEnd === true && 'hj-sheet__cell--end',
              mark !== undefined && `hj-sheet__cell--${mark}`,
              at === 0 && 'hj-sheet__cell--first',
            )}
            onMouseDown={(press) => props.onPress(index, at, press)}
            onMouseEnter={(press) => props.onEnter(index, at, press)}
            onDoubleClick={() => props.onOpen(index, at)}
          >
            {active?.column === at ? active.input : row === undefined ? '' : column.text(row)}
          </div>
        );
      })}
    </div>
  );
};

// memo keeps the generic only by this cast; the props are checked where it is used.
export const SheetRow = memo(SheetRowDrawn) as typeof SheetRowDrawn;
