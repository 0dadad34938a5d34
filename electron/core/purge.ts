/**
 * Destroying a case: the skeleton of each event stays (id, parents, stamp, author, chain, signature), its data and files go. The log's
 * part is one transaction with the purge event; the files follow, and a cut in between is finished at the next opening.
 */
import { removeDraftsOfCase } from './db/drafts.ts';
import { purgeStreamData } from './db/eventLog.ts';
import type { FileStore } from './db/files.ts';
import type { Store } from './db/open.ts';
import { all, run, sql, type WriteDb } from './db/sql.ts';
import { filesOfCase, isFileUsed } from './projections/fileRefs.ts';

/** Empties the events of the case and notes its files for removal; runs in the transaction that stores the purge event. */
export const purgeCaseData = (db: WriteDb, caseId: string): void => {
  for (const sha256 of filesOfCase(db, caseId)) {
    run(db, sql`INSERT INTO file_removals (sha256) VALUES (${sha256}) ON CONFLICT DO NOTHING`);
  }
  purgeStreamData(db, { kind: 'case', id: caseId }, 'CasePurged');
  removeDraftsOfCase(db, caseId);
};

/** Destroys the noted files that no other case needs; safe to repeat. */
export const finishRemovals = (store: Store, files: Pick<FileStore, 'remove'>): void => {
  const noted = all<{ sha256: string }>(store.read, sql`SELECT sha256 FROM file_removals`).map(({ sha256 }) => sha256);
  if (noted.length === 0) return;
  files.remove(noted.filter((sha256) => !isFileUsed(store.read, sha256)));
  store.write((db) => run(db, sql`DELETE FROM file_removals`));
  store.checkpoint();
};
