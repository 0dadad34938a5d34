/** Which case refers to which kept file: a purge destroys a file only when no other case needs it. */
import { all, one, type ReadDb, run, sql } from '../db/sql.ts';
import type { Projection } from './projection.ts';

export const fileRefs: Projection = {
  name: 'fileRefs',
  version: 1,
  tables: ['file_refs'],
  create: `
    CREATE TABLE file_refs (
      sha256 TEXT NOT NULL,
      case_id TEXT NOT NULL,
      PRIMARY KEY (sha256, case_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX file_refs_by_case ON file_refs (case_id);`,
  write: (db, { caseId, state, events }) => {
    run(db, sql`DELETE FROM file_refs WHERE case_id = ${caseId}`);
    if (state.kind === 'purged') return;
    // From the events, not the state: a withdrawn scan and an unknown event's file are part of the file all the same.
    for (const sha256 of new Set(events.flatMap((e) => hashesIn(e.data)))) {
      run(db, sql`INSERT INTO file_refs (sha256, case_id) VALUES (${sha256}, ${caseId})`);
    }
  },
};

/** Hashes of the files that a case refers to. */
export const filesOfCase = (db: ReadDb, caseId: string): readonly string[] =>
  all<{ sha256: string }>(db, sql`SELECT sha256 FROM file_refs WHERE case_id = ${caseId} ORDER BY sha256`).map(
    ({ sha256 }) => sha256,
  );

/** The cases that refer to a kept file. */
export const casesOfFile = (db: ReadDb, sha256: string): readonly string[] =>
  all<{ case_id: string }>(db, sql`SELECT case_id FROM file_refs WHERE sha256 = ${sha256} ORDER BY case_id`).map(
    ({ case_id }) => case_id,
  );

export const isFileUsed = (db: ReadDb, sha256: string): boolean =>
  one(db, sql`SELECT 1 AS used FROM file_refs WHERE sha256 = ${sha256}`) !== null;

/** Every `sha256` field in plain JSON, however deep. */
const hashesIn = (data: unknown): readonly string[] => {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: readonly [string, unknown]) =>
    key === 'sha256' && typeof value === 'string' ? [value] : hashesIn(value),
  );
};
