/**
 * One replication of PouchDB on leveldb, in a process of its own:
 * `node tools/bench/pouchClient.ts push|pull FOLDER URL BATCH EVENTS.jsonl`. Prints the seconds and the documents.
 * A push fills the local database first, which is not counted; opening the databases is not counted either.
 */
import { readFileSync } from 'node:fs';
import { loadPouch, type PouchDatabase } from './pouchPackages.ts';
import type { Replicated } from './pouch.ts';

const [way = '', folder = '', url = '', batch = '', file = ''] = process.argv.slice(2);
const FILL = 1000;
const { PouchDB } = loadPouch();

const fill = async (db: PouchDatabase): Promise<void> => {
  const docs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const event = JSON.parse(line) as { readonly id: string };
      return { _id: event.id, ...event };
    });
  for (let from = 0; from < docs.length; from += FILL) await db.bulkDocs(docs.slice(from, from + FILL));
};

const local = new PouchDB(folder);
if (way === 'push') await fill(local);
await local.info();
const remote = new PouchDB(url);
await remote.info();
const startedAt = performance.now();
const replicate = way === 'push' ? local.replicate.to : local.replicate.from;
await replicate(remote, { batch_size: Number(batch) });
const seconds = (performance.now() - startedAt) / 1000;
const told: Replicated = { seconds, docs: (await (way === 'push' ? remote : local).info()).doc_count };
await local.close();
console.log(JSON.stringify(told));
