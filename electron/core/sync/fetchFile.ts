/** A person asks for a file that is at the hub: it is noted, fetched before all others, and waited for as long as the exchange tries. */
import type { FetchRefusal } from '../../../shared/api/views.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { wantFile } from '../db/fileFetching.ts';
import { readHubLink } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { isFileUsed } from '../projections/fileRefs.ts';
import type { DeskSync } from './deskSync.ts';

/** Answers as soon as the file is here, or when an exchange that began after the asking has ended without it. */
export const fetchFile = async (
  desk: OpenDesk,
  sync: DeskSync,
  sha256: string,
): Promise<Result<true, FetchRefusal>> => {
  if (desk.files.isKept(sha256)) return ok(true);
  if (readHubLink(desk.store.read) === null || !isFileUsed(desk.store.read, sha256))
    return refuse({ type: 'file-unknown', sha256 });
  desk.store.write((db) => wantFile(db, sha256));
  desk.changes.publish({ caseId: null, count: 0 });
  const ended = new AbortController();
  void sync.now().finally(() => ended.abort());
  for await (const _ of desk.changes.subscribe(ended.signal)) if (desk.files.isKept(sha256)) break;
  if (desk.files.isKept(sha256)) return ok(true);
  const state = sync.state();
  return state.kind === 'waiting'
    ? refuse({ type: 'file-unreachable', failure: state.failure })
    : refuse({ type: 'file-not-handed-over' });
};
