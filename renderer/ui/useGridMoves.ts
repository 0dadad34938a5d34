/** Moving and selecting in VirtualTable: which row is active, what keys and presses do. */
import { type KeyboardEvent, type MouseEvent, useCallback, useRef, useState } from 'react';
import type { VirtualTableProps } from './VirtualTable.tsx';

type Sight = { readonly scrollTo: (index: number) => void; readonly rowsInSight: () => number };
type Select = (from: number, to: number, base: ReadonlySet<string>) => void;

export const useGridMoves = <R>(props: VirtualTableProps<R>, { scrollTo, rowsInSight }: Sight) => {
  const { total, rowAt, rowKey, onSelect, selected } = props;
  const [active, setActive] = useState(0);
  /** Where a span of Shift begins. */
  const anchor = useRef(0);
  const restart = useCallback(() => {
    anchor.current = 0;
    setActive(0);
  }, []);

  const selectSpan: Select = (from, to, base) => {
    const keys = new Set(base);
    for (let index = Math.min(from, to); index <= Math.max(from, to); index += 1) {
      const row = rowAt(index);
      if (row !== undefined) keys.add(rowKey(row));
    }
    onSelect?.(keys);
  };
  const toggle = (index: number): void => {
    const row = rowAt(index);
    if (row === undefined) return;
    const keys = new Set(selected);
    if (!keys.delete(rowKey(row))) keys.add(rowKey(row));
    anchor.current = index;
    onSelect?.(keys);
  };
  const moveTo = (index: number, isSpan: boolean): void => {
    const target = Math.max(0, Math.min(total - 1, index));
    setActive(target);
    scrollTo(target);
    if (isSpan && onSelect !== undefined) selectSpan(anchor.current, target, new Set());
    else anchor.current = target;
  };
  const open = (index: number): void => {
    const row = rowAt(index);
    if (row !== undefined) props.onOpen(row);
  };

  const onKeyDown = (key: KeyboardEvent<HTMLDivElement>): void => {
    if (key.target !== key.currentTarget) return;
    const to = targetOf(key.key, { active, perPage: rowsInSight(), total });
    if (to !== null) moveTo(to, key.shiftKey);
    else if (key.key === 'Enter') open(active);
    else if (key.key === ' ' && onSelect !== undefined) toggle(active);
    else if (key.key.toLowerCase() === 'a' && (key.ctrlKey || key.metaKey)) selectSpan(0, total - 1, new Set());
    else if (key.key === 'Escape' && (selected?.size ?? 0) > 0) onSelect?.(new Set());
    else return;
    key.preventDefault();
  };
  const onPress = (index: number, press: MouseEvent): void => {
    setActive(index);
    if (press.shiftKey && onSelect !== undefined) selectSpan(anchor.current, index, selected ?? new Set());
    else if ((press.ctrlKey || press.metaKey) && onSelect !== undefined) toggle(index);
    else open(index);
  };
  const onCheck = (index: number, press: MouseEvent): void => {
    press.stopPropagation();
    setActive(index);
    if (press.shiftKey) selectSpan(anchor.current, index, selected ?? new Set());
    else toggle(index);
  };
  return { active, restart, onKeyDown, onPress, onCheck } as const;
};

type Place = { readonly active: number; readonly perPage: number; readonly total: number };

/** The row that a key leads to, or null for a key that does not move. */
export const targetOf = (key: string, { active, perPage, total }: Place): number | null => {
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
