/**
 * Every event of a consultation slip (法律咨询登记表, D01): name, version and schema of its data. Same rules as case events: stored once,
 * never edited, facts only. A slip may be anonymous: then the caller's name is empty.
 */
import * as z from 'zod';
import { ChannelCode, DisputeTypeCode } from '../case/codes.ts';
import { clockTimeSchema, idSchema, requiredText, shortText } from '../case/parts.ts';
import { localDateSchema } from '../kernel/localDate.ts';
import {
  conflictResolvedSchema,
  defineEvent,
  paperIssuedSchema,
  personalDataSeenSchema,
  purgedSchema,
} from '../sync/commonEvents.ts';
import { WayOutCode } from './wayOuts.ts';

/** What the slip says; the same for recording and for correcting. */
export const slipSchema = z.object({
  on: localDateSchema,
  /** When it began. */
  at: clockTimeSchema,
  channel: z.enum(ChannelCode),
  /** The service point (服务点): a rest station, a drivers' home. */
  site: shortText,
  caller: z.object({ name: shortText, phone: shortText, employer: shortText }),
  topics: z.array(z.enum(DisputeTypeCode)).min(1).max(6),
  question: z.string().trim().min(1).max(4000),
  answer: z.string().trim().max(4000),
  ways: z.array(z.enum(WayOutCode)).max(10),
  /** Time spent, for the hours of volunteers. */
  minutes: z.int().min(1).max(600),
  /** Who received the person (接待人). */
  receivedBy: requiredText,
});
export type Slip = z.infer<typeof slipSchema>;

export const consultationEvents = {
  ConsultationRecorded: defineEvent(1, slipSchema.extend({ number: requiredText, isSample: z.boolean() })),
  ConsultationCorrected: defineEvent(1, slipSchema.extend({ reason: shortText })),
  /** The case was registered; it bears the id of the slip. */
  TurnedIntoCase: defineEvent(1, z.object({ on: localDateSchema, caseId: idSchema, caseNumber: requiredText })),
  PaperIssued: defineEvent(1, paperIssuedSchema),
  PersonalDataSeen: defineEvent(1, personalDataSeenSchema),
  ConflictResolved: defineEvent(1, conflictResolvedSchema),
  ConsultationPurged: defineEvent(1, purgedSchema),
} as const;

export type ConsultationEventName = keyof typeof consultationEvents;
export type ConsultationEventData<N extends ConsultationEventName> = z.infer<(typeof consultationEvents)[N]['schema']>;
export type ConsultationEvent = {
  readonly [N in ConsultationEventName]: { readonly type: N; readonly data: ConsultationEventData<N> };
}[ConsultationEventName];

export const consultationEvent = <N extends ConsultationEventName>(
  type: N,
  data: ConsultationEventData<N>,
): ConsultationEvent => ({ type, data }) as ConsultationEvent;
