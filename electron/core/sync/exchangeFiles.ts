/**
 * Files go after the events that name them: what is kept here and not at the hub goes up, what should be here and is not comes down
 * (queries/filesToFetch.ts), as many parts at once as the link carries, each durable on its own. Of the rest it is remembered that the hub has it. What a person asks for
 * goes before everything else, also in the middle of another file.
 */
import type { SyncFailure } from '../../../shared/api/sync.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { bounds, type FileState } from '../../../shared/sync/protocol.ts';
import { endWanting, wantedFiles } from '../db/fileFetching.ts';
import type { FileFacts } from '../db/incomingFiles.ts';
import { noteFileAtHub, noteFileOnlyAtHub } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { filesNotAtHub, isFileUsed } from '../projections/fileRefs.ts';
import { filesToFetch, isToFetch } from '../queries/filesToFetch.ts';
import { frugally } from './frugally.ts';
import type { HubClient, HubSelf } from './hubClient.ts';
import { type Pace, paced } from './pace.ts';

type Way = { readonly desk: OpenDesk; readonly hub: HubClient; readonly self: HubSelf; readonly pace: Pace };
type Step<T> = Promise<Result<T, SyncFailure>>;
export type FileExchange = {
  /** Fetches what a person asks for; each once in an exchange. */
  readonly fetchWanted: () => Step<true>;
  /** Everything, both ways; answers how many files went up or came down whole. */
  readonly all: () => Step<number>;
};
/** `between`: what is done after each part that goes over. */
type Moving = { readonly sha256: string; readonly state: FileState | null; readonly between: () => Step<true> };

/** The files' share of one exchange. */
export const fileExchange = (way: Way): FileExchange => {
  const { desk } = way;
  const tried = new Set<string>();
  let moved = 0;
  const move = async (sha256: string, between: () => Step<true>): Step<true> => {
    tried.add(sha256);
    const gone = await place(way, sha256, between);
    if (gone.ok && gone.value) moved += 1;
    return gone.ok ? ok(true) : gone;
  };
  const fetchWanted = async (): Step<true> => {
    for (;;) {
      const sha256 = wantedFiles(desk.store.read).find((one) => !tried.has(one));
      if (sha256 === undefined) return ok(true);
      const fetched = await move(sha256, async () => ok(true));
      if (!fetched.ok) return fetched;
    }
  };
  return {
    fetchWanted,
    all: () => {
      const lacking = filesNotAtHub(desk.store.read);
      // What is only here first: it must not wait for what is already safe.
      const due = [...lacking.filter(desk.files.isKept), ...filesToFetch(desk), ...lacking];
      const moveAll = async (): Step<number> => {
        for (const sha256 of new Set(due)) {
          const wanted = await fetchWanted();
          if (!wanted.ok) return wanted;
          if (tried.has(sha256)) continue;
          const gone = await move(sha256, fetchWanted);
          if (!gone.ok) return gone;
        }
        const wanted = await fetchWanted();
        return wanted.ok ? ok(moved) : wanted;
      };
      return due.length === 0 ? moveAll() : frugally(desk, moveAll);
    },
  };
};

/** Brings one file to where it should be; true when it went over whole. */
const place = async (way: Way, sha256: string, between: () => Step<true>): Step<boolean> => {
  const { desk, hub, self } = way;
  if (!isFileUsed(desk.store.read, sha256)) {
    desk.store.write((db) => endWanting(db, sha256));
    return ok(false);
  }
  const state = await hub.fileState(self, sha256);
  if (!state.ok) return state;
  const moving = { sha256, state: state.value, between };
  const facts = desk.files.facts(sha256);
  if (facts === null && !isToFetch(desk, sha256)) {
    if (state.value?.isWhole === true) desk.store.write((db) => noteFileOnlyAtHub(db, sha256));
    return ok(false);
  }
  const done = facts === null ? await bringDown(way, moving) : await bringUp(way, moving, facts);
  if (!done.ok || !done.value) return done;
  desk.store.write((db) => {
    noteFileAtHub(db, sha256);
    endWanting(db, sha256);
  });
  desk.changes.publish({ caseId: null, count: 0 });
  return ok(true);
};

const partsAtOnce = ({ size }: Pace): number => Math.floor(size / bounds.filePartBytes);

const bringUp = async (
  { desk, hub, self, pace }: Way,
  { sha256, state: known, between }: Moving,
  { mediaType, sizeBytes }: FileFacts,
): Step<boolean> => {
  let state = known;
  while (state?.isWhole !== true) {
    // Purged while it went up.
    if (!desk.files.isKept(sha256)) return ok(false);
    const part: number = state?.parts ?? 0;
    const at = part * bounds.filePartBytes;
    const bytes = desk.files.stretch(sha256, { at, length: partsAtOnce(pace) * bounds.filePartBytes });
    const parts = { sha256, sizeBytes, mediaType, part, bytes };
    const put = await paced(pace, () => hub.putFileParts(self, parts), bytes.length);
    if (!put.ok) return put;
    state = put.value;
    const done = await between();
    if (!done.ok) return done;
  }
  return ok(true);
};

/** How often a page is told how far a file has come. */
const TOLD_EVERY_MS = 500;

const bringDown = async ({ desk, hub, self, pace }: Way, { sha256, state, between }: Moving): Step<boolean> => {
  if (state?.isWhole !== true) return ok(false);
  const { incoming } = desk.files;
  const count = Math.ceil(state.sizeBytes / bounds.filePartBytes);
  let toldAt = performance.now();
  for (let part = incoming.count(sha256), asked = 0; part < count; part += asked) {
    asked = Math.min(partsAtOnce(pace), count - part);
    const moved = Math.min(asked * bounds.filePartBytes, state.sizeBytes - part * bounds.filePartBytes);
    const ask = { sha256, part, count: asked };
    const got = await paced(pace, () => hub.fileParts(self, ask), moved);
    if (!got.ok) return got;
    incoming.take(sha256, part, got.value);
    if (performance.now() - toldAt > TOLD_EVERY_MS) {
      toldAt = performance.now();
      desk.changes.publish({ caseId: null, count: 0 });
    }
    const done = await between();
    if (!done.ok) return done;
    if (isFileUsed(desk.store.read, sha256)) continue;
    // Purged while it came: nothing of it stays.
    desk.files.remove([sha256]);
    return ok(false);
  }
  return ok(incoming.finish(sha256, state));
};
