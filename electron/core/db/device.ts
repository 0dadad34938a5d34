/** This computer's own row: who it is, its keys, and the clock that goes with its chain. Made once, at the first run. */
import type { KeyObject } from 'node:crypto';
import { type DeviceKeyPair, privateKeyFrom } from '../signing.ts';
import { one, type ReadDb, run, sql, type WriteDb } from './sql.ts';

export type DeviceIdentity = { readonly deviceId: string; readonly officeId: string; readonly privateKey: KeyObject };
export type NewDevice = { readonly deviceId: string; readonly officeId: string; readonly keys: DeviceKeyPair };

export const createDevice = (db: WriteDb, { deviceId, officeId, keys }: NewDevice): void => {
  run(
    db,
    sql`INSERT INTO device (only_row, device_id, office_id, public_key, private_key, last_seq, last_id, clock_millis, clock_counter)
      VALUES (1, ${deviceId}, ${officeId}, ${Buffer.from(keys.publicKeyHex, 'hex')}, ${keys.privateKeyDer}, 0, NULL, 0, 0)`,
  );
};

/** Null in a database that was created but never founded (a first run that was cut short). */
export const readDevice = (db: ReadDb): DeviceIdentity | null => {
  const row = one<{ device_id: string; office_id: string; private_key: Uint8Array }>(
    db,
    sql`SELECT device_id, office_id, private_key FROM device WHERE only_row = 1`,
  );
  if (row === null) return null;
  return { deviceId: row.device_id, officeId: row.office_id, privateKey: privateKeyFrom(row.private_key) };
};

/** Milliseconds of the newest stamp given here: a PC clock far before it is wrong. */
export const clockMillis = (db: ReadDb): number =>
  one<{ clock_millis: number }>(db, sql`SELECT clock_millis FROM device WHERE only_row = 1`)?.clock_millis ?? 0;
