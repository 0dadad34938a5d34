/**
 * A long list as a grid of rows of one height; only what is in sight is drawn, so 50,000 rows scroll like 50. Rows may still be missing
 * (`rowAt` gives undefined): the page is told which range is in sight and fetches it.
 * Keyboard: arrows, Page, Home and End move; Space selects; Shift with arrows or a click selects a span; Enter opens; Ctrl+A selects all
 * that is known. Selection and columns belong to the page.
 */
import './VirtualTable.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useGridMoves } from './useGridMoves.ts';
import { GridHead } from './VirtualTableHead.tsx';
import { GridRow } from './VirtualTableRow.tsx';

export type GridColumn<R> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** Rem, so that columns grow with the text; what is left over is shared in proportion. */
  readonly widthRem: number;
  readonly isSortable?: boolean | undefined;
  readonly isEnd?: boolean | undefined;
};
export type GridSort = { readonly id: string; readonly isDescending: boolean };
export type VirtualTableProps<R> = {
  readonly label: string;
  /** The visible columns, in order. */
  readonly columns: readonly GridColumn<R>[];
  readonly total: number;
  readonly rowAt: (index: number) => R | undefined;
  readonly rowKey: (row: R) => string;
  readonly onOpen: (row: R) => void;
  readonly sort?: GridSort | undefined;
  readonly onSort?: ((sort: GridSort) => void) | undefined;
  readonly selected?: ReadonlySet<string> | undefined;
  readonly onSelect?: ((selected: ReadonlySet<string>) => void) | undefined;
  /** First and last index in sight (with overscan). */
  readonly onRange?: ((first: number, last: number) => void) | undefined;
  /** When this changes (a filter, an order), the list starts again at its first row. */
  readonly resetKey?: string | undefined;
  /** CSS height of the whole grid; default fills the parent. */
  readonly height?: string | undefined;
  /** What a row is called for screen readers, e.g. its number and names. */
  readonly rowLabel: (row: R) => string;
};

const ROW_REM = 2.25;
const CHECK_REM = 2.5;
const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

export const VirtualTable = <R,>(props: VirtualTableProps<R>) => {
  const { columns, total, rowAt, rowKey, onRange, resetKey } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const baseId = useId();
  // Read once: asking for it makes the browser work out all styles, and the text size changes on the settings page only.
  const [rowPx] = useState(() => Math.round(ROW_REM * remPx()));
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 12,
    // The sticky head covers the first row's height.
    scrollPaddingStart: rowPx,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(first, last), [onRange, first, last]);
  const moves = useGridMoves(props, {
    scrollTo: (index) => virtual.scrollToIndex(index),
    rowsInSight: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) - 2),
  });
  const { restart } = moves;
  const shownKey = useRef(resetKey);
  useEffect(() => {
    if (shownKey.current === resetKey) return;
    shownKey.current = resetKey;
    restart();
    scroller.current?.scrollTo({ top: 0 });
  }, [resetKey, restart]);

  const hasChecks = props.onSelect !== undefined;
  const template = templateOf(columns, hasChecks);
  const minWidth = `${columns.reduce((sum, { widthRem }) => sum + widthRem, hasChecks ? CHECK_REM : 0)}rem`;
  const isActiveDrawn = moves.active >= first && moves.active <= last && total > 0;
  return (
    <div
      ref={scroller}
      className="hj-grid"
      role="grid"
      aria-label={props.label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + (hasChecks ? 1 : 0)}
      aria-multiselectable={hasChecks || undefined}
      aria-activedescendant={isActiveDrawn ? `${baseId}-${moves.active}` : undefined}
      tabIndex={0}
      style={{ height: props.height ?? '100%' }}
      onKeyDown={moves.onKeyDown}
    >
      <GridHead {...props} template={template} minWidth={minWidth} />
      <div className="hj-grid__body" role="rowgroup" style={{ height: virtual.getTotalSize(), minWidth }}>
        {items.map(({ key, index, start }) => {
          const row = rowAt(index);
          return (
            <GridRow
              key={key}
              id={`${baseId}-${index}`}
              row={row}
              index={index}
              columns={columns}
              label={row === undefined ? undefined : props.rowLabel(row)}
              isActive={index === moves.active}
              isSelected={hasChecks ? row !== undefined && props.selected?.has(rowKey(row)) === true : undefined}
              place={{ height: rowPx, transform: `translateY(${start}px)`, gridTemplateColumns: template }}
              onPress={moves.onPress}
              onCheck={moves.onCheck}
            />
          );
        })}
      </div>
    </div>
  );
};

const templateOf = (columns: readonly { readonly widthRem: number }[], hasChecks: boolean): string => {
  const widths = columns.map(({ widthRem }) => `minmax(${widthRem}rem, ${widthRem}fr)`);
  return [...(hasChecks ? [`${CHECK_REM}rem`] : []), ...widths].join(' ');
};
