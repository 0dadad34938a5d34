/** What a measurement of the hub stands on: a folder, a PostgreSQL of its own where there is one, hub processes; all gone at the end. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensurePostgres } from '../postgres.mjs';
import { type Cluster, startCluster } from '../postgresCluster.ts';
import { type BenchHub, type BenchHubOptions, startHub } from './benchHub.ts';

export type GroundOptions = {
  readonly database: 'postgres' | 'embedded';
  /** A folder to keep and to use again; undefined: a temporary one. */
  readonly keep?: string | undefined;
};
export type Ground = {
  readonly folder: string;
  /** Null on the embedded database. */
  readonly cluster: Cluster | null;
  /** In words, for what is printed. */
  readonly database: string;
  /** Starts a hub process; `name` is its folder. */
  readonly hub: (
    name: string,
    options?: Partial<Pick<BenchHubOptions, 'tls' | 'certificateOf' | 'databaseUrl'>>,
  ) => Promise<BenchHub>;
  readonly pathOf: (name: string) => string;
  readonly end: () => Promise<void>;
};

export const openGround = ({ database, keep }: GroundOptions): Ground => {
  const programs = database === 'postgres' ? ensurePostgres() : null;
  if (database === 'postgres' && programs === null) throw new Error('no PostgreSQL; try --database embedded');
  const folder = keep === undefined ? mkdtempSync(join(tmpdir(), 'hejie-bench-')) : resolve(keep);
  mkdirSync(folder, { recursive: true });
  // The system user of PostgreSQL has to pass.
  chmodSync(folder, 0o755);
  const pathOf = (name: string): string => join(folder, name);
  const cluster = programs === null ? null : startCluster({ programs, folder: pathOf('postgres'), isDurable: true });
  let hubs: readonly BenchHub[] = [];
  const endAtOnce = (): void => {
    for (const hub of hubs) hub.kill();
    cluster?.stop();
  };
  process.once('exit', endAtOnce);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return {
    folder,
    cluster,
    database: programs === null ? 'embedded' : `PostgreSQL (${programs})`,
    pathOf,
    hub: async (name, { tls = 'off', certificateOf, databaseUrl = cluster?.urlOf('postgres') ?? '' } = {}) => {
      const hub = await startHub({
        dataDir: pathOf(name),
        databaseUrl,
        tls,
        ...(certificateOf === undefined ? {} : { certificateOf }),
      });
      hubs = [...hubs, hub];
      return hub;
    },
    end: async () => {
      await Promise.all(hubs.map((hub) => hub.stop()));
      cluster?.stop();
      process.removeListener('exit', endAtOnce);
      if (keep === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};
