/**
 * Lets desks wait for news: that the feed has grown, or that a file they await has come. Woken by the database's notice, from whichever hub
 * process the news came in.
 */
import type { HubDatabase } from './db/database.ts';
import { FILE_CHANNEL, readableFiles } from './files.ts';
import { feedHead } from './pull.ts';

/** Notices carry the id of the office whose feed has grown. */
export const FEED_CHANNEL = 'hejie_feed';

/** The feed after a number, and files that the office's records name and the hub did not have. */
export type Awaited = { readonly after: number; readonly files: readonly string[] };
/** `hasFile`: one of the files is at the hub now. */
export type News = { readonly head: number; readonly hasFile: boolean };
export type FeedWatch = {
  /** Answers when there is news; as it is when the time is over, the hub stops, or notices may have been missed. */
  readonly wait: (officeId: string, awaited: Awaited, milliseconds: number) => Promise<News>;
  /** How many desks are waiting now. */
  readonly waiting: () => number;
  readonly stop: () => void;
};

export const watchFeeds = async (db: HubDatabase): Promise<FeedWatch> => {
  const byOffice: Waiters = new Map();
  const byFile: Waiters = new Map();
  const wake = (waiters: readonly Waiter[], officeId: string, hasFile: boolean): void => {
    if (waiters.length === 0) return;
    // Asked once for all of them: a push wakes every other computer of its office.
    const news = feedHead(db, officeId).then((head) => ({ head, hasFile }));
    // Told to each of them that still waits; a failure that nobody waits for any more is nobody's.
    news.catch(() => undefined);
    for (const waiter of waiters) waiter(news);
  };
  const wakeOffice = (officeId: string): void => wake(Array.from(byOffice.get(officeId) ?? []), officeId, false);
  const wakeAll = (): void => {
    for (const officeId of byOffice.keys()) wakeOffice(officeId);
  };
  await db.listen(FEED_CHANNEL, wakeOffice, wakeAll);
  await db.listen(
    FILE_CHANNEL,
    (place) => wake(Array.from(byFile.get(place) ?? []), place.slice(0, place.lastIndexOf('/')), true),
    wakeAll,
  );
  const isOneHere = async (officeId: string, files: readonly string[]): Promise<boolean> =>
    files.length > 0 && (await readableFiles(db, officeId, files)).some(({ state }) => state.isWhole);
  return {
    wait: async (officeId, { after, files }, milliseconds) => {
      const places = files.map((sha256) => [byFile, `${officeId}/${sha256}`] as const);
      // Listening begins before the look, so that what comes in between wakes.
      const news = waitAt([[byOffice, officeId], ...places], milliseconds);
      try {
        const now = { head: await feedHead(db, officeId), hasFile: await isOneHere(officeId, files) };
        if (now.head > after || now.hasFile) return now;
        return (await news.told) ?? { head: await feedHead(db, officeId), hasFile: false };
      } finally {
        news.end();
      }
    },
    waiting: () => Array.from(byOffice.values()).reduce((sum, waiters) => sum + waiters.size, 0),
    stop: wakeAll,
  };
};

/** Told the news, or null when the time is over. */
type Waiter = (news: Promise<News> | null) => void;
type Waiters = Map<string, Set<Waiter>>;

const waitAt = (places: readonly (readonly [Waiters, string])[], milliseconds: number) => {
  const { promise, resolve } = Promise.withResolvers<News | null>();
  const timer = setTimeout(resolve, milliseconds, null);
  for (const [waiters, at] of places) {
    const others = waiters.get(at) ?? new Set();
    waiters.set(at, others.add(resolve));
  }
  const end = (): void => {
    clearTimeout(timer);
    for (const [waiters, at] of places) {
      const others = waiters.get(at);
      others?.delete(resolve);
      if (others?.size === 0) waiters.delete(at);
    }
  };
  promise.catch(() => undefined);
  return { told: promise, end };
};
