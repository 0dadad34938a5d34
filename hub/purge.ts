/** The end of a stream's contents at the hub: in the feeds of all offices that hold it, and the files that nothing else refers to. */
import type { StoredEvent, StreamKey } from '../shared/sync/envelope.ts';
import { fileHashesIn } from '../shared/sync/fileHashes.ts';
import { streamRules } from '../shared/sync/streams.ts';
import { parseWireText, wireText } from '../shared/sync/wireEvent.ts';
import type { Queries } from './db/database.ts';
import { sql } from './db/sql.ts';

/** Whether the event destroys its stream; the office's own stream is never destroyed. */
export const isPurge = ({ stream, type }: Pick<StoredEvent, 'stream' | 'type'>): boolean =>
  stream.kind !== 'office' && streamRules[stream.kind].purge === type;

/** Those of the streams, as kind and id, that have been destroyed; read under the lock of their reach, which a purge takes alone. */
export const purgedAmong = (tx: Queries, streams: readonly StreamKey[]): Promise<readonly StreamKey[]> =>
  tx.all<StreamKey>(sql`SELECT stream_kind AS kind, stream_id AS id FROM purged_streams
    JOIN unnest(${streams.map(({ kind }) => kind)}::text[], ${streams.map(({ id }) => id)}::text[])
      AS asked (stream_kind, stream_id) USING (stream_kind, stream_id)`);

/**
 * Destroys the data of the stream's events and the files that nothing else refers to, in the feeds of all offices that hold the stream; the
 * skeletons stay, and the purge event itself. Done again when an event of it comes later from a computer that had not heard of its end.
 */
export const purge = async (tx: Queries, { kind, id }: StreamKey): Promise<void> => {
  await tx.all(sql`INSERT INTO purged_streams (stream_kind, stream_id) VALUES (${kind}, ${id}) ON CONFLICT DO NOTHING`);
  const rows = await tx.all<{ office_id: string; feed_no: number; body: string }>(
    sql`SELECT f.office_id, f.feed_no, f.body FROM stream_offices s JOIN feed f USING (office_id, stream_kind, stream_id)
      WHERE s.stream_kind = ${kind} AND s.stream_id = ${id}`,
  );
  const files = new Set<string>();
  for (const row of rows) {
    const parsed = parseWireText(row.body);
    if (!parsed.ok || parsed.value.isPurged || isPurge(parsed.value.event)) continue;
    for (const sha256 of fileHashesIn(parsed.value.event.data)) files.add(sha256);
    const skeleton = wireText({ ...parsed.value, isPurged: true });
    await tx.all(
      sql`UPDATE feed SET body = ${skeleton} WHERE office_id = ${row.office_id} AND feed_no = ${row.feed_no}`,
    );
  }
  const holders = [...new Set(rows.map((row) => row.office_id))];
  for (const sha256 of files) {
    await tx.all(sql`DELETE FROM files f WHERE f.sha256 = ${sha256} AND office_id = ANY(${holders}::text[])
      AND NOT EXISTS (SELECT 1 FROM feed WHERE feed.office_id = f.office_id AND strpos(feed.body, ${sha256}) > 0)`);
    await tx.all(sql`DELETE FROM file_sources f WHERE f.sha256 = ${sha256} AND office_id = ANY(${holders}::text[])
      AND NOT EXISTS (SELECT 1 FROM feed WHERE feed.office_id = f.office_id AND strpos(feed.body, ${sha256}) > 0)`);
  }
};
