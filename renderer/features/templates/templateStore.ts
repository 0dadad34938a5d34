/** The wording being edited: what stands there now, what a person changed, and what can be taken back. */
import type { DocumentTemplate } from '../../../shared/documents/template.ts';

export type TemplateStore = {
  readonly get: () => DocumentTemplate;
  /** A change by a person. */
  readonly set: (template: DocumentTemplate) => void;
  /** Another wording altogether: restored, brought back, saved. */
  readonly load: (template: DocumentTemplate) => void;
  /** Keeps the present state to come back to: before blocks are moved or removed. */
  readonly mark: () => void;
  readonly undo: () => void;
  readonly canUndo: () => boolean;
  /** After any change. */
  readonly subscribe: (listener: () => void) => () => void;
  /** After changes by a person only. */
  readonly subscribeTyped: (listener: () => void) => () => void;
};

const mostSteps = 50;

export const createTemplateStore = (start: DocumentTemplate): TemplateStore => {
  let template = start;
  let marks: readonly DocumentTemplate[] = [];
  const listeners = new Set<() => void>();
  const typedListeners = new Set<() => void>();
  const tell = (all: ReadonlySet<() => void>): void => {
    for (const listener of all) listener();
  };
  const put = (next: DocumentTemplate, isTyped: boolean): void => {
    template = next;
    tell(listeners);
    if (isTyped) tell(typedListeners);
  };
  return {
    get: () => template,
    set: (next) => put(next, true),
    load: (next) => {
      marks = [];
      put(next, false);
    },
    mark: () => {
      marks = [...marks, template].slice(-mostSteps);
    },
    undo: () => {
      const last = marks.at(-1);
      if (last === undefined) return;
      marks = marks.slice(0, -1);
      put(last, true);
    },
    canUndo: () => marks.length > 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    subscribeTyped: (listener) => {
      typedListeners.add(listener);
      return () => void typedListeners.delete(listener);
    },
  };
};
