/** A PostgreSQL of the test's own: a fresh cluster in a folder, reached by a socket in that folder only, ended with the test. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findPostgres } from '../../tools/postgres.mjs';
import { newFolder } from './desk.ts';

export type TestPostgres = { readonly url: string; readonly stop: () => void };

export const postgresPrograms = findPostgres();

export const startPostgres = (programs: string): TestPostgres => {
  const folder = newFolder();
  const data = join(folder, 'data');
  // PostgreSQL does not run as root.
  const user = process.getuid?.() === 0 ? systemUser('postgres') : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const run = (name: string, ...args: readonly string[]): void => {
    execFileSync(join(programs, name), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
  return {
    url: `postgres://localhost/postgres?host=${encodeURIComponent(folder)}&user=postgres`,
    stop: () => {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const systemUser = (name: string): { readonly uid: number; readonly gid: number } => {
  const ask = (flag: string): number => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
  return { uid: ask('-u'), gid: ask('-g') };
};
