/**
 * How long the read side takes with many cases: `npm run bench -- list [cases]` (50,000 if not said). Cases are written straight through
 * the projections, so this measures lists and search, not saving. Each query runs until warm; the slowest of nine further runs is printed.
 * Bars: any list 50 ms, search 30 ms. Not a test: a loaded machine proves nothing.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../electron/core/db/open.ts';
import { define, type WriteDb } from '../../electron/core/db/sql.ts';
import { project } from '../../electron/core/projections/project.ts';
import { projections } from '../../electron/core/projections/registry.ts';
import type { Reader } from '../../electron/core/readScope.ts';
import { listCases } from '../../electron/core/queries/listCases.ts';
import { lookupParty } from '../../electron/core/queries/lookupParty.ts';
import { searchCases } from '../../electron/core/queries/searchCases.ts';
import { workbench } from '../../electron/core/queries/workbench.ts';
import { type CaseListQuery, everyCase } from '../../shared/api/cases.ts';
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import { syntheticCase, today } from './syntheticCases.ts';

const count = Number(process.argv[2] ?? 50_000);
const batch = 1000;
const folder = mkdtempSync(join(tmpdir(), 'hejie-bench-'));
const store = openStore(join(folder, 'desk.db'), new Uint8Array(32).fill(9));
const db = store.read;

const seed = (write: WriteDb, caseNo: number): void => {
  const change = {
    id: `case-${caseNo}`,
    no: caseNo,
    state: syntheticCase(caseNo),
    events: [],
    applied: [],
    conflicts: [],
    needsNewerVersion: false,
    updatedAt: (caseNo * 7919) % count,
  };
  project(write, projections, { kind: 'case', change, context: { calendar: builtInCalendar, settings: [] } });
};

const started = performance.now();
store.write((write) => {
  for (const projection of projections) define(write, projection.create);
});
for (let first = 1; first <= count; first += batch)
  store.write((write) => {
    for (let caseNo = first; caseNo < first + batch && caseNo <= count; caseNo += 1) seed(write, caseNo);
  });
store.checkpoint();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const megabytes = (statSync(store.file).size / 1e6).toFixed(0);
console.log(`${count} cases through the projections in ${seconds} s, file ${megabytes} MB`);

const warm = 3;
const runs = 9;
const measure = (label: string, barMs: number, query: () => number): void => {
  let found = 0;
  let slowest = 0;
  const coldFrom = performance.now();
  query();
  const cold = performance.now() - coldFrom;
  for (let run = 0; run < warm + runs; run += 1) {
    const from = performance.now();
    found = query();
    if (run >= warm) slowest = Math.max(slowest, performance.now() - from);
  }
  const verdict = slowest <= barMs ? 'ok' : `OVER ${barMs} ms`;
  console.log(
    `${label.padEnd(34)} ${slowest.toFixed(1).padStart(6)} ms  first ${cold.toFixed(1).padStart(6)} ms  ${String(found).padStart(6)} found  ${verdict}`,
  );
};

const reader: Reader = { today, personId: 'nobody', roles: ['mediator'], officeId: null };
const plain: CaseListQuery = { ...everyCase, offices: 'ours' };
const list = (label: string, query: Partial<CaseListQuery>): void =>
  measure(`list ${label}`, 50, () => listCases(db, { ...plain, ...query }, reader).total);

for (const sort of [
  'number',
  'receivedOn',
  'worker',
  'respondent',
  'claimFen',
  'step',
  'nextDeadline',
  'updatedAt',
] as const) {
  list(`by ${sort}`, { sort });
  list(`by ${sort}, last page`, { sort, offset: Math.max(0, count - 50), descending: false });
}
list('open', { status: 'open' });
list('closed, by worker', { status: 'closed', sort: 'worker' });
list('overdue, by next deadline', { status: 'overdue', sort: 'nextDeadline', descending: false });
list('of two steps', { steps: ['C6', 'C9'] });
list('of one form, last page', { referrals: ['entrusted-summary'], offset: Math.floor(count / 4) - 1000 });
list('of a dispute type', { disputeTypes: ['08'] });
list('of one quarter', { receivedFrom: '2026-07-01', receivedTo: '2026-09-30' });
list('all filters', {
  status: 'open',
  steps: ['C6'],
  referrals: ['delegated'],
  disputeTypes: ['02'],
  receivedFrom: '2026-01-01',
});
list('with a rare word', { text: '欧阳' });
list('with a name', { text: '王建国' });
list('with a word of every case', { text: '有限公司', sort: 'claimFen' });
list('with two words', { text: '恒源 物流', sort: 'worker' });
list('500 rows', { limit: 500 });

for (const text of [
  '建国',
  '王建',
  '恒源',
  '有限公司',
  '劳动报酬',
  '分期支付，首期',
  '鄂随工调〔2026〕1',
  '㛃䶮',
  '王',
  '王 物流',
])
  measure(`search ${text}`, 30, () => searchCases(db, { text, limit: 20 }, reader).length);
measure(
  'look up a phone',
  10,
  () => lookupParty(db, { idNumber: null, phone: '13900000077', creditCode: null }, reader).length,
);
measure('workbench', 50, () => {
  const { due, overdue, waiting } = workbench(db, reader);
  return due.length + overdue.length + waiting.length;
});

store.close();
rmSync(folder, { recursive: true, force: true });
