/** Where the content of a file is, seen from this computer. */
import type { FilePlace } from '../../../shared/api/files.ts';
import { bounds } from '../../../shared/sync/protocol.ts';
import { fileAtHub } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { isToFetch } from './filesToFetch.ts';

export const filePlace = (desk: Pick<OpenDesk, 'store' | 'files'>, sha256: string): FilePlace => {
  if (desk.files.isKept(sha256)) return { at: 'here' };
  if (fileAtHub(desk.store.read, sha256) === null) return { at: 'elsewhere' };
  if (!isToFetch(desk, sha256)) return { at: 'hub' };
  return { at: 'coming', arrivedBytes: desk.files.incoming.count(sha256) * bounds.filePartBytes };
};
