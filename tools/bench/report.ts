/**
 * How long statistics take with many cases: `npm run bench -- report [cases]` (50,000 if not said), all of them of one year. Bars: the
 * monthly table over a year 1 s; the workbook with every case 5 s and 300 MB for the whole process. Not a test: a loaded machine proves nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../electron/core/db/open.ts';
import { define, type WriteDb } from '../../electron/core/db/sql.ts';
import { matterProjection } from '../../electron/core/projections/matter.ts';
import { project } from '../../electron/core/projections/project.ts';
import { mattersOf } from '../../electron/core/queries/matters.ts';
import { writeBook } from '../../electron/core/statistics/workbook.ts';
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import { localDate } from '../../shared/kernel/localDate.ts';
import { courseOf } from '../../shared/statistics/course.ts';
import { foldStatistic } from '../../shared/statistics/fold.ts';
import { month, periodOf } from '../../shared/statistics/period.ts';
import { statistics } from '../../shared/statistics/registry.ts';
import { tableOf } from '../../shared/statistics/table.ts';
import { syntheticCase, today } from './syntheticCases.ts';

const batch = 1000;
const openIn = (folder: string) => openStore(join(folder, 'desk.db'), new Uint8Array(32).fill(9));
const variants = { successRate: 'D', recovered: 'agreed' } as const;
// The synthetic cases spread over some six years; asking for all of them makes each one count.
const asked = periodOf({ from: '2020-01', to: '2026-12' }, today);
if (!asked.ok) throw new RangeError(asked.refusal.type);
const period = asked.value;

const seedAll = (store: Store, count: number): void => {
  const started = performance.now();
  store.write((write) => define(write, matterProjection.create));
  for (let first = 1; first <= count; first += batch)
    store.write((write) => {
      for (let caseNo = first; caseNo < first + batch && caseNo <= count; caseNo += 1) seed(write, caseNo);
    });
  store.checkpoint();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = (statSync(store.file).size / 1e6).toFixed(0);
  console.log(`${count} cases through the projection in ${seconds} s, file ${megabytes} MB`);
};

const seed = (write: WriteDb, caseNo: number): void => {
  const state = syntheticCase(caseNo);
  const bare = { events: [], applied: [], conflicts: [], needsNewerVersion: false, updatedAt: caseNo };
  const change = { id: `case-${caseNo}`, no: caseNo, state, ...bare };
  project(write, [matterProjection], { kind: 'case', change, context: { calendar: builtInCalendar, settings: [] } });
};

const say = (label: string, ms: number, barMs: number, more = ''): void =>
  console.log(
    `${label.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms  ${ms <= barMs ? 'ok' : `OVER ${barMs} ms`}  ${more}`,
  );
const measure = (label: string, barMs: number, act: () => number): void => {
  act();
  const from = performance.now();
  const found = act();
  say(label, performance.now() - from, barMs, `${found} counted`);
};

const readAll = (store: Store) => mattersOf(store.read, { from: period.from, to: period.to, officeId: null }).matters;

const measureTables = (store: Store): void => {
  const read = () => readAll(store);
  measure('read every round', 1000, () => read().length);
  measure('表1 over every round', 1000, () => foldStatistic(statistics.monthly, read(), period).total.figures.size);
  measure('表1, 表2 and the course of a year, as the page', 1000, () => {
    const matters = read();
    foldStatistic(statistics['by-dispute'], matters, period);
    courseOf(matters, month('2026-12'), 12);
    return foldStatistic(statistics.monthly, matters, period).total.figures.size;
  });
};

const measureWorkbook = async (store: Store): Promise<void> => {
  const from = performance.now();
  const matters = readAll(store);
  const bytes = await writeBook({
    office: '随州市职工服务中心',
    preparedOn: localDate('2026-11-20'),
    tables: Object.values(statistics).map((s) => tableOf(s, foldStatistic(s, matters, period), { period, variants })),
    matters,
    remarks: [],
  });
  const peak = process.resourceUsage().maxRSS / 1e3;
  say(
    `workbook of ${matters.length} rows`,
    performance.now() - from,
    5000,
    `${(bytes.length / 1e6).toFixed(1)} MB, process peak ${peak.toFixed(0)} MB of 300`,
  );
};

const parts: Readonly<Record<string, (store: Store) => void | Promise<void>>> = {
  tables: measureTables,
  workbook: measureWorkbook,
};
const [first = '50000', part, seeded] = process.argv.slice(2);
if (part === undefined || seeded === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-bench-'));
  const store = openIn(folder);
  seedAll(store, Number(first));
  store.close();
  // Each part runs in a process of its own, so that the peak of memory is its own.
  for (const name of Object.keys(parts))
    spawnSync(process.execPath, [import.meta.filename, first, name, folder], { stdio: 'inherit' });
  rmSync(folder, { recursive: true, force: true });
} else {
  const store = openIn(seeded);
  await parts[part]?.(store);
  store.close();
}
