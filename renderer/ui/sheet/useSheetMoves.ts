/**
 * Which cell of a sheet is active, what is selected, and what keys and presses do. In `ready` the keys move; typing, F2 or a double press
 * begin `edit`, where they belong to the text until Enter, Tab or Escape. Escape in `ready` lets the next Tab out of the sheet.
 */
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import {
  type CellPlace,
  type CellRange,
  clampPlace,
  isSamePlace,
  keyTarget,
  placesOf,
  rangeOf,
  type SheetSize,
} from './places.ts';

export type CellEdit = CellPlace & { readonly text: string };
type Mode = 'ready' | 'edit';
type Moves = {
  readonly size: SheetSize;
  readonly rowsInSight: () => number;
  readonly textAt: (place: CellPlace) => string;
  readonly isReadOnly: (place: CellPlace) => boolean;
  /** The column offers a list: up and down choose from it while typing. */
  readonly hasChoices: (place: CellPlace) => boolean;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onUndo: (() => void) | undefined;
  readonly onRedo: (() => void) | undefined;
};

export const useSheetMoves = (moves: Moves) => {
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<CellPlace>({ row: 0, column: 0 });
  const [mode, setMode] = useState<Mode>('ready');
  /** Begun by F2 or a double press: the arrows move inside the text. */
  const isInside = useRef(false);
  const wantsFocus = useRef(false);
  const letsTabOut = useRef(false);
  /** What stands in the field and is not taken over yet; null when nothing was typed. */
  const typed = useRef<string | null>(null);
  const here = clampPlace(active, moves.size);
  const selection: CellRange = rangeOf(clampPlace(anchor, moves.size), here);

  const go = (to: CellPlace, { isSpan = false } = {}): void => {
    const target = clampPlace(to, moves.size);
    typed.current = null;
    wantsFocus.current = true;
    letsTabOut.current = false;
    setMode('ready');
    setActive(target);
    if (!isSpan) setAnchor(target);
  };
  const begin = (inside: boolean): void => {
    if (moves.isReadOnly(here)) return;
    isInside.current = inside;
    wantsFocus.current = true;
    setMode('edit');
  };
  const take = (): void => {
    const text = typed.current;
    typed.current = null;
    if (text !== null && text !== moves.textAt(here)) moves.onEdit([{ ...here, text }]);
  };
  const clear = (): void =>
    moves.onEdit(
      placesOf(selection)
        .filter((place) => !moves.isReadOnly(place))
        .map((place) => ({ ...place, text: '' })),
    );
  /** Ctrl+D: the first line of the selection into those below. */
  const fillDown = (): void =>
    moves.onEdit(
      placesOf(selection)
        .filter((place) => place.row > selection.top && !moves.isReadOnly(place))
        .map((place) => ({ ...place, text: moves.textAt({ row: selection.top, column: place.column }) })),
    );

  const onReadyKey = (key: KeyboardEvent): boolean => {
    const isCtrl = key.ctrlKey || key.metaKey;
    const letter = isCtrl ? key.key.toLowerCase() : '';
    if (key.key === 'Tab' && letsTabOut.current) return false;
    if (key.key === 'Escape') {
      letsTabOut.current = true;
      setAnchor(here);
      return true;
    }
    if (key.key === 'F2') begin(true);
    else if (key.key === 'Delete' || key.key === 'Backspace') clear();
    else if (letter === 'z') (key.shiftKey ? moves.onRedo : moves.onUndo)?.();
    else if (letter === 'y') moves.onRedo?.();
    else if (letter === 'd') fillDown();
    else if (letter === 'a') {
      go({ row: 0, column: 0 });
      setAnchor({ row: moves.size.rows - 1, column: moves.size.columns - 1 });
    } else return false;
    return true;
  };

  const moveBy = (key: KeyboardEvent): boolean => {
    const pressed = { key: key.key, shiftKey: key.shiftKey, ctrlKey: key.ctrlKey || key.metaKey };
    const to = keyTarget(pressed, here, { ...moves.size, perPage: moves.rowsInSight() });
    if (to === null) return false;
    go(to, { isSpan: key.shiftKey && key.key !== 'Tab' && key.key !== 'Enter' });
    return true;
  };

  const onEditKey = (key: KeyboardEvent): boolean => {
    if (key.key === 'Escape') {
      typed.current = null;
      wantsFocus.current = true;
      setMode('ready');
      return true;
    }
    const isVertical = key.key === 'ArrowDown' || key.key === 'ArrowUp';
    const isArrow = key.key.startsWith('Arrow');
    const leaves =
      key.key === 'Enter' ||
      key.key === 'Tab' ||
      (isArrow && !isInside.current && !(isVertical && moves.hasChoices(here)));
    if (!leaves) return false;
    take();
    return moveBy(key);
  };

  const onKey = (key: KeyboardEvent): void => {
    const isUsed = mode === 'edit' ? onEditKey(key) : onReadyKey(key) || moveBy(key);
    if (!isUsed) return;
    key.preventDefault();
    // A form or a dialog around the sheet must not take Enter, Escape or the arrows for itself.
    key.stopPropagation();
  };
  const onTyping = (text: string): void => {
    typed.current = text;
    if (mode === 'edit') return;
    isInside.current = false;
    setMode('edit');
  };
  /** The focus went elsewhere: what was typed counts. */
  const onLeave = (): void => {
    take();
    setMode('ready');
  };
  const onPress = (row: number, column: number, press: MouseEvent): void => {
    // A press into the field that is being typed in places the caret.
    if (isSamePlace({ row, column }, here) && mode === 'edit') return;
    press.preventDefault();
    take();
    if (column < 0) {
      go({ row, column: 0 });
      setAnchor({ row, column: moves.size.columns - 1 });
    } else go({ row, column }, { isSpan: press.shiftKey });
  };
  const onEnter = (row: number, column: number, press: MouseEvent): void => {
    if (press.buttons === 1 && mode === 'ready') go({ row, column }, { isSpan: true });
  };
  const onOpen = (row: number, column: number): void => {
    if (isSamePlace({ row, column }, here)) begin(true);
  };
  const takesFocus = (): boolean => {
    const wants = wantsFocus.current;
    wantsFocus.current = false;
    return wants;
  };
  return {
    active: here,
    selection,
    mode,
    go,
    onKey,
    onTyping,
    onLeave,
    onPress,
    onEnter,
    onOpen,
    takesFocus,
    clear,
  } as const;
};
