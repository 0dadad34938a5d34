/**
 * Every event a case can hold: name, version and schema of its data. The registry is the single list; merge rules, evolve,
 * projections and labels are full records over these names, so a new event does not compile until each has been thought of.
 * A stored event is never edited: a change of shape is a new version plus an upcast (upcasts.ts) plus a frozen fixture.
 * Data hold facts and business dates as people gave them, no derived values.
 */
import * as z from 'zod';
import { localDateSchema } from '../kernel/localDate.ts';
import { conflictResolvedSchema } from '../sync/commonEvents.ts';
import { InterruptionGround } from '../timeLimits/limitation.ts';
import {
  BodyKind,
  CaseFlag,
  ChannelCode,
  DisputeTypeCode,
  EndReason,
  OutcomeCode,
  Partner,
  PerformanceState,
  Referral,
  Satisfaction,
  ServiceWay,
  Track,
} from './codes.ts';
import { HandoffPart } from './handoffs.ts';
import { ProceedingAct, ProceedingKind } from './proceedings.ts';
import { WithheldPart } from './sharing.ts';
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
  otherOfficeSchema,
  partySchema,
  representativeSchema,
  requiredText,
  sessionRecordSchema,
  shortText,
  signerSchema,
  workerSchema,
} from './parts.ts';

const on = localDateSchema;
const note = z.string().max(4000);
const way = z.enum(['in-person', 'phone', 'written', 'online', 'other']);

/** What a round of mediation is opened with (办理机制). */
const round = {
  track: z.enum(Track),
  referral: z.enum(Referral),
  channel: z.enum(ChannelCode),
  site: shortText,
  /** The court, or on the HR track the arbitration commission that is competent. */
  court: shortText,
  /** Null: not said; it decides which ways of securing an agreement are open. */
  bodyKind: z.enum(BodyKind).nullable(),
};

const define = <V extends number, S extends z.ZodType>(version: V, schema: S) => ({ version, schema }) as const;

export const caseEvents = {
  // Registration and the story
  CaseRegistered: define(
    2,
    z.object({
      number: requiredText,
      ...round,
      receivedOn: on,
      externalNumbers: z.array(requiredText).max(20),
      disputeTypes: z.array(z.enum(DisputeTypeCode)).min(1),
      facts: longText,
      flags: z.array(z.enum(CaseFlag)),
      /** The consultation slip it grew out of. */
      consultationId: idSchema.nullable(),
      isSample: z.boolean(),
    }),
  ),
  CaseDetailsCorrected: define(
    2,
    z.object({
      channel: z.enum(ChannelCode),
      site: shortText,
      court: shortText,
      bodyKind: z.enum(BodyKind).nullable(),
      externalNumbers: z.array(requiredText).max(20),
      disputeTypes: z.array(z.enum(DisputeTypeCode)).min(1),
      flags: z.array(z.enum(CaseFlag)),
    }),
  ),
  /** The same dispute comes to mediation again, on this track or another: what went before stays as an earlier round. */
  RoundOpened: define(1, z.object({ on, ...round, note })),
  FactsCorrected: define(1, z.object({ facts: longText })),
  PartyAdded: define(2, z.object({ party: partySchema })),
  PartyCorrected: define(2, z.object({ party: partySchema, reason: shortText })),
  PartyRemoved: define(1, z.object({ partyId: idSchema, reason: requiredText })),
  RepresentativeAppointed: define(1, z.object({ representative: representativeSchema })),
  ClaimAdded: define(2, z.object({ claim: claimSchema })),
  ClaimCorrected: define(2, z.object({ claim: claimSchema })),
  ClaimWithdrawn: define(1, z.object({ claimId: idSchema, on, reason: shortText })),
  EvidenceAdded: define(1, z.object({ evidence: evidenceSchema })),
  EvidenceWithdrawn: define(1, z.object({ evidenceId: idSchema, reason: requiredText })),
  NoteAdded: define(1, z.object({ noteId: idSchema, text: note })),

  // Many workers (集体争议)
  RosterImported: define(
    1,
    z.object({ workers: z.array(workerSchema).min(1).max(400), claims: z.array(claimSchema).max(4000) }),
  ),
  RepresentativesElected: define(
    1,
    z.object({
      on,
      /** 3 to 5 of the workers (办案规则 Art. 63). */
      partyIds: z.array(idSchema).min(1).max(5),
      scope: z.enum(['general', 'special']),
      /** The workers who signed the election (D09c). */
      electedBy: z.array(idSchema).min(1).max(400),
      scan: fileRefSchema.nullable(),
    }),
  ),
  /** Represented workers consented to settle on these terms (办案规则 Art. 63). */
  SettlementConsented: define(
    1,
    z.object({
      on,
      versionId: idSchema,
      partyIds: z.array(idSchema).min(1).max(400),
      way,
      scan: fileRefSchema.nullable(),
    }),
  ),
  ReportedUpward: define(1, z.object({ on, to: requiredText, people: z.int().min(1), risk: note, measures: note })),

  // Days from which limits run that mediation does not stop
  KeyDatesRecorded: define(
    1,
    z.object({
      partyId: idSchema,
      /** When the worker knew or should have known of the wrong (调仲 Art. 27). */
      knewOn: on.nullable(),
      /** The last day of the wrong, for the labour inspection (监察条例 Art. 20). */
      wrongEndedOn: on.nullable(),
      /** Accident, or diagnosis of an occupational disease (工伤条例 Art. 17). */
      injuredOn: on.nullable(),
    }),
  ),
  InterruptionRecorded: define(
    1,
    z.object({ interruptionId: idSchema, on, ground: z.enum(InterruptionGround), partyIds: z.array(idSchema), note }),
  ),
  SuspensionRecorded: define(1, z.object({ suspensionId: idSchema, from: on, to: on.nullable(), cause: requiredText })),
  /** An interested third party knew of the confirmation: six months to object (民诉解释 Art. 372). */
  ThirdPartyKnew: define(1, z.object({ on, who: requiredText, note })),

  // Proceedings elsewhere: review, payment order, arbitration, lawsuit, inspection, legal aid, … (case/proceedings.ts)
  ProceedingOpened: define(
    1,
    z.object({
      proceedingId: idSchema,
      kind: z.enum(ProceedingKind),
      on,
      authority: requiredText,
      partyIds: z.array(idSchema).min(1),
      amountFen: fenSchema.nullable(),
      note,
    }),
  ),
  ProceedingActed: define(
    1,
    z.object({ actId: idSchema, proceedingId: idSchema, on, act: z.enum(ProceedingAct), caseNumber: shortText, note }),
  ),

  // Linkage with the partners (一站式联动)
  HandoffSent: define(
    1,
    z.object({
      handoffId: idSchema,
      on,
      partner: z.enum(Partner),
      partnerName: requiredText,
      purpose: requiredText,
      letterNumber: shortText,
      /** What leaves the office, part by part (case/handoffs.ts). */
      parts: z.array(z.enum(HandoffPart)).min(1),
      /** Whose separate consent was taken, when and how (个保法 Art. 23); null where a procedure of law needs none. */
      consent: z.object({ on, way, partyIds: z.array(idSchema).min(1) }).nullable(),
      replyBy: on.nullable(),
      note,
    }),
  ),
  HandoffAnswered: define(
    1,
    z.object({ handoffId: idSchema, on, result: z.enum(['accepted', 'done', 'returned']), note }),
  ),
  HandoffReceived: define(
    1,
    z.object({
      handoffId: idSchema,
      on,
      partner: z.enum(Partner),
      partnerName: requiredText,
      purpose: requiredText,
      letterNumber: shortText,
      returnBy: on.nullable(),
      note,
    }),
  ),
  HandoffReturned: define(1, z.object({ handoffId: idSchema, on, note })),
  /** Another office works on the case too; `handoffId` names the letter that says why, what leaves and whose consent there is. */
  CaseShared: define(
    1,
    z.object({ handoffId: idSchema, on, office: otherOfficeSchema, withheld: z.array(z.enum(WithheldPart)) }),
  ),
  /** From now on the case is the other office's, whole. */
  CaseHandedOver: define(1, z.object({ handoffId: idSchema, on, office: otherOfficeSchema })),

  // The way to mediation on the HR track (H0 to H2)
  NegotiationRecorded: define(1, z.object({ on, result: z.enum(['settled', 'none', 'breached']), note })),
  ApplicationReceived: define(
    1,
    z.object({
      on,
      /** Oral: basic facts, matter, reasons and time are written down on the spot (调仲 Art. 12). */
      form: z.enum(['written', 'oral']),
      applicantIds: z.array(idSchema).min(1).max(400),
      recordedBy: requiredText,
      reasons: longText,
    }),
  ),
  ApplicationAccepted: define(1, z.object({ on, receivedBy: requiredText })),
  ApplicationRefused: define(1, z.object({ on, reason: requiredText })),

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
  AgreementPrepared: define(2, z.object({ version: agreementVersionSchema })),
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
  FollowUpRecorded: define(
    2,
    z.object({
      followUpId: idSchema,
      on,
      way,
      person: requiredText,
      performance: z.enum(PerformanceState),
      satisfaction: z.enum(Satisfaction),
      findings: note,
      newClaims: note,
      handling: note,
    }),
  ),
  CaseClosed: define(1, z.object({ on, outcome: z.enum(OutcomeCode), summary: note })),
  CaseArchived: define(1, z.object({ on, volume: shortText, retentionYears: z.int().min(1).max(100) })),

  /** A paper reached its addressee: the day of service, however it was served (民诉法 Art. 87–91; D22). */
  PaperServed: define(
    1,
    z.object({
      serviceId: idSchema,
      documentId: z.string().regex(/^D\d\d[a-z]?$/),
      partyId: idSchema,
      on,
      way: z.enum(ServiceWay),
      receiver: shortText,
      /** Why somebody else took it, or how it was refused and who saw it. */
      note,
    }),
  ),

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
  ConflictResolved: define(1, conflictResolvedSchema),
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
