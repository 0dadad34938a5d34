/**
 * The signature under a pushed event, checked by libsodium: the hub checks every one it is handed, that is most of its work, and Node's own check takes
 * half as long again (docs/measured.md). It takes nothing that Node's does not take; sessions and desks, which check few, use Node's.
 */
import { crypto_sign_verify_detached } from 'sodium-native';

const bytesOf = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** True when the signature (64 bytes as hex) over the id was made with the private half of this public key (Ed25519, 32 bytes as hex). */
export const isSignedBy = (eventId: string, signature: string, publicKeyHex: string): boolean =>
  crypto_sign_verify_detached(bytesOf(signature), bytesOf(eventId), bytesOf(publicKeyHex));
