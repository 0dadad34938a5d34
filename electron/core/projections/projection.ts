/**
 * What a projection is: a read model that can be dropped and rebuilt from the log with the same result.
 * Rules: no clock, no randomness, no reading of other projections; everything comes from the change and the context. `write` runs in
 * the transaction of the append. It replaces all rows of the one case, so the order in which cases are written does not matter.
 * A changed shape is a new `version`: the tables are dropped, created again and filled from the log; there is no migration of rows.
 */
import type { CaseEvent } from '../../../shared/case/events.ts';
import type { CaseState } from '../../../shared/case/state.ts';
import type { OpenSlotConflict } from '../../../shared/sync/conflicts.ts';
import type { StoredEvent } from '../../../shared/sync/envelope.ts';
import type { Rulebook } from '../../../shared/workflow/clocks.ts';
import type { WriteDb } from '../db/sql.ts';

/** One case, whole, after its newest events. */
export type CaseChange = {
  readonly caseId: string;
  /** A small integer that stands for this case on this computer for ever; fits the rowid of a full-text table. */
  readonly caseNo: number;
  /** `unregistered` cannot be searched or listed; `purged` means: delete every row. */
  readonly state: CaseState;
  /** All events of the case in their order, as stored; purged ones have `data: null`. */
  readonly events: readonly StoredEvent[];
  /** The readable events that made the state, in order, without those a person decided against: what `trailOf` takes. */
  readonly applied: readonly CaseEvent[];
  readonly conflicts: readonly OpenSlotConflict[];
  readonly needsNewerVersion: boolean;
  /** Instant (ms) of the newest recording in the case. */
  readonly updatedAt: number;
};

/** Settings a projection may depend on; when they change every projection is rebuilt. */
export type ProjectionContext = Rulebook;

export type Projection = {
  readonly name: string;
  readonly version: number;
  /** Ordinary tables it owns: created by `create`, dropped on a new version, compared by the "live equals rebuilt" test. */
  readonly tables: readonly string[];
  /** Virtual (full-text) tables it owns: dropped likewise; their inner form depends on the order of writing and is not compared. */
  readonly virtualTables?: readonly string[];
  /** CREATE statements for its tables and indexes (STRICT, snake_case). */
  readonly create: string;
  /** Replace all rows of the case. */
  readonly write: (db: WriteDb, change: CaseChange, context: ProjectionContext) => void;
};
