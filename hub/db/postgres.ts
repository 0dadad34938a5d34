/** PostgreSQL through a pool of connections, with one more that only listens. */
import pg from 'pg';
import type { HubDatabase, Queries } from './database.ts';
import { openListener } from './listener.ts';
import type { Sql } from './sql.ts';
import { createTurns } from './turns.ts';

const MAX_CONNECTIONS = 10;
const INT8 = 20;
/** Feed numbers stay far below 2^53; the embedded database gives them as numbers too. */
pg.types.setTypeParser(INT8, Number);

type Runner = { readonly query: (text: string, values: unknown[]) => Promise<{ readonly rows: unknown[] }> };
const queriesOn = (runner: Runner): Queries => {
  const rows = async ({ text, values }: Sql) => (await runner.query(text, [...values])).rows;
  return {
    all: async <Row>(query: Sql) => (await rows(query)) as Row[],
    one: async <Row>(query: Sql) => ((await rows(query))[0] as Row | undefined) ?? null,
  };
};

export const openPostgres = async (url: string): Promise<HubDatabase> => {
  const pool = new pg.Pool({ connectionString: url, max: MAX_CONNECTIONS });
  // An idle connection that the server cut is replaced at the next query; the query itself fails loudly if that does not work.
  pool.on('error', () => undefined);
  const listener = await openListener(url);
  const inTurn = createTurns();
  const inTransaction = async <T>(work: (tx: Queries) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const done = await work(queriesOn(client));
      await client.query('COMMIT');
      client.release();
      return done;
    } catch (error) {
      // A connection that cannot even roll back is thrown away with its transaction.
      await client.query('ROLLBACK').then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  };
  return {
    ...queriesOn(pool),
    inTransaction: (work, turn) => (turn === undefined ? inTransaction(work) : inTurn(turn, () => inTransaction(work))),
    listen: (channel, heard, missed) => listener.listen(channel, { heard, missed }),
    close: async () => {
      await listener.close();
      await pool.end();
    },
  };
};
