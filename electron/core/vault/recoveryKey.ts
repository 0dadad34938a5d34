/**
 * The recovery key as people read and type it: 32 random bytes in Crockford's base 32 (no I, L, O, U), in groups of four, with a last
 * group that is a checksum, so that a typing error is found before anything is tried. Pure.
 */
import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';

export const RECOVERY_KEY_BYTES = 32;
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
/** 256 bits in fives. */
const KEY_SIGNS = 52;

export type RecoveryKeyRefusal = { readonly type: 'recovery-key-wrong'; readonly field: 'recoveryKey' };

/** `XXXX-XXXX-…`: thirteen groups of the key and one of its checksum. */
export const formatRecoveryKey = (key: Uint8Array): string => {
  const text = encode(key, KEY_SIGNS) + checksumOf(key);
  return (text.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
};

/** The key from what somebody typed: case, spaces, dashes and the look-alikes I, L, O do not matter. */
export const parseRecoveryKey = (typed: string): Result<Uint8Array, RecoveryKeyRefusal> => {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  const wrong = refuse<RecoveryKeyRefusal>({ type: 'recovery-key-wrong', field: 'recoveryKey' });
  if (text.length !== KEY_SIGNS + GROUP || !Array.from(text).every((sign) => SIGNS.includes(sign))) return wrong;
  const key = decode(text.slice(0, KEY_SIGNS), RECOVERY_KEY_BYTES);
  return key !== null && checksumOf(key) === text.slice(KEY_SIGNS) ? ok(key) : wrong;
};

const checksumOf = (key: Uint8Array): string =>
  encode(createHash('sha256').update('hejie recovery key').update(key).digest(), GROUP);

/** The first `length` signs of the bytes, five bits each; missing bits at the end are 0. */
const encode = (bytes: Uint8Array, length: number): string => {
  let bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  const missing = BigInt(length * 5 - bytes.length * 8);
  bits = missing >= 0n ? bits << missing : bits >> -missing;
  return Array.from({ length }, (_, index) => SIGNS[Number((bits >> BigInt((length - 1 - index) * 5)) & 31n)]).join('');
};

/** Null when the bits that no byte uses are not 0: then it is not what `encode` wrote. */
const decode = (text: string, length: number): Uint8Array | null => {
  let bits = 0n;
  for (const sign of text) bits = (bits << 5n) | BigInt(SIGNS.indexOf(sign));
  const unused = BigInt(text.length * 5 - length * 8);
  if ((bits & ((1n << unused) - 1n)) !== 0n) return null;
  return new Uint8Array(Buffer.from((bits >> unused).toString(16).padStart(length * 2, '0'), 'hex'));
};
