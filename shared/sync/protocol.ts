/**
 * What a desk and the hub say to each other. One contract: the hub serves it, the desk calls it, `/openapi.json` is generated from it.
 * An event travels as the canonical JSON text of the whole stored event, so that nobody on the way re-encodes what was signed.
 * Invariants: a push is idempotent by event id; a desk counts an event as kept at the hub only when its own push answers `stored` or
 * `known`; feed numbers of an office have no gaps and rise in the order in which the events were committed.
 */
import { oc } from '@orpc/contract';
import * as z from 'zod';
import { eventIdSchema } from './envelope.ts';

export const PROTOCOL_VERSION = 1;
/** Told in every request, so that a hub can say "too old" before it reads anything. */
export const PROTOCOL_HEADER = 'hejie-protocol';

/** Bounds of one request; the hub states them in `about`, and a desk stays below. */
export const bounds = {
  eventsPerPush: 2000,
  /** One event, as UTF-8. */
  eventBytes: 1024 * 1024,
  /** A request body, before and after compression. */
  requestBytes: 8 * 1024 * 1024,
  eventsPerPull: 1000,
  /** A pull stops filling its page here. */
  pullBytes: 4 * 1024 * 1024,
  /** Files travel in parts of this size, only the last one shorter: small enough to pass a link of 64 kbit/s between two cuts. */
  filePartBytes: 32 * 1024,
  /** A good link takes so many of them in one request. */
  filePartsPerCall: 8,
  /** Of so many files it can be asked at once how much the hub holds. */
  filesPerCall: 200,
  /** A desk that waits is told when one of so many files has come. */
  filesAwaited: 20,
  fileBytes: 50 * 1024 * 1024,
  /** How long `wait` keeps a question open. */
  waitSeconds: 25,
} as const;

const id = z.string().min(1).max(64);
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
export const publicKeySchema = hex(32);
export const signatureSchema = hex(64);

/** Why the hub did not keep an event. It names the event and the field, never the contents. */
export const pushRefusalSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('event-unreadable'), paths: z.array(z.string()) }),
  z.object({ type: z.literal('event-too-large'), maxBytes: z.int() }),
  z.object({ type: z.literal('id-wrong') }),
  z.object({ type: z.literal('signature-wrong') }),
  z.object({ type: z.literal('device-unknown') }),
  z.object({ type: z.literal('device-revoked') }),
  /** The event belongs to another office than the desk that hands it in. */
  z.object({ type: z.literal('office-wrong') }),
  /** The stream belongs to another office. */
  z.object({ type: z.literal('stream-of-another-office') }),
  /** The hub knows no office to share the case with, or to hand it over to, under that id. */
  z.object({ type: z.literal('office-unknown') }),
  /** An earlier event of the same computer is missing at the hub. */
  z.object({ type: z.literal('chain-gap'), expectedSeq: z.int() }),
  /** The hub holds another event of this computer under the same number: two computers go by one name (a copied folder). */
  z.object({ type: z.literal('chain-fork'), seq: z.int() }),
  z.object({ type: z.literal('parent-missing'), ids: z.array(eventIdSchema) }),
  z.object({ type: z.literal('data-invalid'), paths: z.array(z.string()) }),
  z.object({ type: z.literal('person-unknown') }),
  z.object({ type: z.literal('role-missing'), roles: z.array(z.string()) }),
]);
export type PushRefusal = z.infer<typeof pushRefusalSchema>;

/** What became of one event of a push; in the order in which they were handed in. */
export const pushedSchema = z.discriminatedUnion('result', [
  z.object({ result: z.literal('stored'), id: eventIdSchema }),
  z.object({ result: z.literal('known'), id: eventIdSchema }),
  z.object({ result: z.literal('refused'), id: eventIdSchema.nullable(), refusal: pushRefusalSchema }),
]);
export type Pushed = z.infer<typeof pushedSchema>;

export const enrolInput = z.object({
  code: z.string().min(1).max(100),
  deviceId: id,
  deviceName: z.string().min(1).max(50),
  publicKey: publicKeySchema,
  /** The office that this computer founded; null for a computer that joins one. */
  founded: z.object({ officeId: id, code: z.string().min(1).max(50) }).nullable(),
});
export type EnrolInput = z.infer<typeof enrolInput>;
export const enrolledSchema = z.object({
  officeId: id,
  /** The block of case numbers that belongs to this computer alone. */
  numberBlock: z.int(),
});
export type Enrolled = z.infer<typeof enrolledSchema>;

const otherOfficeSchema = z.object({
  officeId: id,
  code: z.string(),
  /** Empty until the office's own founding has come in. */
  name: z.string(),
  /** True for every office below this one, however far. */
  isSupervised: z.boolean(),
});
export type OtherOffice = z.infer<typeof otherOfficeSchema>;

const deviceKey = { officeId: id, deviceId: id };

/** After how long the hub answers this caller again. */
export const tooManySchema = z.object({ waitMs: z.int().min(0) });
export type TooMany = z.infer<typeof tooManySchema>;

/** Refusals of whole requests. Their codes are part of the protocol. */
const refusals = {
  /** The code is unknown, used up or past its time. */
  CODE_INVALID: { status: 403, message: 'code invalid' },
  /** The code is for an office that another computer has founded under another id. */
  OFFICE_EXISTS: { status: 409, message: 'office exists' },
  /** The code is for another office than the one founded here. */
  OFFICE_OTHER: { status: 409, message: 'code for another office' },
  /** A first computer must found the office before it can be enrolled. */
  OFFICE_MISSING: { status: 409, message: 'office missing' },
  DEVICE_UNKNOWN: { status: 403, message: 'device unknown' },
  DEVICE_REVOKED: { status: 403, message: 'device revoked' },
  SESSION_INVALID: { status: 401, message: 'session invalid' },
  FILE_MISSING: { status: 404, message: 'file missing' },
  /** The parts do not make the content that the hash names; they are thrown away. */
  FILE_WRONG: { status: 422, message: 'file wrong' },
  FILE_PART_WRONG: { status: 422, message: 'file part wrong' },
  CLIENT_TOO_OLD: { status: 426, message: 'client too old' },
  HUB_TOO_OLD: { status: 426, message: 'hub too old' },
  TOO_MANY: { status: 429, message: 'too many requests', data: tooManySchema },
} as const;
export type HubRefusalCode = keyof typeof refusals;
export const hubRefusalCodes = Object.keys(refusals);

/** Where in the part of the feed: the streams whose last number is at most `before`; the first of them goes on after `within` (0: from its beginning). */
const catchUpPlaceSchema = z.object({ before: z.int().min(0), within: z.int().min(0) });
export type CatchUpPlace = z.infer<typeof catchUpPlaceSchema>;
const catchUpAskSchema = z.object({
  /** The part of the feed: from after the one number up to the other. */
  after: z.int().min(0),
  head: z.int().min(0),
  /** Null: from the beginning. */
  place: catchUpPlaceSchema.nullable(),
  limit: z.int().min(1).max(bounds.eventsPerPull),
});
export type CatchUpAsk = z.infer<typeof catchUpAskSchema>;
const catchUpPageSchema = z.object({
  events: z.array(z.string()),
  /** Null when that was all. */
  next: catchUpPlaceSchema.nullable(),
  /** How many events there are in the whole part; told with its first page. */
  total: z.int().nullable(),
});
export type CatchUpPage = z.infer<typeof catchUpPageSchema>;

const waitAskSchema = z.object({
  after: z.int().min(0),
  /** Files that the office's records name and the hub did not have. */
  files: z.array(hex(32)).max(bounds.filesAwaited),
});
export type WaitAsk = z.infer<typeof waitAskSchema>;

const call = oc.errors(refusals);
/** Looked at as it is: the schema library's own check would decode it, another copy of each request. */
const base64 = z
  .string()
  .max(Math.ceil((bounds.filePartsPerCall * bounds.filePartBytes) / 3) * 4)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/)
  .refine((text) => text.length % 4 === 0);
const fileStateSchema = z.object({
  sizeBytes: z.int(),
  mediaType: z.string(),
  /** How many parts, from the first on, the hub holds. */
  parts: z.int(),
  isWhole: z.boolean(),
});
export type FileState = z.infer<typeof fileStateSchema>;

export const hubContract = {
  /** Who answers, what it speaks and how it counts; also its clock, so that a desk can tell its own is wrong. */
  about: call.route({ method: 'GET', path: '/v1/about' }).output(
    z.object({
      hubId: id,
      protocol: z.object({ oldest: z.int(), newest: z.int() }),
      nowMs: z.number(),
      bounds: z.object({
        eventsPerPush: z.int(),
        eventBytes: z.int(),
        requestBytes: z.int(),
        eventsPerPull: z.int(),
        filePartBytes: z.int(),
        filePartsPerCall: z.int(),
        filesPerCall: z.int(),
        fileBytes: z.int(),
      }),
    }),
  ),
  /** Makes a computer known, once per code; the same computer may ask again with the same code. */
  enrol: call.route({ method: 'POST', path: '/v1/enrol' }).input(enrolInput).output(enrolledSchema),
  /** The first half of signing in: a number to sign, used once. */
  challenge: call
    .route({ method: 'POST', path: '/v1/challenge' })
    .input(z.object(deviceKey))
    .output(z.object({ nonce: hex(32) })),
  /** The second half: the signature over the number, for a token that goes along with every further call. */
  session: call
    .route({ method: 'POST', path: '/v1/session' })
    .input(z.object({ ...deviceKey, nonce: hex(32), signature: signatureSchema }))
    .output(z.object({ token: z.string(), seconds: z.int() })),
  push: call
    .route({ method: 'POST', path: '/v1/push' })
    .input(z.object({ events: z.array(z.string()).max(bounds.eventsPerPush) }))
    .output(z.object({ results: z.array(pushedSchema) })),
  /**
   * The next page of the office's feed after a number. `next` is where the following page begins; the ids are those of the events at both places, so
   * that a computer sees whether the feed is still the one it has read.
   */
  pull: call
    .route({ method: 'POST', path: '/v1/pull' })
    .input(
      z.object({
        after: z.int().min(0),
        limit: z.int().min(1).max(bounds.eventsPerPull),
        /** Only the office's own stream: what a computer that joins needs first. */
        kind: z.literal('office').nullable(),
      }),
    )
    .output(
      z.object({
        events: z.array(z.string()),
        next: z.int(),
        head: z.int(),
        afterId: z.string().nullable(),
        nextId: z.string().nullable(),
      }),
    ),
  /**
   * A part of the feed for a computer that is far behind, but for the office's own streams: stream by stream, the one with the newest activity
   * first, each whole. The part is fixed by its numbers; what comes later is pulled as ever.
   */
  catchUp: call.route({ method: 'POST', path: '/v1/catch-up' }).input(catchUpAskSchema).output(catchUpPageSchema),
  /** Answers when the feed has grown past a number or one of these files has come, or without news when the time is over. */
  wait: call
    .route({ method: 'POST', path: '/v1/wait' })
    .input(waitAskSchema)
    .output(z.object({ head: z.int(), hasFile: z.boolean() })),
  /** The offices at this hub: whom a case can be shared with or handed over to, and which of them this office supervises. */
  offices: call
    .route({ method: 'POST', path: '/v1/offices' })
    .output(z.object({ offices: z.array(otherOfficeSchema) })),
  /** What the hub holds of these files of this office, or of one that shared them; one of which it holds nothing is left out. */
  fileStates: call
    .route({ method: 'POST', path: '/v1/files/states' })
    .input(z.object({ sha256s: z.array(hex(32)).max(bounds.filesPerCall) }))
    .output(z.object({ files: z.array(fileStateSchema.extend({ sha256: hex(32) })) })),
  /** The next parts of a file, `bytes` from the beginning of `part` on. Out of turn they change nothing; the answer says where to go on. */
  putFileParts: call
    .route({ method: 'POST', path: '/v1/files/put' })
    .input(
      z.object({
        sha256: hex(32),
        sizeBytes: z.int().min(1).max(bounds.fileBytes),
        mediaType: z.string().regex(/^[\x20-\x7e]{1,100}$/),
        part: z.int().min(0),
        bytes: base64,
      }),
    )
    .output(fileStateSchema),
  /** So many parts of a whole file from `part` on, in one piece; fewer where it ends. */
  fileParts: call
    .route({ method: 'POST', path: '/v1/files/parts' })
    .input(z.object({ sha256: hex(32), part: z.int().min(0), count: z.int().min(1).max(bounds.filePartsPerCall) }))
    .output(z.object({ bytes: base64 })),
};

/** What stands in the enrolment code that a person types, pastes or scans: where the hub is, how to know it, and the one-time secret. */
export const enrolmentCodeSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  /** SHA-256 of the hub's certificate; null where the hub is reached without TLS (this computer itself). */
  fingerprint: hex(32).nullable(),
  secret: z.string().min(1).max(100),
});
export type EnrolmentCode = z.infer<typeof enrolmentCodeSchema>;

/** What is signed to sign in: names the purpose and the office, so that the signature serves for nothing else. */
export const sessionText = (officeId: string, deviceId: string, nonce: string): string =>
  `hejie-session ${officeId} ${deviceId} ${nonce}`;
