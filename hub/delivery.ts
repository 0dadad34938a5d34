/**
 * Brings what one office stored to the other offices that the stream reaches. A push notes the streams that have grown; the delivery then
 * appends to each office's feed what it lacks of them, parents first, under that office's own lock: a push never waits for the feeds of
 * others, and what is noted survives a stop of the hub. Whoever gets an event also gets the book of its author's office, to know the author.
 */
import { isWithheld, type WithheldPart } from '../shared/case/sharing.ts';
import type { StreamKey } from '../shared/sync/envelope.ts';
import { fileHashesIn } from '../shared/sync/fileHashes.ts';
import { orderEvents } from '../shared/sync/order.ts';
import { parseWireText, type WireEvent, wireText } from '../shared/sync/wireEvent.ts';
import type { HubDatabase, Queries } from './db/database.ts';
import { sql } from './db/sql.ts';
import { FEED_CHANNEL } from './feedWatch.ts';
import { isPurge } from './purge.ts';
import { lockReach, type OfficePart, readReach, streamKey, supervisorsOf, writeReach } from './reach.ts';

/** Notices carry the id of the office that something is to be delivered to. */
const DELIVERY_CHANNEL = 'hejie_delivery';
const STREAMS_AT_ONCE = 50;
const RETRY_MS = 5_000;

export type Grown = { readonly stream: StreamKey; readonly parts: readonly OfficePart[] };

/** Notes, inside the push, whom the grown streams are to be brought to. A purge reaches everybody who holds a part of the stream. */
export const noteDeliveries = async (
  tx: Queries,
  given: { readonly officeId: string; readonly streams: readonly Grown[]; readonly purged: ReadonlySet<string> },
): Promise<void> => {
  const { officeId, streams, purged } = given;
  const receivers = streams.map(({ parts }) => parts.filter(({ receives }) => receives).map((part) => part.officeId));
  const supervisors = await supervisorsOf(tx, [...new Set([officeId, ...receivers.flat()])]);
  const noted = streams.flatMap(({ stream, parts }, index) => {
    const seeing = receivers[index] ?? [];
    const above = isSupervised(stream)
      ? Array.from(supervisors).flatMap(([above, below]) =>
          [officeId, ...seeing].some((office) => below.has(office)) ? [above] : [],
        )
      : [];
    const all = purged.has(streamKey(stream)) ? parts.map((part) => part.officeId) : seeing;
    return [...new Set([...all, ...above])].filter((to) => to !== officeId).map((to) => ({ to, stream }));
  });
  await queue(tx, noted);
};

/** Cases only: consultations are told in confidence to whoever received them, and letters are the office's own acts. */
const isSupervised = ({ kind }: StreamKey): boolean => kind === 'case';

type Note = { readonly to: string; readonly stream: StreamKey };
const queue = async (tx: Queries, noted: readonly Note[]): Promise<void> => {
  if (noted.length === 0) return;
  // In one order for all, so that two pushes that note the same never wait for each other in a circle. A note that is there already is held
  // until this push is stored: the delivery that works it off sees what is stored here.
  const sorted = noted.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  await tx.all(sql`INSERT INTO deliveries (office_id, stream_kind, stream_id)
    SELECT * FROM unnest(${sorted.map(({ to }) => to)}::text[], ${sorted.map(({ stream }) => stream.kind)}::text[],
      ${sorted.map(({ stream }) => stream.id)}::text[])
    ON CONFLICT (office_id, stream_kind, stream_id) DO UPDATE SET stream_id = excluded.stream_id`);
  for (const to of new Set(sorted.map((note) => note.to)))
    await tx.all(sql`SELECT pg_notify(${DELIVERY_CHANNEL}, ${to})`);
};
const keyOf = ({ to, stream }: Note): string => `${to}/${streamKey(stream)}`;

/** Notes everything that the offices under a supervising office hold, for it and for whoever supervises it. */
export const noteSubtree = async (tx: Queries, supervisorId: string): Promise<void> => {
  const above = await supervisorsOf(tx, [supervisorId]);
  for (const to of [supervisorId, ...above.keys()]) {
    await tx.all(sql`WITH RECURSIVE below (office_id) AS (
        SELECT office_id FROM offices WHERE supervisor_id = ${to}
        UNION SELECT o.office_id FROM offices o JOIN below b ON o.supervisor_id = b.office_id)
      INSERT INTO deliveries (office_id, stream_kind, stream_id)
        SELECT DISTINCT ${to}, s.stream_kind, s.stream_id FROM stream_offices s JOIN below USING (office_id)
          WHERE s.receives AND s.stream_kind = 'case' ON CONFLICT DO NOTHING`);
    await tx.all(sql`SELECT pg_notify(${DELIVERY_CHANNEL}, ${to})`);
  }
};

export type Deliveries = {
  /** Ends when what is under way is done; the rest stays noted. */
  readonly stop: () => Promise<void>;
};

/** Delivers from now on, beginning with what an earlier hub left. `failed` is told what went wrong; it is tried again after a pause. */
export const startDeliveries = async (db: HubDatabase, failed: (error: unknown) => void): Promise<Deliveries> => {
  const running = new Map<string, Promise<void>>();
  const asked = new Set<string>();
  let isStopped = false;
  const ring = (officeId: string): void => {
    if (isStopped) return;
    asked.add(officeId);
    if (running.has(officeId)) return;
    const run = (async () => {
      while (!isStopped && asked.delete(officeId)) await deliverTo(db, officeId, () => isStopped);
    })()
      .catch((error: unknown) => {
        failed(error);
        setTimeout(() => ring(officeId), RETRY_MS).unref();
      })
      .finally(() => {
        running.delete(officeId);
        // Rung between the last look and here.
        if (asked.has(officeId)) ring(officeId);
      });
    running.set(officeId, run);
  };
  const ringLeft = async (): Promise<void> => {
    const left = await db.all<{ office_id: string }>(sql`SELECT DISTINCT office_id FROM deliveries`);
    for (const row of left) ring(row.office_id);
  };
  /** The connection is back before the database answers everything: what was noted meanwhile is looked for until it does. */
  const ringMissed = (): void => {
    if (isStopped) return;
    ringLeft().catch((error: unknown) => {
      failed(error);
      setTimeout(ringMissed, RETRY_MS).unref();
    });
  };
  await db.listen(DELIVERY_CHANNEL, ring, ringMissed);
  await ringLeft();
  return {
    stop: async () => {
      isStopped = true;
      await Promise.all(running.values());
    },
  };
};

/** Brings one office everything that is noted for it, some streams at a time. */
const deliverTo = async (db: HubDatabase, officeId: string, isStopped: () => boolean): Promise<void> => {
  while (!isStopped()) {
    const noted = await db.all<{ stream_kind: StreamKey['kind']; stream_id: string }>(
      sql`SELECT stream_kind, stream_id FROM deliveries WHERE office_id = ${officeId}
        ORDER BY stream_kind <> 'office', stream_kind, stream_id LIMIT ${STREAMS_AT_ONCE}`,
    );
    if (noted.length === 0) return;
    const streams = noted.map((row) => ({ kind: row.stream_kind, id: row.stream_id }));
    const books = await missingBooks(db, officeId, streams);
    if (books.length > 0) await db.inTransaction((tx) => openBooks(tx, officeId, books));
    await db.inTransaction((tx) => deliver(tx, officeId, [...books, ...streams]));
  }
};

/** The own streams of the offices that wrote in these streams and are strangers to this office. */
const missingBooks = async (
  db: Queries,
  officeId: string,
  streams: readonly StreamKey[],
): Promise<readonly StreamKey[]> => {
  const rows = await db.all<{ author_id: string }>(
    sql`SELECT DISTINCT d.office_id AS author_id
      FROM unnest(${kindsOf(streams)}::text[], ${idsOf(streams)}::text[]) AS asked (stream_kind, stream_id)
      JOIN stream_offices s USING (stream_kind, stream_id)
      JOIN feed f USING (office_id, stream_kind, stream_id)
      JOIN devices d ON d.device_id = f.device_id`,
  );
  return strangersAmong(
    db,
    officeId,
    rows.map((row) => row.author_id),
  );
};

/** The own streams of those of the authors' offices that this office does not hear of yet. */
const strangersAmong = async (
  db: Queries,
  officeId: string,
  authors: readonly string[],
): Promise<readonly StreamKey[]> => {
  const books = [...new Set(authors)].filter((id) => id !== officeId).map((id) => ({ kind: 'office', id }) as const);
  const known = await readReach(db, books);
  return books.filter((stream) => known.get(streamKey(stream))?.some((part) => part.officeId === officeId) !== true);
};

/** From now on the office hears of what becomes of these offices' people and computers. */
const openBooks = async (tx: Queries, officeId: string, books: readonly StreamKey[]): Promise<void> => {
  await lockReach(tx, books, 'change');
  const reader = { officeId, isHome: false, mayWrite: false, receives: true, withheld: [] };
  await writeReach(
    tx,
    books.map((stream) => ({ stream, parts: [reader] })),
  );
  await queue(
    tx,
    books.map((stream) => ({ to: officeId, stream })),
  );
};

type FeedRow = { readonly body: string; readonly is_seen: boolean };
/** An event that is to be appended; `isLeftOut`: its data are withheld from this office. */
type Lacking = WireEvent & { readonly isLeftOut: boolean };

const deliver = async (tx: Queries, officeId: string, streams: readonly StreamKey[]): Promise<void> => {
  const office = await tx.one<{ feed_head: number }>(
    sql`SELECT feed_head FROM offices WHERE office_id = ${officeId} FOR NO KEY UPDATE`,
  );
  if (office === null) throw new Error('a delivery stands for an office that is not there');
  // First the part, then the note: the same order in which a push writes them. A purge waits until what is read here stands in the feed, or
  // this waits for the purge.
  await lockReach(tx, streams, 'share');
  await holdParts(tx, officeId, streams);
  await tx.all(sql`DELETE FROM deliveries d USING unnest(${kindsOf(streams)}::text[], ${idsOf(streams)}::text[])
    AS done (stream_kind, stream_id) WHERE d.office_id = ${officeId} AND d.stream_kind = done.stream_kind
      AND d.stream_id = done.stream_id`);
  const { supervised, reach } = await seenBy(tx, officeId, streams);
  const found: { readonly stream: StreamKey; readonly lacking: readonly Lacking[] }[] = [];
  for (const stream of streams) {
    const sight = sightOf(officeId, reach.get(streamKey(stream)) ?? [], supervised);
    found.push({ stream, lacking: await lackingOf(tx, officeId, stream, sight) });
  }
  const authors = found.flatMap(({ lacking }) => lacking.map(({ event }) => event.author.office));
  const strangers = new Set((await strangersAmong(tx, officeId, authors)).map(({ id }) => id));
  let head = office.feed_head;
  for (const { stream, lacking } of found) {
    // Written since the books were looked for: noted again, for a round that looks for them anew.
    if (lacking.some(({ event }) => strangers.has(event.author.office))) await queue(tx, [{ to: officeId, stream }]);
    else head = await append(tx, { officeId, stream, head, lacking });
  }
  if (head === office.feed_head) return;
  await tx.all(sql`UPDATE offices SET feed_head = ${head} WHERE office_id = ${officeId}`);
  await tx.all(sql`SELECT pg_notify(${FEED_CHANNEL}, ${officeId})`);
};

const kindsOf = (streams: readonly StreamKey[]): readonly string[] => streams.map(({ kind }) => kind);
const idsOf = (streams: readonly StreamKey[]): readonly string[] => streams.map(({ id }) => id);

/** An office that gets a stream by supervising is noted as one that holds a part, so that a purge finds it. */
const holdParts = (tx: Queries, officeId: string, streams: readonly StreamKey[]): Promise<unknown> =>
  tx.all(sql`INSERT INTO stream_offices (office_id, stream_kind, stream_id, is_home, may_write, receives, withheld)
    SELECT ${officeId}, kind, id, false, false, false, '{}' FROM unnest(${kindsOf(streams)}::text[], ${idsOf(streams)}::text[])
      AS held (kind, id) ON CONFLICT DO NOTHING`);

/** The offices of the streams, and which of them this office supervises. */
const seenBy = async (tx: Queries, officeId: string, streams: readonly StreamKey[]) => {
  const reach = await readReach(tx, streams);
  const offices = Array.from(reach.values()).flatMap((parts) => parts.map((part) => part.officeId));
  const supervised = (await supervisorsOf(tx, [...new Set(offices)])).get(officeId) ?? new Set<string>();
  return { reach, supervised };
};

/**
 * What an office is to get of a stream. `from`: the offices whose feeds it sees; null: all that hold it. A supervising office sees what the offices
 * under it see: of a case that these have handed over, what they hold of it. Whoever sees nothing any more is still told of the purge.
 */
type Sight = { readonly withheld: readonly WithheldPart[]; readonly from: readonly string[] | null };
const sightOf = (officeId: string, parts: readonly OfficePart[], supervised: ReadonlySet<string>): Sight => {
  const below = parts.filter((part) => supervised.has(part.officeId) && part.mayWrite);
  const ways = [...parts.filter((part) => part.officeId === officeId), ...below].filter(({ receives }) => receives);
  const [first, ...others] = ways.map(({ withheld }) => withheld);
  if (first !== undefined) {
    // What all the ways leave out.
    const withheld = first.filter((part) => others.every((other) => other.includes(part)));
    return { withheld, from: null };
  }
  return { withheld: [], from: below.map((part) => part.officeId) };
};

/** What the office lacks of the stream, in order, each with its data or, where it is withheld, without. */
const lackingOf = async (
  tx: Queries,
  officeId: string,
  stream: StreamKey,
  { withheld, from }: Sight,
): Promise<readonly Lacking[]> => {
  const rows = await tx.all<FeedRow>(
    sql`SELECT DISTINCT ON (f.event_id) f.body, (${from}::text[] IS NULL OR s.office_id = ANY(${from}::text[])) AS is_seen
      FROM stream_offices s JOIN feed f USING (office_id, stream_kind, stream_id)
      WHERE s.stream_kind = ${stream.kind} AND s.stream_id = ${stream.id} AND s.office_id <> ${officeId} AND NOT f.is_skeleton
        AND NOT EXISTS (SELECT 1 FROM feed own WHERE own.office_id = ${officeId} AND own.event_id = f.event_id
          AND NOT own.is_skeleton)
      ORDER BY f.event_id, is_seen DESC`,
  );
  const skeletons = await tx.all<{ id: string }>(
    sql`SELECT encode(event_id, 'hex') AS id FROM feed WHERE office_id = ${officeId} AND stream_kind = ${stream.kind}
      AND stream_id = ${stream.id} AND is_skeleton`,
  );
  const held = new Set(skeletons.map(({ id }) => id));
  const read = rows.flatMap(({ body, is_seen }) => {
    const parsed = parseWireText(body);
    return parsed.ok ? [{ wire: parsed.value, isSeen: is_seen }] : [];
  });
  const isGone = read.some(({ wire }) => isPurge(wire.event));
  const lacking = read.flatMap(({ wire, isSeen }): readonly Lacking[] => {
    const { event, isPurged } = wire;
    if (!isSeen && !isGone) return [];
    const isNotTold = isSeen ? isWithheld(event, withheld) : !isPurge(event);
    const isLeftOut = event.author.office !== officeId && !isPurged && isNotTold;
    if (isLeftOut && held.has(event.id)) return [];
    return [{ ...(isLeftOut ? { event: { ...event, data: null }, isPurged: true } : wire), isLeftOut }];
  });
  const byId = new Map(lacking.map((one) => [one.event.id, one]));
  return orderEvents(lacking.map(({ event }) => event)).flatMap(({ id }) => byId.get(id) ?? []);
};

type Appending = {
  readonly officeId: string;
  readonly stream: StreamKey;
  readonly head: number;
  readonly lacking: readonly Lacking[];
};
const append = async (tx: Queries, { officeId, stream, head, lacking }: Appending): Promise<number> => {
  if (lacking.length === 0) return head;
  await tx.all(sql`INSERT INTO feed (office_id, feed_no, event_id, stream_kind, stream_id, device_id, body, is_skeleton)
    SELECT ${officeId}, ${head}::bigint + n, decode(id, 'hex'), ${stream.kind}, ${stream.id}, device, body, skeleton = 1
    FROM unnest(${lacking.map(({ event }) => event.id)}::text[], ${lacking.map(({ event }) => event.author.device)}::text[],
      ${lacking.map(wireText)}::text[], ${lacking.map(({ isLeftOut }) => Number(isLeftOut))}::integer[]) WITH ORDINALITY AS handed (id, device, body, skeleton, n)`);
  const sources = lacking.flatMap(({ event }) =>
    fileHashesIn(event.data).map((sha256) => ({ sha256, source: event.author.office })),
  );
  await tx.all(sql`INSERT INTO file_sources (office_id, sha256, source_id)
    SELECT ${officeId}, sha256, source FROM unnest(${sources.map(({ sha256 }) => sha256)}::text[],
      ${sources.map(({ source }) => source)}::text[]) AS named (sha256, source) ON CONFLICT DO NOTHING`);
  return head + lacking.length;
};
