/**
 * Opens one part of a courier set: says kindly what it is not, decrypts it as a stream, and checks its seal at the end. Whoever reads the
 * frames may act on them only once the last one has come: the seal stands behind everything it vouches for.
 */
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { Decrypter } from 'age-encryption';
import {
  MAGIC,
  MAGIC_LINE,
  type Manifest,
  manifestSchema,
  COURIER_VERSION,
  sealSchema,
  sealText,
} from '../../../shared/sync/courierFormat.ts';
import { isSignedText } from '../signing.ts';
import { chunksIn, streamOf } from './ageStream.ts';
import { CourierStop } from './courierStop.ts';
import { type Frame, readFrames, textOf } from './frames.ts';

export type OpenPart = {
  readonly manifest: Manifest;
  /** Everything between manifest and seal; stops at the end when the seal is not right. */
  readonly body: AsyncGenerator<Frame, void, void>;
  /** Ends it early. */
  readonly close: () => Promise<void>;
};
export type PartSource = {
  readonly path: string;
  /** This computer's `AGE-SECRET-KEY-1…`. */
  readonly identity: string;
  /** Told of every piece that was read, in bytes of the file. */
  readonly onRead?: (bytes: number) => void;
};

const BLOCK_BYTES = 256 * 1024;
const AGE_LINE = 'age-encryption.org/v1\n';
/** The header of age names every receiver in some hundred bytes; a file without its end here is none. */
const MAX_HEAD_BYTES = 4 * 1024 * 1024;

export const openPart = async ({ path, identity, onRead }: PartSource): Promise<OpenPart> => {
  const file = await open(path, 'r');
  try {
    await checkHead(file);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const source = blocks(file, MAGIC_LINE.length, onRead);
    const plain = await ofTheLibrary(source, () => decrypter.decrypt(streamOf(source.chunks)));
    const frames = readFrames(plainChunks(plain, source));
    const first = await frames.next();
    if (first.done === true || first.value.kind !== 'M') throw new CourierStop({ type: 'courier-damaged' });
    const manifest = manifestOf(first.value);
    return { manifest, body: sealedBody(first.value, { manifest, frames, file }), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
};

const checkHead = async (file: FileHandle): Promise<void> => {
  const head = Buffer.alloc(MAX_HEAD_BYTES);
  const { bytesRead } = await file.read(head, 0, MAX_HEAD_BYTES, 0);
  const text = head.subarray(0, bytesRead).toString('latin1');
  const [line = ''] = text.slice(0, 64).split('\n', 1);
  const version = line.startsWith(MAGIC) ? line.slice(MAGIC.length) : '';
  if (!/^[1-9]\d{0,5}$/.test(version)) throw new CourierStop({ type: 'courier-not-one' });
  if (Number(version) > COURIER_VERSION) throw new CourierStop({ type: 'courier-newer', version: Number(version) });
  if (!text.startsWith(AGE_LINE, MAGIC_LINE.length) || !text.includes('\n--- '))
    throw new CourierStop({ type: 'courier-damaged' });
};

type Source = {
  readonly chunks: AsyncGenerator<Uint8Array, void, void>;
  /** What the disk said, if it was the disk. */
  readonly fault: () => unknown;
};

const blocks = (file: FileHandle, from: number, onRead: PartSource['onRead']): Source => {
  let fault: unknown = null;
  return {
    fault: () => fault,
    chunks: (async function* () {
      for (let at = from; ; ) {
        const block = new Uint8Array(BLOCK_BYTES);
        const { bytesRead } = await file.read(block, 0, BLOCK_BYTES, at).catch((error: unknown) => {
          fault = error;
          throw error;
        });
        if (bytesRead === 0) return;
        at += bytesRead;
        onRead?.(bytesRead);
        yield block.subarray(0, bytesRead);
      }
    })(),
  };
};

const NO_IDENTITY = /no identity matched/;

/** Whatever the library says of a file that is not the disk's doing, there are two things to tell a person. */
const ofTheLibrary = async <T>({ fault }: Source, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    if (fault() !== null) throw fault();
    const isForOthers = error instanceof Error && NO_IDENTITY.test(error.message);
    throw new CourierStop({ type: isForOthers ? 'courier-not-for-us' : 'courier-damaged' });
  }
};

async function* plainChunks(plain: ReadableStream<Uint8Array>, source: Source): AsyncGenerator<Uint8Array, void, void> {
  const chunks = chunksIn(plain);
  try {
    for (;;) {
      const next = await ofTheLibrary(source, () => chunks.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await chunks.return();
  }
}

const parsed = (frame: Frame): unknown => {
  try {
    return JSON.parse(textOf(frame));
  } catch {
    // Whatever the parser met: it is no frame of ours.
    throw new CourierStop({ type: 'courier-damaged' });
  }
};

const manifestOf = (frame: Frame): Manifest => {
  const manifest = manifestSchema.safeParse(parsed(frame));
  if (!manifest.success || manifest.data.part > manifest.data.parts) throw new CourierStop({ type: 'courier-damaged' });
  return manifest.data;
};

type Sealed = {
  readonly manifest: Manifest;
  readonly frames: AsyncGenerator<Frame, void, void>;
  readonly file: FileHandle;
};

async function* sealedBody(first: Frame, { manifest, frames, file }: Sealed): AsyncGenerator<Frame, void, void> {
  const hash = createHash('sha256').update(first.raw);
  let seal: Frame | null = null;
  try {
    for await (const frame of frames) {
      if (seal !== null || frame.kind === 'M') throw new CourierStop({ type: 'courier-damaged' });
      if (frame.kind === 'S') seal = frame;
      else {
        hash.update(frame.raw);
        yield frame;
      }
    }
    if (seal === null) throw new CourierStop({ type: 'courier-damaged' });
    const read = sealSchema.safeParse(parsed(seal));
    const sha256 = hash.digest('hex');
    if (!read.success || read.data.sha256 !== sha256) throw new CourierStop({ type: 'courier-damaged' });
    if (!isSignedText(sealText(sha256), read.data.sig, manifest.from.key))
      throw new CourierStop({ type: 'courier-signature-wrong' });
  } finally {
    await file.close();
  }
}
