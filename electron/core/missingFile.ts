/**
 * A page names files by their hash. One that this desk does not keep is refused, so that no stream refers to a content that was never there,
 * and a guessed hash leads nowhere.
 */
import type { StreamRefusal } from '../../shared/sync/streamRefusal.ts';
import { sha256Schema } from '../../shared/case/parts.ts';
import type { FileStore } from './db/files.ts';

/** The first file in the raw data of a command that is not kept here, as a refusal at its field; null when all are. */
export const missingFile = (files: Pick<FileStore, 'isKept'>, data: unknown): StreamRefusal | null =>
  find(files, data, []);

const find = (files: Pick<FileStore, 'isKept'>, data: unknown, path: readonly string[]): StreamRefusal | null => {
  if (typeof data !== 'object' || data === null) return null;
  for (const [key, value] of Object.entries(data)) {
    if (key === 'sha256') {
      // What is no hash at all is the schema's to refuse.
      const sha256 = sha256Schema.safeParse(value);
      if (sha256.success && !files.isKept(sha256.data))
        return { type: 'item-unknown', field: path.join('.'), id: sha256.data };
      continue;
    }
    const found = find(files, value, [...path, key]);
    if (found !== null) return found;
  }
  return null;
};
