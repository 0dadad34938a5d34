/** A real desk for one test: the local web shell in its own process on a fresh data folder, which can be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Desk = {
  readonly dataDir: string;
  /** Address with the one-time token; a new one after each start. */
  readonly url: () => string;
  /** Ends the process as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts again on the same data; the page must open the new url(). */
  readonly restart: () => Promise<void>;
  readonly end: () => Promise<void>;
};
type Running = { readonly child: ChildProcess; readonly url: string };

const root = join(import.meta.dirname, '..', '..', '..');
const START_LIMIT_MS = 30_000;

export const openDesk = async (): Promise<Desk> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-'));
  let running = await start(dataDir);
  const kill = async (): Promise<void> => {
    if (running.child.exitCode !== null || running.child.signalCode !== null) return;
    const gone = once(running.child, 'exit');
    running.child.kill('SIGKILL');
    await gone;
  };
  return {
    dataDir,
    url: () => running.url,
    kill,
    restart: async () => {
      await kill();
      running = await start(dataDir);
    },
    end: async () => {
      await kill();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const start = (dataDir: string): Promise<Running> =>
  new Promise((settle, fail) => {
    const child = spawn(process.execPath, [join(root, 'electron/web/main.ts'), '--data', dataDir, '--no-open'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let errors = '';
    child.stderr?.on('data', (chunk) => (errors += String(chunk)));
    const limit = setTimeout(() => fail(new Error(`the desk did not start: ${errors}`)), START_LIMIT_MS);
    child.once('exit', (code) => fail(new Error(`the desk ended with ${code}: ${errors}`)));
    child.once('message', (message) => {
      clearTimeout(limit);
      settle({ child, url: readyUrl(message) });
    });
  });

const readyUrl = (message: unknown): string => {
  if (typeof message === 'object' && message !== null && 'url' in message) return String(message.url);
  throw new Error('the desk sent no address');
};
