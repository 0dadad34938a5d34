/**
 * Runs the projections: after each append inside its transaction, and over the whole log when a projection is new, has a new version,
 * or when a setting it depends on has changed.
 */
import { replayStream } from '../../../shared/sync/replay.ts';
import { recordedAt } from '../../../shared/sync/hlc.ts';
import type { StoredEvent } from '../../../shared/sync/envelope.ts';
import { type ReplayedKind, replayedKinds, streamRules } from '../../../shared/sync/streams.ts';
import { readStream, streamIds, streamNoOf } from '../db/eventLog.ts';
import type { Store } from '../db/open.ts';
import { all, define, each, type ReadDb, run, sql, type WriteDb } from '../db/sql.ts';
import type { Projection, ProjectionContext, StreamChange } from './projection.ts';

type KnownRow = { readonly name: string; readonly version: number; readonly tables: string };

/** The whole stream after its newest events; `stored` are all its events, in whatever order. */
export const streamChange = <K extends ReplayedKind>(
  db: ReadDb,
  { kind, id }: { readonly kind: K; readonly id: string },
  stored: readonly StoredEvent[],
): StreamChange<K> => {
  const { state, events, applied, conflicts, needsNewerVersion } = replayStream(streamRules[kind], stored);
  return {
    id,
    no: streamNoOf(db, { kind, id }) ?? 0,
    state,
    events,
    applied,
    conflicts,
    needsNewerVersion,
    updatedAt: events.reduce((latest, e) => Math.max(latest, recordedAt(e.hlc)), 0),
  };
};

/** Writes one stream into the projections that read its kind. */
export const project = <K extends ReplayedKind>(
  db: WriteDb,
  projections: readonly Projection[],
  {
    kind,
    change,
    context,
  }: { readonly kind: K; readonly change: StreamChange<K>; readonly context: ProjectionContext },
): void => {
  for (const { write } of projections) write[kind]?.(db, change, context);
};

/** Drops and rebuilds the projections whose version is not the stored one, and drops those that are no longer listed. */
export const bringUpToDate = (store: Store, projections: readonly Projection[], context: ProjectionContext): void => {
  const known = all<KnownRow>(store.read, sql`SELECT name, version, tables FROM projections`);
  const stale = projections.filter(({ name, version }) => !known.some((k) => k.name === name && k.version === version));
  const gone = known.filter(({ name }) => !projections.some((projection) => projection.name === name));
  if (stale.length > 0 || gone.length > 0) rebuild(store, { stale, gone, known }, context);
};

/** Drops every projection and fills it from the log. */
export const rebuildAll = (store: Store, projections: readonly Projection[], context: ProjectionContext): void => {
  const known = all<KnownRow>(store.read, sql`SELECT name, version, tables FROM projections`);
  rebuild(store, { stale: projections, gone: [], known }, context);
};

/** The rows of every compared table, for "rebuilt equals live". */
export const dumpProjections = (
  db: ReadDb,
  projections: readonly Projection[],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    projections
      .flatMap(({ tables }) => tables)
      .map((table) => [
        table,
        // Table names are constants of ours, never input.
        Array.from(each(db, { text: `SELECT * FROM ${table}`, values: [] }), (row) => JSON.stringify(row)).sort(),
      ]),
  );

type Work = {
  readonly stale: readonly Projection[];
  readonly gone: readonly KnownRow[];
  readonly known: readonly KnownRow[];
};

const rebuild = (store: Store, { stale, gone, known }: Work, context: ProjectionContext): void => {
  store.write((db) => {
    for (const row of [...gone, ...known.filter(({ name }) => stale.some((projection) => projection.name === name))]) {
      for (const table of JSON.parse(row.tables) as readonly string[]) define(db, `DROP TABLE IF EXISTS ${table}`);
      run(db, sql`DELETE FROM projections WHERE name = ${row.name}`);
    }
    for (const projection of stale) create(db, projection);
    for (const kind of replayedKinds) fill(db, kind, { projections: stale, context });
  });
};

type Filling = { readonly projections: readonly Projection[]; readonly context: ProjectionContext };
const fill = <K extends ReplayedKind>(db: WriteDb, kind: K, { projections, context }: Filling): void => {
  const concerned = projections.filter(({ write }) => write[kind] !== undefined);
  if (concerned.length === 0) return;
  for (const id of streamIds(db, kind)) {
    const change = streamChange(db, { kind, id }, readStream(db, { kind, id }));
    project(db, concerned, { kind, change, context });
  }
};

const create = (db: WriteDb, { name, version, tables, virtualTables = [], create: statements }: Projection): void => {
  define(db, statements);
  // The stored list is what a later version drops, even when that version names other tables.
  const owned = JSON.stringify([...virtualTables, ...tables]);
  run(db, sql`INSERT INTO projections (name, version, tables) VALUES (${name}, ${version}, ${owned})`);
};
