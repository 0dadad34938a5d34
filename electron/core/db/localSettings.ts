/** Settings of this computer: never synced, gone with the database. Each has a name and a JSON value that its owner parses. */
import { one, type ReadDb, run, sql, type WriteDb } from './sql.ts';

/** The value as it was put; null when nothing was. */
export const getLocal = (db: ReadDb, name: string): unknown => {
  const row = one<{ readonly value: string }>(db, sql`SELECT value FROM local_settings WHERE name = ${name}`);
  return row === null ? null : (JSON.parse(row.value) as unknown);
};

export const putLocal = (db: WriteDb, name: string, value: object): void => {
  run(
    db,
    sql`INSERT INTO local_settings (name, value) VALUES (${name}, ${JSON.stringify(value)})
      ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  );
};
