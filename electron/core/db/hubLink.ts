/** This computer's link to its hub, the events it waits to hand over, and what was refused or parked. */
import type { StreamKey, StreamKind } from '../../../shared/sync/envelope.ts';
import type { ParkedHere, ParkReason } from '../../../shared/api/sync.ts';
import type { OtherOffice, PushRefusal } from '../../../shared/sync/protocol.ts';
import { all, flag, one, type ReadDb, run, sql, type WriteDb } from './sql.ts';

export type HubLink = {
  readonly url: string;
  /** SHA-256 of the hub's certificate; null without TLS. */
  readonly fingerprint: string | null;
  readonly hubId: string;
  /** The last feed number that is stored here. */
  readonly cursor: number;
  /** The event that stood there; null where that is not known (yet). */
  readonly cursorId: string | null;
  /** When an exchange last went through, in milliseconds since 1970; null before the first. */
  readonly lastSuccessMs: number | null;
};
type LinkRow = {
  readonly url: string;
  readonly fingerprint: string | null;
  readonly hub_id: string;
  readonly cursor: number;
  readonly cursor_id: string | null;
  readonly last_success_ms: number | null;
};

/** Null while this computer exchanges with no hub. */
export const readHubLink = (db: ReadDb): HubLink | null => {
  const row = one<LinkRow>(
    db,
    sql`SELECT url, fingerprint, hub_id, cursor, cursor_id, last_success_ms FROM hub_link WHERE only_row = 1`,
  );
  if (row === null) return null;
  const { url, fingerprint, hub_id: hubId, cursor, cursor_id: cursorId, last_success_ms: lastSuccessMs } = row;
  return { url, fingerprint, hubId, cursor, cursorId, lastSuccessMs };
};

/** Begins to exchange with a hub; another hub than before is read from its beginning and has no file yet. */
export const writeHubLink = (
  db: WriteDb,
  { url, fingerprint, hubId }: Pick<HubLink, 'url' | 'fingerprint' | 'hubId'>,
): void => {
  run(db, sql`DELETE FROM files_at_hub WHERE NOT EXISTS (SELECT 1 FROM hub_link WHERE hub_id = ${hubId})`);
  run(db, sql`DELETE FROM catch_up WHERE NOT EXISTS (SELECT 1 FROM hub_link WHERE hub_id = ${hubId})`);
  run(
    db,
    sql`INSERT INTO hub_link (only_row, url, fingerprint, hub_id, cursor, last_success_ms)
      VALUES (1, ${url}, ${fingerprint}, ${hubId}, 0, NULL)
      ON CONFLICT (only_row) DO UPDATE SET url = excluded.url, fingerprint = excluded.fingerprint,
        cursor = CASE WHEN hub_id = excluded.hub_id THEN cursor ELSE 0 END,
        cursor_id = CASE WHEN hub_id = excluded.hub_id THEN cursor_id END, hub_id = excluded.hub_id`,
  );
};

/** A place in the feed, and the event that stands there. */
export type FeedPlace = { readonly cursor: number; readonly cursorId: string | null };

/** What stands in the feed up to here is stored, and the exchange has gone through now. */
export const moveCursor = (db: WriteDb, { cursor, cursorId }: FeedPlace, nowMs: number): void => {
  run(
    db,
    sql`UPDATE hub_link SET cursor = ${cursor}, cursor_id = ${cursorId}, last_success_ms = ${nowMs} WHERE only_row = 1`,
  );
};

/** The hub has it whole, and this computer too. */
export const noteFileAtHub = (db: WriteDb, sha256: string): void => {
  run(
    db,
    sql`INSERT INTO files_at_hub (sha256, is_here) VALUES (${sha256}, 1) ON CONFLICT (sha256) DO UPDATE SET is_here = 1`,
  );
};

/** The hub has it whole; it was not fetched. */
export const noteFileOnlyAtHub = (db: WriteDb, sha256: string): void => {
  run(db, sql`INSERT INTO files_at_hub (sha256, is_here) VALUES (${sha256}, 0) ON CONFLICT DO NOTHING`);
};

/** Nothing names it any more and the hub destroys it too: the same content counts as new when it is added again. */
export const forgetFile = (db: WriteDb, sha256: string): void => {
  run(db, sql`DELETE FROM files_at_hub WHERE sha256 = ${sha256}`);
  run(db, sql`DELETE FROM wanted_files WHERE sha256 = ${sha256}`);
};

/** Whether the hub has it whole, as far as it was asked, and whether this computer once had it too. */
export const fileAtHub = (db: ReadDb, sha256: string): { readonly wasHere: boolean } | null => {
  const row = one<{ is_here: 0 | 1 }>(db, sql`SELECT is_here FROM files_at_hub WHERE sha256 = ${sha256}`);
  return row === null ? null : { wasHere: row.is_here === 1 };
};

export const noteSuccess = (db: WriteDb, nowMs: number): void => {
  run(db, sql`UPDATE hub_link SET last_success_ms = ${nowMs} WHERE only_row = 1`);
};

/** Places of the log, after one of them, of the events that wait to be handed over, oldest first. */
export const waitingPositions = (
  db: ReadDb,
  { after, limit }: { readonly after: number; readonly limit: number },
): readonly number[] =>
  all<{ position: number }>(
    db,
    sql`SELECT position FROM outbox WHERE position > ${after} ORDER BY position LIMIT ${limit}`,
  ).map(({ position }) => position);

const SAMPLED = 500;
/** What an event weighs beside its data on the wire: ids, author, signature. */
const ENVELOPE_BYTES = 600;

/** About how many bytes of events wait, reckoned from the oldest of them: nobody waits for a count of hundreds of thousands. */
export const waitingBytes = (db: ReadDb, count: number): number => {
  const sample = one<{ bytes: number | null }>(
    db,
    sql`SELECT avg(octet_length(data)) AS bytes
        FROM (SELECT data FROM outbox CROSS JOIN events USING (position) ORDER BY position LIMIT ${SAMPLED})`,
  );
  return Math.round(((sample?.bytes ?? 0) + ENVELOPE_BYTES) * count);
};

/** The hub has it, durably. */
export const markHandedOver = (db: WriteDb, position: number): void => {
  run(db, sql`DELETE FROM outbox WHERE position = ${position}`);
  run(db, sql`DELETE FROM refused_events WHERE position = ${position}`);
};

type Refused = { readonly position: number; readonly refusal: PushRefusal; readonly nowMs: number };

/** The hub does not take it: it stays here with the reason and holds nothing else back. */
export const markRefused = (db: WriteDb, { position, refusal, nowMs }: Refused): void => {
  run(db, sql`DELETE FROM outbox WHERE position = ${position}`);
  run(
    db,
    sql`INSERT INTO refused_events (position, refusal, refused_at_ms) VALUES (${position}, ${JSON.stringify(refusal)}, ${nowMs})
      ON CONFLICT (position) DO UPDATE SET refusal = excluded.refusal, refused_at_ms = excluded.refused_at_ms`,
  );
};

/** Offers everything that was refused once more, e.g. after an upgrade. */
export const offerRefusedAgain = (db: WriteDb): void => {
  run(db, sql`INSERT INTO outbox (position) SELECT position FROM refused_events WHERE TRUE ON CONFLICT DO NOTHING`);
  run(db, sql`DELETE FROM refused_events`);
};

/**
 * Offers this computer's events from a place of its chain on. Answers whether the hub has lost them (it was restored from a copy); else it has
 * refused the first of them.
 */
export const offerAgainFrom = (db: WriteDb, deviceId: string, seq: number): boolean => {
  const refused = one(
    db,
    sql`SELECT 1 AS found FROM refused_events JOIN events USING (position) WHERE device_id = ${deviceId} AND seq = ${seq}`,
  );
  run(
    db,
    sql`INSERT INTO outbox (position) SELECT position FROM events WHERE device_id = ${deviceId} AND seq >= ${seq}
      ON CONFLICT DO NOTHING`,
  );
  return refused === null;
};

/**
 * The hub has lost what it had (it was restored from an older copy): it is read from its beginning, since its numbers may stand for other events
 * now; whether it has a file is asked anew; and the last event of each computer of the office is offered, which shows what it lacks before it.
 */
export const beginAnewAtHub = (db: WriteDb): void => {
  run(db, sql`UPDATE hub_link SET cursor = 0, cursor_id = NULL WHERE only_row = 1`);
  run(db, sql`DELETE FROM catch_up`);
  run(db, sql`DELETE FROM files_at_hub`);
  run(
    db,
    sql`INSERT INTO outbox (position) SELECT e.position FROM events e
      JOIN (SELECT device_id, max(seq) AS seq FROM events
        WHERE office_id = (SELECT office_id FROM device WHERE only_row = 1) GROUP BY device_id) last USING (device_id, seq)
      WHERE TRUE ON CONFLICT DO NOTHING`,
  );
};

/**
 * The hub does not take what another computer wrote and a courier brought: it stays with the reason. Where the hub lacks something before it and
 * that is held here, that goes first (the answer says so), and this one again with the next exchange.
 */
export const markRelayRefused = (db: WriteDb, refused: Refused): boolean => {
  markRefused(db, refused);
  const { position, refusal } = refused;
  if (refusal.type !== 'chain-gap') return false;
  const offered = run(
    db,
    sql`INSERT INTO outbox (position) SELECT e.position FROM events e JOIN events later USING (device_id)
      WHERE later.position = ${position} AND e.seq >= ${refusal.expectedSeq} AND e.seq < later.seq
      AND e.position NOT IN (SELECT position FROM refused_events) ON CONFLICT DO NOTHING`,
  );
  return offered > 0;
};

/**
 * Offers again what other computers wrote and the hub could not take because something before it was missing, once the first of it continues
 * from what is held here and was not refused itself.
 */
export const offerFilledGaps = (db: WriteDb, ownDeviceId: string): void => {
  const filled = all<{ device_id: string }>(
    db,
    sql`SELECT DISTINCT e.device_id FROM refused_events r JOIN events e USING (position)
      JOIN events before ON before.device_id = e.device_id AND before.seq = e.seq - 1
      WHERE r.refusal ->> '$.type' = 'chain-gap' AND e.device_id <> ${ownDeviceId}
      AND before.position NOT IN (SELECT position FROM refused_events)`,
  );
  for (const { device_id: device } of filled) {
    const gapped = sql`SELECT r.position FROM refused_events r JOIN events e USING (position)
      WHERE e.device_id = ${device} AND r.refusal ->> '$.type' = 'chain-gap'`;
    run(db, sql`INSERT INTO outbox (position) ${gapped} ON CONFLICT DO NOTHING`);
    run(db, sql`DELETE FROM refused_events WHERE position IN (${gapped})`);
  }
};

/** Offers what computers of this office wrote and was stored after a place of the log. What other offices wrote came from the hub. */
export const offerSince = (db: WriteDb, position: number): void => {
  run(
    db,
    sql`INSERT INTO outbox (position) SELECT position FROM events WHERE position > ${position}
      AND office_id = (SELECT office_id FROM device WHERE only_row = 1) ON CONFLICT DO NOTHING`,
  );
};

export type RefusedEvent = { readonly position: number; readonly refusal: PushRefusal; readonly stream: StreamKey };
export const refusedEvents = (db: ReadDb): readonly RefusedEvent[] =>
  all<{ position: number; refusal: string; kind: StreamKind; id: string }>(
    db,
    sql`SELECT r.position, r.refusal, s.kind, s.id FROM refused_events r JOIN events e USING (position)
      JOIN streams s USING (stream_no) ORDER BY r.position`,
  ).map(({ position, refusal, kind, id }) => ({
    position,
    // Written by markRefused, from what the protocol's schema read.
    refusal: JSON.parse(refusal) as PushRefusal,
    stream: { kind, id },
  }));

/** Keeps what came and could not be stored yet, whole. */
export const park = (
  db: WriteDb,
  parked: { readonly hash: string; readonly body: string; readonly reason: ParkReason; readonly nowMs: number },
): void => {
  const { hash, body, reason, nowMs } = parked;
  run(
    db,
    sql`INSERT INTO parked_events (text_hash, body, reason, parked_at_ms) VALUES (${hash}, ${body}, ${reason}, ${nowMs})
      ON CONFLICT (text_hash) DO UPDATE SET reason = excluded.reason`,
  );
};

export const unpark = (db: WriteDb, hash: string): void => {
  run(db, sql`DELETE FROM parked_events WHERE text_hash = ${hash}`);
};

export const parkedBodies = (db: ReadDb): readonly string[] =>
  all<{ body: string }>(db, sql`SELECT body FROM parked_events`).map(({ body }) => body);

export const parkedByReason = (db: ReadDb): readonly ParkedHere[] =>
  all<ParkedHere>(
    db,
    sql`SELECT reason, count(*) AS count FROM parked_events GROUP BY reason ORDER BY count DESC, reason`,
  );

/** Keeps the hub's list of the other offices in place of the one before. */
export const keepOffices = (db: WriteDb, offices: readonly OtherOffice[]): void => {
  run(db, sql`DELETE FROM hub_offices`);
  for (const { officeId, code, name, isSupervised } of offices)
    run(
      db,
      sql`INSERT INTO hub_offices (office_id, code, name, is_supervised) VALUES (${officeId}, ${code}, ${name}, ${flag(isSupervised)})`,
    );
};

/** The other offices as the hub last told, by code. */
export const knownOffices = (db: ReadDb): readonly OtherOffice[] =>
  all<{ office_id: string; code: string; name: string; is_supervised: 0 | 1 }>(
    db,
    sql`SELECT office_id, code, name, is_supervised FROM hub_offices ORDER BY code`,
  ).map((row) => ({
    officeId: row.office_id,
    code: row.code,
    name: row.name,
    isSupervised: row.is_supervised === 1,
  }));
