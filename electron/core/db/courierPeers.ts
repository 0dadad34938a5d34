/**
 * What other computers of the office are known to hold without any hub: each told it itself, in its last courier file. From it follows what
 * the next file to it leaves out, what has its receipt, and what is really on this computer alone.
 */
import {
  coversAll,
  haveFromJson,
  type HaveJson,
  haveToJson,
  type HaveVector,
  type Held,
  MAX_GAPS,
  type Span,
} from '../../../shared/sync/haveVector.ts';
import { replayedKinds, streamRules } from '../../../shared/sync/streams.ts';
import { countOutbox } from './eventLog.ts';
import { all, joinSql, listSql, one, type ReadDb, run, type Sql, sql, type WriteDb } from './sql.ts';

export type Peer = {
  readonly deviceId: string;
  readonly have: HaveVector;
  /** Files that its events name and it does not keep; null: it did not tell. */
  readonly lacks: ReadonlySet<string> | null;
  readonly toldAtMs: number;
};
export type Carried = { readonly from: HaveVector; readonly to: HaveVector; readonly writtenAtMs: number };

/** What this computer holds. What another office left out of a share counts as missing: its data may come later, and by another way. */
export const readHave = (db: ReadDb): HaveVector => {
  const purges = replayedKinds.map((kind) => streamRules[kind].purge);
  const isWhole = sql`(data IS NOT NULL OR office_id = (SELECT office_id FROM device WHERE only_row = 1)
    OR stream_no IN (SELECT stream_no FROM events WHERE type IN (${listSql(purges)}) AND data IS NOT NULL))`;
  const rows = all<{ device_id: string; last: number; n: number }>(
    db,
    sql`SELECT device_id, max(seq) AS last, count(DISTINCT seq) AS n FROM events WHERE ${isWhole} GROUP BY device_id`,
  );
  return new Map(
    rows.flatMap(({ device_id: device, last, n }) => {
      const held = n === last ? { seq: last, missing: [] } : withGaps(db, device, isWhole);
      const id = idAt(db, device, held.seq);
      return id === null ? [] : [[device, { ...held, id }] as const];
    }),
  );
};

const withGaps = (db: ReadDb, device: string, isWhole: Sql): Pick<Held, 'seq' | 'missing'> => {
  const missing: Span[] = [];
  let last = 0;
  for (const { seq } of all<{ seq: number }>(
    db,
    sql`SELECT DISTINCT seq FROM events WHERE device_id = ${device} AND ${isWhole} ORDER BY seq`,
  )) {
    if (seq > last + 1) {
      if (missing.length === MAX_GAPS) break;
      missing.push([last + 1, seq - 1]);
    }
    last = seq;
  }
  return { seq: last, missing };
};

/** Whether the number `seq` lies in one of the spans. */
export const isIn = (spans: readonly Span[]): Sql =>
  spans.length === 0
    ? sql`0`
    : sql`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(spans)}) span
        WHERE seq BETWEEN span.value ->> 0 AND span.value ->> 1)`;

/** The id of the event that this computer holds under a number; null when it holds none. */
export const idAt = (db: ReadDb, device: string, seq: number): string | null =>
  one<{ id: string }>(db, sql`SELECT lower(hex(id)) AS id FROM events WHERE device_id = ${device} AND seq = ${seq}`)
    ?.id ?? null;

type PeerRow = {
  readonly device_id: string;
  readonly have: string;
  readonly lacks: string | null;
  readonly told_at_ms: number;
};
/** Written by `notePeer`, from what the format's schema read. */
const rowToPeer = ({ device_id: deviceId, have, lacks, told_at_ms: toldAtMs }: PeerRow): Peer => ({
  deviceId,
  have: haveFromJson(JSON.parse(have) as HaveJson),
  lacks: lacks === null ? null : new Set(JSON.parse(lacks) as readonly string[]),
  toldAtMs,
});

export const readPeers = (db: ReadDb): readonly Peer[] =>
  all<PeerRow>(db, sql`SELECT device_id, have, lacks, told_at_ms FROM courier_peers ORDER BY device_id`).map(rowToPeer);

/** Takes in what a computer tells, unless it has told something newer: a late file takes nothing back. */
export const notePeer = (db: WriteDb, peer: Peer): void => {
  const known = readPeers(db).find(({ deviceId }) => deviceId === peer.deviceId);
  // A clock that was set back does not make a fuller account an older one.
  if (known !== undefined && known.toldAtMs >= peer.toldAtMs && !coversAll(peer.have, known.have)) return;
  const lacks = peer.lacks === null ? null : JSON.stringify([...peer.lacks]);
  run(
    db,
    sql`INSERT INTO courier_peers (device_id, have, lacks, told_at_ms)
      VALUES (${peer.deviceId}, ${JSON.stringify(haveToJson(peer.have))}, ${lacks}, ${peer.toldAtMs})
      ON CONFLICT (device_id) DO UPDATE SET have = excluded.have, lacks = excluded.lacks, told_at_ms = excluded.told_at_ms`,
  );
};

type CarriedRow = {
  readonly device_id: string;
  readonly carried_from: string;
  readonly carried_to: string;
  readonly written_at_ms: number;
};
/** What went to each computer in courier files, from the first of them to the last. */
export const readCarried = (db: ReadDb): ReadonlyMap<string, Carried> =>
  new Map(
    all<CarriedRow>(db, sql`SELECT device_id, carried_from, carried_to, written_at_ms FROM courier_carried`).map(
      ({ device_id, carried_from, carried_to, written_at_ms: writtenAtMs }) => [
        device_id,
        {
          from: haveFromJson(JSON.parse(carried_from) as HaveJson),
          to: haveFromJson(JSON.parse(carried_to) as HaveJson),
          writtenAtMs,
        },
      ],
    ),
  );

export const noteCarried = (db: WriteDb, deviceId: string, { from, to, writtenAtMs }: Carried): void => {
  run(
    db,
    sql`INSERT INTO courier_carried (device_id, carried_from, carried_to, written_at_ms)
      VALUES (${deviceId}, ${JSON.stringify(haveToJson(from))}, ${JSON.stringify(haveToJson(to))}, ${writtenAtMs})
      ON CONFLICT (device_id) DO UPDATE SET carried_to = excluded.carried_to, written_at_ms = excluded.written_at_ms`,
  );
};

/** Events that no hub has confirmed: how many, and how many of them no other computer is known to hold either. */
export type Unconfirmed = { readonly total: number; readonly onlyHere: number };

/**
 * Whether an event (by its columns `device_id` and `seq`) is on this computer alone, as far as is known without a hub: what another computer
 * wrote is on that computer, and what this one wrote is elsewhere once a receipt says so.
 */
export const onlyHere = (db: ReadDb, ownDeviceId: string): Sql => {
  const receipts = readPeers(db).flatMap(({ have }): readonly Sql[] => {
    const held = have.get(ownDeviceId);
    if (held === undefined || idAt(db, ownDeviceId, held.seq) !== held.id) return [];
    return [sql`(seq <= ${held.seq} AND NOT ${isIn(held.missing)})`];
  });
  const isElsewhere = receipts.length === 0 ? sql`0` : joinSql(receipts, ' OR ');
  return sql`(device_id = ${ownDeviceId} AND NOT (${isElsewhere}))`;
};

export const countUnconfirmed = (db: ReadDb, ownDeviceId: string): Unconfirmed => {
  // Nothing came by courier and nothing has a receipt: the quick way of every desk that has never met a stick.
  if (one(db, sql`SELECT 1 AS met FROM courier_peers LIMIT 1`) === null) {
    const total = countOutbox(db) + (one<{ n: number }>(db, sql`SELECT count(*) AS n FROM refused_events`)?.n ?? 0);
    return { total, onlyHere: total };
  }
  const row = one<{ total: number; only_here: number }>(
    db,
    sql`SELECT count(*) AS total, coalesce(sum(${onlyHere(db, ownDeviceId)}), 0) AS only_here
      FROM (SELECT position FROM outbox UNION SELECT position FROM refused_events) JOIN events USING (position)`,
  );
  return { total: row?.total ?? 0, onlyHere: row?.only_here ?? 0 };
};
