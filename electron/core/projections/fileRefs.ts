/**
 * Which stream refers to which kept file, and which event named it first: a purge destroys a file only when no other stream needs it, and
 * who holds the event awaits the file. Those of them that the hub is not known to have are kept apart, by triggers, whoever writes: they are asked
 * for with every look at the exchange, and are few among very many.
 */
import type { StreamKey } from '../../../shared/sync/envelope.ts';
import { filesNamedIn } from '../../../shared/sync/fileHashes.ts';
import type { ReplayedKind } from '../../../shared/sync/streams.ts';
import { streamNoOf } from '../db/eventLog.ts';
import { all, one, type ReadDb, run, sql, type WriteDb } from '../db/sql.ts';
import type { Projection, StreamChange } from './projection.ts';

type AnyChange = Pick<StreamChange<ReplayedKind>, 'no' | 'events' | 'state'>;
const write = (db: WriteDb, { no, events, state }: AnyChange): void => {
  run(db, sql`DELETE FROM file_refs WHERE stream_no = ${no}`);
  if (state.kind === 'purged') return;
  // From the events, not the state: a withdrawn scan and an unknown event's file are part of the stream all the same.
  for (const { data, author, seq } of events)
    for (const { sha256, sizeBytes } of filesNamedIn(data))
      run(
        db,
        sql`INSERT INTO file_refs (sha256, stream_no, device_id, seq, size_bytes)
          VALUES (${sha256}, ${no}, ${author.device}, ${seq}, ${sizeBytes})
          ON CONFLICT (sha256, stream_no) DO UPDATE SET size_bytes = coalesce(size_bytes, excluded.size_bytes)`,
      );
};

export const fileRefs: Projection = {
  name: 'fileRefs',
  version: 4,
  tables: ['file_refs', 'files_not_at_hub'],
  create: `
    CREATE TABLE file_refs (
      sha256 TEXT NOT NULL,
      stream_no INTEGER NOT NULL,
      device_id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      size_bytes INTEGER,
      PRIMARY KEY (sha256, stream_no)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX file_refs_by_stream ON file_refs (stream_no);
    CREATE TABLE files_not_at_hub (sha256 TEXT NOT NULL UNIQUE) STRICT;
    CREATE TRIGGER file_named AFTER INSERT ON file_refs
      WHEN NOT EXISTS (SELECT 1 FROM files_at_hub WHERE sha256 = new.sha256)
      BEGIN INSERT INTO files_not_at_hub (sha256) VALUES (new.sha256) ON CONFLICT DO NOTHING; END;
    CREATE TRIGGER file_named_no_more AFTER DELETE ON file_refs
      WHEN NOT EXISTS (SELECT 1 FROM file_refs WHERE sha256 = old.sha256)
      BEGIN DELETE FROM files_not_at_hub WHERE sha256 = old.sha256; END;
    -- These two belong to a table that outlives this one.
    DROP TRIGGER IF EXISTS file_reached_hub;
    CREATE TRIGGER file_reached_hub AFTER INSERT ON files_at_hub
      BEGIN DELETE FROM files_not_at_hub WHERE sha256 = new.sha256; END;
    DROP TRIGGER IF EXISTS file_left_hub;
    CREATE TRIGGER file_left_hub AFTER DELETE ON files_at_hub
      WHEN EXISTS (SELECT 1 FROM file_refs WHERE sha256 = old.sha256)
      BEGIN INSERT INTO files_not_at_hub (sha256) VALUES (old.sha256) ON CONFLICT DO NOTHING; END;`,
  write: { case: write, consultation: write, letter: write },
};

/** Hashes of the files that a stream refers to. */
export const filesOfStream = (db: ReadDb, stream: StreamKey): readonly string[] =>
  all<{ sha256: string }>(
    db,
    sql`SELECT sha256 FROM file_refs WHERE stream_no = ${streamNoOf(db, stream) ?? -1} ORDER BY sha256`,
  ).map(({ sha256 }) => sha256);

/** How many files some stream refers to. */
export const countFiles = (db: ReadDb): number =>
  one<{ n: number }>(db, sql`SELECT count(DISTINCT sha256) AS n FROM file_refs`)?.n ?? 0;

/** Every reference to a file with the event that made it: the computer that wrote it, and its number there. */
export type FileNaming = { readonly sha256: string; readonly device: string; readonly seq: number };
export const fileNamings = (db: ReadDb): readonly FileNaming[] =>
  all<FileNaming>(db, sql`SELECT sha256, device_id AS device, seq FROM file_refs ORDER BY sha256, stream_no`);

/** Files that some stream refers to and that are not known to be at the hub, whether they are kept here or not; the newest first. */
export const filesNotAtHub = (db: ReadDb): readonly string[] =>
  all<{ sha256: string }>(db, sql`SELECT sha256 FROM files_not_at_hub ORDER BY rowid DESC`).map(({ sha256 }) => sha256);

/** The bytes of these files as the events say that name them. */
export const namedBytes = (db: ReadDb, sha256s: readonly string[]): number =>
  one<{ bytes: number | null }>(
    db,
    sql`SELECT sum(bytes) AS bytes FROM (
          SELECT max(size_bytes) AS bytes FROM json_each(${JSON.stringify(sha256s)}) AS wanted
            CROSS JOIN file_refs WHERE file_refs.sha256 = wanted.value GROUP BY wanted.value)`,
  )?.bytes ?? 0;

/** The streams that refer to a kept file. */
export const streamsOfFile = (db: ReadDb, sha256: string): readonly StreamKey[] =>
  all<StreamKey>(
    db,
    sql`SELECT kind, id FROM file_refs JOIN streams USING (stream_no) WHERE sha256 = ${sha256} ORDER BY kind, id`,
  );

export const isFileUsed = (db: ReadDb, sha256: string): boolean =>
  one(db, sql`SELECT 1 AS used FROM file_refs WHERE sha256 = ${sha256}`) !== null;
