/** The sample cases, so that they can be counted and removed in one act. */
import { all, one, type ReadDb, run, sql } from '../db/sql.ts';
import type { Projection } from './projection.ts';

export const samples: Projection = {
  name: 'samples',
  version: 1,
  tables: ['samples'],
  create: `
    CREATE TABLE samples (
      case_id TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID;`,
  write: {
    case: (db, { id: caseId, state }) => {
      run(db, sql`DELETE FROM samples WHERE case_id = ${caseId}`);
      if (state.kind === 'registered' && state.registration.isSample)
        run(db, sql`INSERT INTO samples (case_id) VALUES (${caseId})`);
    },
  },
};

export const sampleCaseIds = (db: ReadDb): readonly string[] =>
  all<{ case_id: string }>(db, sql`SELECT case_id FROM samples ORDER BY case_id`).map((row) => row.case_id);

export const countSamples = (db: ReadDb): number =>
  one<{ n: number }>(db, sql`SELECT count(*) AS n FROM samples`)?.n ?? 0;
