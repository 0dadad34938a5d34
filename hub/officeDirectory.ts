/** The offices at the hub, as one of them sees the others. */
import type { OtherOffice } from '../shared/sync/protocol.ts';
import type { Queries } from './db/database.ts';
import { sql } from './db/sql.ts';
import { noteSubtree } from './delivery.ts';

type Row = {
  readonly office_id: string;
  readonly code: string;
  readonly name: string;
  readonly is_supervised: boolean;
};

/** Every other office, by its code. */
export const officeDirectory = async (db: Queries, officeId: string): Promise<OtherOffice[]> => {
  const rows = await db.all<Row>(sql`WITH RECURSIVE below (office_id) AS (
      SELECT office_id FROM offices WHERE supervisor_id = ${officeId}
      UNION SELECT o.office_id FROM offices o JOIN below b ON o.supervisor_id = b.office_id)
    SELECT o.office_id, o.code, o.name, b.office_id IS NOT NULL AS is_supervised
    FROM offices o LEFT JOIN below b USING (office_id) WHERE o.office_id <> ${officeId} ORDER BY o.code`);
  return rows.map((row) => ({
    officeId: row.office_id,
    code: row.code,
    name: row.name,
    isSupervised: row.is_supervised,
  }));
};

/**
 * Puts an office under another, or, with `supervisorCode` null, under none: what it has handed up stays there, nothing more goes up.
 * Answers why not: an office that is not there, or one that would supervise itself.
 */
export const supervise = async (
  tx: Queries,
  { officeCode, supervisorCode }: { readonly officeCode: string; readonly supervisorCode: string | null },
): Promise<null | { readonly type: 'office-missing'; readonly code: string } | { readonly type: 'circle' }> => {
  const idOf = async (code: string): Promise<string | null> =>
    (await tx.one<{ office_id: string }>(sql`SELECT office_id FROM offices WHERE code = ${code}`))?.office_id ?? null;
  // What is being stored anywhere was told to the supervisors of before: this waits for it, and what comes later waits for this.
  await tx.all(sql`SELECT 1 AS locked FROM offices ORDER BY office_id FOR NO KEY UPDATE`);
  const officeId = await idOf(officeCode);
  if (officeId === null) return { type: 'office-missing', code: officeCode };
  const supervisorId = supervisorCode === null ? null : await idOf(supervisorCode);
  if (supervisorCode !== null && supervisorId === null) return { type: 'office-missing', code: supervisorCode };
  if (supervisorId !== null) {
    const below = await officeDirectory(tx, officeId);
    const isBelow = below.some((office) => office.officeId === supervisorId && office.isSupervised);
    if (supervisorId === officeId || isBelow) return { type: 'circle' };
  }
  await tx.all(sql`UPDATE offices SET supervisor_id = ${supervisorId} WHERE office_id = ${officeId}`);
  if (supervisorId !== null) await noteSubtree(tx, supervisorId);
  return null;
};
