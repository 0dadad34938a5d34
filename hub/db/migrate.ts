/** Brings the hub's database to the newest schema: numbered steps without gaps, all in one transaction that only one hub process holds. */
import type { HubDatabase } from './database.ts';
import { feeds } from './migrations/0001_feeds.ts';
import { files } from './migrations/0002_files.ts';
import { reach } from './migrations/0003_reach.ts';
import { purged } from './migrations/0004_purged.ts';
import { fileNews } from './migrations/0005_file_news.ts';
import { carried } from './migrations/0006_carried.ts';
import { sql } from './sql.ts';

export type Migration = { readonly version: number; readonly name: string; readonly statements: string };
export const hubMigrations: readonly Migration[] = [feeds, files, reach, purged, fileNews, carried];

/** The database was written by a newer hub. */
export class HubDatabaseNewer extends Error {
  override readonly name = 'HubDatabaseNewer';
}

/** Hubs that start together wait for each other here. */
const MIGRATION_LOCK = 4_817_231;

/** Applies what is missing and answers the schema version. Throws `HubDatabaseNewer`. */
export const migrate = async (db: HubDatabase, migrations: readonly Migration[] = hubMigrations): Promise<number> => {
  const newest = migrations.length;
  await db.inTransaction(async (tx) => {
    await tx.one(sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await tx.all(sql`CREATE TABLE IF NOT EXISTS schema_steps (version integer PRIMARY KEY, name text NOT NULL)`);
    const found = (await tx.one<{ version: number | null }>(sql`SELECT max(version) AS version FROM schema_steps`))
      ?.version;
    if ((found ?? 0) > newest) throw new HubDatabaseNewer(`schema ${found}, this hub knows ${newest}`);
    for (const { version, name, statements } of migrations.slice(found ?? 0)) {
      for (const statement of statements.split(';\n').filter((text) => text.trim() !== ''))
        await tx.all({ text: statement, values: [] });
      await tx.one(sql`INSERT INTO schema_steps (version, name) VALUES (${version}, ${name})`);
    }
  });
  return newest;
};
