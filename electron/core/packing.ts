/**
 * Bodies packed on their way between desk and hub, in the words of HTTP. `br` is the densest and takes long: for links where every byte costs more
 * than the packing. `zstd` is the quickest; an engine without it packs with `gzip`.
 */
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip, zstdCompress, zstdDecompress } from 'node:zlib';

export const Packing = ['br', 'zstd', 'gzip'] as const;
export type Packing = (typeof Packing)[number];
type MostBytes = { readonly maxOutputLength: number };
type Packer = {
  readonly pack: (bytes: Uint8Array) => Promise<Buffer>;
  readonly unpack: (bytes: Uint8Array, most: MostBytes) => Promise<Buffer>;
};

/** Below this, packing saves nothing worth the work. */
const FEWEST_BYTES = 256;
/** The densest packing of more than this would take a second and more. */
const DENSEST_BYTES = 256 * 1024;

const quality = (bytes: Uint8Array): number => (bytes.length > DENSEST_BYTES ? 5 : constants.BROTLI_MAX_QUALITY);

/** The bytes are not packed as they say, are cut short, or are larger than the bound once unpacked. */
export class BodyUnreadable extends Error {
  override readonly name = 'BodyUnreadable';
}

/** A packing may not ask for more memory than the largest body: 2 to this power. */
const LARGEST_WINDOW = 23;

const packers: { readonly [P in Packing]: Packer } = {
  br: {
    pack: (bytes) =>
      promisify<Uint8Array, object, Buffer>(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality(bytes),
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
    unpack: promisify<Uint8Array, MostBytes, Buffer>(brotliDecompress),
  },
  zstd: {
    pack: (bytes) =>
      promisify<Uint8Array, object, Buffer>(zstdCompress)(bytes, {
        params: { [constants.ZSTD_c_compressionLevel]: 1 },
      }),
    unpack: (bytes, most) =>
      promisify<Uint8Array, object, Buffer>(zstdDecompress)(bytes, {
        ...most,
        params: { [constants.ZSTD_d_windowLogMax]: LARGEST_WINDOW },
      }),
  },
  gzip: {
    pack: (bytes) => promisify<Uint8Array, object, Buffer>(gzip)(bytes, { level: 1 }),
    unpack: promisify<Uint8Array, MostBytes, Buffer>(gunzip),
  },
};

/** What this engine packs with when time counts. */
export const quickPacking: Packing = typeof zstdCompress === 'function' ? 'zstd' : 'gzip';

export type Packed = { readonly bytes: Uint8Array; readonly packing: Packing | null };

/** The bytes packed, or as they are (`packing` null) where that is no longer. */
export const pack = async (bytes: Uint8Array, packing: Packing): Promise<Packed> => {
  if (bytes.length < FEWEST_BYTES) return { bytes, packing: null };
  const packed = await packers[packing].pack(bytes);
  return packed.length < bytes.length ? { bytes: packed, packing } : { bytes, packing: null };
};

/** What was sent under a `content-encoding`; as it is where there is none or one that we do not know. Throws `BodyUnreadable`. */
export const unpack = async (bytes: Buffer, encoding: string | undefined, most: MostBytes): Promise<Buffer> => {
  const packing = Packing.find((one) => one === encoding);
  if (packing === undefined) return bytes;
  try {
    return await packers[packing].unpack(bytes, most);
  } catch (cause) {
    throw new BodyUnreadable('not packed as it says', { cause });
  }
};

/** The packing that a caller asks for by `accept-encoding`; null when it takes none of ours. */
export const askedPacking = (accepted: string | undefined): Packing | null =>
  Packing.find((one) => accepted?.split(',').some((asked) => asked.trim() === one) === true) ?? null;
