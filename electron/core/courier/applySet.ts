/**
 * Takes in a set that was looked through: the events through the one door for foreign events, some at a time, the files piece by piece. Every
 * step is durable and safe to repeat, so a computer that dies in the middle begins again and ends with the same.
 */
import { fileFrameSchema } from '../../../shared/sync/courierFormat.ts';
import { bounds } from '../../../shared/sync/protocol.ts';
import type { FileFrame } from '../../../shared/sync/courierFormat.ts';
import { lastPosition } from '../db/eventLog.ts';
import { offerSince } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { isFileUsed } from '../projections/fileRefs.ts';
import { applyEvents } from '../sync/applyEvents.ts';
import { readJson, type SetFrames } from './checkSet.ts';
import { textOf } from './frames.ts';

export type AppliedSet = { readonly newEvents: number; readonly newFiles: number };

const BATCH_EVENTS = 200;
const BATCH_BYTES = 1024 * 1024;
/** Of a file, before it goes to the disk. */
const TAKEN_BYTES = 4 * 1024 * 1024;

export const applySet = async (desk: OpenDesk, frames: SetFrames): Promise<AppliedSet> => {
  let [newEvents, newFiles] = [0, 0];
  let texts: string[] = [];
  let bytes = 0;
  const flush = (): void => {
    if (texts.length > 0) newEvents += takeIn(desk, texts);
    [texts, bytes] = [[], 0];
  };
  let file: Incoming | null = null;
  const finish = (): void => {
    if (file?.finish() === true) newFiles += 1;
    file = null;
  };
  for await (const frame of frames) {
    if (frame.kind === 'E') {
      texts.push(textOf(frame));
      bytes += frame.payload.length;
      if (texts.length >= BATCH_EVENTS || bytes >= BATCH_BYTES) flush();
    } else if (frame.kind === 'F') {
      flush();
      finish();
      file = incoming(desk, readJson(frame, fileFrameSchema));
    } else if (frame.kind === 'C') file?.take(frame.payload);
  }
  flush();
  finish();
  return { newEvents, newFiles };
};

/** Nothing tells that the hub has them: what is new waits to be handed over like this computer's own, from the same moment on. */
const takeIn = (desk: OpenDesk, texts: readonly string[]): number => {
  const end = lastPosition(desk.store.read);
  return applyEvents(desk, texts, (db) => offerSince(db, end)).stored;
};

type Incoming = { readonly take: (bytes: Uint8Array) => void; readonly finish: () => boolean };

/** A file on its way into the store; null when it is kept already, or nothing here speaks of it (its case was purged meanwhile). */
const incoming = (desk: OpenDesk, { sha256, mediaType, sizeBytes }: FileFrame): Incoming | null => {
  if (desk.files.isKept(sha256) || !isFileUsed(desk.store.read, sha256)) return null;
  let part = 0;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  const store = (): void => {
    if (heldBytes > 0) desk.files.incoming.take(sha256, part, Buffer.concat(held));
    part += heldBytes / bounds.filePartBytes;
    [held, heldBytes] = [[], 0];
  };
  return {
    take: (bytes) => {
      held.push(bytes);
      heldBytes += bytes.length;
      // Each transaction waits for the disk, so there are few of them; only whole parts, which the sender's pieces are.
      if (heldBytes >= TAKEN_BYTES && heldBytes % bounds.filePartBytes === 0) store();
    },
    finish: () => {
      store();
      return desk.files.incoming.finish(sha256, { mediaType, sizeBytes });
    },
  };
};
