/** PouchDB replicating the same events to and from express-pouchdb: server and each client in processes of their own, all on leveldb. */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

export type Replicated = { readonly seconds: number; readonly docs: number };
export type PouchRates = { readonly batch: number; readonly push: number; readonly pull: number };

/** PouchDB's own batch size first, then larger ones. */
export const POUCH_BATCHES = [100, 500, 1000, 2000] as const;

/** Documents a second for every batch size. `file` holds one event a line. */
export const measurePouch = async (
  folder: string,
  { file, events }: { readonly file: string; readonly events: number },
): Promise<readonly PouchRates[]> => {
  const serverFolder = join(folder, 'pouch-server');
  mkdirSync(serverFolder, { recursive: true });
  const server = spawn(process.execPath, [join(import.meta.dirname, 'pouchServer.ts'), serverFolder], {
    cwd: serverFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [port] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
    const rates: PouchRates[] = [];
    for (const batch of POUCH_BATCHES) {
      const url = `http://127.0.0.1:${port}/batch-${batch}`;
      const rate = async (way: 'push' | 'pull'): Promise<number> => {
        const { seconds, docs } = await replicateInOwnProcess(
          way,
          join(folder, `pouch-${way}-${batch}`),
          url,
          batch,
          file,
        );
        if (docs !== events) throw new Error(`PouchDB moved ${docs} of ${events} documents`);
        return Math.round(docs / seconds);
      };
      rates.push({ batch, push: await rate('push'), pull: await rate('pull') });
    }
    return rates;
  } finally {
    server.kill();
  }
};

const replicateInOwnProcess = async (
  ...args: readonly [string, string, string, number, string]
): Promise<Replicated> => {
  const script = join(import.meta.dirname, 'pouchClient.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args.map(String)]);
  return JSON.parse(stdout) as Replicated;
};
