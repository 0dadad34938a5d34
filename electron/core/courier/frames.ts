/** Frames of a courier file: one letter, four bytes of length, the payload. Reading keeps one frame in memory and believes no length. */
import { FRAME_HEAD_BYTES, frameBounds, type FrameKind } from '../../../shared/sync/courierFormat.ts';
import { CourierStop } from './courierStop.ts';

export type Frame = { readonly kind: FrameKind; readonly payload: Uint8Array; readonly raw: Uint8Array };

/** What stands before a payload of so many bytes. */
export const frameHead = (kind: FrameKind, sizeBytes: number): Uint8Array => {
  if (sizeBytes > frameBounds[kind]) throw new RangeError(`a courier frame ${kind} of ${sizeBytes} bytes`);
  const head = Buffer.alloc(FRAME_HEAD_BYTES);
  head.write(kind, 0, 'latin1');
  head.writeUInt32BE(sizeBytes, 1);
  return head;
};

export const frameOf = (kind: FrameKind, payload: Uint8Array | string): Uint8Array => {
  const bytes = typeof payload === 'string' ? Buffer.from(payload, 'utf8') : payload;
  return Buffer.concat([frameHead(kind, bytes.length), bytes]);
};

/** The frames in a stream of bytes; stops at what is none. */
export async function* readFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Frame, void, void> {
  let held: Uint8Array[] = [];
  let count = 0;
  let wanted = FRAME_HEAD_BYTES;
  for await (const chunk of chunks) {
    held.push(chunk);
    count += chunk.length;
    while (count >= wanted) {
      const bytes = viewOf(held);
      const { kind, size } = headOf(bytes);
      wanted = FRAME_HEAD_BYTES + size;
      if (bytes.length < wanted) {
        held = [bytes];
        break;
      }
      const raw = bytes.subarray(0, wanted);
      yield { kind, raw, payload: raw.subarray(FRAME_HEAD_BYTES) };
      held = [bytes.subarray(wanted)];
      count -= wanted;
      wanted = FRAME_HEAD_BYTES;
    }
  }
  if (count > 0) throw new CourierStop({ type: 'courier-damaged' });
}

const headOf = (bytes: Buffer): { readonly kind: FrameKind; readonly size: number } => {
  const kind = bytes.toString('latin1', 0, 1);
  const size = bytes.readUInt32BE(1);
  if (!isKind(kind) || size > frameBounds[kind]) throw new CourierStop({ type: 'courier-damaged' });
  return { kind, size };
};

/** Without a copy where there is one piece: most frames are much smaller than a piece. */
const viewOf = (pieces: readonly Uint8Array[]): Buffer => {
  const [only] = pieces;
  if (only === undefined || pieces.length > 1) return Buffer.concat(pieces);
  return Buffer.from(only.buffer, only.byteOffset, only.length);
};

const isKind = (letter: string): letter is FrameKind => Object.hasOwn(frameBounds, letter);

export const textOf = ({ payload }: Frame): string => Buffer.from(payload).toString('utf8');
