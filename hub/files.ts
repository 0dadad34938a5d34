/**
 * Evidence and sealed papers of an office, in parts, so that an upload or a download goes on where it was cut and never needs the whole
 * content in memory. A content is known by its hash; what the parts make is hashed before it counts as there.
 */
import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '../shared/kernel/result.ts';
import { bounds, type FileState, type HubRefusalCode } from '../shared/sync/protocol.ts';
import type { HubDatabase, Queries } from './db/database.ts';
import { sql } from './db/sql.ts';

/** Notices carry the id of an office, a stroke, and the hash of a file that can be had for it now. */
export const FILE_CHANNEL = 'hejie_file';

export type FileKey = { readonly officeId: string; readonly sha256: string };
export type NewParts = FileKey & {
  readonly sizeBytes: number;
  readonly mediaType: string;
  /** The first of them. */
  readonly part: number;
  /** Base64. */
  readonly bytes: string;
};
type Refused = { readonly type: HubRefusalCode };
type Row = {
  readonly office_id: string;
  readonly sha256: string;
  readonly size_bytes: number;
  readonly media_type: string;
  readonly parts: number;
  readonly is_whole: boolean;
};
/** A copy at the hub, and whose it is. */
export type HeldFile = FileKey & { readonly state: FileState };
const heldOf = (row: Row): HeldFile => ({
  officeId: row.office_id,
  sha256: row.sha256,
  state: { sizeBytes: row.size_bytes, mediaType: row.media_type, parts: row.parts, isWhole: row.is_whole },
});

/**
 * Where these contents can be had for the office: its own copy, or the whole one of an office that named it in a record that reached this one;
 * a content of which there is none is left out.
 */
export const readableFiles = async (
  db: Queries,
  officeId: string,
  sha256s: readonly string[],
): Promise<readonly HeldFile[]> => {
  const rows = await db.all<Row>(
    sql`WITH copies AS (
        SELECT ${officeId}::text AS office_id, sha256 FROM unnest(${sha256s}::text[]) AS asked (sha256)
        UNION SELECT source_id, sha256 FROM file_sources WHERE office_id = ${officeId} AND sha256 = ANY(${sha256s}::text[]))
      SELECT DISTINCT ON (sha256) office_id, sha256, size_bytes, media_type, parts, is_whole
        FROM copies JOIN files USING (office_id, sha256) WHERE is_whole OR office_id = ${officeId}
        ORDER BY sha256, is_whole DESC, office_id <> ${officeId}, office_id`,
  );
  return rows.map(heldOf);
};

/** Takes the next parts; with the last one the content is checked against its hash. */
export const putParts = (db: HubDatabase, given: NewParts): Promise<Result<FileState, Refused>> =>
  db.inTransaction(async (tx) => {
    const { officeId, sha256, sizeBytes, mediaType, part, bytes } = given;
    await tx.all(sql`INSERT INTO files (office_id, sha256, size_bytes, media_type, parts, is_whole)
      VALUES (${officeId}, ${sha256}, ${sizeBytes}, ${mediaType}, 0, false) ON CONFLICT DO NOTHING`);
    await tx.one(sql`SELECT 1 AS locked FROM files WHERE office_id = ${officeId} AND sha256 = ${sha256} FOR UPDATE`);
    const so = await ownFile(tx, given);
    if (so === null) throw new Error('the row was just written');
    if (so.isWhole || part !== so.parts) return ok(so);
    const count = Math.ceil(so.sizeBytes / bounds.filePartBytes);
    const gotBytes = Buffer.byteLength(bytes, 'base64');
    const next = part + Math.ceil(gotBytes / bounds.filePartBytes);
    const expected = Math.min(so.sizeBytes, next * bounds.filePartBytes) - part * bounds.filePartBytes;
    if (gotBytes === 0 || next > count || gotBytes !== expected) return refuse({ type: 'FILE_PART_WRONG' });
    await tx.all(sql`WITH given AS MATERIALIZED (SELECT decode(${bytes}, 'base64') AS bytes)
      INSERT INTO file_parts (office_id, sha256, part, bytes)
        SELECT ${officeId}, ${sha256}, no, substr(bytes, (no - ${part}::integer) * ${bounds.filePartBytes}::integer + 1, ${bounds.filePartBytes}::integer)
        FROM given, generate_series(${part}::integer, ${next - 1}::integer) AS no`);
    const isLast = next === count;
    if (isLast && (await hashOf(tx, given, count)) !== sha256) {
      await tx.all(sql`DELETE FROM files WHERE office_id = ${officeId} AND sha256 = ${sha256}`);
      return refuse({ type: 'FILE_WRONG' });
    }
    await tx.all(sql`UPDATE files SET parts = ${next}, is_whole = ${isLast}
      WHERE office_id = ${officeId} AND sha256 = ${sha256}`);
    if (isLast)
      await tx.all(sql`SELECT pg_notify(${FILE_CHANNEL}, reader_id || '/' || ${sha256}::text) FROM (SELECT ${officeId}::text AS reader_id
        UNION SELECT office_id FROM file_sources WHERE source_id = ${officeId} AND sha256 = ${sha256}) AS readers`);
    return ok({ ...so, parts: next, isWhole: isLast });
  });

const ownFile = async (tx: Queries, { officeId, sha256 }: FileKey): Promise<FileState | null> => {
  const row = await tx.one<Row>(
    sql`SELECT office_id, sha256, size_bytes, media_type, parts, is_whole FROM files
      WHERE office_id = ${officeId} AND sha256 = ${sha256}`,
  );
  return row === null ? null : heldOf(row).state;
};

type Stretch = FileKey & { readonly part: number; readonly count: number };

/** So many parts of a whole file from one of them on, in one piece as base64. */
export const fileParts = async (
  db: Queries,
  { officeId, sha256, part, count }: Stretch,
): Promise<Result<string, Refused>> => {
  const [file] = await readableFiles(db, officeId, [sha256]);
  const bytes =
    file?.state.isWhole === true ? await partsOf(db, { officeId: file.officeId, sha256, part, count }) : null;
  return bytes === null ? refuse({ type: 'FILE_MISSING' }) : ok(bytes);
};

/** Null when there is none of them. */
const partsOf = async (db: Queries, { officeId, sha256, part, count }: Stretch): Promise<string | null> =>
  (
    await db.one<{ bytes: string | null }>(
      sql`SELECT translate(encode(string_agg(bytes, ''::bytea ORDER BY part), 'base64'), E'\n', '') AS bytes FROM file_parts
        WHERE office_id = ${officeId} AND sha256 = ${sha256} AND part >= ${part} AND part < ${part + count}`,
    )
  )?.bytes ?? null;

/** Some parts after others: the content is never whole in memory. */
const hashOf = async (tx: Queries, { officeId, sha256 }: FileKey, total: number): Promise<string> => {
  const hash = createHash('sha256');
  for (let part = 0, count = bounds.filePartsPerCall; part < total; part += count)
    hash.update(Buffer.from((await partsOf(tx, { officeId, sha256, part, count })) ?? '', 'base64'));
  return hash.digest('hex');
};
