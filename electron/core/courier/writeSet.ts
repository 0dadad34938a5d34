/**
 * Writes a courier set into a folder: one file, or several where a size was asked for. The load is streamed from the log and the chunk store
 * through the encryption to the disk; nothing of it is ever whole in memory.
 */
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { canonicalJson } from '../../../shared/sync/canonical.ts';
import {
  COURIER_VERSION,
  courierFileName,
  type FileFrame,
  type HaveFrame,
  MAGIC_LINE,
  type Manifest,
  MAX_LACKS,
  sealText,
} from '../../../shared/sync/courierFormat.ts';
import { haveToJson } from '../../../shared/sync/haveVector.ts';
import type { OutPart } from '../../../shared/api/courier.ts';
import { wireTextAt } from '../db/eventLog.ts';
import { CHUNK_BYTES } from '../db/incomingFiles.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { signText } from '../signing.ts';
import { chunksIn, streamOf } from './ageStream.ts';
import { writeWhole } from './courierFolders.ts';
import { recipientOf } from './courierKeys.ts';
import type { CourierLoad } from './courierScope.ts';
import { frameHead, frameOf } from './frames.ts';

export type SetOrder = {
  readonly desk: OpenDesk;
  readonly load: CourierLoad;
  /** The computers it is for. */
  readonly to: readonly { readonly deviceId: string; readonly publicKey: string }[];
  readonly set: string;
  readonly folder: string;
  readonly maxPartBytes: number | null;
};

/** Something was purged between the planning and the writing: plan again. */
export class LoadOutdated extends Error {
  override readonly name = 'LoadOutdated';
}

/** Yields the bytes that came onto the disk; ends with the parts. */
export async function* writeSet(order: SetOrder): AsyncGenerator<number, readonly OutPart[], void> {
  const { desk, load, to, set, folder, maxPartBytes } = order;
  const cuts =
    maxPartBytes === null ? [null] : await cutInto(bodyFrames(desk, load), capacityOf(maxPartBytes, to.length));
  const body = bodyFrames(desk, load);
  const written: OutPart[] = [];
  for (const [index, cut] of cuts.entries()) {
    const part = index + 1;
    const manifest: Manifest = {
      format: 'hejie-courier',
      version: COURIER_VERSION,
      set,
      part,
      parts: cuts.length,
      writtenAtMs: desk.clock.now(),
      from: { office: desk.device.officeId, device: desk.device.deviceId, key: ownKey(desk) },
      to: to.map(({ deviceId }) => deviceId),
      events: load.positions.length,
      files: load.files.length,
    };
    const officeCode = desk.office().office?.code ?? '';
    const name = courierFileName({ officeCode, on: desk.today(), set, part, parts: cuts.length });
    const encrypter = new Encrypter();
    for (const { publicKey } of to) encrypter.addRecipient(recipientOf(publicKey));
    const sealed = await encrypter.encrypt(streamOf(sealedFrames(desk, manifest, shareOf(body, cut))));
    let sizeBytes = 0;
    for await (const bytes of writeWhole(join(folder, name), after(MAGIC_LINE, chunksIn(sealed)))) {
      sizeBytes += bytes;
      yield bytes;
    }
    written.push({ part, name, sizeBytes });
  }
  if ((await body.next()).done !== true) throw new LoadOutdated('more than was planned');
  return written;
}

const ownKey = (desk: OpenDesk): string => {
  const own = desk.office().devices.find(({ deviceId }) => deviceId === desk.device.deviceId);
  if (own === undefined) throw new Error('an open desk knows itself');
  return own.publicKey;
};

/** A frame to be written; what comes from the store is not copied for it. */
type FramePieces = readonly Uint8Array[];
const sizeOf = (pieces: FramePieces): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** What goes before the first event, each event, each file in chunks. */
async function* bodyFrames(
  desk: OpenDesk,
  { have, lacks, positions, files }: CourierLoad,
): AsyncGenerator<FramePieces> {
  const told: HaveFrame = { have: haveToJson(have), lacks: lacks.length > MAX_LACKS ? null : [...lacks] };
  yield [frameOf('H', jsonText(told))];
  for (const [index, position] of positions.entries()) {
    // A person may be typing meanwhile.
    if (index % 200 === 199) await nextTurn();
    const text = wireTextAt(desk.store.read, position);
    if (text === null) throw new LoadOutdated('an event is gone');
    yield [frameOf('E', text)];
  }
  for (const { sha256, mediaType, sizeBytes } of files) {
    const frame: FileFrame = { sha256, mediaType, sizeBytes };
    yield [frameOf('F', jsonText(frame))];
    for (let no = 0; no * CHUNK_BYTES < sizeBytes; no += 1) {
      await nextTurn();
      if (!desk.files.isKept(sha256)) throw new LoadOutdated('a file is gone');
      const bytes = desk.files.stretch(sha256, { at: no * CHUNK_BYTES, length: CHUNK_BYTES });
      yield [frameHead('C', bytes.length), bytes];
    }
  }
}

/** A part's share of the frames: all, or as many bytes as were planned for it. */
type Cut = number | null;

async function* shareOf(body: AsyncGenerator<FramePieces>, cut: Cut): AsyncGenerator<FramePieces> {
  for (let bytes = 0; cut === null || bytes < cut; ) {
    const next = await body.next();
    if (next.done === true) {
      if (cut !== null) throw new LoadOutdated('less than was planned');
      return;
    }
    bytes += sizeOf(next.value);
    if (cut !== null && bytes > cut) throw new LoadOutdated('other than was planned');
    yield next.value;
  }
}

/** How many bytes of frames go into each part: as many as fit, never less than one frame. */
const cutInto = async (body: AsyncGenerator<FramePieces>, capacity: number): Promise<readonly number[]> => {
  const cuts: number[] = [];
  let bytes = 0;
  for await (const frame of body) {
    const size = sizeOf(frame);
    if (bytes > 0 && bytes + size > capacity) {
      cuts.push(bytes);
      bytes = 0;
    }
    bytes += size;
  }
  return [...cuts, bytes];
};

/** What is left of a file for the frames of the body: age adds 16 bytes to each 64 KB, and some 100 for each receiver. */
const capacityOf = (maxPartBytes: number, receivers: number): number => {
  const around = 4096 + receivers * 200;
  return Math.floor(((maxPartBytes - around) * 65_536) / 65_552) - 16;
};

async function* sealedFrames(
  desk: OpenDesk,
  manifest: Manifest,
  body: AsyncGenerator<FramePieces>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  const first = frameOf('M', jsonText(manifest));
  hash.update(first);
  yield first;
  for await (const frame of body) {
    for (const piece of frame) {
      hash.update(piece);
      yield piece;
    }
  }
  const sha256 = hash.digest('hex');
  yield frameOf('S', jsonText({ sha256, sig: signText(sealText(sha256), desk.device.privateKey) }));
}

async function* after(text: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
  yield* chunks;
}

const jsonText = (value: object): string => {
  const text = canonicalJson(value);
  if (!text.ok) throw new TypeError(`a courier frame cannot be written as JSON at ${text.refusal.path}`);
  return text.value;
};
