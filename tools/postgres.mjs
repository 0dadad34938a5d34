/** A PostgreSQL for the tests of the hub: an installed one, else Debian's package when root. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './setup.mjs';

const DEBIAN = '/usr/lib/postgresql';
const INSTALL_LIMIT_MS = 300_000;

/** The folder of a PostgreSQL's programs (initdb, pg_ctl), newest first; null when there is none. */
export const findPostgres = () => {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return (
    places.find((place) => ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(place, name)))) ?? null
  );
};

/** Finds or installs one; null, with a word about it, where there is no way: the tests that need it are then reported as skipped. */
export const ensurePostgres = () => {
  const found = findPostgres() ?? installPackage();
  if (found === null)
    say('没有 PostgreSQL，相关测试将跳过。No PostgreSQL is here and none could be installed: its tests are skipped.');
  return found;
};

const installPackage = () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  say('正在安装系统的 PostgreSQL… Installing the system’s PostgreSQL …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: INSTALL_LIMIT_MS });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', 'postgresql');
  return findPostgres();
};
