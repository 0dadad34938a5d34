/**
 * A long list as a grid of rows of one height; only what is in sight is drawn, so 50,000 rows scroll like 50. Rows may still be missing
 * (`rowAt` gives undefined): the page is told which range is in sight and fetches it.
 * Keyboard: arrows, Page, Home and End move; Space selects; Shift with arrows or a click selects a span; Enter opens; Ctrl+A selects all
 * that is known. Selection and columns belong to the page.
 */
import './VirtualTable.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { GridHead } from './VirtualTableHead.tsx';

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
  const { label, columns, total, rowAt, rowKey, height = '100%' } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const baseId = useId();
  const [active, setActive] = useState(0);
  const anchor = useRef(0);
  const rowPx = Math.round(ROW_REM * remPx());
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
  const { resetKey } = props;
  const shownKey = useRef(resetKey);
  useEffect(() => {
    if (shownKey.current === resetKey) return;
    shownKey.current = resetKey;
    anchor.current = 0;
    setActive(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [resetKey]);
  const { onRange } = props;
  useEffect(() => onRange?.(first, last), [onRange, first, last]);

  const selectSpan = (from: number, to: number, base: ReadonlySet<string>): void => {
    const keys = new Set(base);
    for (let index = Math.min(from, to); index <= Math.max(from, to); index += 1) {
      const row = rowAt(index);
      if (row !== undefined) keys.add(rowKey(row));
    }
    props.onSelect?.(keys);
  };
  const toggle = (index: number): void => {
    const row = rowAt(index);
    if (row === undefined) return;
    const keys = new Set(props.selected);
    if (!keys.delete(rowKey(row))) keys.add(rowKey(row));
    anchor.current = index;
    props.onSelect?.(keys);
  };
  const moveTo = (index: number, isSpan: boolean): void => {
    const target = Math.max(0, Math.min(total - 1, index));
    setActive(target);
    virtual.scrollToIndex(target);
    if (isSpan && props.onSelect !== undefined) selectSpan(anchor.current, target, new Set());
    else anchor.current = target;
  };
  const open = (index: number): void => {
    const row = rowAt(index);
    if (row !== undefined) props.onOpen(row);
  };
  const onKeyDown = (key: KeyboardEvent<HTMLDivElement>): void => {
    if (key.target !== key.currentTarget) return;
    const perPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) - 2);
    const to = targetOf(key.key, active, perPage, total);
    if (to !== null) moveTo(to, key.shiftKey);
    else if (key.key === 'Enter') open(active);
    else if (key.key === ' ' && props.onSelect !== undefined) toggle(active);
    else if (key.key.toLowerCase() === 'a' && (key.ctrlKey || key.metaKey)) selectSpan(0, total - 1, new Set());
    else if (key.key === 'Escape' && (props.selected?.size ?? 0) > 0) props.onSelect?.(new Set());
    else return;
    key.preventDefault();
  };

  const hasChecks = props.onSelect !== undefined;
  const template = templateOf(columns, hasChecks);
  const minWidth = `${columns.reduce((sum, { widthRem }) => sum + widthRem, hasChecks ? CHECK_REM : 0)}rem`;
  return (
    <div
      ref={scroller}
      className="hj-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + (hasChecks ? 1 : 0)}
      aria-multiselectable={hasChecks || undefined}
      aria-activedescendant={active >= first && active <= last && total > 0 ? `${baseId}-${active}` : undefined}
      tabIndex={0}
      style={{ height }}
      onKeyDown={onKeyDown}
    >
      <GridHead {...props} template={template} minWidth={minWidth} />
      <div className="hj-grid__body" role="rowgroup" style={{ height: virtual.getTotalSize(), minWidth }}>
        {items.map((item) => {
          const row = rowAt(item.index);
          const isSelected = row !== undefined && props.selected?.has(rowKey(row)) === true;
          return (
            // Keys are handled by the grid, which keeps the focus (aria-activedescendant).
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={item.key}
              id={`${baseId}-${item.index}`}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={hasChecks ? isSelected : undefined}
              aria-label={row === undefined ? undefined : props.rowLabel(row)}
              className={classes('hj-grid__row', item.index === active && 'hj-grid__row--active')}
              style={{ height: rowPx, transform: `translateY(${item.start}px)`, gridTemplateColumns: template }}
              onClick={(click) => {
                setActive(item.index);
                if (click.shiftKey && hasChecks) selectSpan(anchor.current, item.index, props.selected ?? new Set());
                else if ((click.ctrlKey || click.metaKey) && hasChecks) toggle(item.index);
                else open(item.index);
              }}
            >
              {hasChecks && (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  className="hj-grid__cell hj-grid__cell--check"
                  role="gridcell"
                  onClick={(click) => {
                    click.stopPropagation();
                    setActive(item.index);
                    if (click.shiftKey) selectSpan(anchor.current, item.index, props.selected ?? new Set());
                    else toggle(item.index);
                  }}
                >
                  <input type="checkbox" checked={isSelected} readOnly tabIndex={-1} aria-hidden="true" />
                </div>
              )}
              {columns.map((column) => (
                <div
                  key={column.id}
                  role="gridcell"
                  className={classes('hj-grid__cell', column.isEnd === true && 'hj-grid__cell--end')}
                >
                  {row === undefined ? <div className="hj-grid__ghost" /> : column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
};

const targetOf = (key: string, active: number, perPage: number, total: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + perPage;
    case 'PageUp':
      return active - perPage;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
};

const templateOf = (columns: readonly { readonly widthRem: number }[], hasChecks: boolean): string => {
  const widths = columns.map(({ widthRem }) => `minmax(${widthRem}rem, ${widthRem}fr)`);
  return [...(hasChecks ? [`${CHECK_REM}rem`] : []), ...widths].join(' ');
};
