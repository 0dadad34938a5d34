/** What the top strip says about saving: everything here, something on its way, or a write that failed and is tried again. */
import { useSyncExternalStore } from 'react';

export type SaveState = 'saved' | 'saving' | 'failed';

let pending = 0;
let hasFailed = false;
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Counts a write while it runs. */
export const trackSave = async <T>(write: Promise<T>): Promise<T> => {
  pending += 1;
  tell();
  try {
    const value = await write;
    hasFailed = false;
    return value;
  } catch (error) {
    hasFailed = true;
    throw error;
  } finally {
    pending -= 1;
    tell();
  }
};

const snapshot = (): SaveState => (pending > 0 ? 'saving' : hasFailed ? 'failed' : 'saved');
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const useSaveState = (): SaveState => useSyncExternalStore(subscribe, snapshot);
