/** The protocol implemented: shared/sync/protocol.ts says what each call means. */
import { implement, ORPCError } from '@orpc/server';
import { isSignedText } from '../electron/core/signing.ts';
import {
  bounds,
  hubContract,
  type HubRefusalCode,
  PROTOCOL_VERSION,
  sessionText,
  type TooMany,
} from '../shared/sync/protocol.ts';
import { catchUp } from './catchUp.ts';
import type { HubDatabase } from './db/database.ts';
import { findDevice } from './devices.ts';
import { enrol } from './enrolment.ts';
import { fileParts, putParts, readableFiles } from './files.ts';
import type { FeedWatch } from './feedWatch.ts';
import type { HubIdentity } from './hubIdentity.ts';
import type { OfficeBooks } from './officeBooks.ts';
import { officeDirectory } from './officeDirectory.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import type { PushChecker } from './pushChecker.ts';
import { rateLimit } from './rateLimit.ts';
import { type DeviceKey, TOKEN_SECONDS, type Tokens } from './tokens.ts';

export type HubServices = {
  readonly db: HubDatabase;
  readonly identity: HubIdentity;
  readonly tokens: Tokens;
  readonly watch: FeedWatch;
  readonly checker: PushChecker;
  readonly books: OfficeBooks;
  readonly nowMs: () => number;
  readonly rates: Rates;
};
/**
 * A minute: refused calls of one address that is not signed in (guesses of codes and keys), and calls of one computer. What goes well costs an
 * address nothing: a whole office, or the network of a province, may stand behind one.
 */
export type Rates = { readonly strangerPerMinute: number; readonly devicePerMinute: number };
export const usualRates: Rates = { strangerPerMinute: 60, devicePerMinute: 6000 };
/** What a request brings besides its body. */
export type HubContext = {
  readonly address: string;
  readonly token: string | null;
  /** The protocol version that the caller speaks; null when it does not say. */
  readonly protocol: number | null;
};

const refusal = (code: HubRefusalCode, data?: TooMany): ORPCError<HubRefusalCode, TooMany | undefined> => {
  const { status, message } = hubContract.about['~orpc'].errorMap[code];
  return new ORPCError(code, { status, message, defined: true, data });
};
const tooMany = (waitMs: number) => refusal('TOO_MANY', { waitMs });

export const hubRouter = ({ db, identity, tokens, watch, checker, books, nowMs, rates }: HubServices) => {
  const strangers = rateLimit(rates.strangerPerMinute);
  const devices = rateLimit(rates.devicePerMinute);
  const os = implement(hubContract).$context<HubContext>();

  const spoken = os.middleware(({ context, next }) => {
    if (context.protocol !== null && context.protocol < PROTOCOL_VERSION) throw refusal('CLIENT_TOO_OLD');
    if (context.protocol !== null && context.protocol > PROTOCOL_VERSION) throw refusal('HUB_TOO_OLD');
    return next();
  });
  const stranger = os.middleware(async ({ context, next }) => {
    const waitMs = strangers.waitMs(context.address, nowMs());
    if (waitMs > 0) throw tooMany(waitMs);
    try {
      return await next();
    } catch (error) {
      strangers.take(context.address, nowMs());
      throw error;
    }
  });
  const enrolled = os.middleware(async ({ context, next }) => {
    const device = context.token === null ? null : tokens.readToken(context.token, nowMs());
    if (device === null) throw refusal('SESSION_INVALID');
    if (!devices.take(device.deviceId, nowMs())) throw tooMany(devices.waitMs(device.deviceId, nowMs()));
    await mustBeWelcome(device);
    return next({ context: { device } });
  });
  const mustBeWelcome = async (device: DeviceKey): Promise<string> => {
    const known = await findDevice(db, device);
    if (known === null) throw refusal('DEVICE_UNKNOWN');
    if (known.isRevoked) throw refusal('DEVICE_REVOKED');
    return known.publicKey;
  };

  return os.router({
    about: os.about.handler(() => ({
      hubId: identity.hubId,
      protocol: { oldest: PROTOCOL_VERSION, newest: PROTOCOL_VERSION },
      nowMs: nowMs(),
      bounds,
    })),
    enrol: os.enrol
      .use(spoken)
      .use(stranger)
      .handler(async ({ input }) => {
        const done = await enrol(db, input, nowMs());
        if (!done.ok) throw refusal(done.refusal.type);
        return done.value;
      }),
    challenge: os.challenge
      .use(spoken)
      .use(stranger)
      .handler(() => ({ nonce: tokens.newNonce(nowMs()) })),
    session: os.session
      .use(spoken)
      .use(stranger)
      .handler(async ({ input: { officeId, deviceId, nonce, signature } }) => {
        const publicKey = await mustBeWelcome({ officeId, deviceId });
        const isGood =
          tokens.isNonce(nonce, nowMs()) && isSignedText(sessionText(officeId, deviceId, nonce), signature, publicKey);
        if (!isGood) throw refusal('SESSION_INVALID');
        return { token: tokens.newToken({ officeId, deviceId }, nowMs()), seconds: TOKEN_SECONDS };
      }),
    push: os.push
      .use(spoken)
      .use(enrolled)
      .handler(async ({ input, context }) => ({
        results: [...(await push({ db, checker, books }, { officeId: context.device.officeId, events: input.events }))],
      })),
    pull: os.pull
      .use(spoken)
      .use(enrolled)
      .handler(({ input, context }) => pull(db, { ...context.device, ...input })),
    catchUp: os.catchUp
      .use(spoken)
      .use(enrolled)
      .handler(({ input, context }) => catchUp(db, { ...context.device, ...input })),
    fileStates: os.fileStates
      .use(spoken)
      .use(enrolled)
      .handler(async ({ input, context }) => {
        const held = await readableFiles(db, context.device.officeId, input.sha256s);
        return { files: held.map(({ sha256, state }) => ({ sha256, ...state })) };
      }),
    putFileParts: os.putFileParts
      .use(spoken)
      .use(enrolled)
      .handler(async ({ input, context }) => {
        const put = await putParts(db, { officeId: context.device.officeId, ...input });
        if (!put.ok) throw refusal(put.refusal.type);
        return put.value;
      }),
    fileParts: os.fileParts
      .use(spoken)
      .use(enrolled)
      .handler(async ({ input, context }) => {
        const parts = await fileParts(db, { officeId: context.device.officeId, ...input });
        if (!parts.ok) throw refusal(parts.refusal.type);
        return { bytes: parts.value };
      }),
    offices: os.offices
      .use(spoken)
      .use(enrolled)
      .handler(async ({ context }) => ({ offices: await officeDirectory(db, context.device.officeId) })),
    wait: os.wait
      .use(spoken)
      .use(enrolled)
      .handler(({ input, context }) => watch.wait(context.device.officeId, input, bounds.waitSeconds * 1000)),
  });
};
export type HubRouter = ReturnType<typeof hubRouter>;
