/**
 * The event log of this computer. Appending an event, its head, its outbox row, the device's chain and the clock is one transaction.
 * Invariants: an event is written once and never edited; `data` is its canonical JSON, or NULL once a purge has destroyed it.
 */
import { canonicalJson } from '../../../shared/sync/canonical.ts';
import {
  idOfText,
  type StoredEvent,
  type StreamKind,
  type StreamKey,
  textOf,
  type UnsignedEvent,
} from '../../../shared/sync/envelope.ts';
import { type HlcClock, type HlcStamp, receiveStamp, recordedAt, sendStamp } from '../../../shared/sync/hlc.ts';
import { sha256, signId } from '../signing.ts';
import type { DeviceIdentity } from './device.ts';
import { all, each, listSql, one, type ReadDb, run, type Sql, sql, type WriteDb } from './sql.ts';

/** What an author hands in; the log adds the envelope. */
export type Authored = { readonly type: string; readonly v: number; readonly data: unknown };
export type Appender = { readonly device: DeviceIdentity; readonly userId: string; readonly nowMs: number };
/** An event with its place in this computer's log. `isPurged` tells destroyed data from data that are null. */
export type LogEntry = { readonly position: number; readonly event: StoredEvent; readonly isPurged: boolean };

type EventRow = {
  readonly position: number;
  readonly id: Uint8Array;
  readonly kind: string;
  readonly stream_id: string;
  readonly type: string;
  readonly version: number;
  readonly data: string | null;
  readonly parents: Uint8Array;
  readonly hlc: string;
  readonly user_id: string;
  readonly device_id: string;
  readonly office_id: string;
  readonly seq: number;
  readonly prev: Uint8Array | null;
  readonly sig: Uint8Array;
};
type ChainRow = {
  readonly last_seq: number;
  readonly last_id: Uint8Array | null;
  readonly clock_millis: number;
  readonly clock_counter: number;
};

const ID_BYTES = 32;
const selectEvents = sql`SELECT e.position, e.id, s.kind, s.id AS stream_id, e.type, e.version, e.data, e.parents, e.hlc,
  e.user_id, e.device_id, e.office_id, e.seq, e.prev, e.sig FROM events e JOIN streams s ON s.stream_no = e.stream_no`;

/** Signs and stores events at the end of a stream, each the child of the one before. Throws when the PC clock cannot be stamped. */
export const appendEvents = (
  db: WriteDb,
  by: Appender,
  stream: StreamKey,
  authored: readonly Authored[],
): readonly StoredEvent[] => {
  const streamNo = ensureStream(db, stream);
  let parents = headsOfStream(db, streamNo);
  let chain = readChain(db);
  const stored: StoredEvent[] = [];
  for (const { type, v, data: handedIn } of authored) {
    // As it will be read back: nobody may ever see the same event with its keys in another order.
    const dataText = canonicalText(handedIn);
    const data = JSON.parse(dataText) as unknown;
    const stamped = sendStamp(chain.clock, by.nowMs);
    if (!stamped.ok) throw new RangeError('the clock of this computer is out of range');
    const unsigned: UnsignedEvent = {
      stream,
      type,
      v,
      data,
      parents,
      hlc: stamped.value.stamp,
      author: { user: by.userId, device: by.device.deviceId, office: by.device.officeId },
      seq: chain.seq + 1,
      prev: chain.id,
    };
    const id = idOfText(unsigned, dataText, sha256);
    const event: StoredEvent = { ...unsigned, id, sig: signId(id, by.device.privateKey) };
    const position = storeEvent(db, streamNo, { event, dataText });
    run(db, sql`INSERT INTO outbox (position) VALUES (${position})`);
    chain = { seq: event.seq, id, clock: stamped.value.clock };
    parents = [id];
    stored.push(event);
  }
  writeChain(db, chain);
  return stored;
};

/** An event to be stored; `dataText` is the canonical JSON of its data, null when only the skeleton is left. */
export type NewEntry = { readonly event: StoredEvent; readonly dataText: string | null };

/**
 * Stores an event as it is, whoever made it, and moves the heads of its stream; answers its position. Its id, signature and chain are
 * checked before, and its parents are stored before it.
 */
export const storeEvent = (db: WriteDb, streamNo: number, entry: NewEntry): number => {
  const position = insertEvent(db, streamNo, entry);
  moveHeads(db, streamNo, { from: entry.event.parents, to: [entry.event.id] });
  return position;
};

/** Stores an event and leaves the heads of its stream to the caller; answers its position. */
export const insertEvent = (db: WriteDb, streamNo: number, { event, dataText }: NewEntry): number => {
  const { id, type, v, parents, hlc, author, seq, prev, sig } = event;
  const row = one<{ position: number }>(
    db,
    sql`INSERT INTO events (id, stream_no, type, version, data, parents, hlc, user_id, device_id, office_id, seq, prev, sig)
      VALUES (${bytesOf(id)}, ${streamNo}, ${type}, ${v}, ${dataText}, ${packIds(parents)}, ${hlc}, ${author.user},
        ${author.device}, ${author.office}, ${seq}, ${prev === null ? null : bytesOf(prev)}, ${bytesOf(sig)})
      RETURNING position`,
  );
  return row?.position ?? 0;
};

/** Heads that are no more, and those that have become heads. */
export const moveHeads = (
  db: WriteDb,
  streamNo: number,
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
): void => {
  for (const id of from) run(db, sql`DELETE FROM heads WHERE stream_no = ${streamNo} AND event_id = ${bytesOf(id)}`);
  for (const id of to) run(db, sql`INSERT INTO heads (stream_no, event_id) VALUES (${streamNo}, ${bytesOf(id)})`);
};

/** Data that JSON cannot hold are a bug: commands are parsed and checked before. */
const canonicalText = (data: unknown): string => {
  const text = canonicalJson(data);
  if (!text.ok) throw new TypeError(`event data cannot be written as JSON at ${text.refusal.path}`);
  return text.value;
};

/** The small integer that stands for a stream on this computer; made at its first event. */
export const ensureStream = (db: WriteDb, { kind, id }: StreamKey): number =>
  streamNoOf(db, { kind, id }) ?? newStream(db, { kind, id });

export const newStream = (db: WriteDb, { kind, id }: StreamKey): number =>
  one<{ stream_no: number }>(db, sql`INSERT INTO streams (kind, id) VALUES (${kind}, ${id}) RETURNING stream_no`)
    ?.stream_no ?? 0;

export const streamNoOf = (db: ReadDb, { kind, id }: StreamKey): number | null =>
  one<{ stream_no: number }>(db, sql`SELECT stream_no FROM streams WHERE kind = ${kind} AND id = ${id}`)?.stream_no ??
  null;

/** All streams of a kind in the order in which this computer first saw them. */
export const streamIds = (db: ReadDb, kind: StreamKind): readonly string[] =>
  all<{ id: string }>(db, sql`SELECT id FROM streams WHERE kind = ${kind} ORDER BY stream_no`).map(({ id }) => id);

/** The stored events of one stream in the order of arrival here; `orderEvents` puts them in their own order. */
export const readStream = (db: ReadDb, { kind, id }: StreamKey): readonly StoredEvent[] =>
  readEntries(db, sql`WHERE s.kind = ${kind} AND s.id = ${id} ORDER BY e.position`).map(({ event }) => event);

/** The entry at a place of the log as it travels; its data are passed on as they are stored, without reading them. */
export const wireTextAt = (db: ReadDb, position: number): string | null => {
  const row = one<EventRow>(db, sql`${selectEvents} WHERE e.position = ${position}`);
  if (row === null) return null;
  const { event } = rowToEntry({ ...row, data: null });
  return textOf({ event, dataText: row.data, signed: event });
};

/** Whether the log holds an event. */
export const isHeld = (db: ReadDb, id: string): boolean =>
  one(db, sql`SELECT 1 AS held FROM events WHERE id = ${bytesOf(id)}`) !== null;

/** The place of the newest entry; 0 in an empty log. */
export const lastPosition = (db: ReadDb): number =>
  one<{ last: number | null }>(db, sql`SELECT max(position) AS last FROM events`)?.last ?? 0;

/** The computer that wrote the entry at a place of the log. */
export const authorAt = (db: ReadDb, position: number): string | null =>
  one<{ device_id: string }>(db, sql`SELECT device_id FROM events WHERE position = ${position}`)?.device_id ?? null;

/** Gives a stored skeleton its data, which came later; false when the event has them already. */
export const fillData = (db: WriteDb, id: string, dataText: string): boolean =>
  run(db, sql`UPDATE events SET data = ${dataText} WHERE id = ${bytesOf(id)} AND data IS NULL`) > 0;

/** Takes in the stamps of events from elsewhere, so that what is recorded next sorts after them (but for a stamp far in the future). */
export const receiveClock = (db: WriteDb, stamps: readonly HlcStamp[], nowMs: number): void => {
  const chain = readChain(db);
  let { clock } = chain;
  for (const stamp of stamps) {
    const received = receiveStamp(clock, stamp, nowMs);
    if (received.ok) clock = received.value.clock;
  }
  if (clock !== chain.clock) writeChain(db, { ...chain, clock });
};

/** The next events of the whole log after a position. */
export const readSince = (db: ReadDb, position: number, limit: number): readonly LogEntry[] =>
  readEntries(db, sql`WHERE e.position > ${position} ORDER BY e.position LIMIT ${limit}`);

/** A row of the log as the log check meets it: the data may be anything. */
export type ScannedEntry = {
  readonly position: number;
  readonly id: string;
  /** Null when the data are no JSON any more. */
  readonly entry: LogEntry | null;
  /** The data are byte for byte the canonical JSON of what they say (or were destroyed by a purge). */
  readonly isCanonical: boolean;
};

/** Every row of the log (or of one kind of stream), one at a time; a damaged one does not stop the scan. */
export function* scanLog(db: ReadDb, kind: StreamKind | null): Generator<ScannedEntry> {
  const rows = sql`${selectEvents} WHERE ${kind} IS NULL OR s.kind = ${kind} ORDER BY e.position`;
  for (const row of each<EventRow>(db, rows)) {
    const entry = tryEntry(row);
    const text = entry === null ? null : canonicalJson(entry.event.data);
    const isCanonical = row.data === null || (text?.ok === true && text.value === row.data);
    yield { position: row.position, id: hexOf(row.id), entry, isCanonical };
  }
}

/** Streams that hold a purge event of their kind, as `kind/id`: only there may data be missing. */
export const purgedStreams = (db: ReadDb, purgeTypes: readonly string[]): ReadonlySet<string> =>
  new Set(
    all<{ kind: string; id: string }>(
      db,
      sql`SELECT s.kind, s.id FROM events e JOIN streams s ON s.stream_no = e.stream_no
        WHERE e.type IN (${listSql(purgeTypes)}) AND e.data IS NOT NULL`,
    ).map(({ kind, id }) => `${kind}/${id}`),
  );

const tryEntry = (row: EventRow): LogEntry | null => {
  try {
    return rowToEntry(row);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** Where this computer's chain ends according to its own row. */
export const chainEnd = (db: ReadDb): { readonly seq: number; readonly id: string | null } => {
  const { seq, id } = readChain(db);
  return { seq, id };
};

/** The heads of every stream, as `kind/id`. */
export const allHeads = (db: ReadDb): ReadonlyMap<string, readonly string[]> =>
  new Map(
    all<{ stream_no: number; kind: string; id: string }>(db, sql`SELECT stream_no, kind, id FROM streams`).map(
      ({ stream_no, kind, id }) => [`${kind}/${id}`, headsOfStream(db, stream_no)],
    ),
  );

/** Ids of the stream's heads, ascending: the parents of its next event. */
export const headsOfStream = (db: ReadDb, streamNo: number): readonly string[] =>
  all<{ event_id: Uint8Array }>(
    db,
    sql`SELECT event_id FROM heads WHERE stream_no = ${streamNo} ORDER BY event_id`,
  ).map((row) => hexOf(row.event_id));

/** How many events no hub has acknowledged yet. */
/** When the newest record of a computer was made, by its own clock; null while this log has none of it. */
export const lastRecordOf = (db: ReadDb, deviceId: string): number | null => {
  const row = one<{ hlc: HlcStamp }>(
    db,
    sql`SELECT hlc FROM events WHERE device_id = ${deviceId} ORDER BY seq DESC LIMIT 1`,
  );
  return row === null ? null : recordedAt(row.hlc);
};

export const countOutbox = (db: ReadDb): number =>
  one<{ n: number }>(db, sql`SELECT count(*) AS n FROM outbox`)?.n ?? 0;

/**
 * Destroys the data of every event of a stream but those of the types to keep. The skeleton stays: id, parents, hlc, author, chain.
 * Answers how many events were emptied.
 */
export const purgeStreamData = (db: WriteDb, stream: StreamKey, keepType: string): number =>
  run(
    db,
    sql`UPDATE events SET data = NULL WHERE stream_no = ${streamNoOf(db, stream) ?? -1} AND type <> ${keepType}
      AND data IS NOT NULL`,
  );

const readEntries = (db: ReadDb, where: Sql): readonly LogEntry[] =>
  all<EventRow>(db, sql`${selectEvents} ${where}`).map(rowToEntry);

type Chain = { readonly seq: number; readonly id: string | null; readonly clock: HlcClock };

const readChain = (db: ReadDb): Chain => {
  const row = one<ChainRow>(
    db,
    sql`SELECT last_seq, last_id, clock_millis, clock_counter FROM device WHERE only_row = 1`,
  );
  if (row === null) throw new Error('this database has no device');
  return {
    seq: row.last_seq,
    id: row.last_id === null ? null : hexOf(row.last_id),
    clock: { millis: row.clock_millis, counter: row.clock_counter },
  };
};

const writeChain = (db: WriteDb, { seq, id, clock }: Chain): void => {
  run(
    db,
    sql`UPDATE device SET last_seq = ${seq}, last_id = ${id === null ? null : bytesOf(id)},
      clock_millis = ${clock.millis}, clock_counter = ${clock.counter} WHERE only_row = 1`,
  );
};

/** The one place where rows become events; what a row holds was checked before it was stored. */
const rowToEntry = (row: EventRow): LogEntry => ({
  position: row.position,
  isPurged: row.data === null,
  event: {
    id: hexOf(row.id),
    stream: { kind: row.kind as StreamKind, id: row.stream_id },
    type: row.type,
    v: row.version,
    data: row.data === null ? null : (JSON.parse(row.data) as unknown),
    parents: unpackIds(row.parents),
    hlc: row.hlc as HlcStamp,
    author: { user: row.user_id, device: row.device_id, office: row.office_id },
    seq: row.seq,
    prev: row.prev === null ? null : hexOf(row.prev),
    sig: hexOf(row.sig),
  },
});

const bytesOf = (hex: string): Uint8Array => Buffer.from(hex, 'hex');
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const packIds = (ids: readonly string[]): Uint8Array => Buffer.from(ids.join(''), 'hex');
const unpackIds = (bytes: Uint8Array): readonly string[] =>
  Array.from({ length: bytes.length / ID_BYTES }, (_, index) =>
    hexOf(bytes.subarray(index * ID_BYTES, (index + 1) * ID_BYTES)),
  );
