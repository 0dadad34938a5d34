/**
 * Takes in what a desk hands over. One transaction per push: the office's row is locked first, so that feed numbers are given in the order
 * of commits and no reader ever passes one over. Each event is judged for itself: one that is refused is named with its reason, its place
 * in its computer's chain is kept (number and id only), and what comes after it goes on.
 */
import { letIn } from '../shared/case/letIn.ts';
import { isLook } from '../shared/case/sharing.ts';
import { readOfficeEvent } from '../shared/office/events.ts';
import type { StoredEvent, StreamKey } from '../shared/sync/envelope.ts';
import type { Pushed, PushRefusal } from '../shared/sync/protocol.ts';
import { addToCourse, type Courses, isAtHome, isForHome, readCourses } from './caseHome.ts';
import type { HubDatabase, Queries } from './db/database.ts';
import { sql } from './db/sql.ts';
import { devicesOf, type HubDevice } from './devices.ts';
import { noteDeliveries } from './delivery.ts';
import { FEED_CHANNEL } from './feedWatch.ts';
import { emptyBook, type OfficeBook, rightsRefusal, withOfficeEvent } from './officeBook.ts';
import type { Checked } from './pushCheck.ts';
import type { PushChecker } from './pushChecker.ts';
import { isPurge, purge } from './purge.ts';
import { founderPart, lockReach, type Reach, streamKey, withEvent, writeReach } from './reach.ts';

/** What the transaction knows and writes down at its end. */
type Desk = {
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
  /** Offices named in the push that the hub knows. */
  readonly knownOffices: ReadonlySet<string>;
  book: OfficeBook;
};
type Place = { readonly deviceId: string; readonly seq: number; readonly id: string };
type Accepted = { readonly event: StoredEvent; readonly text: string };

export type PushDeps = { readonly db: HubDatabase; readonly checker: PushChecker };

export const push = async (
  { db, checker }: PushDeps,
  { officeId, events: texts }: { readonly officeId: string; readonly events: readonly string[] },
): Promise<readonly Pushed[]> => {
  const known = await devicesOf(db, officeId);
  // Outside of the transaction, because this takes the most time.
  const checked = await checker.check(texts, new Map(Array.from(known, ([id, { publicKey }]) => [id, publicKey])));
  const readable = checked.flatMap((one) => (one.ok ? [one.value] : []));
  return db.inTransaction(async (tx) => {
    const office = await tx.one<{ feed_head: number }>(
      // Not the key: whoever lets this office in refers to its row, and does not wait for it.
      sql`SELECT feed_head FROM offices WHERE office_id = ${officeId} FOR NO KEY UPDATE`,
    );
    if (office === null) throw new Error('a session stands for an office that is not there');
    const desk = await loadDesk(tx, officeId, readable);
    const accepted: Accepted[] = [];
    const results = checked.map((one, index): Pushed => {
      if (!one.ok) return { result: 'refused', ...one.refusal };
      const judged = judge(desk, one.value);
      if (judged.result !== 'stored') return judged;
      const text = texts[index] ?? '';
      accepted.push({ event: one.value.event, text });
      addToCourse(desk.courses, text);
      return judged;
    });
    await store(tx, desk, { accepted, head: office.feed_head });
    return results;
  }, officeId);
};

const loadDesk = async (tx: Queries, officeId: string, checked: readonly Checked[]): Promise<Desk> => {
  const read = checked.map(({ event }) => event);
  const asked = [...new Set(read.flatMap(({ id, parents }) => [id, ...parents]))];
  const held = await tx.all<{ id: string; stream_kind: StreamKey['kind']; stream_id: string }>(
    sql`SELECT encode(f.event_id, 'hex') AS id, f.stream_kind, f.stream_id FROM feed f
      JOIN (SELECT decode(hex, 'hex') AS event_id FROM unnest(${asked}::text[]) AS hex) a USING (event_id)
      WHERE f.office_id = ${officeId}`,
  );
  const devices = [...new Set(read.map(({ author }) => author.device))];
  const refused = await tx.all<{ device_id: string; seq: number; event_id: string }>(
    sql`SELECT device_id, seq, event_id FROM refused_events WHERE office_id = ${officeId} AND device_id = ANY(${devices}::text[])`,
  );
  const streams = Array.from(new Map(read.map(({ stream }) => [streamKey(stream), stream])).values());
  const named = read.map(letIn).flatMap((share) => (share === null ? [] : [share.officeId]));
  const reach = await lockReach(tx, streams, named.length > 0 || read.some(isPurge) ? 'change' : 'share');
  const office = await tx.all<{ body: string }>(
    sql`SELECT body FROM feed WHERE office_id = ${officeId} AND stream_kind = 'office'
      AND stream_id = ${officeId} ORDER BY feed_no`,
  );
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
    knownOffices: await officesAmong(tx, named),
    // What the feed holds was checked when it came.
    book: office.map(({ body }) => JSON.parse(body) as StoredEvent).reduce(withOfficeEvent, emptyBook),
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

/** Judges one event and moves what the next one is judged by. */
const judge = (desk: Desk, checked: Checked): Pushed => {
  const { event, isSigned } = checked;
  const { id, seq, prev, author } = event;
  const refused = (refusal: PushRefusal): Pushed => ({ result: 'refused', id, refusal });
  if (author.office !== desk.officeId) return refused({ type: 'office-wrong' });
  const device = desk.devices.get(author.device);
  if (device === undefined) return refused({ type: 'device-unknown' });
  if (!isSigned) return refused({ type: 'signature-wrong' });
  if (desk.held.has(id)) return { result: 'known', id };
  if (device.isRevoked) return refused({ type: 'device-revoked' });

  const place = { deviceId: author.device, seq, id };
  const isNext = seq === device.lastSeq + 1;
  if (isNext && prev !== device.lastId) return refused({ type: 'chain-fork', seq });
  if (seq > device.lastSeq + 1) return refused({ type: 'chain-gap', expectedSeq: device.lastSeq + 1 });
  if (!isNext && desk.refused.get(`${author.device}/${seq}`) !== id) return refused({ type: 'chain-fork', seq });

  // From here on the event has its place in the chain, whatever becomes of it.
  if (isNext) {
    desk.devices.set(author.device, { ...device, lastSeq: seq, lastId: id });
    desk.grown.add(author.device);
  }
  const refusal = contentRefusal(desk, checked, device);
  if (refusal !== null) {
    desk.nowRefused.push(place);
    return refused(refusal);
  }
  if (!isNext) desk.forgiven.push(place);
  desk.held.set(id, streamKey(event.stream));
  takeReach(desk, event);
  if (event.stream.kind === 'office') desk.book = withOfficeEvent(desk.book, event);
  return { result: 'stored', id };
};

/** Who began a stream has it; who is let in by an event has a part in it from then on. */
const takeReach = ({ officeId, reach, reachChanged }: Desk, event: StoredEvent): void => {
  const key = streamKey(event.stream);
  const before = reach.get(key) ?? [];
  const after = withEvent(before.length > 0 ? before : [founderPart(officeId)], officeId, event);
  if (after === before) return;
  reach.set(key, after);
  reachChanged.set(key, event.stream);
};

const contentRefusal = (desk: Desk, { event, dataRefusal }: Checked, device: HubDevice): PushRefusal | null => {
  const placeRefusal = streamRefusal(desk, event);
  if (placeRefusal !== null) return placeRefusal;
  if (desk.taken.has(event.id)) return { type: 'id-wrong' };
  // In the same stream: whoever gets the event gets its parents.
  const missing = event.parents.filter((parent) => desk.held.get(parent) !== streamKey(event.stream));
  if (missing.length > 0) return { type: 'parent-missing', ids: missing };
  const refusal = dataRefusal ?? rightsRefusal(desk.book, event, device);
  if (refusal !== null) return refusal;
  const share = letIn(event);
  return share === null || desk.knownOffices.has(share.officeId) ? null : { type: 'office-unknown' };
};

/**
 * Whether the office may write into the stream. Whoever only reads may say that it looked; only the office whose case it is lets others in or
 * destroys it; and nobody begins a second stream under the id of one that others have, which would give them what was written in it.
 */
const streamRefusal = ({ officeId, reach, courses }: Desk, event: StoredEvent): PushRefusal | null => {
  const parts = reach.get(streamKey(event.stream)) ?? [];
  if (parts.length === 0) return null;
  const own = parts.find((part) => part.officeId === officeId);
  // Two computers of the office that began it may both have begun it before they met: that is for a person to review.
  const isBeginning = event.parents.length === 0 && own?.isHome !== true;
  const mayWrite = own !== undefined && (own.mayWrite || isLook(event)) && !isBeginning;
  const may = mayWrite && (!isForHome(event) || (own.isHome && isAtHome(courses, event)));
  return may ? null : { type: 'stream-of-another-office' };
};

const store = async (
  tx: Queries,
  { officeId, devices, grown, nowRefused, forgiven, reach, reachChanged }: Desk,
  { accepted, head }: { readonly accepted: readonly Accepted[]; readonly head: number },
): Promise<void> => {
  if (accepted.length > 0) {
    const events = accepted.map(({ event }) => event);
    await tx.all(sql`INSERT INTO feed (office_id, feed_no, event_id, stream_kind, stream_id, device_id, body)
      SELECT ${officeId}, ${head}::bigint + n, decode(id, 'hex'), kind, stream, device, body
      FROM unnest(${events.map(({ id }) => id)}::text[], ${events.map(({ stream }) => stream.kind)}::text[],
        ${events.map(({ stream }) => stream.id)}::text[],
        ${events.map(({ author }) => author.device)}::text[], ${accepted.map(({ text }) => text)}::text[])
        WITH ORDINALITY AS handed (id, kind, stream, device, body, n)`);
    await writeReach(
      tx,
      Array.from(reachChanged, ([key, stream]) => ({ stream, parts: reach.get(key) ?? [] })),
    );
    await tx.all(sql`UPDATE offices SET feed_head = feed_head + ${accepted.length} WHERE office_id = ${officeId}`);
    for (const { stream } of events.filter(isPurge)) await purge(tx, stream);
    for (const event of events) await noteName(tx, officeId, event);
    const streams = new Map(events.map(({ stream }) => [streamKey(stream), stream]));
    await noteDeliveries(tx, {
      officeId,
      streams: Array.from(streams, ([key, stream]) => ({ stream, parts: reach.get(key) ?? [] })),
      purged: new Set(events.filter(isPurge).map(({ stream }) => streamKey(stream))),
    });
    await tx.all(sql`SELECT pg_notify(${FEED_CHANNEL}, ${officeId})`);
  }
  for (const { deviceId, lastSeq, lastId } of [...devices.values()].filter((one) => grown.has(one.deviceId)))
    await tx.all(sql`UPDATE devices SET last_seq = ${lastSeq}, last_id = ${lastId}
      WHERE office_id = ${officeId} AND device_id = ${deviceId}`);
  for (const { deviceId, seq, id } of nowRefused)
    await tx.all(sql`INSERT INTO refused_events (office_id, device_id, seq, event_id)
      VALUES (${officeId}, ${deviceId}, ${seq}, ${id}) ON CONFLICT DO NOTHING`);
  for (const { deviceId, seq } of forgiven)
    await tx.all(
      sql`DELETE FROM refused_events WHERE office_id = ${officeId} AND device_id = ${deviceId} AND seq = ${seq}`,
    );
};

/** What other offices call this one when they look for it. */
const noteName = async (tx: Queries, officeId: string, event: StoredEvent): Promise<void> => {
  const office = event.stream.kind === 'office' ? readOfficeEvent(event) : null;
  if (office?.type !== 'OfficeFounded' && office?.type !== 'OfficeChanged') return;
  await tx.all(sql`UPDATE offices SET name = ${office.data.name} WHERE office_id = ${officeId}`);
};
