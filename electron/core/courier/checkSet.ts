/**
 * Looks through a whole set before anything of it is stored: every event is what its id says and signed by whom it names, every file is what
 * its hash and type say, everything that was promised is there. What this computer cannot judge (an author it does not know yet, an event of
 * a newer version) is left to the one door for foreign events, which parks it.
 */
import { createHash, type Hash } from 'node:crypto';
import { officeEvents } from '../../../shared/office/events.ts';
import {
  type FileFrame,
  fileFrameSchema,
  type HaveFrame,
  haveFrameSchema,
  type Manifest,
} from '../../../shared/sync/courierFormat.ts';
import type { StoredEvent } from '../../../shared/sync/envelope.ts';
import { hasItsId, parseWireText } from '../../../shared/sync/wireEvent.ts';
import { isHeld } from '../db/eventLog.ts';
import { looksLike } from '../db/fileKinds.ts';
import { MAX_FILE_BYTES } from '../db/files.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { isSignedBy, sha256 } from '../signing.ts';
import { CourierStop } from './courierStop.ts';
import { type Frame, textOf } from './frames.ts';

/** Frames of a whole set, part after part. */
export type SetFrames = AsyncIterable<Frame>;

const wrong = (): CourierStop => new CourierStop({ type: 'courier-content-wrong' });

/** Answers what the sender told of itself. Stops with a reason. */
export const checkSet = async (desk: OpenDesk, manifest: Manifest, frames: SetFrames): Promise<HaveFrame> => {
  const enrolments = createEnrolments(desk, manifest);
  const files = createFileCheck();
  let told: HaveFrame | null = null;
  let [events, isPastEvents] = [0, false];
  for await (const frame of frames) {
    if (told === null) {
      if (frame.kind !== 'H') throw wrong();
      told = readJson(frame, haveFrameSchema);
      continue;
    }
    switch (frame.kind) {
      case 'E':
        if (isPastEvents) throw wrong();
        events += 1;
        checkEvent(desk, textOf(frame), enrolments);
        break;
      case 'F':
        isPastEvents = true;
        files.begin(readJson(frame, fileFrameSchema));
        break;
      case 'C':
        files.piece(frame.payload);
        break;
      case 'H':
      case 'M':
      case 'S':
        throw wrong();
    }
  }
  files.end();
  if (told === null || events !== manifest.events || files.count() !== manifest.files) throw wrong();
  if (!enrolments.knowsSender()) throw new CourierStop({ type: 'courier-sender-unknown' });
  return told;
};

type Schema<T> = { readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data?: T } };

export const readJson = <T>(frame: Frame, schema: Schema<T>): T => {
  let value: unknown;
  try {
    value = JSON.parse(textOf(frame));
  } catch {
    throw wrong();
  }
  const { data } = schema.safeParse(value);
  if (data === undefined) throw wrong();
  return data;
};

const checkEvent = (desk: OpenDesk, text: string, enrolments: Enrolments): void => {
  const parsed = parseWireText(text);
  if (!parsed.ok) return;
  const { event } = parsed.value;
  if (!hasItsId(parsed.value, sha256)) throw wrong();
  enrolments.see(event);
  const key = enrolments.keyOf(event.author.device);
  if (key === undefined || isHeld(desk.store.read, event.id)) return;
  if (!isSignedBy(event.id, event.sig, key)) throw wrong();
};

/**
 * Keys of the computers of the office: those of the log, and those that the set itself enrols. A computer enrols itself, so its word alone
 * says nothing: it must continue the office's own history, which nobody outside has, by the ids of what it builds on.
 */
type Enrolments = {
  readonly see: (event: StoredEvent) => void;
  readonly keyOf: (deviceId: string) => string | undefined;
  readonly knowsSender: () => boolean;
};

const createEnrolments = (desk: OpenDesk, { from }: Manifest): Enrolments => {
  const keys = new Map(desk.office().devices.map(({ deviceId, publicKey }) => [deviceId, publicKey]));
  const continued = new Set<string>();
  const isOurs = ({ stream, author, id, sig, parents }: StoredEvent, key: string): boolean =>
    stream.kind === 'office' &&
    stream.id === desk.device.officeId &&
    author.office === desk.device.officeId &&
    parents.length > 0 &&
    parents.every((parent) => continued.has(parent) || isHeld(desk.store.read, parent)) &&
    isSignedBy(id, sig, key);
  return {
    see: (event) => {
      if (event.stream.kind !== 'office') return;
      const known = keys.get(event.author.device);
      const key = known ?? enrolledKey(event);
      if (key === null || !isOurs(event, key)) return;
      continued.add(event.id);
      keys.set(event.author.device, key);
    },
    keyOf: (deviceId) => keys.get(deviceId),
    knowsSender: () => keys.get(from.device) === from.key,
  };
};

const enrolledKey = ({ type, author, data }: StoredEvent): string | null => {
  if (type !== 'DeviceEnrolled') return null;
  const enrolled = officeEvents.DeviceEnrolled.schema.safeParse(data);
  return enrolled.success && enrolled.data.deviceId === author.device ? enrolled.data.publicKey : null;
};

type FileCheck = {
  readonly begin: (file: FileFrame) => void;
  readonly piece: (bytes: Uint8Array) => void;
  readonly end: () => void;
  readonly count: () => number;
};

/** One file after the other, hashed piece by piece. */
const createFileCheck = (): FileCheck => {
  let current: { readonly file: FileFrame; readonly hash: Hash; sizeBytes: number } | null = null;
  let count = 0;
  const end = (): void => {
    if (current === null) return;
    const { file, hash, sizeBytes } = current;
    if (sizeBytes !== file.sizeBytes || hash.digest('hex') !== file.sha256) throw wrong();
    current = null;
  };
  return {
    begin: (file) => {
      end();
      if (file.sizeBytes > MAX_FILE_BYTES) throw wrong();
      current = { file, hash: createHash('sha256'), sizeBytes: 0 };
      count += 1;
    },
    piece: (bytes) => {
      if (current === null || bytes.length === 0) throw wrong();
      if (current.sizeBytes === 0 && !looksLike(current.file.mediaType, bytes)) throw wrong();
      current.hash.update(bytes);
      current.sizeBytes += bytes.length;
    },
    end,
    count: () => count,
  };
};
