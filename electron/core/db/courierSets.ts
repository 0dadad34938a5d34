/** The courier sets that lie on this computer: the last one written, the parts of those being read, and which were read in whole. */
import type { OutPart } from '../../../shared/api/courier.ts';
import type { Manifest } from '../../../shared/sync/courierFormat.ts';
import { all, one, type ReadDb, run, sql, type WriteDb } from './sql.ts';

export type WrittenSet = {
  readonly set: string;
  /** Ids of the computers it is for. */
  readonly to: readonly string[];
  readonly events: number;
  readonly files: number;
  readonly parts: readonly OutPart[];
  readonly writtenAtMs: number;
};
type OutRow = {
  readonly set_id: string;
  readonly receivers: string;
  readonly events: number;
  readonly files: number;
  readonly parts: string;
  readonly written_at_ms: number;
};

export const readOut = (db: ReadDb): WrittenSet | null => {
  const row = one<OutRow>(
    db,
    sql`SELECT set_id, receivers, events, files, parts, written_at_ms FROM courier_out WHERE only_row = 1`,
  );
  if (row === null) return null;
  const { set_id: set, receivers, events, files, parts, written_at_ms: writtenAtMs } = row;
  // Both written by `writeOut`.
  return {
    set,
    to: JSON.parse(receivers) as readonly string[],
    events,
    files,
    parts: JSON.parse(parts) as readonly OutPart[],
    writtenAtMs,
  };
};

/** Takes the place of the set written before. */
export const writeOut = (db: WriteDb, { set, to, events, files, parts, writtenAtMs }: WrittenSet): void => {
  run(db, sql`DELETE FROM courier_out`);
  run(
    db,
    sql`INSERT INTO courier_out (only_row, set_id, receivers, events, files, parts, written_at_ms)
      VALUES (1, ${set}, ${JSON.stringify(to)}, ${events}, ${files}, ${JSON.stringify(parts)}, ${writtenAtMs})`,
  );
};

export const clearOut = (db: WriteDb, set: string): void => {
  run(db, sql`DELETE FROM courier_out WHERE set_id = ${set}`);
};

export type KeptPart = { readonly manifest: Manifest; readonly sizeBytes: number };
type PartRow = { readonly manifest: string; readonly size_bytes: number };

/** The parts that were read and are kept until all are there, in their order. */
export const readParts = (db: ReadDb, set: string): readonly KeptPart[] =>
  all<PartRow>(db, sql`SELECT manifest, size_bytes FROM courier_parts WHERE set_id = ${set} ORDER BY part`).map(
    // Written by `keepPart`, from what the format's schema read.
    ({ manifest, size_bytes: sizeBytes }) => ({ manifest: JSON.parse(manifest) as Manifest, sizeBytes }),
  );

/** Sets of which parts are here. */
export const arrivingSets = (db: ReadDb): readonly string[] =>
  all<{ set_id: string }>(db, sql`SELECT DISTINCT set_id FROM courier_parts ORDER BY set_id`).map(
    ({ set_id }) => set_id,
  );

export const keepPart = (db: WriteDb, { manifest, sizeBytes }: KeptPart): void => {
  run(
    db,
    sql`INSERT INTO courier_parts (set_id, part, manifest, size_bytes)
      VALUES (${manifest.set}, ${manifest.part}, ${JSON.stringify(manifest)}, ${sizeBytes}) ON CONFLICT DO NOTHING`,
  );
};

export const dropParts = (db: WriteDb, set: string): void => {
  run(db, sql`DELETE FROM courier_parts WHERE set_id = ${set}`);
};

export type TakenSet = {
  readonly set: string;
  readonly deviceId: string;
  readonly events: number;
  readonly newEvents: number;
  readonly newFiles: number;
};
type TakenRow = {
  readonly device_id: string;
  readonly events: number;
  readonly new_events: number;
  readonly new_files: number;
};

/** A set that was read in whole; null: it was not. */
export const readTaken = (db: ReadDb, set: string): TakenSet | null => {
  const row = one<TakenRow>(
    db,
    sql`SELECT device_id, events, new_events, new_files FROM courier_taken WHERE set_id = ${set}`,
  );
  if (row === null) return null;
  const { device_id: deviceId, events, new_events: newEvents, new_files: newFiles } = row;
  return { set, deviceId, events, newEvents, newFiles };
};

export const noteTaken = (
  db: WriteDb,
  { set, deviceId, events, newEvents, newFiles }: TakenSet,
  nowMs: number,
): void => {
  run(
    db,
    sql`INSERT INTO courier_taken (set_id, device_id, events, new_events, new_files, taken_at_ms)
      VALUES (${set}, ${deviceId}, ${events}, ${newEvents}, ${newFiles}, ${nowMs}) ON CONFLICT DO NOTHING`,
  );
  dropParts(db, set);
};

/** Whether the hub has answered that it takes nothing more of a computer. */
export const isRevokedAtHub = (db: ReadDb, deviceId: string): boolean =>
  one(
    db,
    sql`SELECT 1 AS revoked FROM refused_events JOIN events USING (position)
      WHERE device_id = ${deviceId} AND refusal ->> '$.type' = 'device-revoked' LIMIT 1`,
  ) !== null;
