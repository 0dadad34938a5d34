/**
 * Holds the book of one page outside of React: the grid hands over edits faster than React draws, and a draft must be able to read what is
 * there now, the half-typed cell included.
 */
import type { DraftSource } from '../../app/useDraft.ts';
import {
  type BookAct,
  type BookEdit,
  emptyPage,
  openBook,
  pageFromDraft,
  type RosterBook,
  turn,
} from './rosterBook.ts';

export type RosterStore = DraftSource & {
  readonly book: () => RosterBook;
  readonly act: (act: BookAct) => void;
  /** The text that stands in the active cell and is not taken over yet. */
  readonly type: (edit: BookEdit | null) => void;
  readonly onDraw: (draw: () => void) => () => void;
};

export const createRosterStore = (newId: () => string): RosterStore => {
  let book = openBook(emptyPage);
  let typing: BookEdit | null = null;
  const drawers = new Set<() => void>();
  const watchers = new Set<() => void>();
  const tell = (listeners: ReadonlySet<() => void>): void => {
    for (const listener of listeners) listener();
  };
  const set = (next: RosterBook): void => {
    if (next === book) return;
    book = next;
    tell(drawers);
  };
  const subscribe = (listeners: Set<() => void>) => (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    book: () => book,
    act: (act) => {
      const before = book;
      set(turn(book, act, { newId }));
      if (book !== before) tell(watchers);
    },
    type: (edit) => {
      typing = edit;
      if (edit !== null) tell(watchers);
    },
    read: () => {
      const { columns, rows } = typing === null ? book : turn(book, { type: 'edit', edits: [typing] }, { newId });
      return { columns, rows };
    },
    restore: (content) => set(turn(book, { type: 'open', page: pageFromDraft(content) }, { newId })),
    subscribe: subscribe(watchers),
    onDraw: subscribe(drawers),
  };
};
