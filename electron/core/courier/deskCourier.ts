/**
 * Courier files of an open desk: what was written and waits to be taken, what is being read. One thing at a time, beside everything else; what a
 * lock or a power cut interrupted goes on when the desk is opened again.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  COURIER_PIECE_BYTES,
  type CourierPreview,
  type CourierProgress,
  type CourierReadStep,
  type CourierStatus,
  type CourierWriteInput,
  type CourierWriteStep,
  type OutPart,
  type PlaceRefusal,
} from '../../../shared/api/courier.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { HaveVector } from '../../../shared/sync/haveVector.ts';
import { bugTrace, logToStderr } from '../bugTrace.ts';
import { noteCarried } from '../db/courierPeers.ts';
import { arrivingSets, clearOut, readOut, readParts, readTaken, writeOut, type WrittenSet } from '../db/courierSets.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { arrivalPath, keepOnly, outFolder, writeAll } from './courierFolders.ts';
import { courierLoad, type CourierLoad } from './courierScope.ts';
import { arrivingView, courierPreview, courierStatus, loadBytes, outView, receiversOf } from './courierStatus.ts';
import { caught, caughtAtPlace, placeRefusal } from './courierStop.ts';
import { frugally } from '../sync/frugally.ts';
import { following } from './following.ts';
import { receivePart } from './receivePart.ts';
import { alreadyTaken, forgetSet, isComplete, takeSet } from './takeSet.ts';
import { LoadOutdated, type SetOrder, writeSet } from './writeSet.ts';

export type DeskCourier = {
  readonly status: () => CourierStatus;
  readonly preview: (to: readonly string[]) => CourierPreview;
  readonly write: (input: CourierWriteInput, signal?: AbortSignal) => AsyncGenerator<CourierWriteStep, void, void>;
  /** Where a written part lies; null when there is none such. */
  readonly outPath: (set: string, part: number) => string | null;
  readonly clearOut: (set: string) => Promise<void>;
  /** Keeps the next piece of a file that a page sends. */
  readonly arrive: (piece: ArrivingPiece) => Promise<Result<true, PlaceRefusal>>;
  readonly read: (arrival: string) => AsyncGenerator<CourierReadStep, void, void>;
  readonly goOn: (set: string) => AsyncGenerator<CourierReadStep, void, void>;
  readonly dropArriving: (set: string) => Promise<void>;
  /** Ends when what was interrupted has been finished. */
  readonly resumed: Promise<void>;
};
export type ArrivingPiece = { readonly arrival: string; readonly index: number; readonly bytes: Uint8Array };

export const openCourier = (desk: OpenDesk): DeskCourier => {
  const turns = createTurns();
  const swept = turns.run(() => sweep(desk));
  return {
    status: () => courierStatus(desk),
    preview: (to) => courierPreview(desk, to),
    write: async function* (input, signal) {
      const leave = await turns.enter();
      try {
        yield* writeSteps(desk, input, signal);
      } finally {
        leave();
      }
    },
    outPath: (set, part) => {
      const out = readOut(desk.store.read);
      const found = out?.set === set ? out.parts.find((one) => one.part === part) : undefined;
      return found === undefined ? null : join(outFolder(desk.courierDir, set), found.name);
    },
    clearOut: async (set) => {
      desk.store.write((db) => clearOut(db, set));
      await rm(outFolder(desk.courierDir, set), { recursive: true, force: true });
    },
    arrive: (piece) =>
      caughtAtPlace(async () => {
        // What a page sends right after the start is not what was left from before. How the sweeping ended is told once, by `resumed`.
        await swept.catch(() => undefined);
        return keepPiece(desk, piece);
      }),
    read: (arrival) => readSteps(desk, turns, arrivalPath(desk.courierDir, arrival)),
    goOn: (set) => takeSteps(desk, turns, set),
    dropArriving: (set) => turns.run(() => forgetSet(desk, set)),
    resumed: turns
      .run(async () => {
        await swept;
        await resume(desk);
      })
      .catch((error: unknown) => {
        // When the databases were closed under it, whatever it met then is no bug; it begins again with the next opening.
        if (desk.store.read.raw.open) logToStderr(`courier: ${bugTrace(error)}`);
      }),
  };
};

/** Sweeps away what was not finished. */
const sweep = async ({ store, courierDir }: OpenDesk): Promise<void> => {
  const out = readOut(store.read);
  await keepOnly(join(courierDir, 'out'), out === null ? [] : [out.set]);
  await keepOnly(join(courierDir, 'arriving'), []);
  await keepOnly(join(courierDir, 'in'), arrivingSets(store.read));
};

/** Finishes what can be finished. */
const resume = async (desk: OpenDesk): Promise<void> => {
  for (const set of arrivingSets(desk.store.read))
    if (isComplete(readParts(desk.store.read, set))) await caught(() => takeSet(desk, set, () => undefined));
};

const keepPiece = async (desk: OpenDesk, { arrival, index, bytes }: ArrivingPiece): Promise<true> => {
  const path = arrivalPath(desk.courierDir, arrival);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, index === 0 ? 'w' : 'r+', 0o600);
  try {
    await writeAll(file, bytes, index * COURIER_PIECE_BYTES);
  } finally {
    await file.close();
  }
  return true;
};

/** A file of the page's: looked through, kept, and its set taken in once it is complete. The copy that the page sent is gone afterwards. */
async function* readSteps(desk: OpenDesk, turns: Turns, path: string): AsyncGenerator<CourierReadStep, void, void> {
  const size = await caught(async () => (await stat(path)).size);
  if (!size.ok) return yield { kind: 'refused', refusal: size.refusal };
  const received = yield* following({ phase: 'checking', ofBytes: size.value }, (onRead) =>
    turns.run(async () => {
      const result = await caught(() => frugally(desk, () => receivePart(desk, path, onRead)));
      await rm(path, { force: true });
      return result;
    }),
  );
  if (!received.ok) return yield { kind: 'refused', refusal: received.refusal };
  const { set } = received.value;
  if (readTaken(desk.store.read, set) !== null) return yield { kind: 'done', taken: alreadyTaken(desk, set) };
  const arriving = arrivingView(desk, set);
  if (arriving !== null && !isComplete(readParts(desk.store.read, set))) return yield { kind: 'waiting', arriving };
  yield* takeSteps(desk, turns, set);
}

async function* takeSteps(desk: OpenDesk, turns: Turns, set: string): AsyncGenerator<CourierReadStep, void, void> {
  // Read twice: looked through as a whole first, then taken in.
  const ofBytes = readParts(desk.store.read, set).reduce((sum, { sizeBytes }) => sum + 2 * sizeBytes, 0);
  const taken = yield* following({ phase: 'taking', ofBytes }, (onRead) =>
    turns.run(() => caught(() => frugally(desk, () => takeSet(desk, set, onRead)))),
  );
  yield taken.ok ? { kind: 'done', taken: taken.value } : { kind: 'refused', refusal: taken.refusal };
}

/** How often a load that was purged into meanwhile is put together anew. */
const MAX_TRIES = 3;

async function* writeSteps(
  desk: OpenDesk,
  { to, maxPartBytes }: CourierWriteInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<CourierWriteStep, void, void> {
  const chosen = receiversOf(desk).filter(({ deviceId }) => to.includes(deviceId));
  if (chosen.length < new Set(to).size)
    return yield { kind: 'refused', refusal: { type: 'courier-receiver-unknown', field: 'to' } };
  for (let tries = 1; ; tries += 1) {
    const set = randomUUID();
    const folder = outFolder(desk.courierDir, set);
    const load = courierLoad(desk, to);
    let isKept = false;
    try {
      const parts = yield* writeParts({ desk, load, to: chosen, set, folder, maxPartBytes }, signal);
      if (parts === null) return;
      const out = keepWritten(desk, { set, to, load, parts });
      isKept = true;
      await keepOnly(join(desk.courierDir, 'out'), [set]);
      return yield { kind: 'done', out: outView(desk, out) };
    } catch (error) {
      if (error instanceof LoadOutdated && tries < MAX_TRIES) continue;
      const refusal = placeRefusal(error);
      if (refusal === null) throw error;
      return yield { kind: 'refused', refusal };
    } finally {
      if (!isKept) await rm(folder, { recursive: true, force: true });
    }
  }
}

/** How far it is, no more often than a page can show; null once it was stopped. */
async function* writeParts(
  order: SetOrder,
  signal: AbortSignal | undefined,
): AsyncGenerator<CourierProgress, readonly OutPart[] | null, void> {
  const ofBytes = loadBytes(order.desk, order.load);
  const writing = writeSet(order);
  const written = Promise.withResolvers<void>();
  const staysSmall = frugally(order.desk, () => written.promise);
  let [doneBytes, toldBytes] = [0, 0];
  try {
    for (;;) {
      const next = await writing.next();
      if (next.done === true) return next.value;
      if (signal?.aborted === true) return null;
      doneBytes += next.value;
      if (doneBytes - toldBytes < ofBytes / 100) continue;
      toldBytes = doneBytes;
      yield { kind: 'progress', phase: 'writing', doneBytes: Math.min(doneBytes, ofBytes), ofBytes };
    }
  } finally {
    await writing.return([]);
    written.resolve();
    await staysSmall;
  }
}

type Written = {
  readonly set: string;
  readonly to: readonly string[];
  readonly load: CourierLoad;
  readonly parts: readonly OutPart[];
};

/** From now on it is the set that lies ready, and what went with it is known. */
const keepWritten = (desk: OpenDesk, { set, to, load, parts }: Written): WrittenSet => {
  const writtenAtMs = desk.clock.now();
  const out = { set, to, events: load.positions.length, files: load.files.length, parts, writtenAtMs };
  desk.store.write((db) => {
    writeOut(db, out);
    for (const [receiver, known] of load.known) {
      // What it wrote itself was not carried to it.
      const others = (have: HaveVector): HaveVector => new Map([...have].filter(([device]) => device !== receiver));
      noteCarried(db, receiver, { from: others(known), to: others(load.have), writtenAtMs });
    }
  });
  desk.changes.publish({ caseId: null, count: 0 });
  return out;
};

/** One at a time, in the order in which they came. */
type Turns = {
  /** Answers how to leave. */
  readonly enter: () => Promise<() => void>;
  readonly run: <T>(act: () => Promise<T>) => Promise<T>;
};

const createTurns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve();
  const enter = async (): Promise<() => void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = last;
    last = promise;
    await before;
    return resolve;
  };
  return {
    enter,
    run: async (act) => {
      const leave = await enter();
      try {
        return await act();
      } finally {
        leave();
      }
    },
  };
};
