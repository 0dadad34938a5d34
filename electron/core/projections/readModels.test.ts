import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aCase, CaseWalk, day } from '../../../tests/builders/aCase.ts';
import { builtInCalendar } from '../../../shared/calendar/workCalendar.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import { caseEvent, caseEvents } from '../../../shared/case/events.ts';
import { createDevice } from '../db/device.ts';
import { appendEvents, readStream } from '../db/eventLog.ts';
import { migrate } from '../db/migrate.ts';
import { openStore, type Store } from '../db/open.ts';
import { all, sql } from '../db/sql.ts';
import { deskMigrations } from '../desk/openDesk.ts';
import { newDeviceKeys, privateKeyFrom } from '../signing.ts';
import { bringUpToDate, dumpProjections, project, rebuildAll, streamChange } from './project.ts';
import { projections } from './registry.ts';
import { wipeSearchResidue } from './search.ts';
import { matchExpression } from './searchTokens.ts';

const context = { calendar: builtInCalendar, settings: [] };
const keys = newDeviceKeys();
let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hejie-rebuild-'));
  store = openStore(join(folder, 'desk.db'), new Uint8Array(32).fill(3));
  migrate(store, { migrations: deskMigrations, backupDir: folder });
  store.write((db) => createDevice(db, { deviceId: 'd1', officeId: 'o1', keys }));
  bringUpToDate(store, projections, context);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const appender = (nowMs: number) => ({
  device: { deviceId: 'd1', officeId: 'o1', privateKey: privateKeyFrom(keys.privateKeyDer) },
  userId: 'p1',
  nowMs,
});

const purged = (walk: CaseWalk): CaseWalk =>
  new CaseWalk([...walk.events, caseEvent('CasePurged', { on: day('2026-06-01'), reason: 'sample-removed' })]);

/** Appends the events of a walk one by one, projecting after each, as the desk does. */
const live = (caseId: string, walk: CaseWalk): void => {
  const stream = { kind: 'case', id: caseId } as const;
  for (const [index, { type, data }] of walk.events.entries())
    store.write((db) => {
      appendEvents(db, appender(1_770_000_000_000 + index * 1000), stream, [
        { type, v: caseEvents[type].version, data },
      ]);
      project(db, projections, { kind: 'case', change: streamChange(db, stream, readStream(db, stream)), context });
    });
};

it('rebuilt read models equal the ones written live, and the search finds the same cases', () => {
  live('open', aCase().inMediation());
  live('agreed', aCase().agreed());
  live('failed', aCase().failed());
  live('gone', purged(aCase().agreed()));
  const searched = () =>
    all<{ rowid: number }>(
      store.read,
      sql`SELECT rowid FROM search_index WHERE search_index MATCH ${matchExpression('建国')} ORDER BY rowid`,
    );
  const written = dumpProjections(store.read, projections);
  const found = searched();
  rebuildAll(store, projections, context);
  expect(dumpProjections(store.read, projections)).toEqual(written);
  expect(searched()).toEqual(found);
  expect(found).toHaveLength(3);
  expect(written['case_list']).toHaveLength(3);
  expect(written['deadline']).not.toEqual([]);
  expect(written['payment_due']).toHaveLength(1);
});

it('a purged case leaves no row in any table', () => {
  live('gone', purged(aCase().agreed()));
  const left = Object.entries(dumpProjections(store.read, projections)).filter(([, rows]) => rows.length > 0);
  expect(left).toEqual([]);
});

it('nothing of a purged case stays in the pages of the search index once its residue is wiped', () => {
  const blocksWith = (character: string) =>
    all(store.read, sql`SELECT id FROM search_index_data WHERE instr(block, ${Buffer.from(character)}) > 0`).length;
  live('kept', aCase().inMediation());
  live(
    'gone',
    aCase()
      .agreed()
      .then(caseCommand('AddNote', { noteId: 'n', text: '龘靐' })),
  );
  live('gone', purged(new CaseWalk()));
  // The second character of a pair is never shortened away in the index.
  expect(blocksWith('靐')).toBe(1);
  wipeSearchResidue(store);
  expect(blocksWith('靐')).toBe(0);
  expect(all(store.read, sql`SELECT case_no FROM search_residue`)).toEqual([]);
});
