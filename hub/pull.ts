/** Hands out an office's feed, page by page, in feed order; a computer is not sent what it wrote itself. */
import { bounds } from '../shared/sync/protocol.ts';
import type { Queries } from './db/database.ts';
import { sql } from './db/sql.ts';
import type { DeviceKey } from './tokens.ts';

export type FeedPage = {
  readonly events: string[];
  readonly next: number;
  readonly head: number;
  /** The events at the two places; null where none stands there. */
  readonly afterId: string | null;
  readonly nextId: string | null;
};
export type PullRequest = DeviceKey & {
  readonly after: number;
  readonly limit: number;
  readonly kind: 'office' | null;
};

/** The events after a feed number, at most `limit` and at most a page's bytes, but always one when there is one. */
export const pull = async (db: Queries, { officeId, deviceId, after, limit, kind }: PullRequest): Promise<FeedPage> => {
  const head = await feedHead(db, officeId);
  // The running sum lets a page of large events end early without reading what does not fit.
  const rows = await db.all<{ feed_no: number; body: string; found: number }>(
    sql`SELECT feed_no, body, found FROM (
        SELECT feed_no, body, count(*) OVER () AS found,
          sum(length(body)) OVER (ORDER BY feed_no) - length(body) AS before
        FROM (SELECT feed_no, body FROM feed
          WHERE office_id = ${officeId} AND feed_no > ${after} AND feed_no <= ${head} AND device_id <> ${deviceId}
            AND (${kind}::text IS NULL OR stream_kind = ${kind})
          ORDER BY feed_no LIMIT ${limit}) page
      ) sized WHERE before < ${bounds.pullBytes} ORDER BY feed_no`,
  );
  const isWhole = rows.length < limit && rows.length === (rows[0]?.found ?? 0);
  const last = rows.at(-1)?.feed_no ?? after;
  const next = isWhole ? Math.max(head, after) : last;
  const at = await idsAt(db, officeId, [after, next]);
  return { events: rows.map(({ body }) => body), next, head, afterId: at(after), nextId: at(next) };
};

/** The ids of the events at some places of the feed. */
const idsAt = async (
  db: Queries,
  officeId: string,
  places: readonly number[],
): Promise<(place: number) => string | null> => {
  const rows = await db.all<{ feed_no: number; id: string }>(
    sql`SELECT feed_no, encode(event_id, 'hex') AS id FROM feed WHERE office_id = ${officeId} AND feed_no = ANY(${places}::bigint[])`,
  );
  return (place) => rows.find(({ feed_no: no }) => no === place)?.id ?? null;
};

/** The newest feed number of an office; 0 while its feed is empty. */
export const feedHead = async (db: Queries, officeId: string): Promise<number> =>
  (await db.one<{ feed_head: number }>(sql`SELECT feed_head FROM offices WHERE office_id = ${officeId}`))?.feed_head ??
  0;
