/**
 * Who may use the local web shell: the holder of the cookie that a one-time token was exchanged for.
 * Invariants: a token works once; tokens and session ids are compared in constant time; nothing is stored on disk.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';

export type Gate = {
  /** A fresh one-time token; an unused older one stops working. */
  readonly issueToken: () => string;
  /** The session id for a token that was issued and never used, else null. */
  readonly redeem: (token: string) => string | null;
  readonly isSession: (sessionId: string) => boolean;
};

const secret = (): string => randomBytes(32).toString('base64url');

export const createGate = (newSecret: () => string = secret): Gate => {
  let openToken: string | null = null;
  const sessions: string[] = [];
  return {
    issueToken: () => {
      openToken = newSecret();
      return openToken;
    },
    redeem: (token) => {
      if (openToken === null || !isSame(openToken, token)) return null;
      openToken = null;
      const sessionId = newSecret();
      sessions.push(sessionId);
      return sessionId;
    },
    isSession: (sessionId) => sessions.some((known) => isSame(known, sessionId)),
  };
};

const isSame = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};
