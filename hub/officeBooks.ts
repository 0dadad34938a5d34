/**
 * The books of the offices that push, kept between pushes: an office's own stream only grows, so each push reads what is new since the last
 * one. Whatever process stored it, it stands in the feed under a later number.
 */
import type { StoredEvent } from '../shared/sync/envelope.ts';
import type { Queries } from './db/database.ts';
import { sql } from './db/sql.ts';
import { emptyBook, type OfficeBook, withOfficeEvent } from './officeBook.ts';

export type OfficeBooks = {
  /** The book as far as the feed holds it now; called before the push stores anything. */
  readonly read: (tx: Queries, officeId: string) => Promise<OfficeBook>;
};
type Kept = { readonly feedNo: number; readonly book: OfficeBook };

/** The least recently used ones go first. */
const MOST_BOOKS = 2_000;

export const createOfficeBooks = (): OfficeBooks => {
  const kept = new Map<string, Kept>();
  return {
    read: async (tx, officeId) => {
      const before = kept.get(officeId) ?? { feedNo: 0, book: emptyBook };
      const rows = await tx.all<{ feed_no: number; body: string }>(
        sql`SELECT feed_no, body FROM feed WHERE office_id = ${officeId} AND stream_kind = 'office'
          AND stream_id = ${officeId} AND feed_no > ${before.feedNo} ORDER BY feed_no`,
      );
      // What the feed holds was checked when it came.
      const book = rows.map(({ body }) => JSON.parse(body) as StoredEvent).reduce(withOfficeEvent, before.book);
      kept.delete(officeId);
      kept.set(officeId, { feedNo: rows.at(-1)?.feed_no ?? before.feedNo, book });
      const [oldest] = kept.keys();
      if (kept.size > MOST_BOOKS && oldest !== undefined) kept.delete(oldest);
      return book;
    },
  };
};
