/**
 * Files go after the events that name them: what is kept here and not at the hub goes up, what is named here and not kept comes down, part
 * by part, each durable on its own. A file that its author has not handed over yet is asked for again with the next exchange.
 */
import type { SyncFailure } from '../../../shared/api/sync.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { bounds, type FileState } from '../../../shared/sync/protocol.ts';
import type { FileFacts } from '../db/incomingFiles.ts';
import { noteFileAtHub } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { filesNotAtHub } from '../projections/fileRefs.ts';
import { frugally } from './frugally.ts';
import type { HubClient, HubSelf } from './hubClient.ts';

type Way = { readonly desk: OpenDesk; readonly hub: HubClient; readonly self: HubSelf };

/** Answers how many files went up or came down whole. */
export const exchangeFiles = async (way: Way): Promise<Result<number, SyncFailure>> => {
  const lacking = filesNotAtHub(way.desk.store.read);
  return lacking.length === 0 ? ok(0) : frugally(way.desk, () => moveFiles(way, lacking));
};

const moveFiles = async (way: Way, lacking: readonly string[]): Promise<Result<number, SyncFailure>> => {
  const { desk, hub, self } = way;
  let moved = 0;
  for (const sha256 of lacking) {
    const state = await hub.fileState(self, sha256);
    if (!state.ok) return state;
    const facts = desk.files.facts(sha256);
    const done =
      facts === null ? await bringDown(way, sha256, state.value) : await bringUp(way, sha256, facts, state.value);
    if (!done.ok) return done;
    if (!done.value) continue;
    moved += 1;
    desk.store.write((db) => noteFileAtHub(db, sha256));
    desk.changes.publish({ caseId: null, count: 0 });
  }
  return ok(moved);
};

const bringUp = async (
  { desk, hub, self }: Way,
  sha256: string,
  { mediaType, sizeBytes }: FileFacts,
  known: FileState | null,
): Promise<Result<boolean, SyncFailure>> => {
  let state = known;
  while (state?.isWhole !== true) {
    const part: number = state?.parts ?? 0;
    const put = await hub.putFilePart(self, {
      sha256,
      sizeBytes,
      mediaType,
      part,
      bytes: desk.files.part(sha256, part, bounds.filePartBytes),
    });
    if (!put.ok) return put;
    state = put.value;
  }
  return ok(true);
};

const bringDown = async (
  { desk, hub, self }: Way,
  sha256: string,
  state: FileState | null,
): Promise<Result<boolean, SyncFailure>> => {
  if (state?.isWhole !== true) return ok(false);
  const { incoming } = desk.files;
  const count = Math.ceil(state.sizeBytes / bounds.filePartBytes);
  for (let part = incoming.count(sha256); part < count; part += 1) {
    const got = await hub.filePart(self, sha256, part);
    if (!got.ok) return got;
    incoming.take(sha256, part, got.value);
  }
  return ok(incoming.finish(sha256, state));
};
