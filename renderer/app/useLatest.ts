/**
 * Runs something slow for what is typed: one run at a time, what lies between is skipped, the latest wins, and typing never waits. A run that
 * fails is tried again. For previews that are drawn while one types.
 */
import { useEffect, useRef, useState } from 'react';

export type Latest<T> = { readonly value: T | null; readonly isRunning: boolean; readonly isFailed: boolean };

const RETRY_MS = 3000;

/** `input` null: nothing to run, and the last value is forgotten. `run` has to stay the same between renders. */
export const useLatest = <I, T>(input: I | null, run: (input: I) => Promise<T>): Latest<T> => {
  const [latest, setLatest] = useState<Latest<T>>({ value: null, isRunning: false, isFailed: false });
  const wanted = useRef<{ readonly input: I } | null>(null);
  const isRunning = useRef(false);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  useEffect(() => {
    const runOnce = async (next: { readonly input: I }): Promise<void> => {
      try {
        const value = await run(next.input);
        if (!isGone.current) setLatest({ value, isRunning: true, isFailed: false });
      } catch {
        if (isGone.current) return;
        setLatest((now) => ({ ...now, isFailed: true }));
        await new Promise((settle) => setTimeout(settle, RETRY_MS));
        wanted.current ??= next;
      }
    };
    const runWanted = async (): Promise<void> => {
      if (isRunning.current) return;
      isRunning.current = true;
      for (let next = taken(wanted); next !== null && !isGone.current; next = taken(wanted)) {
        setLatest((now) => ({ ...now, isRunning: true }));
        await runOnce(next);
      }
      isRunning.current = false;
      if (!isGone.current) setLatest((now) => ({ ...now, isRunning: false }));
    };
    wanted.current = input === null ? null : { input };
    if (input === null) setLatest({ value: null, isRunning: false, isFailed: false });
    else void runWanted();
  }, [input, run]);
  return latest;
};

const taken = <T>(wanted: { current: T | null }): T | null => {
  const next = wanted.current;
  wanted.current = null;
  return next;
};
