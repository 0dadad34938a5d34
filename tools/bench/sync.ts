/**
 * `npm run bench -- sync [--cases N]`: how fast a desk hands its events to a hub and another takes them in, on loopback with the hub in a
 * process of its own. Everything is included: reading and encryption here, checking and storing there, projections on the other side.
 * Prints events per second and the hub's memory.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs, promisify } from 'node:util';
import { createRouterClient } from '@orpc/server';
import { compose } from '../../electron/core/compose.ts';
import { appendEvents } from '../../electron/core/db/eventLog.ts';
import type { OpenDesk } from '../../electron/core/desk/openDesk.ts';
import type { ContractClient } from '../../shared/api/client.ts';
import { caseEvents } from '../../shared/case/events.ts';
import { freePort } from '../freePort.ts';
import { syntheticEvents } from './syntheticCases.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'hejie-bench-'));
const person = { name: '测量', signInName: 'bench', password: 'a long enough password' };

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { cases: { type: 'string' } } });
  const cases = Number(values.cases ?? '2000');
  const hub = await startHub();
  try {
    const first = deskIn('first');
    const office = { name: '测量办公室', code: '测量', district: '测量', address: '', phone: '' };
    await first.api.desk.createOffice({ office, person });
    const events = fill(first.open(), cases);
    await first.api.sync.enrol({ code: await hub.code() });
    const pushSeconds = await untilSettled(first.api);
    report('push', events, pushSeconds);

    const second = deskIn('second');
    await second.api.desk.joinOffice({
      code: await hub.code(),
      signInName: person.signInName,
      password: person.password,
    });
    report('first pull, with projections', events, await untilSettled(second.api));
    console.log(`hub memory ${hub.memoryMb()} MB`);
    await first.close();
    await second.close();
  } finally {
    hub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const deskIn = (name: string) => {
  const core = compose({
    dataDir: join(folder, name),
    resourcesDir: join(root, 'resources'),
    shell: 'web',
    fontFolders: [],
  });
  const api: ContractClient = createRouterClient(core.router, { context: core.context });
  const open = (): OpenDesk => {
    const desk = core.context.desk.current();
    if (desk === null) throw new Error('the desk is locked');
    return desk;
  };
  return { api, open, close: core.close };
};

/** Writes the cases into the log, without their read models: what is measured is the exchange. */
const fill = ({ store, appender }: OpenDesk, cases: number): number => {
  let count = 0;
  for (let caseNo = 1; caseNo <= cases; caseNo += 1) {
    const authored = syntheticEvents(caseNo).map(({ type, data }) => ({ type, data, v: caseEvents[type].version }));
    store.write((db) => appendEvents(db, appender(), { kind: 'case', id: `case-${caseNo}` }, authored));
    count += authored.length;
  }
  return count;
};

/** Seconds until an exchange has ended with nothing left to do. */
const untilSettled = async (api: ContractClient): Promise<number> => {
  const startedAt = performance.now();
  for (;;) {
    const { state, onlyHere } = await api.sync.now();
    if (state.kind === 'resting' && onlyHere === 0) return (performance.now() - startedAt) / 1000;
    if (state.kind === 'waiting') throw new Error(state.failure.type);
  }
};

const report = (label: string, events: number, seconds: number): void =>
  console.log(`${label}: ${events} events in ${seconds.toFixed(2)} s, ${Math.round(events / seconds)} events/s`);

const startHub = async () => {
  const port = await freePort();
  const databaseUrl = process.env['HEJIE_TEST_DATABASE'] ?? '';
  const env = {
    ...process.env,
    HUB_DATA: join(folder, 'hub'),
    HUB_TLS: 'off',
    HUB_HOST: '127.0.0.1',
    HUB_PORT: String(port),
    DATABASE_URL: databaseUrl,
  };
  const hub = spawn(process.execPath, [join(root, 'hub', 'main.ts')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(hub.stdout);
  await new Promise<void>((listening) => lines.on('line', (line) => line.includes('"listening"') && listening()));
  const run = promisify(execFile);
  return {
    code: async () =>
      (await run(process.execPath, [join(root, 'hub', 'main.ts'), 'enrol', '--office', '测量'], { env })).stdout.split(
        '\n',
      )[0] ?? '',
    memoryMb: () =>
      Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${hub.pid}/status`, 'utf8'))?.[1]) / 1024),
    stop: () => hub.kill(),
  };
};

await main();
