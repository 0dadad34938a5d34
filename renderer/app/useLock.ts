/**
 * Locking the desk: by hand, by Ctrl+L, or after the idle time. Pending drafts are written first; then the pages are gone at once, what they
 * were still asking is answered, and what was read is forgotten.
 */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { DeskStatus } from '../../shared/api/views.ts';
import { useCore } from './core.tsx';
import { usePreferences } from './preferences.ts';
import { keys } from './queries.ts';
import { flushUnsaved } from './unsaved.ts';

export const useLock = (): (() => Promise<void>) => {
  const core = useCore();
  const client = useQueryClient();
  return useCallback(async () => {
    await flushUnsaved();
    client.setQueryData<DeskStatus>(keys.status, (known) => known && { ...known, state: 'locked', person: null });
    await answered(client);
    const status = await core.desk.lock();
    client.setQueryData(keys.status, status);
    // Names and numbers of people must not stay in the page's memory behind the lock.
    client.removeQueries({ predicate: ({ queryKey: [area] }) => area !== 'status' });
  }, [core, client]);
};

/** Longer than that nobody waits for an answer before the door is closed. */
const LONGEST_ANSWER_MS = 1000;

/** Until nothing is being asked any more: what is still asked when the core locks would be refused. */
const answered = (client: QueryClient): Promise<void> =>
  new Promise((settle) => {
    const timer = setTimeout(() => end(), LONGEST_ANSWER_MS);
    const stop = client.getQueryCache().subscribe(() => {
      if (client.isFetching() === 0) end();
    });
    const end = (): void => {
      clearTimeout(timer);
      stop();
      settle();
    };
    if (client.isFetching() === 0) end();
  });

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const CHECK_EVERY_MS = 5000;

/** Locks after the idle time; call once, in the frame. A sleeping computer counts as idle. */
export const useIdleLock = (lock: () => Promise<void>): void => {
  const { idleMinutes } = usePreferences();
  useEffect(() => {
    let lastAt = Date.now();
    const noteLife = (): void => {
      lastAt = Date.now();
    };
    const timer = setInterval(() => {
      if (Date.now() - lastAt >= idleMinutes * 60_000) void lock();
    }, CHECK_EVERY_MS);
    for (const sign of signsOfLife) window.addEventListener(sign, noteLife, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, noteLife);
    };
  }, [idleMinutes, lock]);
};

/** Ctrl+L locks at once. */
export const useLockKey = (lock: () => Promise<void>): void => {
  useEffect(() => {
    const onKey = (key: KeyboardEvent): void => {
      if (key.key.toLowerCase() !== 'l' || !(key.ctrlKey || key.metaKey) || key.shiftKey || key.altKey) return;
      key.preventDefault();
      void lock();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [lock]);
};
