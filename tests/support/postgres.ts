/** A PostgreSQL of the test's own: a fresh cluster in a folder, ended with the test. */
import { rmSync } from 'node:fs';
import { findPostgres } from '../../tools/postgres.mjs';
import { startCluster } from '../../tools/postgresCluster.ts';
import { newFolder } from './desk.ts';

export type TestPostgres = {
  readonly url: string;
  /** Ends it without a word to those who are connected, and starts it again. */
  readonly restart: () => void;
  readonly stop: () => void;
};

export const postgresPrograms = findPostgres();

export const startPostgres = (programs: string): TestPostgres => {
  const folder = newFolder();
  const start = () => startCluster({ programs, folder, isDurable: false });
  let cluster = start();
  return {
    url: cluster.urlOf('postgres'),
    restart: () => {
      cluster.stop();
      cluster = start();
    },
    stop: () => {
      cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
