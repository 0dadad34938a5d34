/**
 * A page names files by their hash. One that this desk neither keeps nor knows at the hub is refused, so that no stream refers to a content that was never there,
 * and a guessed hash leads nowhere.
 */
import type { StreamRefusal } from '../../shared/sync/streamRefusal.ts';
import { sha256Schema } from '../../shared/case/parts.ts';
import { fileAtHub } from './db/hubLink.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { mayReadFile } from './looks.ts';
import { isFileUsed } from './projections/fileRefs.ts';

/** The first file in the raw data of a command that this desk does not know, as a refusal at its field; null when it knows all. */
export const missingFile = (desk: OpenDesk, data: unknown): StreamRefusal | null => find(desk, data, []);

/** Kept here, or at the hub by a record that the person may read: naming it once more needs no fetching. */
const isKnown = (desk: OpenDesk, sha256: string): boolean =>
  desk.files.isKept(sha256) ||
  (fileAtHub(desk.store.read, sha256) !== null && isFileUsed(desk.store.read, sha256) && mayReadFile(desk, sha256));

const find = (desk: OpenDesk, data: unknown, path: readonly string[]): StreamRefusal | null => {
  if (typeof data !== 'object' || data === null) return null;
  for (const [key, value] of Object.entries(data)) {
    if (key === 'sha256') {
      // What is no hash at all is the schema's to refuse.
      const sha256 = sha256Schema.safeParse(value);
      if (sha256.success && !isKnown(desk, sha256.data))
        return { type: 'item-unknown', field: path.join('.'), id: sha256.data };
      continue;
    }
    const found = find(desk, value, [...path, key]);
    if (found !== null) return found;
  }
  return null;
};
