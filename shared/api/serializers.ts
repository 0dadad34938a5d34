/**
 * How byte arrays cross the contract: oRPC's JSON has no bytes, so a Uint8Array travels as base64 under its own type number.
 * Both ends (every shell and every connector) must use the same list; the numbers are part of the protocol and never reused.
 */
import type { StandardRPCCustomJsonSerializer } from '@orpc/client/standard';

const BYTES_TYPE = 21;
/** String.fromCharCode takes its bytes as arguments; more than this overflows the stack in some engines. */
const CHUNK_BYTES = 0x2000;

export const customJsonSerializers: StandardRPCCustomJsonSerializer[] = [
  {
    type: BYTES_TYPE,
    condition: (value) => value instanceof Uint8Array,
    serialize: (value) => (value instanceof Uint8Array ? bytesToBase64(value) : ''),
    deserialize: (value) => base64ToBytes(String(value)),
  },
];

/** Base64 of the bytes, by the engine where it can (Chromium), else through a binary string (Node 24). */
export const bytesToBase64 = (bytes: Uint8Array): string => {
  const native: unknown = Reflect.get(bytes, 'toBase64');
  if (typeof native === 'function') return String(Reflect.apply(native, bytes, []));
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  }
  return engine().btoa(binary);
};

/** The bytes of a base64 text; throws on text that is not base64. */
export const base64ToBytes = (base64: string): Uint8Array => {
  const native: unknown = Reflect.get(Uint8Array, 'fromBase64');
  if (typeof native === 'function') {
    const decoded: unknown = Reflect.apply(native, Uint8Array, [base64]);
    if (decoded instanceof Uint8Array) return decoded;
  }
  const binary = engine().atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

/** The two functions that Node and every browser have; shared compiles without the types of either. */
type Engine = { readonly btoa: (binary: string) => string; readonly atob: (base64: string) => string };
const engine = (): Engine => globalThis as unknown as Engine;
