import { describe, expect, it } from 'vitest';
import {
  isSignedBy as isSignedByNode,
  newDeviceKeys,
  privateKeyFrom,
  sha256,
  signId,
} from '../electron/core/signing.ts';
import { isSignedBy } from './signature.ts';

const keys = newDeviceKeys();
const id = sha256('an event');
const signature = signId(id, privateKeyFrom(keys.privateKeyDer));
const flipped = (hex: string, at: number): string =>
  `${hex.slice(0, at)}${(Number.parseInt(hex[at] ?? '0', 16) ^ 1).toString(16)}${hex.slice(at + 1)}`;

describe('the signature under a pushed event', () => {
  it('is known by its key', () => {
    expect(isSignedBy(id, signature, keys.publicKeyHex)).toBe(true);
    expect(isSignedBy(id, signature, newDeviceKeys().publicKeyHex)).toBe(false);
    expect(isSignedBy(sha256('another event'), signature, keys.publicKeyHex)).toBe(false);
  });

  it('is refused with any digit of it changed, as a desk refuses it', () => {
    for (let at = 0; at < signature.length; at += 1) {
      expect(isSignedBy(id, flipped(signature, at), keys.publicKeyHex), `digit ${at}`).toBe(false);
      expect(isSignedByNode(id, flipped(signature, at), keys.publicKeyHex), `digit ${at}`).toBe(false);
    }
  });

  it('is refused for a key that is no point, and for points that sign anything', () => {
    const nothing = '00'.repeat(32);
    const neutral = `01${'00'.repeat(31)}`;
    for (const key of [nothing, neutral, 'ff'.repeat(32), flipped(keys.publicKeyHex, 0)]) {
      expect(isSignedBy(id, signature, key), key).toBe(false);
      expect(isSignedBy(id, `${neutral}${nothing}`, key), key).toBe(false);
    }
  });
});
