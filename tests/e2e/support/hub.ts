/** A real hub for one test: its own process on a free loopback port over a fresh folder, which can be stopped and started again. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export type Hub = {
  /** A one-time enrolment code for a computer of the office, as whoever runs the hub gets it. */
  readonly newCode: (office: string) => Promise<string>;
  /** Puts one office under another, both by code. */
  readonly supervise: (office: string, by: string) => Promise<void>;
  /** Takes out the computer that was enrolled last. */
  readonly revokeNewest: () => Promise<void>;
  /** Lets count what colleagues have of the computer that was enrolled last. */
  readonly acceptNewest: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Starts again on the same port over the same data. */
  readonly start: () => Promise<void>;
  readonly end: () => Promise<void>;
};
type Running = { readonly child: ChildProcess; readonly port: number };

const root = join(import.meta.dirname, '..', '..', '..');
const program = join(root, 'hub/main.ts');
const START_LIMIT_MS = 60_000;
const run = promisify(execFile);

export const openHub = async (): Promise<Hub> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'hub-'));
  const envOf = (port: number) => ({
    ...process.env,
    HUB_DATA: dataDir,
    HUB_TLS: 'off',
    HUB_HOST: '127.0.0.1',
    HUB_PORT: String(port),
  });
  let running: Running | null = await start(envOf(0));
  const { port } = running;
  const stop = async (): Promise<void> => {
    if (running === null) return;
    const gone = once(running.child, 'exit');
    running.child.kill('SIGTERM');
    await gone;
    running = null;
  };
  const command = async (...args: readonly string[]): Promise<string> =>
    (await run(process.execPath, [program, ...args], { env: envOf(port) })).stdout;
  const newest = async (): Promise<string> => {
    const computers = (await command('offices')).split('\n').flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1] ?? []);
    const last = computers.at(-1);
    if (last === undefined) throw new Error('no computer is enrolled');
    return last;
  };
  return {
    newCode: async (office) => {
      const stdout = await command('enrol', '--office', office);
      const code = stdout.split('\n').find((line) => line.startsWith('http'));
      if (code === undefined) throw new Error(`no code in: ${stdout}`);
      return code.trim();
    },
    supervise: async (office, by) => {
      await command('supervise', '--office', office, '--by', by);
    },
    revokeNewest: async () => {
      await command('revoke', '--device', await newest());
    },
    acceptNewest: async () => {
      await command('accept', '--device', await newest());
    },
    stop,
    start: async () => {
      running ??= await start(envOf(port));
    },
    end: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const start = (env: NodeJS.ProcessEnv): Promise<Running> =>
  new Promise((settle, fail) => {
    const child = spawn(process.execPath, [program], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr?.on('data', (chunk) => (errors += String(chunk)));
    const limit = setTimeout(() => fail(new Error(`the hub did not start: ${errors}`)), START_LIMIT_MS);
    child.once('exit', (code) => fail(new Error(`the hub ended with ${code}: ${errors}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = portIn(line);
      if (port === null) return;
      clearTimeout(limit);
      settle({ child, port });
    });
  });

/** The port that the hub says it listens on, if this line of its log says so. */
const portIn = (line: string): number | null => {
  const said: unknown = JSON.parse(line);
  if (typeof said !== 'object' || said === null || !('event' in said) || said.event !== 'listening') return null;
  return 'port' in said ? Number(said.port) : null;
};
