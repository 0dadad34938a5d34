/** What a file is called in the record that names it. */
import { filesNamedIn } from '../../../shared/sync/fileHashes.ts';
import { readStream } from '../db/eventLog.ts';
import type { ReadDb } from '../db/sql.ts';
import { streamsOfFile } from '../projections/fileRefs.ts';

/** Empty where no record that is kept here gives it a name. */
export const nameOfFile = (db: ReadDb, sha256: string): string => {
  for (const stream of streamsOfFile(db, sha256))
    for (const { data } of readStream(db, stream)) {
      const named = filesNamedIn(data).find((file) => file.sha256 === sha256 && file.name !== null);
      if (named !== undefined) return named.name ?? '';
    }
  return '';
};
