/**
 * Which command may be given at this point of a case, and if not, why not. One row per command, read by `decide` (which refuses) and by the
 * guide (which greys the step out and says why), so the two can never disagree. Guards look at the facts only; what depends on the
 * typed data (dates, amounts, people) is checked by the deciders.
 */
import type { CaseStep } from './commands.ts';
import type { CaseEventName } from './events.ts';
import type { CaseRefusal } from './refusals.ts';
import { isByLetter } from './codes.ts';
import { confirmationStands, hasTitle, isConfirmationRefused } from './enforceable.ts';
import { isExtendable } from './extension.ts';
import { isEnded, titleOf } from './proceedings.ts';
import {
  COLLECTIVE_WORKERS,
  currentAgreement,
  isCollective,
  isDelegated,
  isEntrusted,
  isOnHrTrack,
  proceedingsOf,
  type RegisteredCase,
  workersOf,
} from './state.ts';

type Guard = (c: RegisteredCase) => CaseRefusal | null;

const needs =
  (event: CaseEventName, has: (c: RegisteredCase) => boolean): Guard =>
  (c) =>
    has(c) ? null : { type: 'needs-first', event };
const once =
  (
    event: CaseEventName,
    done: (c: RegisteredCase) => { readonly on: RegisteredCase['registration']['receivedOn'] } | null,
  ): Guard =>
  (c) => {
    const fact = done(c);
    return fact === null ? null : { type: 'already-done', event, on: fact.on };
  };

const notArchived: Guard = (c) => (c.archive === null ? null : { type: 'archived' });
const open: Guard = (c) => notArchived(c) ?? (c.closing === null ? null : { type: 'case-closed', on: c.closing.on });
const goingOn: Guard = (c) => open(c) ?? (c.ending === null ? null : { type: 'mediation-over', on: c.ending.on });
const acceptanceEvent = (c: RegisteredCase): CaseEventName =>
  isByLetter(c.registration.referral) ? 'ReferralAccepted' : 'ApplicationAccepted';
const accepted: Guard = (c) => needs(acceptanceEvent(c), (x) => x.acceptance !== null)(c);
const notAccepted: Guard = (c) => once(acceptanceEvent(c), (x) => x.acceptance)(c);
const offForm = (c: RegisteredCase): CaseRefusal => ({
  type: 'not-on-this-form',
  referral: c.registration.referral,
});
const onlyByLetter: Guard = (c) => (isByLetter(c.registration.referral) ? null : offForm(c));
const onlyByApplication: Guard = (c) => (isByLetter(c.registration.referral) ? offForm(c) : null);
const onlyCourt: Guard = (c) => (isOnHrTrack(c) ? offForm(c) : null);
const onlyHr: Guard = (c) => (isOnHrTrack(c) ? null : offForm(c));
const roundOver = needs(
  'MediationEnded',
  (c) => c.ending !== null || c.declined !== null || c.closing !== null || c.courtAct !== null,
);
const mediatorThere = needs('MediatorAppointed', (c) => c.mediators.length > 0);
const notSuspended: Guard = (c) => (c.suspicion === null ? null : { type: 'suspended' });
const noOpenRecusal: Guard = (c) => {
  const asked = c.recusals.find((r) => r.decision === null);
  return asked === undefined ? null : { type: 'recusal-open', recusalId: asked.recusalId };
};
const sealed = needs('AgreementSealed', (c) => sealedAgreement(c) !== null);
const collective: Guard = (c) =>
  isCollective(c) ? null : { type: 'not-collective', workers: workersOf(c).length, needed: COLLECTIVE_WORKERS };
const prepared = needs('AgreementPrepared', (c) => c.agreements.length > 0);
const currentNotSealed: Guard = (c) => {
  const current = currentAgreement(c);
  return current?.seal ? { type: 'agreement-sealed', versionId: current.versionId } : null;
};
const nothingSealed: Guard = (c) => {
  const standing = sealedAgreement(c);
  return standing === null ? null : { type: 'agreement-sealed', versionId: standing.versionId };
};
// A refusal ends nothing: the agreement may be changed and a court asked again (民诉 Art. 206).
const notConfirmedYet = once('ConfirmationRuled', (c) => (isConfirmationRefused(c) ? null : c.confirmation.ruled));
const notAppliedYet = once('ConfirmationApplied', (c) => (isConfirmationRefused(c) ? null : c.confirmation.applied));
const rulingAwaited: Guard = (c) =>
  needs('ConfirmationApplied', (x) => x.confirmation.applied !== null)(c) ??
  once('ConfirmationRuled', (x) => x.confirmation.ruled)(c);
// Mediation entrusted before a hearing has its ten days and no more (办案规则 Art. 70).
const extendable: Guard = (c) => (isExtendable(c) ? null : offForm(c));
// Appraisal time before docketing is left out of the period of a delegated case (在线调解规则 Art. 26).
const onlyDelegated: Guard = (c) => (isDelegated(c) ? null : offForm(c));
const onlyEntrusted: Guard = (c) => (isEntrusted(c) ? null : offForm(c));
const notEntrusted: Guard = (c) => (isEntrusted(c) ? offForm(c) : null);
const enforceable = needs('ConfirmationRuled', hasTitle);
/** Both sides are asked once and together; who chose one way cannot take the other (办案规则 Art. 75). */
const notReviewed: Guard = (c) => {
  const review = proceedingsOf(c, 'arbitration-review').find((p) => !isEnded(p) || titleOf(p) !== null);
  return review === undefined ? null : { type: 'already-done', event: 'ProceedingOpened', on: review.on };
};

/** The newest sealed version: the one that binds. */
export const sealedAgreement = (c: Pick<RegisteredCase, 'agreements'>) =>
  c.agreements.findLast((a) => a.seal !== null) ?? null;

const guards: { readonly [N in CaseStep]: readonly Guard[] } = {
  OpenRound: [notArchived, roundOver],
  CorrectDetails: [notArchived],
  CorrectFacts: [notArchived],
  AddParty: [open],
  CorrectParty: [notArchived],
  RemoveParty: [open],
  AppointRepresentative: [open],
  AddClaim: [open],
  CorrectClaim: [open],
  WithdrawClaim: [open],
  AddEvidence: [notArchived],
  WithdrawEvidence: [open],
  AddNote: [notArchived],

  ImportRoster: [open],
  ElectRepresentatives: [open, collective],
  ConsentSettlement: [goingOn, prepared, currentNotSealed, needs('RepresentativesElected', (c) => c.election !== null)],
  ReportUpward: [notArchived],
  RecordKeyDates: [notArchived],
  RecordInterruption: [notArchived],
  RecordSuspension: [notArchived],
  NoteThirdParty: [notArchived, needs('ConfirmationRuled', confirmationStands)],
  OpenProceeding: [notArchived],
  RecordProceedingAct: [notArchived, needs('ProceedingOpened', (c) => c.proceedings.length > 0)],
  SendHandoff: [notArchived],
  AnswerHandoff: [
    notArchived,
    needs('HandoffSent', (c) => c.handoffs.some((h) => h.direction === 'out' && h.answer === null)),
  ],
  ReceiveHandoff: [notArchived],
  ReturnHandoff: [
    notArchived,
    needs('HandoffReceived', (c) => c.handoffs.some((h) => h.direction === 'in' && h.returned === null)),
  ],
  ShareCase: [notArchived],
  HandOverCase: [notArchived],

  RecordNegotiation: [goingOn, onlyHr, notAccepted],
  ReceiveApplication: [
    goingOn,
    onlyHr,
    onlyByApplication,
    notAccepted,
    (c) => (c.declined === null ? once('ApplicationReceived', (x) => x.application)(c) : null),
  ],
  AcceptApplication: [
    goingOn,
    onlyHr,
    onlyByApplication,
    notAccepted,
    needs('ApplicationReceived', (c) => c.application !== null),
    once('ApplicationRefused', (c) => c.declined),
  ],
  RefuseApplication: [
    goingOn,
    onlyHr,
    onlyByApplication,
    notAccepted,
    needs('ApplicationReceived', (c) => c.application !== null),
    once('ApplicationRefused', (c) => c.declined),
  ],

  AskConsent: [goingOn, notAccepted],
  AnswerConsent: [goingOn, needs('ConsentAsked', (c) => c.consentAsked !== null)],
  ReceiveReferral: [
    goingOn,
    onlyByLetter,
    notAccepted,
    (c) => (c.declined === null ? once('ReferralReceived', (x) => x.referral)(c) : null),
  ],
  AcceptReferral: [
    goingOn,
    onlyByLetter,
    notAccepted,
    needs('ReferralReceived', (c) => c.referral !== null),
    once('ReferralDeclined', (c) => c.declined),
  ],
  DeclineReferral: [
    goingOn,
    onlyByLetter,
    notAccepted,
    needs('ReferralReceived', (c) => c.referral !== null),
    once('ReferralDeclined', (c) => c.declined),
  ],

  AppointMediator: [goingOn, accepted],
  AskRecusal: [goingOn, mediatorThere, noOpenRecusal],
  DecideRecusal: [goingOn, needs('RecusalAsked', (c) => c.recusals.some((r) => r.decision === null))],
  TellRights: [goingOn, accepted],
  ScheduleSession: [goingOn, accepted, mediatorThere, notSuspended],
  CancelSession: [goingOn, needs('SessionScheduled', (c) => c.sessions.some((s) => s.scheduled !== null))],
  RecordSession: [goingOn, accepted, mediatorThere, noOpenRecusal, notSuspended],
  AgreeExtension: [goingOn, accepted, nothingSealed, extendable],
  StartAppraisal: [goingOn, accepted, onlyDelegated],
  EndAppraisal: [goingOn, needs('AppraisalStarted', (c) => c.appraisals.some((a) => a.endedOn === null))],
  SuspectFalseMediation: [goingOn, accepted, notSuspended],
  ClearSuspicion: [open, needs('FalseMediationSuspected', (c) => c.suspicion !== null)],

  PrepareAgreement: [goingOn, accepted, mediatorThere, noOpenRecusal, notSuspended, notConfirmedYet],
  SignAgreement: [goingOn, prepared, currentNotSealed, notSuspended],
  SignForMany: [goingOn, prepared, currentNotSealed, notSuspended],
  SealAgreement: [goingOn, prepared, currentNotSealed, notSuspended],

  ApplyConfirmation: [open, sealed, notEntrusted, notAppliedYet, notReviewed],
  ForgoConfirmation: [
    open,
    sealed,
    notEntrusted,
    notReviewed,
    notAppliedYet,
    once('ConfirmationForgone', (c) => c.confirmation.forgone),
  ],
  DocketConfirmation: [open, rulingAwaited, once('ConfirmationDocketed', (c) => c.confirmation.docketed)],
  RuleConfirmation: [open, rulingAwaited],
  ServeCourtPaper: [
    open,
    onlyEntrusted,
    sealed,
    (c) =>
      c.courtPaper === null ? null : { type: 'already-done', event: 'CourtPaperServed', on: c.courtPaper.effectiveOn },
  ],
  EndMediation: [goingOn, nothingSealed],
  ReportToCourt: [
    notArchived,
    onlyCourt,
    needs('MediationEnded', (c) => c.ending !== null),
    once('CourtReported', (c) => c.courtReport),
  ],
  RecordCourtAct: [
    notArchived,
    onlyCourt,
    needs('CourtReported', (c) => c.courtReport !== null),
    once('CourtActed', (c) => c.courtAct),
  ],

  ReceivePayment: [notArchived, sealed],
  ReceivePayments: [notArchived, sealed],
  WaivePayment: [notArchived, sealed],
  ApplyEnforcement: [notArchived, enforceable, once('EnforcementApplied', (c) => c.enforcement)],
  RecordFollowUp: [notArchived],
  CloseCase: [open],
  ArchiveCase: [once('CaseArchived', (c) => c.archive), needs('CaseClosed', (c) => c.closing !== null)],

  ServePaper: [notArchived],
  IssuePaper: [],
  NotePersonalDataSeen: [],
  ResolveConflict: [notArchived],
  PurgeCase: [],
};

/** Why this command is not open at this point of the case, or null if it is. */
export const whyNot = (name: CaseStep, c: RegisteredCase): CaseRefusal | null => {
  for (const guard of guards[name]) {
    const refusal = guard(c);
    if (refusal !== null) return refusal;
  }
  return null;
};
