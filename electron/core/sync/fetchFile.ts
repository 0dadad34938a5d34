/** Files at the hub that are needed here now: they are noted, fetched before all others, and waited for as long as the exchange tries. */
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
  for await (const lacking of bringFiles(desk, sync, { sha256s: [sha256] })) if (lacking === 0) return ok(true);
  const state = sync.state();
  return state.kind === 'waiting'
    ? refuse({ type: 'file-unreachable', failure: state.failure })
    : refuse({ type: 'file-not-handed-over' });
};

export type Bringing = {
  readonly sha256s: readonly string[];
  /** Ends the waiting; what was asked for stays noted and comes by itself. */
  readonly signal?: AbortSignal | undefined;
};

/**
 * Asks for the files that are not here, and yields how many still lack after each change. Ends when all have come, or when an exchange that began
 * after the asking has ended without them; at once where there is no hub or nothing lacks.
 */
export async function* bringFiles(
  desk: OpenDesk,
  sync: DeskSync,
  { sha256s, signal }: Bringing,
): AsyncGenerator<number, void> {
  const { store, files, changes } = desk;
  const lacking = (): readonly string[] => sha256s.filter((sha256) => !files.isKept(sha256));
  const wanted = lacking().filter((sha256) => isFileUsed(store.read, sha256));
  if (wanted.length === 0 || readHubLink(store.read) === null) return;
  store.write((db) => {
    for (const sha256 of wanted) wantFile(db, sha256);
  });
  changes.publish({ caseId: null, count: 0 });
  const ended = new AbortController();
  void sync.now().finally(() => ended.abort());
  const until = signal === undefined ? ended.signal : AbortSignal.any([ended.signal, signal]);
  for await (const _ of changes.subscribe(until)) {
    const left = lacking().length;
    yield left;
    if (left === 0) return;
  }
  yield lacking().length;
}
