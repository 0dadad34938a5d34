/**
 * Real processes, killed while they exchange: the desk in the middle of saving, pushing and sending up files, the hub in the middle of storing.
 * Whatever the desk acknowledged is there in the end, whatever it called "at the hub" the hub has, and nothing is stuck.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { scanLog } from '../../electron/core/db/eventLog.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { adminCall } from '../../hub/admin.ts';
import { readConfig, type HubConfig } from '../../hub/config.ts';
import { freePort } from '../../tools/freePort.ts';
import { coreIn, FOUNDER, foundDesk, newFolder, OFFICE } from '../support/desk.ts';
import { settled } from '../support/hub.ts';

/** Kills of the desk, and as many of the hub; HEJIE_KILLS asks for more. */
const KILLS = Number(process.env['HEJIE_KILLS'] ?? '8');
const root = join(import.meta.dirname, '..', '..');
const node = join(root, 'node_modules', '.bin', 'node');

type Seen = { readonly saved: Set<string>; readonly atHub: Set<string>; readonly files: Set<string> };

/** One victim, killed once it has said so many lines; the hub is killed and begun again half-way. */
const exchangeAndKill = (
  dataDir: string,
  round: number,
  { seen, hub }: { readonly seen: Seen; readonly hub: HubProcess },
) =>
  new Promise<void>((settle, fail) => {
    const child = spawn(node, [join(import.meta.dirname, 'killedDesk.ts'), dataDir, String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let left = 12 + Math.floor(Math.random() * 30);
    const hubDiesAt = Math.floor(left / 2);
    let revived: Promise<void> = Promise.resolve();
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      const [kind, id = ''] = line.split(' ');
      if (kind === 'saved') seen.saved.add(id);
      if (kind === 'file') seen.files.add(id);
      if (kind === 'at-hub') for (const saved of seen.saved) seen.atHub.add(saved);
      left -= 1;
      if (left === hubDiesAt) revived = hub.killAndRevive();
      // Every other victim dies with a file on its way.
      if (left <= 0 && (round % 2 === 0 || kind === 'exchanging')) child.kill('SIGKILL');
    });
    child.on('error', fail);
    lines.on('close', () => {
      if (left > 0) fail(new Error('the victim ended by itself'));
      else revived.then(settle, fail);
    });
  });

type HubProcess = { readonly killAndRevive: () => Promise<void>; readonly stop: () => Promise<void> };

const startHub = async (config: HubConfig): Promise<HubProcess> => {
  const start = async (): Promise<ChildProcess> => {
    const env = {
      ...process.env,
      HUB_DATA: config.dataDir,
      HUB_TLS: 'off',
      HUB_HOST: '127.0.0.1',
      HUB_PORT: String(config.port),
    };
    const child = spawn(node, [join(root, 'hub', 'main.ts')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    await new Promise<void>((listening, fail) => {
      lines.on('line', (line) => line.includes('"listening"') && listening());
      lines.on('close', () => fail(new Error('the hub did not start')));
    });
    return child;
  };
  let child = await start();
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    killAndRevive: async () => {
      await end('SIGKILL');
      child = await start();
    },
    stop: () => end('SIGTERM'),
  };
};

const freshConfig = (port: number): HubConfig => {
  const config = readConfig({ env: { HUB_DATA: newFolder(), HUB_TLS: 'off', HUB_PORT: String(port) }, file: null });
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  return config.value;
};

const newCode = async (config: HubConfig): Promise<string> => {
  const answer = await adminCall(config, { act: 'enrol', office: OFFICE.code });
  if (!answer.ok) throw new Error(answer.refusal.join());
  return answer.value[0] ?? '';
};

const idsIn = (open: Parameters<typeof verifyLog>[0]): ReadonlySet<string> =>
  new Set(Array.from(scanLog(open.store.read, null), ({ id }) => id));

test(`desk and hub are killed ${KILLS} times each while they exchange, and nothing acknowledged is lost`, {
  timeout: 900_000,
}, async () => {
  const config = freshConfig(await freePort());
  const hub = await startHub(config);
  const desk = await foundDesk();
  expect((await desk.api.sync.enrol({ code: await newCode(config) })).ok).toBe(true);
  await settled(desk.api);
  await desk.api.desk.lock();

  const seen: Seen = { saved: new Set(), atHub: new Set(), files: new Set() };
  for (let round = 0; round < KILLS; round += 1) await exchangeAndKill(desk.dataDir, round, { seen, hub });
  expect(seen.atHub.size).toBeGreaterThan(0);

  // What was called "at the hub" reaches a computer that has never met the desk since.
  const folder = newFolder();
  const { core, api } = coreIn(folder);
  const joined = await api.desk.joinOffice({ code: await newCode(config), ...FOUNDER });
  expect(joined).toMatchObject({ ok: true });
  await settled(api);
  const other = (): Parameters<typeof verifyLog>[0] => {
    const open = core.context.desk.current();
    if (open === null) throw new Error('the desk is locked');
    return open;
  };
  const received = idsIn(other());
  expect([...seen.atHub].filter((id) => !received.has(id))).toEqual([]);

  // And what was saved is there, and goes on.
  expect((await desk.api.desk.signIn(FOUNDER)).ok).toBe(true);
  await settled(desk.api);
  await settled(api);
  const everywhere = idsIn(other());
  for (const ids of [idsIn(desk.open()), everywhere]) expect([...seen.saved].filter((id) => !ids.has(id))).toEqual([]);
  for (const open of [desk.open(), other()]) expect(verifyLog(open).faults).toEqual([]);
  expect(seen.files.size).toBeGreaterThan(0);
  for (const sha256 of seen.files) expect(await api.files.get({ sha256 })).toMatchObject({ ok: true });
  expect(await api.sync.status()).toMatchObject({ filesAwaited: 0, mayGo: true });

  await core.close();
  await desk.dispose();
  await hub.stop();
  for (const dir of [folder, config.dataDir]) rmSync(dir, { recursive: true, force: true });
});
