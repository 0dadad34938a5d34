/** The database of a hub that serves is away for a while: whoever waits is told so, and the hub goes on by itself when it is back. */
import { expect, test, vi } from 'vitest';
import type { HubDatabase } from '../../hub/db/database.ts';
import { startDeliveries } from '../../hub/delivery.ts';
import { watchFeeds } from '../../hub/feedWatch.ts';

/** A database that answers nothing but failure while it is away, and whose notices the test gives. */
const breakable = () => {
  const channels = new Map<string, { readonly heard: (payload: string) => void; readonly missed: () => void }>();
  let isAway = false;
  const ask = async () => {
    if (isAway) throw new Error('the database is away');
    return [];
  };
  const db: HubDatabase = {
    all: ask,
    one: async () => (await ask(), null),
    inTransaction: async () => Promise.reject(new Error('nothing is written here')),
    listen: async (channel, heard, missed) => void channels.set(channel, { heard, missed }),
    close: async () => undefined,
  };
  const missed = (): void => {
    for (const channel of channels.values()) channel.missed();
  };
  return { db, missed, setAway: (away: boolean) => (isAway = away) };
};

const unhandled = async (act: () => Promise<void>): Promise<readonly unknown[]> => {
  const found: unknown[] = [];
  const note = (reason: unknown): void => void found.push(reason);
  process.on('unhandledRejection', note);
  await act();
  await new Promise((turn) => setImmediate(turn));
  process.off('unhandledRejection', note);
  return found;
};

test('a desk that asks for news while the database is away fails alone', async () => {
  const { db, missed, setAway } = breakable();
  const watch = await watchFeeds(db);
  const lost = await unhandled(async () => {
    setAway(true);
    await expect(watch.wait('office', { after: 0, files: [] }, 60_000)).rejects.toThrow('away');
    expect(watch.waiting()).toBe(0);
    missed();
  });
  expect(lost).toEqual([]);
});

test('a desk that is woken twice while the database goes away fails once', async () => {
  const { db, missed, setAway } = breakable();
  const watch = await watchFeeds(db);
  const lost = await unhandled(async () => {
    const waiting = watch.wait('office', { after: 0, files: [] }, 60_000);
    await new Promise((turn) => setImmediate(turn));
    setAway(true);
    missed();
    missed();
    await expect(waiting).rejects.toThrow('away');
  });
  expect(lost).toEqual([]);
});

test('what is left to deliver is looked for again until the database answers', async () => {
  const { db, missed, setAway } = breakable();
  const asked = vi.spyOn(db, 'all');
  const failed = vi.fn();
  const deliveries = await startDeliveries(db, failed);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  setAway(true);
  missed();
  await vi.advanceTimersByTimeAsync(0);
  expect(failed).toHaveBeenCalledTimes(1);
  setAway(false);
  const before = asked.mock.calls.length;
  await vi.runAllTimersAsync();
  expect(asked.mock.calls.length).toBe(before + 1);
  expect(failed).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
  await deliveries.stop();
});
