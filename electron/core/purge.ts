/**
 * Destroying a case: the skeleton of each event stays (id, parents, stamp, author, chain, signature), its data and files go. Two parts:
 * the log's is one transaction with the purge event; files, search index and copies follow, and are finished at the next opening if the
 * power goes in between.
 */
import { rmSync } from 'node:fs';
import { removeDraftsOfCase } from './db/drafts.ts';
import { purgeStreamData } from './db/eventLog.ts';
import type { FileStore } from './db/files.ts';
import type { Store } from './db/open.ts';
import { all, one, run, sql, type WriteDb } from './db/sql.ts';
import { filesOfCase, isFileUsed } from './projections/fileRefs.ts';
import { wipeSearchResidue } from './projections/search.ts';

export type Purgeable = {
  readonly store: Store;
  readonly files: Pick<FileStore, 'remove'>;
  readonly backupDir: string;
};

/** Empties the events of the case and notes what is left to do; runs in the transaction that stores the purge event. */
export const purgeCaseData = (db: WriteDb, caseId: string): void => {
  for (const sha256 of filesOfCase(db, caseId)) {
    run(db, sql`INSERT INTO file_removals (sha256) VALUES (${sha256}) ON CONFLICT DO NOTHING`);
  }
  run(db, sql`INSERT INTO purges_to_finish (case_id) VALUES (${caseId}) ON CONFLICT DO NOTHING`);
  purgeStreamData(db, { kind: 'case', id: caseId }, 'CasePurged');
  removeDraftsOfCase(db, caseId);
};

/** Does what is left of all purges; nothing when there is nothing, safe to repeat. */
export const finishPurges = ({ store, files, backupDir }: Purgeable): void => {
  if (one(store.read, sql`SELECT 1 AS waiting FROM purges_to_finish LIMIT 1`) === null) return;
  const noted = all<{ sha256: string }>(store.read, sql`SELECT sha256 FROM file_removals`).map(({ sha256 }) => sha256);
  files.remove(noted.filter((sha256) => !isFileUsed(store.read, sha256)));
  // The copy made before the last change of the schema still holds the case.
  rmSync(backupDir, { recursive: true, force: true });
  wipeSearchResidue(store);
  store.write((db) => {
    run(db, sql`DELETE FROM file_removals`);
    run(db, sql`DELETE FROM purges_to_finish`);
  });
  store.checkpoint();
};
