/** Hashes and device signatures (Ed25519), as the envelope needs them. Keys leave this module only as key objects or as stored bytes. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import type { Sha256 } from '../../shared/sync/envelope.ts';

export type DeviceKeyPair = {
  /** Raw 32 bytes as hex, as DeviceEnrolled tells it. */
  readonly publicKeyHex: string;
  /** PKCS#8; kept only inside the encrypted database. */
  readonly privateKeyDer: Uint8Array;
};

/** An Ed25519 key in SPKI form is this prefix and 32 bytes. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

export const sha256: Sha256 = (text) => hash('sha256', text);

export const sha256OfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const newDeviceKeys = (): DeviceKeyPair => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return {
    publicKeyHex: spki.subarray(SPKI_PREFIX.length).toString('hex'),
    privateKeyDer: new Uint8Array(privateKey.export({ format: 'der', type: 'pkcs8' })),
  };
};

export const privateKeyFrom = (der: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });

/** The signature over an event id, as hex. */
export const signId = (eventId: string, privateKey: KeyObject): string =>
  sign(null, Buffer.from(eventId, 'hex'), privateKey).toString('hex');

/** The signature over a text, as hex. */
export const signText = (text: string, privateKey: KeyObject): string =>
  sign(null, Buffer.from(text, 'utf8'), privateKey).toString('hex');

/** True when the signature over the id was made with the private half of this public key. */
export const isSignedBy = (eventId: string, signature: string, publicKeyHex: string): boolean =>
  isSigned(Buffer.from(eventId, 'hex'), signature, publicKeyHex);

/** True when the signature over the text was made with the private half of this public key. */
export const isSignedText = (text: string, signature: string, publicKeyHex: string): boolean =>
  isSigned(Buffer.from(text, 'utf8'), signature, publicKeyHex);

const isSigned = (bytes: Uint8Array, signature: string, publicKeyHex: string): boolean =>
  verify(null, bytes, publicKeyFrom(publicKeyHex), Buffer.from(signature, 'hex'));

/** Reading a key takes a third of the time of a check, and the same few computers sign thousands of events. */
const publicKeys = new Map<string, KeyObject>();
const KEPT_KEYS = 1000;
const publicKeyFrom = (hex: string): KeyObject => {
  const known = publicKeys.get(hex);
  if (known !== undefined) return known;
  const der = Buffer.concat([SPKI_PREFIX, Buffer.from(hex, 'hex')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  if (publicKeys.size >= KEPT_KEYS) publicKeys.clear();
  publicKeys.set(hex, key);
  return key;
};
