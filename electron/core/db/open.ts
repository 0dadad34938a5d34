/**
 * Opens an encrypted database file and hands out its two faces: reading at any time, writing inside one immediate transaction.
 * Invariants: encrypted from the first byte (the key is set before any other statement), temporary tables stay in memory, deleted
 * content is overwritten. The one write queue is the JavaScript thread: `write` is synchronous and whole.
 */
import { chmodSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { ReadDb, WriteDb } from './sql.ts';

export type Store = {
  readonly file: string;
  readonly read: ReadDb;
  /** Runs the change in one immediate transaction; a throw takes everything back. It is on disk when this returns. */
  readonly write: <T>(change: (db: WriteDb) => T) => T;
  /** How much of the file is kept in memory: as usual, or less while very much is written that nobody reads again soon. */
  readonly keepInMemory: (extent: 'usual' | 'little') => void;
  /** Empties the write-ahead log into the file, so that what was destroyed is gone from both. */
  readonly checkpoint: () => void;
  readonly close: () => void;
};

/** The file is not a database under this key, or its pages are broken. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
}

const cacheKib = { usual: 64 * 1024, little: 24 * 1024 } as const;
/** 16 MB: a page of events from elsewhere is written into the file once with several others, not twice by itself. */
const CHECKPOINT_PAGES = 4000;
/** Another process on the same file (the log check, the second shell) holds the lock for milliseconds. */
const BUSY_TIMEOUT_MS = 5000;
export const KEY_BYTES = 32;

/** Opens or creates the file. `key` is the raw 32-byte key; nothing of it reaches the disk. Throws `StoreDamaged`. */
export const openStore = (file: string, key: Uint8Array): Store => {
  if (key.length !== KEY_BYTES) throw new RangeError('a database key has 32 bytes');
  const raw = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    unlock(raw, key);
  } catch (error) {
    raw.close();
    throw isDamage(error) ? new StoreDamaged('not readable under this key') : error;
  }
  chmodSync(file, 0o600);
  const read = { raw } as ReadDb;
  return {
    file,
    read,
    write: (change) => raw.transaction(() => change(read as WriteDb)).immediate(),
    keepInMemory: (extent) => void raw.pragma(`cache_size=-${cacheKib[extent]}`),
    checkpoint: () => void raw.pragma('wal_checkpoint(TRUNCATE)'),
    close: () => {
      if (raw.open) raw.close();
    },
  };
};

const unlock = (raw: Database.Database, key: Uint8Array): void => {
  raw.pragma("cipher='chacha20'");
  raw.pragma(`key='raw:${Buffer.from(key).toString('hex')}'`);
  raw.pragma('temp_store=MEMORY');
  // The first statement that reads the file: a wrong key shows here.
  raw.pragma('journal_mode=WAL');
  raw.pragma('synchronous=FULL');
  raw.pragma(`wal_autocheckpoint=${CHECKPOINT_PAGES}`);
  raw.pragma('foreign_keys=ON');
  raw.pragma('secure_delete=ON');
  raw.pragma(`cache_size=-${cacheKib.usual}`);
  raw.prepare('SELECT count(*) FROM sqlite_master').get();
};

/** SQLite's words for a broken or foreign file. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Database.SqliteError &&
  ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].some((code) => error.code.startsWith(code));
