/** The database without any set-up: PostgreSQL compiled to WebAssembly (PGlite), in one folder, for one hub process. */
import { mkdirSync } from 'node:fs';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { HubDatabase, Queries } from './database.ts';
import type { Sql } from './sql.ts';

const queriesOn = (runner: Pick<PGlite | Transaction, 'query'>): Queries => {
  const rows = async <Row>({ text, values }: Sql) => (await runner.query<Row>(text, [...values])).rows;
  return { all: rows, one: async <Row>(query: Sql) => (await rows<Row>(query))[0] ?? null };
};

export const openEmbedded = async (folder: string): Promise<HubDatabase> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = await PGlite.create(folder);
  return {
    ...queriesOn(db),
    inTransaction: (work) => db.transaction((tx) => work(queriesOn(tx))),
    listen: async (channel, heard) => void (await db.listen(channel, heard)),
    close: () => db.close(),
  };
};
