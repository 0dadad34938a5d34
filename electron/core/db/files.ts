/**
 * The file store: contents known by their SHA-256, kept once, in chunks, in an encrypted database of their own. What is read is
 * checked against its hash. Only kinds of files that serve as papers or evidence are taken in, and their first bytes must agree.
 */
import type { FileRef } from '../../../shared/case/parts.ts';
import type { FileRefusal } from '../../../shared/api/views.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { sha256OfBytes } from '../signing.ts';
import { looksLike } from './fileKinds.ts';
import { migrate } from './migrate.ts';
import { files as filesSchema } from './migrations/0001_files.ts';
import { volumes } from './migrations/0002_volumes.ts';
import { incomingFiles } from './migrations/0003_incoming_files.ts';
import { CHUNK_BYTES, type FileFacts, type IncomingFiles, openIncoming } from './incomingFiles.ts';
import { openStore, StoreDamaged } from './open.ts';
import { all, one, run, sql } from './sql.ts';
import { openVolumes, type VolumeStore } from './volumes.ts';

export type NewFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
export type FileStore = {
  readonly volumes: VolumeStore;
  /** Keeps the bytes; durable when it returns. The same bytes are kept once. */
  readonly put: (file: NewFile) => Result<FileRef, FileRefusal>;
  /** The bytes of a content. Throws `StoreDamaged` when they no longer have their hash. */
  readonly get: (sha256: string) => Result<Uint8Array, FileRefusal>;
  readonly isKept: (sha256: string) => boolean;
  /** Type and size of a kept content; null when it is not here. */
  readonly facts: (sha256: string) => FileFacts | null;
  /** So many bytes of a kept content from a place on; fewer where it ends. */
  readonly stretch: (sha256: string, place: Stretch) => Uint8Array;
  readonly incoming: IncomingFiles;
  /** Destroys contents, those too that have come in part; unknown ones are passed over. */
  readonly remove: (sha256s: readonly string[]) => void;
  readonly close: () => void;
};
export type Stretch = { readonly at: number; readonly length: number };
export type FileStoreOptions = {
  readonly file: string;
  readonly key: Uint8Array;
  readonly backupDir: string;
  readonly now: () => number;
};

export const MAX_FILE_BYTES = 50 * 1024 * 1024;
const fileMigrations = [filesSchema, volumes, incomingFiles] as const;

export const openFileStore = ({ file, key, backupDir, now }: FileStoreOptions): FileStore => {
  const store = openStore(file, key);
  // A content is read once, from its beginning to its end.
  store.keepInMemory('little');
  migrate(store, { migrations: fileMigrations, backupDir });
  const isKept = (sha256: string): boolean =>
    one(store.read, sql`SELECT 1 AS known FROM files WHERE sha256 = ${sha256}`) !== null;
  return {
    volumes: openVolumes(store),
    isKept,
    facts: (sha256) => {
      const row = one<{ media_type: string; size_bytes: number }>(
        store.read,
        sql`SELECT media_type, size_bytes FROM files WHERE sha256 = ${sha256}`,
      );
      return row === null ? null : { mediaType: row.media_type, sizeBytes: row.size_bytes };
    },
    stretch: (sha256, { at, length }) => {
      const first = Math.floor(at / CHUNK_BYTES);
      const chunks = all<{ chunk_no: number; bytes: Uint8Array }>(
        store.read,
        sql`SELECT chunk_no, bytes FROM chunks WHERE sha256 = ${sha256} AND chunk_no >= ${first}
          AND chunk_no * ${CHUNK_BYTES} < ${at + length} ORDER BY chunk_no`,
      );
      const [only, ...others] = chunks;
      if (only === undefined || chunks.some(({ chunk_no: no }, index) => no !== first + index))
        throw new StoreDamaged('a part of a file is gone');
      const begin = at - first * CHUNK_BYTES;
      const bytes = others.length === 0 ? only.bytes : joined(chunks.map((chunk) => chunk.bytes));
      return bytes.subarray(begin, begin + length);
    },
    incoming: openIncoming(store, now),
    put: ({ name, mediaType, bytes }) => {
      if (bytes.length === 0) return refuse({ type: 'file-empty' });
      if (bytes.length > MAX_FILE_BYTES) return refuse({ type: 'file-too-large', limitBytes: MAX_FILE_BYTES });
      if (!looksLike(mediaType, bytes)) return refuse({ type: 'file-type-not-allowed', mediaType });
      const sha256 = sha256OfBytes(bytes);
      store.write((db) => {
        if (isKept(sha256)) return;
        run(
          db,
          sql`INSERT INTO files (sha256, media_type, size_bytes, added_at)
            VALUES (${sha256}, ${mediaType}, ${bytes.length}, ${now()})`,
        );
        for (let at = 0, no = 0; at < bytes.length; at += CHUNK_BYTES, no += 1) {
          const chunk = bytes.subarray(at, at + CHUNK_BYTES);
          run(db, sql`INSERT INTO chunks (sha256, chunk_no, bytes) VALUES (${sha256}, ${no}, ${chunk})`);
        }
      });
      return ok({ sha256, name, mediaType, sizeBytes: bytes.length });
    },
    get: (sha256) => {
      if (!isKept(sha256)) return refuse({ type: 'file-unknown', sha256 });
      const chunks = all<{ bytes: Uint8Array }>(
        store.read,
        sql`SELECT bytes FROM chunks WHERE sha256 = ${sha256} ORDER BY chunk_no`,
      );
      const bytes = joined(chunks.map((chunk) => chunk.bytes));
      if (sha256OfBytes(bytes) !== sha256) throw new StoreDamaged('a file no longer has its hash');
      return ok(bytes);
    },
    remove: (sha256s) => {
      store.write((db) => {
        for (const sha256 of sha256s) {
          run(db, sql`DELETE FROM files WHERE sha256 = ${sha256}`);
          run(db, sql`DELETE FROM incoming_chunks WHERE sha256 = ${sha256}`);
        }
      });
      if (sha256s.length > 0) store.checkpoint();
    },
    close: store.close,
  };
};

/** One copy, not two: files are large, and a volume reads many of them. */
const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
