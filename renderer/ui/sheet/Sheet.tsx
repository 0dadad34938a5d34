/**
 * A grid to type, paste and correct many rows in, as in a spreadsheet. Only rows in sight are drawn (and the active one), so hundreds of rows
 * type like ten. Rows, columns and undoing belong to the page; the sheet moves, selects and hands over what was typed.
 * Keyboard: arrows, Enter, Tab, Home, End, Page; typing replaces, F2 corrects, Delete clears, Ctrl+D fills down, Ctrl+Z and Ctrl+Y undo and redo;
 * copy, cut and paste of ranges. Escape, then Tab leaves the sheet.
 */
import './Sheet.css';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { CellInput } from './CellInput.tsx';
import { type CellPlace, type CellRange, rangeText } from './places.ts';
import { SheetFoot, SheetHead } from './SheetLines.tsx';
import { SheetRow } from './SheetRow.tsx';
import { type CellEdit, useSheetMoves } from './useSheetMoves.ts';

export type SheetColumn<R> = {
  readonly id: string;
  readonly header: string;
  readonly text: (row: R) => string;
  readonly widthRem: number;
  readonly isEnd?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** What is usually typed, offered while typing. */
  readonly choices?: readonly string[] | undefined;
};
export type SheetMark = 'blocks' | 'warns';
export type SheetProps<R> = {
  readonly label: string;
  readonly columns: readonly SheetColumn<R>[];
  /** Rows to show; those that `rowAt` does not know are empty lines to type into. */
  readonly rowCount: number;
  readonly rowAt: (index: number) => R | undefined;
  readonly marksOf?: ((row: R) => ReadonlyMap<string, SheetMark> | undefined) | undefined;
  /** What a cell is called, e.g. 第 3 行 姓名. */
  readonly cellLabel: (place: CellPlace, column: SheetColumn<R>) => string;
  /** Names the element that says what is wrong with the active cell. */
  readonly describedBy?: string | undefined;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onPaste?: ((at: CellPlace, text: string) => void) | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onRedo?: (() => void) | undefined;
  /** The text in the active cell as it is being typed; null once it was taken over or given up. */
  readonly onTyping?: ((edit: CellEdit | null) => void) | undefined;
  readonly onMove?: ((active: CellPlace, selection: CellRange) => void) | undefined;
  /** A cell to go to; a new object goes there again. */
  readonly goTo?: CellPlace | null | undefined;
  /** Cells of the line of sums at the bottom, by column. */
  readonly foot?: Readonly<Record<string, ReactNode>> | undefined;
  readonly height?: string | undefined;
};

const ROW_REM = 2;
const NUMBER_REM = 3;
const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

export const Sheet = <R,>(props: SheetProps<R>) => {
  const { columns, rowCount, rowAt, onEdit, onMove, onTyping, goTo } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  // Read once: asking for it makes the browser work out all styles, and the text size is not changed on a page with a sheet.
  const [rowPx] = useState(() => Math.round(ROW_REM * remPx()));
  const textAt = ({ row, column }: CellPlace): string => {
    const known = rowAt(row);
    return known === undefined ? '' : (columns[column]?.text(known) ?? '');
  };
  const moves = useSheetMoves({
    size: { rows: rowCount, columns: columns.length },
    rowsInSight: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPx) - 3),
    textAt,
    isReadOnly: ({ column }) => columns[column]?.isReadOnly === true,
    hasChoices: ({ column }) => columns[column]?.choices !== undefined,
    onEdit,
    onUndo: props.onUndo,
    onRedo: props.onRedo,
  });
  const { active, selection, mode, go } = moves;
  const activeRow = active.row;
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 8,
    // The active cell holds the focus: it stays drawn wherever one scrolls.
    rangeExtractor: useCallback(
      (range) => [...new Set([...defaultRangeExtractor(range), activeRow])].toSorted((a, b) => a - b),
      [activeRow],
    ),
  });
  const { row, column } = active;
  const { top, bottom, left, right } = selection;
  const tellMove = useEffectEvent(() => onMove?.({ row, column }, { top, bottom, left, right }));
  useEffect(() => tellMove(), [row, column, top, bottom, left, right]);
  const gone = useRef<CellPlace | null>(null);
  useEffect(() => {
    if (goTo === null || goTo === undefined || goTo === gone.current) return;
    gone.current = goTo;
    go(goTo);
  }, [goTo, go]);

  const template = [`${NUMBER_REM}rem`, ...columns.map(({ widthRem }) => `${widthRem}rem`)].join(' ');
  const width = `${columns.reduce((sum, { widthRem }) => sum + widthRem, NUMBER_REM)}rem`;
  const style = useMemo(() => ({ height: rowPx, gridTemplateColumns: template }), [rowPx, template]);
  const press = useStablePresses(moves);
  const activeColumn = columns[active.column];
  const activeKnown = rowAt(active.row);
  const isFaulty = activeKnown !== undefined && props.marksOf?.(activeKnown)?.get(activeColumn?.id ?? '') === 'blocks';
  const input = activeColumn !== undefined && (
    <CellInput
      key={`${active.row}:${active.column}`}
      text={textAt(active)}
      label={props.cellLabel(active, activeColumn)}
      mode={mode}
      isEnd={activeColumn.isEnd === true}
      isFaulty={isFaulty}
      isReadOnly={activeColumn.isReadOnly === true}
      describedBy={props.describedBy}
      choicesId={activeColumn.choices === undefined ? undefined : `${id}-${activeColumn.id}`}
      takesFocus={moves.takesFocus}
      onKey={(key) => {
        moves.onKey(key);
        if (mode === 'edit' && key.key === 'Escape') onTyping?.(null);
      }}
      onTyping={(text) => {
        moves.onTyping(text);
        onTyping?.({ ...active, text });
      }}
      onLeave={() => {
        moves.onLeave();
        onTyping?.(null);
      }}
    />
  );
  const copy = (event: ClipboardEvent): boolean => {
    if (mode === 'edit') return false;
    event.preventDefault();
    event.clipboardData.setData(
      'text/plain',
      rangeText(selection, (r, c) => textAt({ row: r, column: c })),
    );
    return true;
  };
  const paste = (event: ClipboardEvent): void => {
    if (mode === 'edit' || props.onPaste === undefined) return;
    event.preventDefault();
    props.onPaste({ row: selection.top, column: selection.left }, event.clipboardData.getData('text/plain'));
  };
  return (
    <>
      <div
        ref={scroller}
        className="hj-sheet"
        role="grid"
        aria-label={props.label}
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        data-draft-waits=""
        style={{ height: props.height ?? '100%' }}
        onCopy={copy}
        onCut={(event) => {
          if (copy(event)) moves.clear();
        }}
        onPaste={paste}
      >
        <SheetHead columns={columns} style={style} width={width} />
        <div className="hj-sheet__body" role="rowgroup" style={{ height: virtual.getTotalSize(), width }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const known = rowAt(index);
            return (
              <SheetRow
                key={index}
                row={known}
                index={index}
                columns={columns}
                marks={known === undefined ? undefined : props.marksOf?.(known)}
                span={index >= top && index <= bottom ? spanOf(left, right) : null}
                active={index === active.row ? { column: active.column, input } : null}
                top={start}
                style={style}
                {...press}
              />
            );
          })}
        </div>
        {props.foot !== undefined && <SheetFoot columns={columns} style={style} width={width} foot={props.foot} />}
      </div>
      {columns.map(({ id: columnId, choices }) =>
        choices === undefined ? null : (
          <datalist key={columnId} id={`${id}-${columnId}`}>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </datalist>
        ),
      )}
    </>
  );
};

type Presses = Pick<ReturnType<typeof useSheetMoves>, 'onPress' | 'onEnter' | 'onOpen'>;
/** The same functions at every drawing: rows that did not change are not drawn again. */
const useStablePresses = (moves: Presses): Presses => {
  const latest = useRef(moves);
  useLayoutEffect(() => {
    latest.current = moves;
  });
  return useMemo(
    () => ({
      onPress: (...press) => latest.current.onPress(...press),
      onEnter: (...press) => latest.current.onEnter(...press),
      onOpen: (...place) => latest.current.onOpen(...place),
    }),
    [],
  );
};

const spans = new Map<string, readonly [number, number]>();
/** The same object for the same span, so that rows of a selection are not drawn again while it grows below them. */
const spanOf = (left: number, right: number): readonly [number, number] => {
  const key = `${left}:${right}`;
  const known = spans.get(key) ?? [left, right];
  spans.set(key, known);
  return known;
};
