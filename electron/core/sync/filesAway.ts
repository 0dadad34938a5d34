/** Why files that something is made of are not here, by the names that their records give them. */
import type { FilesAtHub, FilesElsewhere } from '../../../shared/api/views.ts';
import { fileAtHub } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { nameOfFile } from '../queries/fileNames.ts';
import type { DeskSync } from './deskSync.ts';

/** Told after they were asked for. Where some are at the hub, those alone: whoever waits can have them as soon as it is there. */
export const filesAway = (
  { store: { read } }: Pick<OpenDesk, 'store'>,
  sync: Pick<DeskSync, 'state'>,
  sha256s: readonly string[],
): FilesAtHub | FilesElsewhere => {
  const named = (some: readonly string[]) => some.map((sha256) => ({ sha256, name: nameOfFile(read, sha256) }));
  const atHub = sha256s.filter((sha256) => fileAtHub(read, sha256) !== null);
  if (atHub.length === 0) return { type: 'files-elsewhere', files: named(sha256s) };
  const state = sync.state();
  return { type: 'files-at-hub', files: named(atHub), failure: state.kind === 'waiting' ? state.failure : null };
};
