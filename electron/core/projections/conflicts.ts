/** Open conflicts of every kind of stream, a row per slot, so that they can be listed without replaying anything. */
import type { ConflictRow } from '../../../shared/api/sync.ts';
import { recordedAt } from '../../../shared/sync/hlc.ts';
import type { ReplayedKind } from '../../../shared/sync/streams.ts';
import { all, type ReadDb, run, sql, type WriteDb } from '../db/sql.ts';
import { caseTitle } from './caseListNames.ts';
import type { Projection, StreamChange } from './projection.ts';

type Named = { readonly number: string; readonly title: string };
type AnyChange = Pick<StreamChange<ReplayedKind>, 'no' | 'id' | 'events' | 'conflicts'>;

/** `named` is null when there is nothing to show of the stream (not begun, destroyed). */
const write = (db: WriteDb, kind: ReplayedKind, change: AnyChange, named: Named | null): void => {
  run(db, sql`DELETE FROM open_conflict WHERE stream_no = ${change.no}`);
  if (named === null) return;
  for (const { slot, class: strictness, eventIds } of change.conflicts) {
    const last = change.events.findLast(({ id }) => eventIds.includes(id));
    run(
      db,
      sql`INSERT INTO open_conflict (stream_no, slot, kind, id, class, number, title, recorded_at)
        VALUES (${change.no}, ${slot}, ${kind}, ${change.id}, ${strictness}, ${named.number}, ${named.title},
          ${last === undefined ? 0 : recordedAt(last.hlc)})`,
    );
  }
};

export const conflictProjection: Projection = {
  name: 'conflicts',
  version: 1,
  tables: ['open_conflict'],
  create: `
    CREATE TABLE open_conflict (
      stream_no INTEGER NOT NULL,
      slot TEXT NOT NULL,
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      class TEXT NOT NULL,
      number TEXT NOT NULL,
      title TEXT NOT NULL,
      recorded_at INTEGER NOT NULL,
      PRIMARY KEY (stream_no, slot)
    ) STRICT, WITHOUT ROWID;`,
  write: {
    case: (db, change) => {
      const { state } = change;
      const isKnown = state.kind === 'registered';
      write(db, 'case', change, isKnown ? { number: state.registration.number, title: caseTitle(state) } : null);
    },
    consultation: (db, change) => {
      const { state } = change;
      const isKnown = state.kind === 'recorded';
      write(db, 'consultation', change, isKnown ? { number: state.number, title: state.slip.caller.name } : null);
    },
    letter: (db, change) => {
      const { state } = change;
      const isKnown = state.kind === 'drafted';
      const named = isKnown
        ? { number: state.issue?.number ?? '', title: state.content.addressee.name || state.content.matter }
        : null;
      write(db, 'letter', change, named);
    },
  },
};

/** Exclusive ones first, then the newest. */
export const openConflicts = (db: ReadDb): readonly ConflictRow[] =>
  all<ConflictRow>(
    db,
    sql`SELECT kind, id, number, title, slot, class, recorded_at AS recordedAt FROM open_conflict
      ORDER BY class = 'exclusive' DESC, recorded_at DESC, stream_no, slot`,
  );
