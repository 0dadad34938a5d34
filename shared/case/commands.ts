/**
 * What a person can ask the desk to do with a case. The schema of a command is the schema of its form; most commands carry exactly
 * the data of the event they lead to, so the two share one schema. `by` says who may ask (docs/glossary.md: roles).
 */
import * as z from 'zod';
import { caseEvents, type CaseEventName } from './events.ts';
import { claimSchema, compromiseSchema, evidenceSchema, partySchema, sessionRecordSchema } from './parts.ts';

export const Role = ['mediator', 'volunteer', 'supervisor', 'administrator'] as const;
export type Role = (typeof Role)[number];

const command = <S extends z.ZodType>(schema: S, by: readonly Role[]) => ({ schema, by }) as const;
/** A command that carries the data of one event. */
const same = <N extends CaseEventName>(event: N, by: readonly Role[] = ['mediator']) =>
  command(caseEvents[event].schema as (typeof caseEvents)[N]['schema'], by);

export const registerCaseSchema = z.object({
  registration: caseEvents.CaseRegistered.schema.omit({ number: true, isSample: true }),
  parties: z.array(partySchema).min(2).max(400),
  claims: z.array(claimSchema).max(2000),
  evidence: z.array(evidenceSchema).max(500),
});

export const caseCommands = {
  RegisterCase: command(registerCaseSchema, ['mediator', 'volunteer']),
  CorrectDetails: same('CaseDetailsCorrected'),
  CorrectFacts: same('FactsCorrected'),
  AddParty: same('PartyAdded'),
  CorrectParty: same('PartyCorrected'),
  RemoveParty: same('PartyRemoved'),
  AppointRepresentative: same('RepresentativeAppointed'),
  AddClaim: same('ClaimAdded'),
  CorrectClaim: same('ClaimCorrected'),
  WithdrawClaim: same('ClaimWithdrawn'),
  AddEvidence: same('EvidenceAdded', ['mediator', 'volunteer']),
  WithdrawEvidence: same('EvidenceWithdrawn'),
  AddNote: same('NoteAdded', ['mediator', 'volunteer', 'supervisor']),
  AskConsent: same('ConsentAsked'),
  AnswerConsent: same('ConsentAnswered'),
  ReceiveReferral: same('ReferralReceived'),
  AcceptReferral: same('ReferralAccepted'),
  DeclineReferral: same('ReferralDeclined'),
  AppointMediator: same('MediatorAppointed', ['mediator', 'supervisor']),
  AskRecusal: same('RecusalAsked'),
  DecideRecusal: same('RecusalDecided', ['mediator', 'supervisor']),
  TellRights: same('RightsTold'),
  ScheduleSession: same('SessionScheduled'),
  CancelSession: same('SessionCancelled'),
  RecordSession: command(z.object({ record: sessionRecordSchema, compromise: compromiseSchema.nullable() }), [
    'mediator',
  ]),
  AgreeExtension: same('ExtensionAgreed'),
  StartAppraisal: same('AppraisalStarted'),
  EndAppraisal: same('AppraisalEnded'),
  SuspectFalseMediation: same('FalseMediationSuspected'),
  ClearSuspicion: same('SuspicionCleared', ['mediator', 'supervisor']),
  PrepareAgreement: same('AgreementPrepared'),
  SignAgreement: same('AgreementSigned'),
  /** Asked by the core itself once the last signature is there and the PDF is drawn. */
  SealAgreement: same('AgreementSealed'),
  ApplyConfirmation: same('ConfirmationApplied'),
  ForgoConfirmation: same('ConfirmationForgone'),
  DocketConfirmation: same('ConfirmationDocketed'),
  RuleConfirmation: same('ConfirmationRuled'),
  ServeCourtPaper: same('CourtPaperServed'),
  EndMediation: same('MediationEnded'),
  ReportToCourt: same('CourtReported'),
  RecordCourtAct: same('CourtActed'),
  ReceivePayment: same('PaymentReceived'),
  WaivePayment: same('PaymentWaived'),
  ApplyEnforcement: same('EnforcementApplied'),
  RecordFollowUp: same('FollowUpRecorded'),
  CloseCase: same('CaseClosed'),
  ArchiveCase: same('CaseArchived', ['mediator', 'supervisor']),
  /** Asked by the core itself when a paper is drawn for printing or saving. */
  IssuePaper: same('PaperIssued'),
  NotePersonalDataSeen: same('PersonalDataSeen', ['mediator', 'volunteer', 'supervisor']),
  ResolveConflict: same('ConflictResolved', ['mediator', 'supervisor']),
  PurgeCase: same('CasePurged', ['administrator', 'supervisor']),
} as const;

export type CaseCommandName = keyof typeof caseCommands;
export type CaseCommandData<N extends CaseCommandName> = z.infer<(typeof caseCommands)[N]['schema']>;
export type CaseCommand = {
  readonly [N in CaseCommandName]: { readonly type: N; readonly data: CaseCommandData<N> };
}[CaseCommandName];
export const caseCommandNames = Object.keys(caseCommands) as readonly CaseCommandName[];

export const caseCommand = <N extends CaseCommandName>(type: N, data: CaseCommandData<N>): CaseCommand =>
  ({ type, data }) as CaseCommand;
