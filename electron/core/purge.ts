/**
 * Destroying a stream: the skeleton of each event stays (id, parents, stamp, author, chain, signature), its data and files go. Two parts:
 * the log's is one transaction with the purge event; files, search index and copies follow, and are finished at the next opening if the
 * power goes in between.
 */
import { rmSync } from 'node:fs';
import type { StreamKey } from '../../shared/sync/envelope.ts';
import { removeDraftsOf } from './db/drafts.ts';
import { purgeStreamData } from './db/eventLog.ts';
import { endOffline } from './db/fileFetching.ts';
import type { FileStore } from './db/files.ts';
import { forgetFile } from './db/hubLink.ts';
import type { Store } from './db/open.ts';
import { all, one, run, sql, type WriteDb } from './db/sql.ts';
import { filesOfStream, isFileUsed } from './projections/fileRefs.ts';
import { wipeSearchResidue } from './projections/search.ts';

export type Purgeable = {
  readonly store: Store;
  readonly files: Pick<FileStore, 'remove' | 'volumes'>;
  readonly backupDir: string;
};

/** Empties the events of the stream but its purge event, and notes what is left to do; runs in the transaction that stores that event. */
export const purgeStream = (db: WriteDb, stream: StreamKey, purgeType: string): void => {
  for (const sha256 of filesOfStream(db, stream)) {
    run(db, sql`INSERT INTO file_removals (sha256) VALUES (${sha256}) ON CONFLICT DO NOTHING`);
  }
  // The column was named when only cases could be purged.
  run(db, sql`INSERT INTO purges_to_finish (case_id) VALUES (${stream.id}) ON CONFLICT DO NOTHING`);
  purgeStreamData(db, stream, purgeType);
  removeDraftsOf(db, stream);
};

/** Does what is left of all purges; nothing when there is nothing, safe to repeat. */
export const finishPurges = ({ store, files, backupDir }: Purgeable): void => {
  if (one(store.read, sql`SELECT 1 AS waiting FROM purges_to_finish LIMIT 1`) === null) return;
  const noted = all<{ sha256: string }>(store.read, sql`SELECT sha256 FROM file_removals`).map(({ sha256 }) => sha256);
  const purged = all<{ case_id: string }>(store.read, sql`SELECT case_id FROM purges_to_finish`);
  files.volumes.remove(purged.map(({ case_id }) => case_id));
  const unused = noted.filter((sha256) => !isFileUsed(store.read, sha256));
  files.remove(unused);
  // The copy made before the last change of the schema still holds the case.
  rmSync(backupDir, { recursive: true, force: true });
  wipeSearchResidue(store);
  store.write((db) => {
    for (const sha256 of unused) forgetFile(db, sha256);
    for (const { case_id } of purged) endOffline(db, case_id);
    run(db, sql`DELETE FROM file_removals`);
    run(db, sql`DELETE FROM purges_to_finish`);
  });
  store.checkpoint();
};
