/**
 * Hands out a part of an office's feed stream by stream, the stream with the newest activity first, each whole and in feed order: what is worked
 * on now comes first, parents come before their children, and every case can be shown as soon as it has come. The part is fixed by its two
 * numbers, so that what is stored meanwhile moves nothing in it.
 */
import { bounds, type CatchUpAsk, type CatchUpPage, type CatchUpPlace } from '../shared/sync/protocol.ts';
import type { Queries } from './db/database.ts';
import { sql } from './db/sql.ts';
import type { DeviceKey } from './tokens.ts';

type Stream = { readonly stream_kind: string; readonly stream_id: string; readonly last: number };
type Row = { readonly last: number; readonly feed_no: number; readonly body: string; readonly found: number };
type Asked = DeviceKey & CatchUpAsk;

/** A stream has a handful of events or more: looking for many more streams than fit a page would be for nothing. */
const EVENTS_PER_STREAM = 4;

export const catchUp = async (db: Queries, asked: Asked): Promise<CatchUpPage> => {
  const { place, limit, head } = asked;
  const total = place === null ? await countOthers(db, asked) : null;
  const from = place ?? { before: head, within: 0 };
  const most = Math.ceil(limit / EVENTS_PER_STREAM);
  const streams = await newestStreams(db, asked, { before: from.before, most });
  const rows = await eventsOf(db, asked, { streams, from });
  return { events: rows.map(({ body }) => body), next: nextPlace({ streams, rows, limit, most }), total };
};

const countOthers = async (db: Queries, { officeId, deviceId, after, head }: Asked): Promise<number> =>
  (
    await db.one<{ n: number }>(
      sql`SELECT count(*) AS n FROM feed WHERE office_id = ${officeId} AND feed_no > ${after} AND feed_no <= ${head}
        AND device_id <> ${deviceId} AND stream_kind <> 'office'`,
    )
  )?.n ?? 0;

/** Streams of the part by their last event from `before` down. The event is the last one if the index finds no later one. */
const newestStreams = (
  db: Queries,
  { officeId, deviceId, after, head }: Asked,
  { before, most }: { readonly before: number; readonly most: number },
): Promise<readonly Stream[]> =>
  db.all<Stream>(
    sql`SELECT f.stream_kind, f.stream_id, f.feed_no AS last FROM feed f
      WHERE f.office_id = ${officeId} AND f.feed_no > ${after} AND f.feed_no <= ${before} AND f.device_id <> ${deviceId}
        AND f.stream_kind <> 'office' AND f.feed_no = (
          SELECT l.feed_no FROM feed l WHERE l.office_id = f.office_id AND l.stream_kind = f.stream_kind
            AND l.stream_id = f.stream_id AND l.feed_no <= ${head} AND l.device_id <> ${deviceId}
          ORDER BY l.feed_no DESC LIMIT 1)
      ORDER BY f.feed_no DESC LIMIT ${most}`,
  );

/** The events of the streams, at most `limit` and at most a page's bytes, but always one; the first stream may have been begun before. */
const eventsOf = async (
  db: Queries,
  { officeId, deviceId, after, head, limit }: Asked,
  { streams, from }: { readonly streams: readonly Stream[]; readonly from: CatchUpPlace },
): Promise<readonly Row[]> => {
  if (streams.length === 0) return [];
  return db.all<Row>(
    sql`SELECT last, feed_no, body, found FROM (
        SELECT last, feed_no, body, count(*) OVER () AS found,
          sum(length(body)) OVER (ORDER BY last DESC, feed_no) - length(body) AS size_before
        FROM (SELECT s.last, e.feed_no, e.body
          FROM unnest(${streams.map((s) => s.stream_kind)}::text[], ${streams.map((s) => s.stream_id)}::text[],
            ${streams.map((s) => s.last)}::bigint[]) AS s (stream_kind, stream_id, last)
          JOIN feed e ON e.office_id = ${officeId} AND e.stream_kind = s.stream_kind AND e.stream_id = s.stream_id
          WHERE e.feed_no > CASE WHEN s.last = ${from.before}::bigint AND ${from.within}::bigint > 0
              THEN ${from.within}::bigint ELSE ${after}::bigint END
            AND e.feed_no <= ${head} AND e.device_id <> ${deviceId}
          ORDER BY s.last DESC, e.feed_no LIMIT ${limit}) page
      ) sized WHERE size_before < ${bounds.pullBytes} ORDER BY last DESC, feed_no`,
  );
};

type Handed = {
  readonly streams: readonly Stream[];
  readonly rows: readonly Row[];
  readonly limit: number;
  readonly most: number;
};
/** Where the next page begins; null after the last. */
const nextPlace = ({ streams, rows, limit, most }: Handed): CatchUpPlace | null => {
  const [lastRow, lastStream] = [rows.at(-1), streams.at(-1)];
  if (lastRow === undefined || lastStream === undefined) return null;
  const isWhole = rows.length < limit && rows.length === lastRow.found;
  if (isWhole) return streams.length < most ? null : { before: lastStream.last - 1, within: 0 };
  const isEndOfStream = lastRow.feed_no === lastRow.last;
  return isEndOfStream ? { before: lastRow.last - 1, within: 0 } : { before: lastRow.last, within: lastRow.feed_no };
};
