/** Puts a hub together from its configuration: database, identity, tokens, feed watch. Used by the server, by its own commands and by tests. */
import { type HubServices, type Rates, usualRates } from './api.ts';
import { databaseFolder, type HubConfig } from './config.ts';
import type { HubDatabase } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { watchFeeds } from './feedWatch.ts';
import { hubIdentity } from './hubIdentity.ts';
import { createOfficeBooks } from './officeBooks.ts';
import { createPushChecker } from './pushChecker.ts';
import { createTokens } from './tokens.ts';

/** Opens the database and brings it to the newest schema. Throws `HubDatabaseNewer`, or what the database says. */
export const openDatabase = async (config: HubConfig): Promise<HubDatabase> => {
  const db = await openFor(config);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
};

/** Each way is loaded only where it is used: the embedded database alone takes some 300 MB. */
const openFor = async (config: HubConfig): Promise<HubDatabase> => {
  if (config.databaseUrl === '') return (await import('./db/embedded.ts')).openEmbedded(databaseFolder(config));
  return (await import('./db/postgres.ts')).openPostgres(config.databaseUrl);
};

export const openServices = async (db: HubDatabase, rates: Rates = usualRates): Promise<HubServices> => {
  const identity = await hubIdentity(db);
  const tokens = createTokens(identity.secret);
  return {
    db,
    identity,
    tokens,
    rates,
    watch: await watchFeeds(db),
    checker: createPushChecker(),
    books: createOfficeBooks(),
    nowMs: Date.now,
  };
};
