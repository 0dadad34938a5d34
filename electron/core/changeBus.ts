/** Tells open pages that something was saved. Nothing is kept: a page that was away asks again anyway. */

export type Change = { readonly caseId: string | null; readonly count: number };
export type ChangeBus = {
  readonly publish: (change: Change) => void;
  /** The changes from now on, until the signal aborts or the desk is locked. */
  readonly subscribe: (signal?: AbortSignal) => AsyncGenerator<Change, void, void>;
  readonly close: () => void;
};
type Listener = { readonly queue: Change[]; wake: () => void };

export const createChangeBus = (): ChangeBus => {
  const listeners = new Set<Listener>();
  let isClosed = false;
  const wakeAll = (): void => {
    for (const listener of listeners) listener.wake();
  };
  return {
    publish: (change) => {
      for (const listener of listeners) listener.queue.push(change);
      wakeAll();
    },
    subscribe: async function* (signal) {
      const listener: Listener = { queue: [], wake: () => undefined };
      listeners.add(listener);
      const abort = (): void => listener.wake();
      signal?.addEventListener('abort', abort);
      try {
        while (!isClosed && signal?.aborted !== true) {
          const change = listener.queue.shift();
          if (change === undefined) await new Promise<void>((wake) => (listener.wake = wake));
          else yield change;
        }
      } finally {
        listeners.delete(listener);
        signal?.removeEventListener('abort', abort);
      }
    },
    close: () => {
      isClosed = true;
      wakeAll();
    },
  };
};
