/** Lets desks wait for news: woken by the database's notice, from whichever hub process the news came in. */
import type { HubDatabase } from './db/database.ts';
import { feedHead } from './pull.ts';

/** Notices carry the id of the office whose feed has grown. */
export const FEED_CHANNEL = 'hejie_feed';

export type FeedWatch = {
  /** Answers the feed's head once it lies past `after`, or as it is when the time is over, the hub stops, or notices may have been missed. */
  readonly wait: (officeId: string, after: number, milliseconds: number) => Promise<number>;
  /** How many desks are waiting now. */
  readonly waiting: () => number;
  readonly stop: () => void;
};

export const watchFeeds = async (db: HubDatabase): Promise<FeedWatch> => {
  const waitersByOffice: Waiters = new Map();
  const wake = (officeId: string): void => {
    const waiters = Array.from(waitersByOffice.get(officeId) ?? []);
    if (waiters.length === 0) return;
    // Asked once for all of them: a push wakes every other computer of its office.
    const head = feedHead(db, officeId);
    for (const waiter of waiters) waiter(head);
  };
  const wakeAll = (): void => {
    for (const officeId of waitersByOffice.keys()) wake(officeId);
  };
  await db.listen(FEED_CHANNEL, wake, wakeAll);
  return {
    wait: async (officeId, after, milliseconds) => {
      // Listening begins before the look, so that what comes in between wakes.
      const news = waitFor(waitersByOffice, officeId, milliseconds);
      const head = await feedHead(db, officeId);
      if (head <= after) return (await news.done) ?? feedHead(db, officeId);
      news.cancel();
      return head;
    },
    waiting: () => Array.from(waitersByOffice.values()).reduce((sum, waiters) => sum + waiters.size, 0),
    stop: wakeAll,
  };
};

/** Told the head, or null when the time is over. */
type Waiter = (head: Promise<number> | null) => void;
type Waiters = Map<string, Set<Waiter>>;

const waitFor = (waitersByOffice: Waiters, officeId: string, milliseconds: number) => {
  const waiters = waitersByOffice.get(officeId) ?? new Set();
  waitersByOffice.set(officeId, waiters);
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const timer = setTimeout(resolve, milliseconds, null);
  const cancel = (): void => {
    clearTimeout(timer);
    waiters.delete(resolve);
    if (waiters.size === 0) waitersByOffice.delete(officeId);
    resolve(null);
  };
  waiters.add(resolve);
  return { done: promise.finally(cancel), cancel };
};
