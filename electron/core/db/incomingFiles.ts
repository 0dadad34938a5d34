/** Contents on their way here, in parts. The content is hashed part by part and never whole in memory. */
import { createHash } from 'node:crypto';
import { looksLike } from './fileKinds.ts';
import type { IncomingFiles } from './files.ts';
import type { Store } from './open.ts';
import { each, one, run, sql } from './sql.ts';

type Part = { readonly bytes: Uint8Array };

export const openIncoming = (store: Store, now: () => number): IncomingFiles => {
  const parts = (sha256: string) =>
    each<Part>(store.read, sql`SELECT bytes FROM incoming_chunks WHERE sha256 = ${sha256} ORDER BY chunk_no`);
  return {
    count: (sha256) =>
      one<{ n: number }>(store.read, sql`SELECT count(*) AS n FROM incoming_chunks WHERE sha256 = ${sha256}`)?.n ?? 0,
    take: (sha256, no, bytes) => {
      store.write((db) => {
        run(
          db,
          sql`INSERT INTO incoming_chunks (sha256, chunk_no, bytes) VALUES (${sha256}, ${no}, ${bytes})
            ON CONFLICT DO NOTHING`,
        );
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
          run(
            db,
            sql`INSERT INTO chunks (sha256, chunk_no, bytes)
              SELECT sha256, chunk_no, bytes FROM incoming_chunks WHERE sha256 = ${sha256} ON CONFLICT DO NOTHING`,
          );
        }
        run(db, sql`DELETE FROM incoming_chunks WHERE sha256 = ${sha256}`);
      });
      return isRight;
    },
  };
};
