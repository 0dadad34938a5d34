/**
 * Each computer's Ed25519 key, as the office's log tells it, in the X25519 form that age encrypts to (the same point on the other curve; the
 * way that age itself goes with SSH keys). The private half never leaves this computer.
 */
import type { KeyObject } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import { bech32 } from '@scure/base';

/** A raw Ed25519 private key is the end of its PKCS#8 form. */
const SEED_BYTES = 32;

/** `age1…` for a public key as hex. Throws when it is no point on the curve. */
export const recipientOf = (publicKeyHex: string): string =>
  bech32.encodeFromBytes('age', ed25519.utils.toMontgomery(Buffer.from(publicKeyHex, 'hex')));

/** `AGE-SECRET-KEY-1…` for this computer's private key. */
export const identityOf = (privateKey: KeyObject): string => {
  const der = privateKey.export({ format: 'der', type: 'pkcs8' });
  const scalar = ed25519.utils.toMontgomerySecret(der.subarray(der.length - SEED_BYTES));
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', scalar).toUpperCase();
};
