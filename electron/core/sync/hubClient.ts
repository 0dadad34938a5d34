/** The hub as this computer calls it: signed in by the computer's key, every failure one of a few that a person can be told. */
import type { KeyObject } from 'node:crypto';
import { createORPCClient, ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import type { SyncFailure } from '../../../shared/api/sync.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import {
  type CatchUpAsk,
  type CatchUpPage,
  type Enrolled,
  type EnrolInput,
  type FileState,
  hubContract,
  type HubRefusalCode,
  hubRefusalCodes,
  type OtherOffice,
  PROTOCOL_HEADER,
  PROTOCOL_VERSION,
  type Pushed,
  sessionText,
  type WaitAsk,
} from '../../../shared/sync/protocol.ts';
import { signText } from '../signing.ts';
import { hubFetch, OtherHub } from './hubFetch.ts';
import { patiently, usualPatienceMs } from './patience.ts';

export type HubFailure = Exclude<SyncFailure, { readonly type: 'chain-forked' | 'own-fault' }>;
export type Asked<T> = Promise<Result<T, HubFailure>>;

export type HubAddress = { readonly url: string; readonly fingerprint: string | null };
export type HubSelf = { readonly officeId: string; readonly deviceId: string; readonly privateKey: KeyObject };
export type About = { readonly hubId: string; readonly nowMs: number };
export type FeedPage = {
  readonly events: readonly string[];
  readonly next: number;
  readonly head: number;
  /** The events at both ends of the page; null where none stands there. */
  readonly afterId: string | null;
  readonly nextId: string | null;
};
export type PullAsk = { readonly after: number; readonly limit: number; readonly kind: 'office' | null };

export type HubNews = { readonly head: number; readonly hasFile: boolean };

export type HubClient = {
  readonly about: () => Asked<About>;
  readonly enrol: (input: EnrolInput) => Asked<Enrolled>;
  readonly push: (self: HubSelf, events: readonly string[]) => Asked<readonly Pushed[]>;
  readonly pull: (self: HubSelf, ask: PullAsk) => Asked<FeedPage>;
  readonly catchUp: (self: HubSelf, ask: CatchUpAsk) => Asked<CatchUpPage>;
  /** The feed's head, and whether one of the awaited files has come; answered when there is news, or after the hub's waiting time. */
  readonly wait: (self: HubSelf, awaited: WaitAsk) => Asked<HubNews>;
  /** The other offices at the hub. */
  readonly offices: (self: HubSelf) => Asked<readonly OtherOffice[]>;
  /** What the hub holds of these files, by hash; of one that is left out it holds nothing. */
  readonly fileStates: (self: HubSelf, sha256s: readonly string[]) => Asked<FileStates>;
  readonly putFileParts: (self: HubSelf, parts: NewFileParts) => Asked<FileState>;
  readonly fileParts: (self: HubSelf, parts: FilePartsAsk) => Asked<Uint8Array>;
  readonly close: () => void;
};
export type FileStates = ReadonlyMap<string, FileState>;
export type NewFileParts = {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  /** The first of them. */
  readonly part: number;
  readonly bytes: Uint8Array;
};
export type FilePartsAsk = { readonly sha256: string; readonly part: number; readonly count: number };
type Raw = JsonifiedClient<ContractRouterClient<typeof hubContract>>;

/** Every call ends when the signal aborts. What a person waits for is told at once; every other call waits where the hub asks for it. */
export const createHubClient = (
  { url, fingerprint }: HubAddress,
  signal: AbortSignal,
  patienceMs = usualPatienceMs,
): HubClient => {
  let token: string | null = null;
  const { fetch, close } = hubFetch(fingerprint);
  const raw: Raw = createORPCClient(
    new OpenAPILink(hubContract, {
      url,
      headers: () => ({
        [PROTOCOL_HEADER]: String(PROTOCOL_VERSION),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      }),
      fetch,
    }),
  );
  const signIn = async ({ officeId, deviceId, privateKey }: HubSelf): Promise<void> => {
    const { nonce } = await raw.challenge({ officeId, deviceId }, { signal });
    const signature = signText(sessionText(officeId, deviceId, nonce), privateKey);
    token = (await raw.session({ officeId, deviceId, nonce, signature }, { signal })).token;
  };
  /** A call that needs to be signed in; signs in first, and again once when the session is over. */
  const signedIn = <T>(self: HubSelf, call: () => Promise<T>): Asked<T> => {
    const inSession = async (): Promise<T> => {
      if (token === null) await signIn(self);
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof ORPCError) || error.code !== 'SESSION_INVALID') throw error;
        await signIn(self);
        return call();
      }
    };
    return ask(() => patiently(inSession, { longestMs: patienceMs, signal }));
  };
  return {
    about: () => ask(() => raw.about(undefined, { signal })),
    enrol: (input) => ask(() => raw.enrol(input, { signal })),
    push: async (self, events) => {
      const pushed = await signedIn(self, () => raw.push({ events: [...events] }, { signal }));
      return pushed.ok ? ok(pushed.value.results) : pushed;
    },
    pull: (self, asked) => signedIn(self, () => raw.pull(asked, { signal })),
    catchUp: (self, asked) => signedIn(self, () => raw.catchUp(asked, { signal })),
    wait: (self, awaited) => signedIn(self, () => raw.wait(awaited, { signal })),
    offices: async (self) => {
      const known = await signedIn(self, () => raw.offices(undefined, { signal }));
      return known.ok ? ok(known.value.offices) : known;
    },
    fileStates: async (self, sha256s) => {
      const told = await signedIn(self, () => raw.fileStates({ sha256s: [...sha256s] }, { signal }));
      return told.ok ? ok(new Map(told.value.files.map(({ sha256, ...state }) => [sha256, state]))) : told;
    },
    putFileParts: (self, { bytes, ...parts }) => {
      const { buffer, byteOffset, byteLength } = bytes;
      const text = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
      return signedIn(self, () => raw.putFileParts({ ...parts, bytes: text }, { signal }));
    },
    fileParts: async (self, asked) => {
      const got = await signedIn(self, () => raw.fileParts(asked, { signal }));
      return got.ok ? ok(Buffer.from(got.value.bytes, 'base64')) : got;
    },
    close,
  };
};

const ask = async <T>(call: () => Promise<T>): Asked<T> => {
  try {
    return ok(await call());
  } catch (error) {
    return refuse(failureOf(error));
  }
};

const isRefusalCode = (code: string): code is HubRefusalCode => hubRefusalCodes.includes(code);

const failureOf = (error: unknown): HubFailure => {
  if (error instanceof OtherHub) return { type: 'other-hub' };
  if (error instanceof ORPCError)
    return isRefusalCode(error.code) ? { type: 'hub-refuses', code: error.code } : { type: 'hub-faulty' };
  // Everything else comes from the network: no route, a cut, a time-out, an abort.
  return { type: 'unreachable' };
};
