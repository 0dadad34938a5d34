/**
 * Every event of a supervision letter: name, version and schema of its data. Same rules as case events: stored once, never edited, facts
 * and business dates only. What was printed as the day to answer by is such a fact: it stands on a paper that has left the house.
 */
import * as z from 'zod';
import { ServiceWay } from '../case/codes.ts';
import { fileRefSchema, idSchema, requiredText, shortText } from '../case/parts.ts';
import { localDateSchema } from '../kernel/localDate.ts';
import {
  conflictResolvedSchema,
  defineEvent,
  paperIssuedSchema,
  personalDataSeenSchema,
  purgedSchema,
} from '../sync/commonEvents.ts';
import { LetterKind } from './kinds.ts';
import { CheckResult, ClosingReason, EscalationReason, ReplyStance } from './words.ts';

const on = localDateSchema;
const note = z.string().trim().max(4000);
const files = z.array(fileRefSchema).max(50);

/** The text of a letter. Empty parts are allowed while it is drafted; they are asked for when it goes to review. */
export const letterContentSchema = z.object({
  /** The union body that signs (署名单位); a proposal is issued by a local union at county level or above. */
  issuer: shortText,
  addressee: z.object({ name: shortText, address: shortText, contact: shortText, phone: shortText }),
  /** The employer the letter is about, where it goes to somebody else (建议书, 移送函). */
  employer: shortText,
  /** In a few words: 拖欠2026年1月、2月工资. */
  matter: shortText,
  facts: z.string().trim().max(10_000),
  /** What the letters before have led to; begun by the escalation, to be edited. */
  history: z.string().trim().max(10_000),
  law: z.array(z.string().trim().min(1).max(1000)).max(20),
  /** What is asked: the reminder, the rectification wanted, the proposal. */
  demand: z.string().trim().max(10_000),
  enclosures: z.array(z.string().trim().min(1).max(200)).max(30),
  /** Supervisors who looked into it, with the numbers of their certificates; two at least. */
  investigators: shortText,
  contactName: shortText,
  contactPhone: shortText,
  copyTo: shortText,
});
export type LetterContent = z.infer<typeof letterContentSchema>;

/** How long the addressee has to answer, and where the number comes from. */
export const replyLimitSchema = z.object({
  count: z.int().min(1).max(999),
  unit: z.enum(['day', 'workday', 'month', 'year']),
  source: requiredText,
});
export type ReplyLimit = z.infer<typeof replyLimitSchema>;

export const letterEvents = {
  LetterDrafted: defineEvent(
    1,
    z.object({
      letterKind: z.enum(LetterKind),
      on,
      caseId: idSchema.nullable(),
      /** The letter that this one follows. */
      previousId: idSchema.nullable(),
      content: letterContentSchema,
      isSample: z.boolean(),
    }),
  ),
  LetterRevised: defineEvent(1, z.object({ content: letterContentSchema })),
  LetterSubmitted: defineEvent(1, z.object({ on })),
  LetterReviewed: defineEvent(
    1,
    z.object({ on, result: z.enum(['approved', 'returned']), reviewer: requiredText, note }),
  ),
  LetterIssued: defineEvent(
    1,
    z.object({
      on,
      number: requiredText,
      /** Who signed it out (签发人). */
      signedBy: requiredText,
      /** Null for a letter without a time to answer. `confirmed`: the office stands by the number. */
      limit: replyLimitSchema.extend({ confirmed: z.boolean() }).nullable(),
      /** The day of service that the printed day was counted from. */
      expectedServedOn: on,
      /** The day printed on the letter. */
      replyBy: on.nullable(),
    }),
  ),
  LetterServed: defineEvent(
    1,
    z.object({
      /** The day of receipt (民事诉讼法 Art. 87 to 91: the signed receipt, the return slip, the arrival in the system). */
      on,
      way: z.enum(ServiceWay),
      receiver: shortText,
      /** Post or relation of whoever received it. */
      capacity: shortText,
      server: requiredText,
      place: shortText,
      trackingNumber: shortText,
      /** Why receipt was refused, where the letter was left behind. */
      refusedFor: shortText,
      witness: shortText,
      receipts: files,
    }),
  ),
  ReplyReceived: defineEvent(1, z.object({ replyId: idSchema, on, stance: z.enum(ReplyStance), summary: note, files })),
  RectificationChecked: defineEvent(
    1,
    z.object({
      checkId: idSchema,
      on,
      result: z.enum(CheckResult),
      checkedBy: requiredText,
      findings: note,
      files,
    }),
  ),
  LetterEscalated: defineEvent(
    1,
    z.object({ on, to: z.enum(LetterKind), reason: z.enum(EscalationReason), nextId: idSchema }),
  ),
  LetterClosed: defineEvent(1, z.object({ on, reason: z.enum(ClosingReason), note })),
  PaperIssued: defineEvent(1, paperIssuedSchema),
  PersonalDataSeen: defineEvent(1, personalDataSeenSchema),
  ConflictResolved: defineEvent(1, conflictResolvedSchema),
  LetterPurged: defineEvent(1, purgedSchema),
} as const;

export type LetterEventName = keyof typeof letterEvents;
export type LetterEventData<N extends LetterEventName> = z.infer<(typeof letterEvents)[N]['schema']>;
export type LetterEvent = {
  readonly [N in LetterEventName]: { readonly type: N; readonly data: LetterEventData<N> };
}[LetterEventName];

export const letterEvent = <N extends LetterEventName>(type: N, data: LetterEventData<N>): LetterEvent =>
  ({ type, data }) as LetterEvent;
