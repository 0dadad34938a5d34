/** A real desk in a folder, for measuring: the core without a window. */
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { compose } from '../../electron/core/compose.ts';
import { one, sql } from '../../electron/core/db/sql.ts';
import type { OpenDesk } from '../../electron/core/desk/openDesk.ts';
import type { ContractClient } from '../../shared/api/client.ts';

const resourcesDir = join(import.meta.dirname, '..', '..', 'resources');

export type BenchDesk = {
  readonly api: ContractClient;
  readonly open: () => OpenDesk;
  readonly close: () => Promise<void>;
};

export const deskIn = (dataDir: string): BenchDesk => {
  const core = compose({ dataDir, resourcesDir, shell: 'web', fontFolders: [] });
  return {
    api: createRouterClient(core.router, { context: core.context }),
    open: () => {
      const desk = core.context.desk.current();
      if (desk === null) throw new Error('the desk is locked');
      return desk;
    },
    close: core.close,
  };
};

/** Exchanges until nothing is left to do; answers the seconds. */
export const untilSettled = async (api: ContractClient): Promise<number> => {
  const startedAt = performance.now();
  for (;;) {
    const { state, onlyHere } = await api.sync.now();
    if (state.kind === 'resting' && onlyHere === 0) return (performance.now() - startedAt) / 1000;
    if (state.kind === 'waiting') throw new Error(state.failure.type);
  }
};

/** How many events its log holds. */
export const countEvents = ({ store }: OpenDesk): number =>
  one<{ n: number }>(store.read, sql`SELECT count(*) AS n FROM events`)?.n ?? 0;
