/** The computers of an office as the hub knows them. */
import type { Queries } from './db/database.ts';
import { sql } from './db/sql.ts';
import type { DeviceKey } from './tokens.ts';

export type HubDevice = {
  readonly deviceId: string;
  readonly publicKey: string;
  readonly numberBlock: number;
  /** Where the hub's copy of its chain ends; refused events count, so that one of them does not hold back the rest. */
  readonly lastSeq: number;
  readonly lastId: string | null;
  readonly isRevoked: boolean;
  /** Taken out, and yet what colleagues hand over of it counts. */
  readonly carriedCounts: boolean;
};
type Row = {
  readonly device_id: string;
  readonly public_key: string;
  readonly number_block: number;
  readonly last_seq: number;
  readonly last_id: string | null;
  readonly is_revoked: boolean;
  readonly carried_counts: boolean;
};

export const devicesOf = async (db: Queries, officeId: string): Promise<ReadonlyMap<string, HubDevice>> => {
  const rows = await db.all<Row>(
    sql`SELECT device_id, public_key, number_block, last_seq, last_id, is_revoked, carried_counts FROM devices WHERE office_id = ${officeId}`,
  );
  return new Map(rows.map((row) => [row.device_id, deviceOf(row)]));
};

export const findDevice = async (db: Queries, { officeId, deviceId }: DeviceKey): Promise<HubDevice | null> => {
  const row = await db.one<Row>(
    sql`SELECT device_id, public_key, number_block, last_seq, last_id, is_revoked, carried_counts FROM devices
      WHERE office_id = ${officeId} AND device_id = ${deviceId}`,
  );
  return row === null ? null : deviceOf(row);
};

/** Takes a computer out: nothing it sends from now on is accepted, whoever hands it in. Answers whether there was one. */
export const revokeDevice = async (db: Queries, deviceId: string): Promise<boolean> => {
  const found = await db.all(
    sql`UPDATE devices SET is_revoked = true, carried_counts = false WHERE device_id = ${deviceId} RETURNING device_id`,
  );
  return found.length > 0;
};

/**
 * Lets count what colleagues have of a computer that was taken out: a courier brought it to them, and they may have worked upon it. It itself stays
 * out. Answers whether there was such a computer.
 */
export const acceptCarried = async (db: Queries, deviceId: string): Promise<boolean> => {
  const found = await db.all(
    sql`UPDATE devices SET carried_counts = true WHERE device_id = ${deviceId} AND is_revoked RETURNING device_id`,
  );
  return found.length > 0;
};

const deviceOf = (row: Row): HubDevice => ({
  deviceId: row.device_id,
  publicKey: row.public_key,
  numberBlock: row.number_block,
  lastSeq: row.last_seq,
  lastId: row.last_id,
  isRevoked: row.is_revoked,
  carriedCounts: row.carried_counts,
});
