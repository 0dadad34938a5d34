/**
 * The state of a case: the facts of its events, folded. Nothing derived is kept here: the step, the deadlines, the effective date and
 * the totals are functions over this state (workflow/, timeLimits/, agreement.ts), so a better rule needs no migration.
 * `confidential` is a branch of its own: papers are built from `PublicCase`, which has no such branch (特邀调解规定 Art. 22).
 */
import type { LocalDate } from '../kernel/localDate.ts';
import type { CaseEventData } from './events.ts';
import type {
  AgreementVersion,
  Claim,
  Compromise,
  Evidence,
  FileRef,
  Party,
  Representative,
  Respondent,
  SessionRecord,
  Signer,
  Worker,
} from './parts.ts';

export type Signature = {
  readonly signer: Signer;
  readonly on: LocalDate;
  readonly method: 'screen' | 'paper';
  readonly image: FileRef | null;
};
export type Seal = {
  readonly on: LocalDate;
  readonly pdf: FileRef;
  readonly pages: number;
  readonly checkCode: string;
};
/** One version of the agreement; a change after signing began is a new version, the old one stays. */
export type AgreementState = AgreementVersion & {
  readonly signatures: readonly Signature[];
  readonly seal: Seal | null;
};

export type SessionState = {
  readonly sessionId: string;
  readonly scheduled: CaseEventData<'SessionScheduled'> | null;
  readonly cancelledFor: string | null;
  readonly record: SessionRecord | null;
};
export type Recusal = CaseEventData<'RecusalAsked'> & { readonly decision: CaseEventData<'RecusalDecided'> | null };
export type Appraisal = CaseEventData<'AppraisalStarted'> & { readonly endedOn: LocalDate | null };
export type Withdrawable<T> = T & { readonly withdrawnFor: string | null };

export type RegisteredCase = {
  readonly kind: 'registered';
  readonly registration: CaseEventData<'CaseRegistered'>;
  readonly parties: readonly Party[];
  readonly representatives: readonly Representative[];
  readonly claims: readonly Withdrawable<Claim>[];
  readonly evidence: readonly Withdrawable<Evidence>[];
  readonly notes: readonly CaseEventData<'NoteAdded'>[];
  readonly consentAsked: CaseEventData<'ConsentAsked'> | null;
  /** The latest answer of each party. */
  readonly consents: readonly CaseEventData<'ConsentAnswered'>[];
  readonly referral: CaseEventData<'ReferralReceived'> | null;
  readonly acceptance: CaseEventData<'ReferralAccepted'> | null;
  readonly declined: CaseEventData<'ReferralDeclined'> | null;
  /** Mediators in office; one who was replaced after recusal is no longer listed. */
  readonly mediators: readonly CaseEventData<'MediatorAppointed'>[];
  readonly recusals: readonly Recusal[];
  readonly rightsTold: readonly CaseEventData<'RightsTold'>[];
  readonly sessions: readonly SessionState[];
  readonly extensions: readonly CaseEventData<'ExtensionAgreed'>[];
  readonly appraisals: readonly Appraisal[];
  readonly suspicion: CaseEventData<'FalseMediationSuspected'> | null;
  /** In the order of preparation; the last one is the current one. */
  readonly agreements: readonly AgreementState[];
  readonly confirmation: {
    readonly applied: CaseEventData<'ConfirmationApplied'> | null;
    readonly forgone: CaseEventData<'ConfirmationForgone'> | null;
    readonly docketed: CaseEventData<'ConfirmationDocketed'> | null;
    readonly ruled: CaseEventData<'ConfirmationRuled'> | null;
  };
  readonly courtPaper: CaseEventData<'CourtPaperServed'> | null;
  readonly ending: CaseEventData<'MediationEnded'> | null;
  readonly courtReport: CaseEventData<'CourtReported'> | null;
  readonly courtAct: CaseEventData<'CourtActed'> | null;
  readonly receipts: readonly CaseEventData<'PaymentReceived'>[];
  readonly waivers: readonly CaseEventData<'PaymentWaived'>[];
  readonly enforcement: CaseEventData<'EnforcementApplied'> | null;
  readonly followUps: readonly CaseEventData<'FollowUpRecorded'>[];
  readonly closing: CaseEventData<'CaseClosed'> | null;
  readonly archive: CaseEventData<'CaseArchived'> | null;
  readonly papers: readonly CaseEventData<'PaperIssued'>[];
  readonly confidential: { readonly compromises: readonly Compromise[] };
};
/** What papers may be built from. */
export type PublicCase = Omit<RegisteredCase, 'confidential'>;

export type CaseState =
  | { readonly kind: 'unregistered' }
  | RegisteredCase
  | { readonly kind: 'purged'; readonly on: LocalDate; readonly reason: CaseEventData<'CasePurged'>['reason'] };

export const isWorker = (p: Party): p is Worker => p.kind === 'worker';
export const isRespondent = (p: Party): p is Respondent & Party => p.kind !== 'worker';
export const workersOf = (c: Pick<RegisteredCase, 'parties'>): readonly Worker[] => c.parties.filter(isWorker);
export const respondentsOf = (c: Pick<RegisteredCase, 'parties'>): readonly Respondent[] =>
  c.parties.filter(isRespondent);
export const partyById = (c: Pick<RegisteredCase, 'parties'>, partyId: string): Party | undefined =>
  c.parties.find((p) => p.partyId === partyId);
export const standingClaims = (c: Pick<RegisteredCase, 'claims'>): readonly Claim[] =>
  c.claims.filter((claim) => claim.withdrawnFor === null);
export const currentAgreement = (c: Pick<RegisteredCase, 'agreements'>): AgreementState | null =>
  c.agreements.at(-1) ?? null;
