/**
 * The last bound volume of each case, encrypted like every file. Written piece by piece, because a volume is never in memory as a whole;
 * what was not finished (stopped, power cut) is swept away. Not content-addressed and never synced: it can be bound again at any time.
 */
import { all, one, run, sql } from './sql.ts';
import type { Store } from './open.ts';

/** `write` any number of times, then `finish` or `drop`. */
export type VolumeWriter = {
  readonly write: (bytes: Uint8Array) => void;
  /** Takes the place of the case's earlier volume; answers the size. */
  readonly finish: () => number;
  readonly drop: () => void;
};
export type VolumeStore = {
  readonly begin: (caseId: string) => VolumeWriter;
  /** A piece of the case's volume, from 0 on; null beyond its end and where there is no volume. */
  readonly part: (caseId: string, index: number) => Uint8Array | null;
  readonly remove: (caseIds: readonly string[]) => void;
};

const CHUNK_BYTES = 512 * 1024;
/** Chunks written in one transaction, and handed out as one part. */
const CHUNKS_PER_PART = 16;

export const openVolumes = (store: Store): VolumeStore => {
  store.write((db) => run(db, sql`DELETE FROM volumes WHERE is_finished = 0`));
  return {
    begin: (caseId) => writerOf(store, caseId),
    part: (caseId, index) => {
      const from = index * CHUNKS_PER_PART;
      const chunks = all<{ bytes: Uint8Array }>(
        store.read,
        sql`SELECT bytes FROM volume_chunks JOIN volumes USING (volume_no)
          WHERE case_id = ${caseId} AND is_finished = 1 AND chunk_no >= ${from} AND chunk_no < ${from + CHUNKS_PER_PART}
          ORDER BY chunk_no`,
      );
      return chunks.length === 0 ? null : new Uint8Array(Buffer.concat(chunks.map(({ bytes }) => bytes)));
    },
    remove: (caseIds) => {
      store.write((db) => {
        for (const caseId of caseIds) run(db, sql`DELETE FROM volumes WHERE case_id = ${caseId}`);
      });
      if (caseIds.length > 0) store.checkpoint();
    },
  };
};

const writerOf = (store: Store, caseId: string): VolumeWriter => {
  const volumeNo = store.write((db) => {
    const last = one<{ last: number | null }>(db, sql`SELECT max(volume_no) AS last FROM volumes`)?.last ?? 0;
    run(db, sql`INSERT INTO volumes (volume_no, case_id, is_finished) VALUES (${last + 1}, ${caseId}, 0)`);
    return last + 1;
  });
  const buffer = new Uint8Array(CHUNK_BYTES * CHUNKS_PER_PART);
  let filled = 0;
  let chunks = 0;
  const flush = (): void => {
    store.write((db) => {
      for (let at = 0; at < filled; at += CHUNK_BYTES, chunks += 1) {
        const chunk = buffer.subarray(at, Math.min(filled, at + CHUNK_BYTES));
        run(db, sql`INSERT INTO volume_chunks (volume_no, chunk_no, bytes) VALUES (${volumeNo}, ${chunks}, ${chunk})`);
      }
    });
    filled = 0;
  };
  let sizeBytes = 0;
  return {
    write: (bytes) => {
      sizeBytes += bytes.length;
      for (let at = 0; at < bytes.length; ) {
        const taken = bytes.subarray(at, at + buffer.length - filled);
        buffer.set(taken, filled);
        filled += taken.length;
        at += taken.length;
        if (filled === buffer.length) flush();
      }
    },
    finish: () => {
      flush();
      store.write((db) => {
        run(db, sql`DELETE FROM volumes WHERE case_id = ${caseId} AND is_finished = 1`);
        run(db, sql`UPDATE volumes SET is_finished = 1 WHERE volume_no = ${volumeNo}`);
      });
      return sizeBytes;
    },
    drop: () => {
      // Locked in the middle: swept away at the next opening.
      if (store.read.raw.open) store.write((db) => run(db, sql`DELETE FROM volumes WHERE volume_no = ${volumeNo}`));
    },
  };
};
