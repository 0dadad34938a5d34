/**
 * Numbers to sign and session tokens, both signed by the hub itself, so that any hub process on the same database knows them and none keeps
 * a list. A number is good for a minute, a token for an hour; a revoked computer is refused at every call all the same.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export type DeviceKey = { readonly officeId: string; readonly deviceId: string };
export type Tokens = {
  readonly newNonce: (nowMs: number) => string;
  readonly isNonce: (nonce: string, nowMs: number) => boolean;
  readonly newToken: (device: DeviceKey, nowMs: number) => string;
  /** Whose token it is, or null when it is none or past its time. */
  readonly readToken: (token: string, nowMs: number) => DeviceKey | null;
};

export const TOKEN_SECONDS = 3600;
const NONCE_SECONDS = 60;
/** Of the 32 bytes of a nonce: 8 say until when, 8 are random, 16 prove that it is ours. */
const STAMP_HEX = 16;
const BODY_HEX = 32;

/** 128 bits of the HMAC are far beyond guessing, and the token goes along with every request, on weak links too. */
const TOKEN_MAC_HEX = 32;

/** Ids are usually UUIDs: 16 bytes in 22 signs instead of 36. Any other text is marked and kept whole. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const shortId = (id: string): string =>
  UUID.test(id)
    ? Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
    : `~${Buffer.from(id).toString('base64url')}`;
const longId = (short: string): string =>
  short.startsWith('~')
    ? Buffer.from(short.slice(1), 'base64url').toString()
    : Buffer.from(short, 'base64url')
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

export const createTokens = (secret: string): Tokens => {
  const macOf = (text: string): string => createHmac('sha256', secret).update(text).digest('hex');
  const isMac = (text: string, mac: string): boolean => {
    const expected = Buffer.from(macOf(text).slice(0, mac.length));
    const given = Buffer.from(mac);
    return given.length === expected.length && timingSafeEqual(given, expected);
  };
  return {
    newNonce: (nowMs) => {
      const until = (nowMs + NONCE_SECONDS * 1000).toString(16).padStart(STAMP_HEX, '0');
      const body = until + randomBytes((BODY_HEX - STAMP_HEX) / 2).toString('hex');
      return body + macOf(`nonce ${body}`).slice(0, 64 - BODY_HEX);
    },
    isNonce: (nonce, nowMs) => {
      const body = nonce.slice(0, BODY_HEX);
      return isMac(`nonce ${body}`, nonce.slice(BODY_HEX)) && Number.parseInt(body.slice(0, STAMP_HEX), 16) >= nowMs;
    },
    newToken: ({ officeId, deviceId }, nowMs) => {
      const until = Math.floor(nowMs / 1000) + TOKEN_SECONDS;
      const body = `${shortId(officeId)}.${shortId(deviceId)}.${until.toString(36)}`;
      return `${body}.${macOf(`token ${body}`).slice(0, TOKEN_MAC_HEX)}`;
    },
    readToken: (token, nowMs) => {
      const [office = '', device = '', until = '', mac = ''] = token.split('.');
      if (mac.length !== TOKEN_MAC_HEX || !isMac(`token ${office}.${device}.${until}`, mac)) return null;
      // Our own signature stands under it: these are the three values written above.
      const isOver = Number.parseInt(until, 36) * 1000 < nowMs;
      return isOver ? null : { officeId: longId(office), deviceId: longId(device) };
    },
  };
};
