/** A PostgreSQL of one's own for tests and measurements: a cluster in a folder, reached by a socket in that folder only. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { processorSecondsOf } from './processorSeconds.ts';

export type Cluster = {
  /** Where a database of the cluster is reached. */
  readonly urlOf: (database: string) => string;
  /** Runs one of PostgreSQL's programs (createdb, pg_dump, …) against it; throws when it fails. */
  readonly run: (program: string, ...args: readonly string[]) => void;
  /** Memory of all its processes, each shared page counted once. */
  readonly memoryMb: () => number;
  /** Processor time of all its processes so far, those that have ended included. */
  readonly processorSeconds: () => number;
  readonly stop: () => void;
};
export type ClusterOptions = {
  /** The folder of initdb and pg_ctl (tools/postgres.mjs finds it). */
  readonly programs: string;
  /** Its own; a cluster that lies there already is started again. The system user postgres must reach it when this runs as root. */
  readonly folder: string;
  /** Whether a commit waits for the disk, as in an office; tests do not need it. */
  readonly isDurable: boolean;
};

export const startCluster = ({ programs, folder, isDurable }: ClusterOptions): Cluster => {
  const data = join(folder, 'data');
  // PostgreSQL does not run as root.
  const user = process.getuid?.() === 0 ? systemUser('postgres') : null;
  mkdirSync(folder, { recursive: true });
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const env = { ...process.env, PGHOST: folder, PGUSER: 'postgres' };
  const run = (program: string, ...args: readonly string[]): void => {
    execFileSync(join(programs, program), args, { ...user, env, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  if (!existsSync(data)) run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=${isDurable ? 'on' : 'off'}`;
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
  return {
    urlOf: (database) => `postgres://localhost/${database}?host=${encodeURIComponent(folder)}&user=postgres`,
    run,
    memoryMb: () =>
      Math.round(
        processesOf(data).reduce((sum, pid) => sum + kilobytesIn(`/proc/${pid}/smaps_rollup`, 'Pss'), 0) / 1024,
      ),
    processorSeconds: () => processesOf(data).reduce((sum, pid) => sum + processorSecondsOf(pid), 0),
    stop: () => run('pg_ctl', '-D', data, '-w', '-m', isDurable ? 'fast' : 'immediate', 'stop'),
  };
};

/** The postmaster and its children. */
const processesOf = (data: string): readonly number[] => {
  const postmaster = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => pid === postmaster || parentOf(pid) === postmaster);
};

const parentOf = (pid: number): number | null => {
  const status = tryRead(`/proc/${pid}/status`);
  return status === null ? null : Number(/PPid:\s+(\d+)/.exec(status)?.[1]);
};

const kilobytesIn = (file: string, key: string): number =>
  Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(tryRead(file) ?? '')?.[1] ?? 0);

/** Null for a process that has just ended. */
const tryRead = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

const systemUser = (name: string): { readonly uid: number; readonly gid: number } => {
  const ask = (flag: string): number => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
  return { uid: ask('-u'), gid: ask('-g') };
};
