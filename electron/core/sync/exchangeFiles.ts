/**
 * Files go after the events that name them: what is kept here and not at the hub goes up, what should be here and is not comes down
 * (queries/filesToFetch.ts), as many parts at once as the link carries, each durable on its own. Of the rest it is remembered that the hub has
 * it. The hub is asked about many files at once. What a person asks for goes before everything else, also in the middle of another file.
 */
import type { SyncFailure } from '../../../shared/api/sync.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { bounds, type FileState } from '../../../shared/sync/protocol.ts';
import { endWanting, wantedFiles } from '../db/fileFetching.ts';
import type { FileFacts } from '../db/incomingFiles.ts';
import { noteFileAtHub, noteFileOnlyAtHub } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { filesNotAtHub, isFileUsed } from '../projections/fileRefs.ts';
import { filesToFetch, isToFetch } from '../queries/filesToFetch.ts';
import { frugally } from './frugally.ts';
import type { FileStates, HubClient, HubSelf } from './hubClient.ts';
import { type Pace, paced } from './pace.ts';

type Way = { readonly desk: OpenDesk; readonly hub: HubClient; readonly self: HubSelf; readonly pace: Pace };
type Step<T> = Promise<Result<T, SyncFailure>>;
export type FileExchange = {
  /** Fetches what a person asks for; each once in an exchange. */
  readonly fetchWanted: () => Step<true>;
  /** Everything, both ways. */
  readonly all: () => Step<FilesMoved>;
};
export type FilesMoved = {
  /** How many went up or came down whole. */
  readonly files: number;
  /** Files that neither this computer nor the hub has, the newest first; so many of them as a desk may wait for. */
  readonly awaited: readonly string[];
};
/** `between`: what is done after each request that moves parts. */
type Moving = { readonly sha256: string; readonly state: FileState | null; readonly between: () => Step<true> };

/** The files' share of one exchange. */
export const fileExchange = (way: Way): FileExchange => {
  const { desk, hub, self } = way;
  const tried = new Set<string>();
  const absent = new Set<string>();
  let moved = 0;
  /** What was wrong with one file: the others go on, and then the exchange says so. */
  let fault: SyncFailure | null = null;
  /** Brings these files to where they should be, one after the other. */
  const moveThese = async (sha256s: readonly string[], between: () => Step<true>): Step<true> => {
    const states = await hub.fileStates(self, sha256s);
    if (!states.ok) return states;
    noteLeftAtHub(desk, states.value);
    for (const sha256 of sha256s)
      if (states.value.get(sha256)?.isWhole !== true && !desk.files.isKept(sha256)) absent.add(sha256);
    for (const sha256 of sha256s) {
      const before = await between();
      if (!before.ok) return before;
      // What a person asked for meanwhile may have been among them.
      if (tried.has(sha256)) continue;
      tried.add(sha256);
      const gone = await place(way, { sha256, state: states.value.get(sha256) ?? null, between });
      if (gone.ok) moved += gone.value ? 1 : 0;
      else if (isFileFault(gone.refusal)) fault ??= gone.refusal;
      else return gone;
    }
    return ok(true);
  };
  const nothing = async (): Step<true> => ok(true);
  const fetchWanted = async (): Step<true> => {
    for (;;) {
      const wanted = wantedFiles(desk.store.read).filter((sha256) => !tried.has(sha256));
      if (wanted.length === 0) return ok(true);
      const fetched = await moveThese(wanted.slice(0, bounds.filesPerCall), nothing);
      if (!fetched.ok) return fetched;
    }
  };
  return {
    fetchWanted,
    all: () => {
      const lacking = filesNotAtHub(desk.store.read);
      // What is only here first: it must not wait for what is already safe.
      const due = [...new Set([...lacking.filter(desk.files.isKept), ...filesToFetch(desk), ...lacking])];
      const moveAll = async (): Step<FilesMoved> => {
        for (let at = 0; at < due.length; at += bounds.filesPerCall) {
          const gone = await moveThese(due.slice(at, at + bounds.filesPerCall), fetchWanted);
          if (!gone.ok) return gone;
        }
        const wanted = await fetchWanted();
        if (!wanted.ok) return wanted;
        if (fault !== null) return refuse(fault);
        const awaited = filesNotAtHub(desk.store.read).filter((sha256) => absent.has(sha256));
        return ok({ files: moved, awaited: awaited.slice(0, bounds.filesAwaited) });
      };
      return due.length === 0 ? moveAll() : frugally(desk, moveAll);
    },
  };
};

/** What the hub has whole, and this computer neither has nor should have. */
const noteLeftAtHub = (desk: OpenDesk, states: FileStates): void => {
  const left = Array.from(states).filter(
    ([sha256, { isWhole }]) => isWhole && !desk.files.isKept(sha256) && !isToFetch(desk, sha256),
  );
  if (left.length === 0) return;
  desk.store.write((db) => {
    for (const [sha256] of left) if (isFileUsed(db, sha256)) noteFileOnlyAtHub(db, sha256);
  });
};

/** Brings one file to where it should be; true when it went over whole. */
const place = async (way: Way, moving: Moving): Step<boolean> => {
  const { desk } = way;
  const { sha256 } = moving;
  if (!isFileUsed(desk.store.read, sha256)) {
    desk.store.write((db) => endWanting(db, sha256));
    return ok(false);
  }
  const facts = desk.files.facts(sha256);
  if (facts === null && !isToFetch(desk, sha256)) return ok(false);
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
    const put = await paced(
      pace,
      () => hub.putFileParts(self, parts),
      () => bytes.length,
    );
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
    const ask = { sha256, part, count: asked };
    const got = await paced(
      pace,
      () => hub.fileParts(self, ask),
      ({ length }) => length,
    );
    // Purged there since it was asked about; the record's end comes with the next exchange.
    if (!got.ok) return isFileMissing(got.refusal) ? ok(false) : got;
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

/** The hub declines this content: damaged on this disk, or told of with another size before. */
const isFileFault = (failure: SyncFailure): boolean =>
  failure.type === 'hub-refuses' && (failure.code === 'FILE_PART_WRONG' || failure.code === 'FILE_WRONG');

const isFileMissing = (failure: SyncFailure): boolean =>
  failure.type === 'hub-refuses' && failure.code === 'FILE_MISSING';
