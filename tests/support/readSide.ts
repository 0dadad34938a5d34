/**
 * The read side over a real encrypted database in a temporary folder: put case states in, ask the queries. `open` makes a fresh desk,
 * `close` removes its files.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../electron/core/db/migrate.ts';
import { openStore } from '../../electron/core/db/open.ts';
import { define, type ReadDb } from '../../electron/core/db/sql.ts';
import { deskMigrations } from '../../electron/core/desk/openDesk.ts';
import { project } from '../../electron/core/projections/project.ts';
import type { CaseChange, Projection } from '../../electron/core/projections/projection.ts';
import { projections as registered } from '../../electron/core/projections/registry.ts';
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type { LetterState } from '../../shared/letter/state.ts';
import type { StoredEvent } from '../../shared/sync/envelope.ts';
import { formatStamp } from '../../shared/sync/hlc.ts';

export type CaseInList = Partial<CaseChange> & { readonly caseNo: number; readonly state: CaseState };
export type ReadSide = {
  readonly db: ReadDb;
  readonly file: string;
  /** Writes the cases in one transaction. */
  readonly put: (...cases: readonly CaseInList[]) => void;
  /** Writes letters, numbered from 1. */
  readonly putLetters: (...letters: readonly LetterState[]) => void;
  readonly close: () => void;
};

export const openReadSide = (projections: readonly Projection[] = registered): ReadSide => {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-read-'));
  const file = join(folder, 'desk.db');
  const store = openStore(file, new Uint8Array(32).fill(7));
  migrate(store, { migrations: deskMigrations, backupDir: folder });
  store.write((db) => {
    for (const projection of projections) define(db, projection.create);
  });
  return {
    db: store.read,
    file,
    put: (...cases) =>
      store.write((db) => {
        for (const given of cases)
          project(db, projections, {
            kind: 'case',
            change: changeOf(given),
            context,
          });
      }),
    putLetters: (...letters) =>
      store.write((db) => {
        letters.forEach((state, index) => {
          const no = index + 1;
          const change = { ...untouched, id: `letter-${no}`, no, state, updatedAt: no };
          project(db, projections, { kind: 'letter', change, context });
        });
      }),
    close: () => {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const context = { calendar: builtInCalendar, settings: [] };
const untouched = { events: [], applied: [], conflicts: [], needsNewerVersion: false } as const;

const changeOf = ({ caseNo, ...given }: CaseInList): CaseChange => ({
  id: `case-${caseNo}`,
  no: caseNo,
  ...untouched,
  updatedAt: caseNo,
  ...given,
});

/** The envelope of an event by a person at an instant; enough for projections that ask who and when. */
export const writtenBy = (personId: string, atMs: number): StoredEvent => ({
  id: '0'.repeat(64),
  stream: { kind: 'case', id: 'case' },
  type: 'NoteAdded',
  v: 1,
  data: { noteId: 'n', text: '' },
  parents: [],
  hlc: formatStamp({ millis: atMs, counter: 0 }),
  author: { user: personId, device: 'device', office: 'office' },
  seq: 1,
  prev: null,
  sig: '0'.repeat(128),
});
