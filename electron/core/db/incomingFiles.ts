/** Contents on their way here, in parts. The content is hashed part by part and never whole in memory. */
import { createHash } from 'node:crypto';
import { looksLike } from './fileKinds.ts';
import { bounds } from '../../../shared/sync/protocol.ts';
import type { Store } from './open.ts';
import { all, each, one, type ReadDb, run, sql, type WriteDb } from './sql.ts';

/** How the store cuts a content. */
export const CHUNK_BYTES = 256 * 1024;
export type FileFacts = { readonly mediaType: string; readonly sizeBytes: number };
/** Contents that arrive in parts: kept as they come, so that a cut costs one part. */
export type IncomingFiles = {
  /** How many parts have come. */
  readonly count: (sha256: string) => number;
  /** Keeps part `no`, and those after it where the bytes are more than one part. */
  readonly take: (sha256: string, no: number, bytes: Uint8Array) => void;
  /** Makes the parts a kept content; false, and the parts are gone, when they do not make what the hash and the type say. */
  readonly finish: (sha256: string, facts: FileFacts) => boolean;
};
type Part = { readonly bytes: Uint8Array };

const partsOf = (db: ReadDb, sha256: string, { from, limit }: { readonly from: number; readonly limit: number }) =>
  all<Part>(
    db,
    sql`SELECT bytes FROM incoming_chunks WHERE sha256 = ${sha256} AND chunk_no >= ${from} ORDER BY chunk_no LIMIT ${limit}`,
  );

/** The small parts of the way as the chunks of the store, one chunk in memory at a time. */
const putChunks = (db: WriteDb, sha256: string): void => {
  const limit = CHUNK_BYTES / bounds.filePartBytes;
  for (let no = 0; ; no += 1) {
    const parts = partsOf(db, sha256, { from: no * limit, limit });
    if (parts.length === 0) return;
    const bytes = Buffer.concat(parts.map((part) => part.bytes));
    run(
      db,
      sql`INSERT INTO chunks (sha256, chunk_no, bytes) VALUES (${sha256}, ${no}, ${bytes}) ON CONFLICT DO NOTHING`,
    );
  }
};

export const openIncoming = (store: Store, now: () => number): IncomingFiles => {
  const parts = (sha256: string) =>
    each<Part>(store.read, sql`SELECT bytes FROM incoming_chunks WHERE sha256 = ${sha256} ORDER BY chunk_no`);
  return {
    count: (sha256) =>
      one<{ n: number }>(store.read, sql`SELECT count(*) AS n FROM incoming_chunks WHERE sha256 = ${sha256}`)?.n ?? 0,
    take: (sha256, no, bytes) => {
      store.write((db) => {
        for (let at = 0; at < bytes.length; at += bounds.filePartBytes) {
          const part = bytes.subarray(at, at + bounds.filePartBytes);
          run(
            db,
            sql`INSERT INTO incoming_chunks (sha256, chunk_no, bytes)
              VALUES (${sha256}, ${no + at / bounds.filePartBytes}, ${part}) ON CONFLICT DO NOTHING`,
          );
        }
      });
    },
    finish: (sha256, { mediaType, sizeBytes }) => {
      const hash = createHash('sha256');
      let [size, isRightKind] = [0, false];
      for (const { bytes } of parts(sha256)) {
        if (size === 0) isRightKind = looksLike(mediaType, bytes);
        size += bytes.length;
        hash.update(bytes);
      }
      const isRight = isRightKind && size === sizeBytes && hash.digest('hex') === sha256;
      store.write((db) => {
        if (isRight) {
          run(
            db,
            sql`INSERT INTO files (sha256, media_type, size_bytes, added_at)
              VALUES (${sha256}, ${mediaType}, ${sizeBytes}, ${now()}) ON CONFLICT DO NOTHING`,
          );
          putChunks(db, sha256);
        }
        run(db, sql`DELETE FROM incoming_chunks WHERE sha256 = ${sha256}`);
      });
      return isRight;
    },
  };
};
