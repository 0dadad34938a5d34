/**
 * Making a computer known: whoever runs the hub gives out a code for an office; the first computer that uses one brings the office it has
 * founded, every further one joins it and gets a block of case numbers of its own. A code serves one computer; that computer may use it
 * again, in case the answer was lost on the way.
 */
import { createHash, randomInt } from 'node:crypto';
import type { EnrolInput, Enrolled, HubRefusalCode } from '../shared/sync/protocol.ts';
import { ok, refuse, type Result } from '../shared/kernel/result.ts';
import type { HubDatabase, Queries } from './db/database.ts';
import { sql } from './db/sql.ts';
import { findDevice } from './devices.ts';

export const CODE_DAYS = 7;
const DAY_MS = 86_400_000;
/** 20 letters and digits without the ones that are mistaken for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const SECRET_LENGTH = 20;

const hashOf = (secret: string): string => createHash('sha256').update(secret.trim().toUpperCase()).digest('hex');

/** A new one-time code for an office; only its hash is kept. */
export const newEnrolmentSecret = async (
  db: Queries,
  { officeCode, nowMs }: { readonly officeCode: string; readonly nowMs: number },
): Promise<string> => {
  const secret = Array.from({ length: SECRET_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  await db.all(sql`INSERT INTO enrolment_codes (secret_hash, office_code, expires_at, device_id)
    VALUES (${hashOf(secret)}, ${officeCode}, ${nowMs + CODE_DAYS * DAY_MS}, ${null})`);
  return secret;
};

type CodeRow = { readonly office_code: string; readonly expires_at: number; readonly device_id: string | null };
type OfficeRow = { readonly office_id: string; readonly next_block: number };

/** Enrols the computer and answers its office and its block. */
export const enrol = (
  db: HubDatabase,
  input: EnrolInput,
  nowMs: number,
): Promise<Result<Enrolled, { readonly type: HubRefusalCode }>> =>
  db.inTransaction(async (tx) => {
    const secretHash = hashOf(input.code);
    const code = await tx.one<CodeRow>(
      sql`SELECT office_code, expires_at, device_id FROM enrolment_codes WHERE secret_hash = ${secretHash} FOR UPDATE`,
    );
    if (code === null || (code.device_id !== null && code.device_id !== input.deviceId))
      return refuse({ type: 'CODE_INVALID' });
    if (code.device_id === null && code.expires_at < nowMs) return refuse({ type: 'CODE_INVALID' });

    const office = await officeFor(tx, code.office_code, input);
    if (!office.ok) return office;
    const { office_id: officeId, next_block: numberBlock } = office.value;
    const known = await findDevice(tx, { officeId, deviceId: input.deviceId });
    if (known !== null) {
      if (known.isRevoked) return refuse({ type: 'DEVICE_REVOKED' });
      // The same computer proves itself by its key; another one under its name does not get in.
      if (known.publicKey !== input.publicKey) return refuse({ type: 'CODE_INVALID' });
      await tx.all(
        sql`UPDATE devices SET name = ${input.deviceName} WHERE office_id = ${officeId} AND device_id = ${input.deviceId}`,
      );
    } else {
      // Everybody knows a computer by its id alone: one that goes by the name of another office's does not get in.
      if (await isElsewhere(tx, input.deviceId)) return refuse({ type: 'CODE_INVALID' });
      await tx.all(sql`INSERT INTO devices (office_id, device_id, name, public_key, number_block, last_seq, last_id, is_revoked)
        VALUES (${officeId}, ${input.deviceId}, ${input.deviceName}, ${input.publicKey}, ${numberBlock}, 0, ${null}, false)`);
      await tx.all(sql`UPDATE offices SET next_block = next_block + 1 WHERE office_id = ${officeId}`);
    }
    await tx.all(sql`UPDATE enrolment_codes SET device_id = ${input.deviceId} WHERE secret_hash = ${secretHash}`);
    return ok({ officeId, numberBlock: known?.numberBlock ?? numberBlock });
  });

const isElsewhere = async (tx: Queries, deviceId: string): Promise<boolean> => {
  // One enrolment at a time, so that two offices do not bring the same name at once.
  await tx.one(sql`SELECT 1 AS locked FROM hub FOR UPDATE`);
  return (await tx.one(sql`SELECT 1 AS found FROM devices WHERE device_id = ${deviceId} LIMIT 1`)) !== null;
};

const officeFor = async (
  tx: Queries,
  code: string,
  { founded }: EnrolInput,
): Promise<Result<OfficeRow, { readonly type: HubRefusalCode }>> => {
  const known = await tx.one<OfficeRow>(
    sql`SELECT office_id, next_block FROM offices WHERE code = ${code} FOR NO KEY UPDATE`,
  );
  if (known !== null) {
    if (founded !== null && founded.officeId !== known.office_id) return refuse({ type: 'OFFICE_EXISTS' });
    return ok(known);
  }
  if (founded === null) return refuse({ type: 'OFFICE_MISSING' });
  if (founded.code !== code) return refuse({ type: 'OFFICE_OTHER' });
  // A founder numbers from block 0, as it has done before it met the hub.
  const isNew = await tx.one(
    sql`INSERT INTO offices (office_id, code, feed_head, next_block) VALUES (${founded.officeId}, ${code}, 0, 0)
      ON CONFLICT DO NOTHING RETURNING office_id`,
  );
  if (isNew === null) return refuse({ type: 'OFFICE_EXISTS' });
  return ok({ office_id: founded.officeId, next_block: 0 });
};
