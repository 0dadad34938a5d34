/** The samples of every kind, so that they can be counted and removed in one act. */
import type { ReplayedKind } from '../../../shared/sync/streams.ts';
import { all, one, type ReadDb, run, sql, type WriteDb } from '../db/sql.ts';
import type { Projection } from './projection.ts';

export type SampleStream = { readonly kind: ReplayedKind; readonly id: string };
const write = (
  db: WriteDb,
  kind: ReplayedKind,
  { id, isSample }: { readonly id: string; readonly isSample: boolean },
): void => {
  run(db, sql`DELETE FROM samples WHERE kind = ${kind} AND id = ${id}`);
  if (isSample) run(db, sql`INSERT INTO samples (kind, id) VALUES (${kind}, ${id})`);
};

export const samples: Projection = {
  name: 'samples',
  version: 2,
  tables: ['samples'],
  create: `
    CREATE TABLE samples (
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID;`,
  write: {
    case: (db, { id, state }) =>
      write(db, 'case', { id, isSample: state.kind === 'registered' && state.registration.isSample }),
    consultation: (db, { id, state }) =>
      write(db, 'consultation', { id, isSample: state.kind === 'recorded' && state.isSample }),
    letter: (db, { id, state }) =>
      write(db, 'letter', { id, isSample: state.kind === 'drafted' && state.drafted.isSample }),
  },
};

export const sampleStreams = (db: ReadDb): readonly SampleStream[] =>
  all<SampleStream>(db, sql`SELECT kind, id FROM samples ORDER BY kind, id`);

/** How many sample cases there are. */
export const countSamples = (db: ReadDb): number =>
  one<{ n: number }>(db, sql`SELECT count(*) AS n FROM samples WHERE kind = 'case'`)?.n ?? 0;
