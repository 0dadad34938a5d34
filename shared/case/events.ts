/**
 * Every event a case can hold: name, version and schema of its data. The registry is the single list; merge rules, evolve,
 * projections and labels are full records over these names, so a new event does not compile until each has been thought of.
 * A stored event is never edited: a change of shape is a new version plus an upcast (upcasts.ts) plus a frozen fixture.
 * Data hold facts and business dates as people gave them, no derived values.
 */
import * as z from 'zod';
import { localDateSchema } from '../kernel/localDate.ts';
import { ChannelCode, DisputeTypeCode, EndReason, OutcomeCode, Referral } from './codes.ts';
import {
  agreementVersionSchema,
  claimSchema,
  clockTimeSchema,
  compromiseSchema,
  evidenceSchema,
  fenSchema,
  fileRefSchema,
  idSchema,
  longText,
  partySchema,
  representativeSchema,
  requiredText,
  sessionRecordSchema,
  sha256Schema,
  shortText,
  signerSchema,
} from './parts.ts';

const on = localDateSchema;
const note = z.string().max(4000);
const way = z.enum(['in-person', 'phone', 'written', 'online', 'other']);

const define = <V extends number, S extends z.ZodType>(version: V, schema: S) => ({ version, schema }) as const;

export const caseEvents = {
  // Registration and the story
  CaseRegistered: define(
    1,
    z.object({
      number: requiredText,
      track: z.enum(['court-union']),
      referral: z.enum(Referral),
      channel: z.enum(ChannelCode),
      site: shortText,
      receivedOn: on,
      court: shortText,
      externalNumbers: z.array(requiredText).max(20),
      disputeTypes: z.array(z.enum(DisputeTypeCode)).min(1),
      facts: longText,
      isSample: z.boolean(),
    }),
  ),
  CaseDetailsCorrected: define(
    1,
    z.object({
      channel: z.enum(ChannelCode),
      site: shortText,
      court: shortText,
      externalNumbers: z.array(requiredText).max(20),
      disputeTypes: z.array(z.enum(DisputeTypeCode)).min(1),
    }),
  ),
  FactsCorrected: define(1, z.object({ facts: longText })),
  PartyAdded: define(1, z.object({ party: partySchema })),
  PartyCorrected: define(1, z.object({ party: partySchema, reason: shortText })),
  PartyRemoved: define(1, z.object({ partyId: idSchema, reason: requiredText })),
  RepresentativeAppointed: define(1, z.object({ representative: representativeSchema })),
  ClaimAdded: define(1, z.object({ claim: claimSchema })),
  ClaimCorrected: define(1, z.object({ claim: claimSchema })),
  ClaimWithdrawn: define(1, z.object({ claimId: idSchema, on, reason: shortText })),
  EvidenceAdded: define(1, z.object({ evidence: evidenceSchema })),
  EvidenceWithdrawn: define(1, z.object({ evidenceId: idSchema, reason: requiredText })),
  NoteAdded: define(1, z.object({ noteId: idSchema, text: note })),

  // Consent, referral, acceptance (C0 to C3)
  ConsentAsked: define(1, z.object({ on, way, partyIds: z.array(idSchema).min(1) })),
  ConsentAnswered: define(
    1,
    z.object({ on, way, partyId: idSchema, answer: z.enum(['agrees', 'refuses', 'unreachable']), note }),
  ),
  ReferralReceived: define(
    1,
    z.object({
      on,
      letterNumber: shortText,
      court: shortText,
      materials: z.array(requiredText),
      /** The court's letter states that both sides agreed to mediate (特邀 Art. 11). */
      consentStated: z.boolean(),
    }),
  ),
  ReferralAccepted: define(1, z.object({ on, receivedBy: requiredText })),
  ReferralDeclined: define(1, z.object({ on, reason: requiredText })),

  // Mediator, rights, sessions (C4 to C7)
  MediatorAppointed: define(
    1,
    z.object({
      on,
      name: requiredText,
      personId: idSchema.nullable(),
      chosenBy: z.enum(['parties', 'body', 'court']),
      isOnRoll: z.boolean(),
    }),
  ),
  RecusalAsked: define(
    1,
    z.object({ recusalId: idSchema, on, partyId: idSchema, mediatorName: requiredText, reason: requiredText }),
  ),
  RecusalDecided: define(
    1,
    z.object({
      recusalId: idSchema,
      on,
      result: z.enum(['replaced', 'kept', 'waived']),
      decidedBy: requiredText,
      note,
    }),
  ),
  RightsTold: define(1, z.object({ on, way, partyIds: z.array(idSchema).min(1) })),
  SessionScheduled: define(
    1,
    z.object({ sessionId: idSchema, on, time: clockTimeSchema, place: requiredText, noticeOn: on, note }),
  ),
  SessionCancelled: define(1, z.object({ sessionId: idSchema, reason: requiredText })),
  SessionRecorded: define(1, z.object({ record: sessionRecordSchema })),
  CompromiseRecorded: define(1, z.object({ compromise: compromiseSchema })),
  ExtensionAgreed: define(
    1,
    z.object({ extensionId: idSchema, on, until: on, partyIds: z.array(idSchema).min(2), note }),
  ),
  AppraisalStarted: define(1, z.object({ appraisalId: idSchema, on, matter: requiredText })),
  AppraisalEnded: define(1, z.object({ appraisalId: idSchema, on })),
  FalseMediationSuspected: define(1, z.object({ on, reason: requiredText, reportedTo: requiredText })),
  SuspicionCleared: define(1, z.object({ on, note })),

  // Agreement and signing (C8)
  AgreementPrepared: define(1, z.object({ version: agreementVersionSchema })),
  AgreementSigned: define(
    1,
    z.object({
      versionId: idSchema,
      signer: signerSchema,
      on,
      /** `screen`: drawn here; `paper`: signed on paper; the image is the scan, null while it is still to be brought back. */
      method: z.enum(['screen', 'paper']),
      image: fileRefSchema.nullable(),
    }),
  ),
  AgreementSealed: define(
    1,
    z.object({ versionId: idSchema, on, pdf: fileRefSchema, pages: z.int().min(1), checkCode: requiredText }),
  ),

  // Ways on (C9 to C12)
  ConfirmationApplied: define(1, z.object({ on, court: requiredText, partyIds: z.array(idSchema).min(2) })),
  ConfirmationForgone: define(1, z.object({ on, note })),
  ConfirmationDocketed: define(1, z.object({ on, caseNumber: shortText })),
  ConfirmationRuled: define(
    1,
    z.object({
      on,
      receivedOn: on,
      result: z.enum(['valid', 'rejected', 'not-accepted']),
      caseNumber: shortText,
      note,
    }),
  ),
  CourtPaperServed: define(
    1,
    z.object({
      kind: z.enum(['mediation-paper', 'withdrawal-ruling', 'recorded-agreement']),
      issuedOn: on,
      /** The day the last party signed the receipt, or the court recorded the agreement. */
      effectiveOn: on,
      caseNumber: shortText,
    }),
  ),
  MediationEnded: define(1, z.object({ on, reason: z.enum(EndReason), note })),
  CourtReported: define(1, z.object({ on, note })),
  CourtActed: define(
    1,
    z.object({ on, act: z.enum(['docketed', 'arbitrate-first', 'trial']), caseNumber: shortText, note }),
  ),

  // Performance and closing (C13 to C15)
  PaymentReceived: define(
    1,
    z.object({
      receiptId: idSchema,
      paymentId: idSchema,
      on,
      amountFen: fenSchema,
      receipts: z.array(fileRefSchema),
      note,
    }),
  ),
  PaymentWaived: define(1, z.object({ paymentId: idSchema, on, note: requiredText })),
  EnforcementApplied: define(1, z.object({ on, court: requiredText, note })),
  FollowUpRecorded: define(1, z.object({ followUpId: idSchema, on, way, person: requiredText, findings: note })),
  CaseClosed: define(1, z.object({ on, outcome: z.enum(OutcomeCode), summary: note })),
  CaseArchived: define(1, z.object({ on, volume: shortText, retentionYears: z.int().min(1).max(100) })),

  // Papers, access, housekeeping
  PaperIssued: define(
    1,
    z.object({
      paperId: idSchema,
      documentId: z.string().regex(/^D\d\d[a-z]?$/),
      on,
      pdf: fileRefSchema,
      pages: z.int().min(1),
      recipient: shortText,
    }),
  ),
  PersonalDataSeen: define(
    1,
    z.object({ act: z.enum(['revealed', 'printed', 'saved', 'exported']), what: requiredText, reason: shortText }),
  ),
  ConflictResolved: define(
    1,
    z.object({
      slot: requiredText,
      standing: sha256Schema,
      against: z.array(sha256Schema).min(1),
      reason: requiredText,
    }),
  ),
  CasePurged: define(1, z.object({ on, reason: z.enum(['sample-removed', 'retention-over']) })),
} as const;

export type CaseEventName = keyof typeof caseEvents;
export type CaseEventData<N extends CaseEventName> = z.infer<(typeof caseEvents)[N]['schema']>;
/** A case event as decided: what happened, without the envelope. */
export type CaseEvent = {
  readonly [N in CaseEventName]: { readonly type: N; readonly data: CaseEventData<N> };
}[CaseEventName];
export const caseEventNames = Object.keys(caseEvents) as readonly CaseEventName[];

/** Build an event with its data type checked against the name. */
export const caseEvent = <N extends CaseEventName>(type: N, data: CaseEventData<N>): CaseEvent =>
  ({ type, data }) as CaseEvent;
