/** What one push is judged by: read inside its transaction, moved by each event that is taken in, written down at its end. */
import { letIn } from '../shared/case/letIn.ts';
import type { StoredEvent, StreamKey } from '../shared/sync/envelope.ts';
import { type Courses, readCourses } from './caseHome.ts';
import type { Queries } from './db/database.ts';
import { sql } from './db/sql.ts';
import { devicesOf, type HubDevice } from './devices.ts';
import type { OfficeBook } from './officeBook.ts';
import type { OfficeBooks } from './officeBooks.ts';
import type { Checked } from './pushCheck.ts';
import { isPurge, purgedAmong } from './purge.ts';
import { lockReach, type Reach, streamKey } from './reach.ts';

/** What the transaction knows and writes down at its end. */
export type Desk = {
  readonly officeId: string;
  readonly devices: Map<string, HubDevice>;
  /** Computers whose chain has grown with this push. */
  readonly grown: Set<string>;
  /** Of the batch and its parents: what the feed holds, by id, and in which stream; grows with what is taken in. */
  readonly held: Map<string, string>;
  /** Ids in the batch, of events without data, that other offices hold: only their own authors wrote those. */
  readonly taken: ReadonlySet<string>;
  readonly courses: Courses;
  /** Refused earlier, by their place in a chain: which id. */
  readonly refused: ReadonlyMap<string, string>;
  readonly nowRefused: Place[];
  /** Refused earlier and right now. */
  readonly forgiven: Place[];
  readonly reach: Reach;
  /** Streams whose offices have become others with this push. */
  readonly reachChanged: Map<string, StreamKey>;
  /** Streams of the push that had been destroyed before it. */
  readonly purged: readonly StreamKey[];
  /** Offices named in the push that the hub knows. */
  readonly knownOffices: ReadonlySet<string>;
  book: OfficeBook;
};
type Place = { readonly deviceId: string; readonly seq: number; readonly id: string };

type Loading = { readonly officeId: string; readonly books: OfficeBooks };

export const loadDesk = async (
  tx: Queries,
  { officeId, books }: Loading,
  checked: readonly Checked[],
): Promise<Desk> => {
  const read = checked.map(({ event }) => event);
  const asked = [...new Set(read.flatMap(({ id, parents }) => [id, ...parents]))];
  const held = await tx.all<{ id: string; stream_kind: StreamKey['kind']; stream_id: string }>(
    // One look-up for each: as a plain join PostgreSQL would rather read all that the office has.
    sql`SELECT asked.id, f.stream_kind, f.stream_id FROM unnest(${asked}::text[]) AS asked (id)
      CROSS JOIN LATERAL (SELECT stream_kind, stream_id FROM feed
        WHERE office_id = ${officeId} AND event_id = decode(asked.id, 'hex') LIMIT 1) f`,
  );
  const devices = [...new Set(read.map(({ author }) => author.device))];
  const refused = await tx.all<{ device_id: string; seq: number; event_id: string }>(
    sql`SELECT device_id, seq, event_id FROM refused_events WHERE office_id = ${officeId} AND device_id = ANY(${devices}::text[])`,
  );
  const streams = Array.from(new Map(read.map(({ stream }) => [streamKey(stream), stream])).values());
  const named = read.map(letIn).flatMap((share) => (share === null ? [] : [share.officeId]));
  const reach = await lockReach(tx, streams, named.length > 0 || read.some(isPurge) ? 'change' : 'share');
  return {
    officeId,
    devices: new Map(await devicesOf(tx, officeId)),
    grown: new Set(),
    held: new Map(held.map((row) => [row.id, streamKey({ kind: row.stream_kind, id: row.stream_id })])),
    taken: await heldByOthers(
      tx,
      officeId,
      checked.filter(({ isSkeleton }) => isSkeleton).map(({ event }) => event),
    ),
    courses: await readCourses(tx, officeId, read),
    refused: new Map(refused.map((row) => [`${row.device_id}/${row.seq}`, row.event_id])),
    nowRefused: [],
    forgiven: [],
    reach,
    reachChanged: new Map(),
    purged: await purgedAmong(tx, streams),
    knownOffices: await officesAmong(tx, named),
    book: await books.read(tx, officeId),
  };
};

/** Without its data an event cannot be hashed: that nobody borrows the id of another's is looked up among those who have the stream too. */
const heldByOthers = async (
  tx: Queries,
  officeId: string,
  skeletons: readonly StoredEvent[],
): Promise<ReadonlySet<string>> => {
  if (skeletons.length === 0) return new Set();
  const rows = await tx.all<{ id: string }>(
    sql`SELECT encode(f.event_id, 'hex') AS id
      FROM unnest(${skeletons.map(({ id }) => id)}::text[], ${skeletons.map(({ stream }) => stream.kind)}::text[],
        ${skeletons.map(({ stream }) => stream.id)}::text[]) AS asked (id, stream_kind, stream_id)
      JOIN stream_offices s USING (stream_kind, stream_id)
      JOIN feed f ON f.office_id = s.office_id AND f.event_id = decode(asked.id, 'hex') WHERE s.office_id <> ${officeId}`,
  );
  return new Set(rows.map(({ id }) => id));
};

const officesAmong = async (tx: Queries, named: readonly string[]): Promise<ReadonlySet<string>> => {
  if (named.length === 0) return new Set();
  const rows = await tx.all<{ office_id: string }>(
    sql`SELECT office_id FROM offices WHERE office_id = ANY(${named}::text[])`,
  );
  return new Set(rows.map((row) => row.office_id));
};
