/** Puts a hub together from its configuration: database, identity, tokens, feed watch. Used by the server, by its own commands and by tests. */
import { type HubServices, type Rates, usualRates } from './api.ts';
import { databaseFolder, type HubConfig } from './config.ts';
import type { HubDatabase } from './db/database.ts';
import { openEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { openPostgres } from './db/postgres.ts';
import { watchFeeds } from './feedWatch.ts';
import { hubIdentity } from './hubIdentity.ts';
import { createTokens } from './tokens.ts';

/** Opens the database and brings it to the newest schema. Throws `HubDatabaseNewer`, or what the database says. */
export const openDatabase = async (config: HubConfig): Promise<HubDatabase> => {
  const db =
    config.databaseUrl === '' ? await openEmbedded(databaseFolder(config)) : await openPostgres(config.databaseUrl);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
};

export const openServices = async (db: HubDatabase, rates: Rates = usualRates): Promise<HubServices> => {
  const identity = await hubIdentity(db);
  const tokens = createTokens(identity.secret);
  return { db, identity, tokens, rates, watch: await watchFeeds(db), nowMs: Date.now };
};
