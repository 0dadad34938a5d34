/**
 * Brings a database file to the newest schema: numbered files without gaps, one transaction each, the number kept in the file. An
 * existing file is copied (encrypted, by VACUUM INTO) before it is changed. A file of a newer program is not touched.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ReadDb, define } from './sql.ts';
import type { Store } from './open.ts';

/** One step; its file imports nothing of ours, because it must mean the same for ever. */
export type Migration = { readonly version: number; readonly name: string; readonly statements: string };
export type MigrateOptions = { readonly migrations: readonly Migration[]; readonly backupDir: string };

/** The file was written by a newer version of the program. */
export class StoreNewer extends Error {
  override readonly name = 'StoreNewer';
}

/** Applies what is missing and answers the schema version of the file. Throws `StoreNewer`. */
export const migrate = (store: Store, { migrations, backupDir }: MigrateOptions): number => {
  assertGapless(migrations);
  const found = schemaVersion(store.read);
  const newest = migrations.length;
  if (found > newest) throw new StoreNewer(`schema ${found}, this program knows ${newest}`);
  if (found > 0 && found < newest) backUp(store, backupDir, found);
  for (const migration of migrations.slice(found)) {
    store.write((db) => {
      define(db, migration.statements);
      db.raw.pragma(`user_version=${migration.version}`);
    });
  }
  return newest;
};

export const schemaVersion = (db: ReadDb): number => Number(db.raw.pragma('user_version', { simple: true }));

/** A copy under the same key; a copy left by an interrupted earlier try is replaced. */
const backUp = (store: Store, backupDir: string, version: number): void => {
  mkdirSync(backupDir, { recursive: true, mode: 0o700 });
  const copy = join(backupDir, `${basename(store.file)}.schema-${version}`);
  rmSync(copy, { force: true });
  store.read.raw.prepare('VACUUM INTO ?').run(copy);
};

const assertGapless = (migrations: readonly Migration[]): void => {
  migrations.forEach(({ version, name }, index) => {
    if (version !== index + 1) throw new Error(`migration ${name} has number ${version}, expected ${index + 1}`);
  });
};
