/**
 * What a person can ask the desk to do with a case. The schema of a command is the schema of its form; most commands carry exactly
 * the data of the event they lead to, so the two share one schema. `by` says who may ask (docs/glossary.md: roles).
 */
import * as z from 'zod';
import { caseEvents } from './events.ts';
import {
  claimSchema,
  compromiseSchema,
  evidenceSchema,
  fileRefSchema,
  idSchema,
  otherOfficeSchema,
  partySchema,
  sessionRecordSchema,
} from './parts.ts';
import { localDateSchema } from '../kernel/localDate.ts';

export const Role = ['mediator', 'volunteer', 'supervisor', 'administrator'] as const;
export type Role = (typeof Role)[number];

const command = <S extends z.ZodType>(schema: S, by: readonly Role[]) => ({ schema, by }) as const;
/** A command that carries the data of one event. */
const same = <S extends z.ZodType>(event: { readonly schema: S }, by: readonly Role[] = ['mediator']) =>
  command(event.schema, by);

export const registerCaseSchema = z.object({
  registration: caseEvents.CaseRegistered.schema.omit({ number: true, isSample: true }),
  parties: z.array(partySchema).min(2).max(400),
  claims: z.array(claimSchema).max(2000),
  evidence: z.array(evidenceSchema).max(500),
});

/** The letter that goes with a case to another office (union to union). */
const letterToOfficeSchema = caseEvents.HandoffSent.schema
  .omit({ partner: true, partnerName: true, parts: true })
  .extend({ office: otherOfficeSchema });

export const caseCommands = {
  RegisterCase: command(registerCaseSchema, ['mediator', 'volunteer']),
  OpenRound: same(caseEvents.RoundOpened),
  CorrectDetails: same(caseEvents.CaseDetailsCorrected),
  CorrectFacts: same(caseEvents.FactsCorrected),
  AddParty: same(caseEvents.PartyAdded),
  CorrectParty: same(caseEvents.PartyCorrected),
  RemoveParty: same(caseEvents.PartyRemoved),
  AppointRepresentative: same(caseEvents.RepresentativeAppointed),
  AddClaim: same(caseEvents.ClaimAdded),
  CorrectClaim: same(caseEvents.ClaimCorrected),
  WithdrawClaim: same(caseEvents.ClaimWithdrawn),
  AddEvidence: same(caseEvents.EvidenceAdded, ['mediator', 'volunteer']),
  WithdrawEvidence: same(caseEvents.EvidenceWithdrawn),
  AddNote: same(caseEvents.NoteAdded, ['mediator', 'volunteer', 'supervisor']),
  ImportRoster: same(caseEvents.RosterImported),
  ElectRepresentatives: same(caseEvents.RepresentativesElected),
  ReportUpward: same(caseEvents.ReportedUpward, ['mediator', 'supervisor']),
  RecordKeyDates: same(caseEvents.KeyDatesRecorded),
  RecordInterruption: same(caseEvents.InterruptionRecorded),
  RecordSuspension: same(caseEvents.SuspensionRecorded),
  NoteThirdParty: same(caseEvents.ThirdPartyKnew),
  OpenProceeding: same(caseEvents.ProceedingOpened),
  RecordProceedingAct: same(caseEvents.ProceedingActed),
  SendHandoff: same(caseEvents.HandoffSent, ['mediator', 'supervisor']),
  AnswerHandoff: same(caseEvents.HandoffAnswered, ['mediator', 'supervisor']),
  ReceiveHandoff: same(caseEvents.HandoffReceived, ['mediator', 'supervisor']),
  ReturnHandoff: same(caseEvents.HandoffReturned, ['mediator', 'supervisor']),
  ShareCase: command(letterToOfficeSchema.extend({ withheld: caseEvents.CaseShared.schema.shape.withheld }), [
    'mediator',
    'supervisor',
  ]),
  HandOverCase: command(letterToOfficeSchema, ['mediator', 'supervisor']),
  RecordNegotiation: same(caseEvents.NegotiationRecorded),
  ReceiveApplication: same(caseEvents.ApplicationReceived, ['mediator', 'volunteer']),
  AcceptApplication: same(caseEvents.ApplicationAccepted),
  RefuseApplication: same(caseEvents.ApplicationRefused),
  AskConsent: same(caseEvents.ConsentAsked),
  AnswerConsent: same(caseEvents.ConsentAnswered),
  ReceiveReferral: same(caseEvents.ReferralReceived),
  AcceptReferral: same(caseEvents.ReferralAccepted),
  DeclineReferral: same(caseEvents.ReferralDeclined),
  AppointMediator: same(caseEvents.MediatorAppointed, ['mediator', 'supervisor']),
  AskRecusal: same(caseEvents.RecusalAsked),
  DecideRecusal: same(caseEvents.RecusalDecided, ['mediator', 'supervisor']),
  TellRights: same(caseEvents.RightsTold),
  ScheduleSession: same(caseEvents.SessionScheduled),
  CancelSession: same(caseEvents.SessionCancelled),
  RecordSession: command(z.object({ record: sessionRecordSchema, compromise: compromiseSchema.nullable() }), [
    'mediator',
  ]),
  AgreeExtension: same(caseEvents.ExtensionAgreed),
  StartAppraisal: same(caseEvents.AppraisalStarted),
  EndAppraisal: same(caseEvents.AppraisalEnded),
  SuspectFalseMediation: same(caseEvents.FalseMediationSuspected),
  ClearSuspicion: same(caseEvents.SuspicionCleared, ['mediator', 'supervisor']),
  PrepareAgreement: same(caseEvents.AgreementPrepared),
  SignAgreement: same(caseEvents.AgreementSigned),
  /** Workers of a collective case who signed on paper, together on one day: one signature each. */
  SignForMany: command(
    z.object({
      versionId: idSchema,
      partyIds: z.array(idSchema).min(1).max(400),
      on: localDateSchema,
      scan: fileRefSchema.nullable(),
    }),
    ['mediator'],
  ),
  ConsentSettlement: same(caseEvents.SettlementConsented),
  /** Asked by the core itself once the last signature is there and the PDF is drawn. */
  SealAgreement: same(caseEvents.AgreementSealed),
  ApplyConfirmation: same(caseEvents.ConfirmationApplied),
  ForgoConfirmation: same(caseEvents.ConfirmationForgone),
  DocketConfirmation: same(caseEvents.ConfirmationDocketed),
  RuleConfirmation: same(caseEvents.ConfirmationRuled),
  ServeCourtPaper: same(caseEvents.CourtPaperServed),
  EndMediation: same(caseEvents.MediationEnded),
  ReportToCourt: same(caseEvents.CourtReported),
  RecordCourtAct: same(caseEvents.CourtActed),
  ReceivePayment: same(caseEvents.PaymentReceived),
  /** The same day's payments of many workers: one receipt each. */
  ReceivePayments: command(z.object({ receipts: z.array(caseEvents.PaymentReceived.schema).min(1).max(400) }), [
    'mediator',
  ]),
  WaivePayment: same(caseEvents.PaymentWaived),
  ApplyEnforcement: same(caseEvents.EnforcementApplied),
  RecordFollowUp: same(caseEvents.FollowUpRecorded),
  CloseCase: same(caseEvents.CaseClosed),
  ArchiveCase: same(caseEvents.CaseArchived, ['mediator', 'supervisor']),
  ServePaper: same(caseEvents.PaperServed),
  /** Asked by the core itself when a paper is drawn for printing or saving. */
  IssuePaper: same(caseEvents.PaperIssued),
  NotePersonalDataSeen: same(caseEvents.PersonalDataSeen, ['mediator', 'volunteer', 'supervisor']),
  ResolveConflict: same(caseEvents.ConflictResolved, ['mediator', 'supervisor']),
  PurgeCase: same(caseEvents.CasePurged, ['administrator', 'supervisor']),
} as const;

export type CaseCommandName = keyof typeof caseCommands;

/** Commands that only the core gives: what they carry (hash of a drawn paper, reason of a purge) is never a page's word. */
const coreCommands: readonly CaseCommandName[] = ['SealAgreement', 'IssuePaper', 'PurgeCase'];
/** True for the name of a command that a page may send. */
export const isPageCommand = (name: unknown): name is CaseCommandName =>
  typeof name === 'string' && Object.hasOwn(caseCommands, name) && !coreCommands.some((reserved) => reserved === name);

/** A command on a case that is registered already. */
export type CaseStep = Exclude<CaseCommandName, 'RegisterCase'>;
export type CaseCommandData<N extends CaseCommandName> = z.infer<(typeof caseCommands)[N]['schema']>;
export type CaseCommand = {
  readonly [N in CaseCommandName]: { readonly type: N; readonly data: CaseCommandData<N> };
}[CaseCommandName];

export const caseCommand = <N extends CaseCommandName>(type: N, data: CaseCommandData<N>): CaseCommand =>
  ({ type, data }) as CaseCommand;
