/**
 * `npm run bench -- save [--count N]`: how long a durable save takes through the contract, on a desk of its own in a temporary folder.
 * Bar: 95 % of the saves are on disk in under 10 ms. Exit code 1 above it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { compose } from '../../electron/core/compose.ts';
import type { CoreRouter } from '../../electron/core/router.ts';
import { envelope } from '../../shared/api/cases.ts';
import { caseCommand, type CaseCommand } from '../../shared/case/commands.ts';
import { demoRegistration } from '../demo/registration.ts';

type Api = RouterClient<CoreRouter>;
const BAR_P95_MS = 10;
const WARM_UP = 20;

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { count: { type: 'string' } } });
  const dataDir = mkdtempSync(join(tmpdir(), 'hejie-bench-'));
  const core = compose({ dataDir, resourcesDir: join(import.meta.dirname, '..', '..', 'resources'), shell: 'web' });
  try {
    return await measure(createRouterClient(core.router, { context: core.context }), Number(values.count ?? '500'));
  } finally {
    await core.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const measure = async (api: Api, count: number): Promise<number> => {
  const person = { name: '测量', signInName: 'bench', password: 'a long enough password' };
  const office = { name: '测量办公室', code: '测试', district: '测量', address: '', phone: '' };
  const founded = await api.desk.createOffice({ office, person });
  if (!founded.ok) throw new Error(founded.refusal.type);
  const registration = demoRegistration();
  const caseOf = (n: number): string => `bench-${n}`;
  const note = (n: number): CaseCommand =>
    caseCommand('AddNote', { noteId: `n${n}`, text: '当事人表示同意分期支付。' });

  const events = await times(count, async (n) => {
    // A fresh case every thirty saves: real cases hold tens of events.
    const isNew = n % 30 === 0;
    await save(api, caseOf(Math.floor(n / 30)), isNew ? registration : note(n));
  });
  const drafts = await times(count, async (n) => {
    await api.drafts.put({
      draftId: 'd',
      kind: 'intake',
      caseId: null,
      title: '新登记',
      content: { n, text: '打字'.repeat(200) },
    });
  });
  report('event', events);
  report('draft', drafts);
  return Math.max(percentile(events, 95), percentile(drafts, 95)) < BAR_P95_MS ? 0 : 1;
};

const save = async (api: Api, caseId: string, command: CaseCommand): Promise<void> => {
  const done = await api.cases.execute({ caseId, command: envelope(command) });
  if (!done.ok) throw new Error(done.refusal.type);
};

const times = async (count: number, act: (n: number) => Promise<void>): Promise<readonly number[]> => {
  const taken: number[] = [];
  for (let n = 0; n < count + WARM_UP; n += 1) {
    const startedAt = performance.now();
    await act(n);
    if (n >= WARM_UP) taken.push(performance.now() - startedAt);
  }
  return taken.toSorted((a, b) => a - b);
};

const percentile = (sorted: readonly number[], percent: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;

const report = (what: string, sorted: readonly number[]): void => {
  const [p50, p95, max] = [50, 95, 100].map((percent) => percentile(sorted, percent).toFixed(2));
  console.log(
    `bench: durable save of one ${what}: p50 ${p50} ms, p95 ${p95} ms, longest ${max} ms (${sorted.length} saves)`,
  );
};

process.exitCode = await main();
