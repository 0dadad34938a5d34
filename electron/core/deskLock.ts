/**
 * At most one core works on a data folder: the window and the local web shell would otherwise write one log from two queues.
 * An exclusive SQLite lock, because the system itself drops it when the process dies, however it dies.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export type DeskLock = { readonly release: () => void };

/** Takes the folder for this process, creating it if needed; null when another process has it. */
export const lockDesk = (dataDir: string): DeskLock | null => {
  // Made here first, so the folder's rights are decided here as well.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = new Database(join(dataDir, 'desk.lock'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return { release: () => void database.close() };
};
