/**
 * What a projection is: a read model that can be dropped and rebuilt from the log with the same result.
 * Rules: no clock, no randomness, no reading of other projections; everything comes from the change and the context. `write` runs in
 * the transaction of the append. It replaces all rows of the one stream, so the order in which streams are written does not matter.
 * A changed shape is a new `version`: the tables are dropped, created again and filled from the log; there is no migration of rows.
 */
import type { OpenSlotConflict } from '../../../shared/sync/conflicts.ts';
import type { StoredEvent } from '../../../shared/sync/envelope.ts';
import type { ReplayedKind, StreamTypes } from '../../../shared/sync/streams.ts';
import type { Rulebook } from '../../../shared/workflow/clocks.ts';
import type { WriteDb } from '../db/sql.ts';

/** One stream, whole, after its newest events. */
export type StreamChange<K extends ReplayedKind> = {
  readonly id: string;
  /** A small integer that stands for this stream on this computer for ever; fits the rowid of a full-text table. */
  readonly no: number;
  /** Of a case: `unregistered` cannot be searched or listed; `purged` means: delete every row. The other kinds likewise. */
  readonly state: StreamTypes[K]['state'];
  /** All events of the stream in their order, as stored; purged ones have `data: null`. */
  readonly events: readonly StoredEvent[];
  /** The readable events that made the state, in order, without those a person decided against. */
  readonly applied: readonly StreamTypes[K]['event'][];
  readonly conflicts: readonly OpenSlotConflict[];
  readonly needsNewerVersion: boolean;
  /** Instant (ms) of the newest recording in the stream. */
  readonly updatedAt: number;
};
export type CaseChange = StreamChange<'case'>;

/** Settings a projection may depend on; when they change every projection is rebuilt. */
export type ProjectionContext = Rulebook;

export type ProjectionWrite<K extends ReplayedKind> = (
  db: WriteDb,
  change: StreamChange<K>,
  context: ProjectionContext,
) => void;

export type Projection = {
  readonly name: string;
  readonly version: number;
  /** Ordinary tables it owns: created by `create`, dropped on a new version, compared by the "live equals rebuilt" test. */
  readonly tables: readonly string[];
  /** Virtual (full-text) tables it owns: dropped likewise; their inner form depends on the order of writing and is not compared. */
  readonly virtualTables?: readonly string[];
  /** CREATE statements for its tables and indexes (STRICT, snake_case). */
  readonly create: string;
  /** For each kind of stream it reads: replace all rows of that stream. */
  readonly write: { readonly [K in ReplayedKind]?: ProjectionWrite<K> };
};
