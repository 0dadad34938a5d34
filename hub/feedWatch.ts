/** Lets desks wait for news: woken by the database's notice, from whichever hub process the news came in. */
import type { HubDatabase } from './db/database.ts';
import { feedHead } from './pull.ts';

/** Notices carry the id of the office whose feed has grown. */
export const FEED_CHANNEL = 'hejie_feed';

export type FeedWatch = {
  /** Answers the feed's head once it lies past `after`, or as it is when the time is over or the hub stops. */
  readonly wait: (officeId: string, after: number, milliseconds: number) => Promise<number>;
  /** How many desks are waiting now. */
  readonly waiting: () => number;
  readonly stop: () => void;
};

export const watchFeeds = async (db: HubDatabase): Promise<FeedWatch> => {
  const waitersByOffice = new Map<string, Set<() => void>>();
  const wake = (officeId: string): void => waitersByOffice.get(officeId)?.forEach((waiter) => waiter());
  await db.listen(FEED_CHANNEL, wake);
  return {
    wait: async (officeId, after, milliseconds) => {
      // Listening begins before the look, so that what comes in between wakes.
      const news = waitFor(waitersByOffice, officeId, milliseconds);
      const head = await feedHead(db, officeId);
      if (head > after) news.cancel();
      else await news.done;
      return head > after ? head : feedHead(db, officeId);
    },
    waiting: () => Array.from(waitersByOffice.values()).reduce((sum, waiters) => sum + waiters.size, 0),
    stop: () => {
      for (const officeId of waitersByOffice.keys()) wake(officeId);
    },
  };
};

const waitFor = (waitersByOffice: Map<string, Set<() => void>>, officeId: string, milliseconds: number) => {
  const waiters = waitersByOffice.get(officeId) ?? new Set();
  waitersByOffice.set(officeId, waiters);
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  const cancel = (): void => {
    clearTimeout(timer);
    waiters.delete(resolve);
    if (waiters.size === 0) waitersByOffice.delete(officeId);
    resolve();
  };
  waiters.add(resolve);
  return { done: promise.finally(cancel), cancel };
};
