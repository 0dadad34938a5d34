/**
 * The state of a case: the facts of its events, folded. Nothing derived is kept here: the step, the deadlines, the effective date and
 * the totals are functions over this state (workflow/, timeLimits/, agreement.ts), so a better rule needs no migration.
 * `confidential` is a branch of its own: papers are built from `PublicCase`, which has no such branch (特邀调解规定 Art. 22).
 */
import type { LocalDate } from '../kernel/localDate.ts';
import { remember } from '../kernel/remember.ts';
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
import type { Proceeding } from './proceedings.ts';

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

/** A letter to a partner or from one, with what came back. */
export type Handoff =
  | {
      readonly direction: 'out';
      readonly handoffId: string;
      readonly sent: CaseEventData<'HandoffSent'>;
      readonly answer: CaseEventData<'HandoffAnswered'> | null;
    }
  | {
      readonly direction: 'in';
      readonly handoffId: string;
      readonly received: CaseEventData<'HandoffReceived'>;
      readonly returned: CaseEventData<'HandoffReturned'> | null;
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

/** One passage through mediation: from how it was brought to how it ended. A case may have several, one after the other. */
export type RoundFacts = {
  /** HR track: talks before mediation (调仲 Art. 4), the application, and on either track consent and the letter of referral. */
  readonly negotiation: CaseEventData<'NegotiationRecorded'> | null;
  readonly application: CaseEventData<'ApplicationReceived'> | null;
  readonly consentAsked: CaseEventData<'ConsentAsked'> | null;
  readonly consents: readonly CaseEventData<'ConsentAnswered'>[];
  readonly referral: CaseEventData<'ReferralReceived'> | null;
  /** Of the referral or of the application: the day from which the period of mediation runs. */
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
  readonly settlementConsents: readonly CaseEventData<'SettlementConsented'>[];
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
};
/** A round that is over, with how it had been opened. */
export type EarlierRound = RoundFacts & { readonly registration: CaseEventData<'CaseRegistered'> };

/** The case: what holds for the whole file, the rounds that are over, and the facts of the round it is in now. */
export type RegisteredCase = RoundFacts & {
  readonly kind: 'registered';
  /** As corrected; track, form, channel and day of receipt are those of the current round. */
  readonly registration: CaseEventData<'CaseRegistered'>;
  readonly earlier: readonly EarlierRound[];
  readonly parties: readonly Party[];
  readonly representatives: readonly Representative[];
  readonly claims: readonly Withdrawable<Claim>[];
  readonly evidence: readonly Withdrawable<Evidence>[];
  readonly notes: readonly CaseEventData<'NoteAdded'>[];
  /** The workers' representatives of a collective case (调仲 Art. 7); null while none were elected. */
  readonly election: CaseEventData<'RepresentativesElected'> | null;
  readonly reports: readonly CaseEventData<'ReportedUpward'>[];
  readonly keyDates: readonly CaseEventData<'KeyDatesRecorded'>[];
  readonly interruptions: readonly CaseEventData<'InterruptionRecorded'>[];
  readonly suspensions: readonly CaseEventData<'SuspensionRecorded'>[];
  readonly thirdParty: CaseEventData<'ThirdPartyKnew'> | null;
  readonly proceedings: readonly Proceeding[];
  readonly handoffs: readonly Handoff[];
  /** The other offices that work on the case too, the latest word on each. */
  readonly shares: readonly CaseEventData<'CaseShared'>[];
  /** To which office it went last; null while it is where it was registered. */
  readonly handedOver: CaseEventData<'CaseHandedOver'> | null;
  readonly services: readonly CaseEventData<'PaperServed'>[];
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
// Asked for every worker of every rule: worked out once per list (kernel/remember.ts).
const workersAmong = remember((parties: readonly Party[]): readonly Worker[] => parties.filter(isWorker));
const respondentsAmong = remember((parties: readonly Party[]): readonly Respondent[] => parties.filter(isRespondent));
const partiesById = remember((parties: readonly Party[]) => new Map(parties.toReversed().map((p) => [p.partyId, p])));
const standingAmong = remember((claims: RegisteredCase['claims']): readonly Claim[] =>
  claims.filter((claim) => claim.withdrawnFor === null),
);
const claimsByParty = remember((claims: readonly Claim[]) => Map.groupBy(claims, ({ partyId }) => partyId));

export const workersOf = (c: Pick<RegisteredCase, 'parties'>): readonly Worker[] => workersAmong(c.parties);
export const respondentsOf = (c: Pick<RegisteredCase, 'parties'>): readonly Respondent[] => respondentsAmong(c.parties);
export const partyById = (c: Pick<RegisteredCase, 'parties'>, partyId: string): Party | undefined =>
  partiesById(c.parties).get(partyId);
export const standingClaims = (c: Pick<RegisteredCase, 'claims'>): readonly Claim[] => standingAmong(c.claims);
/** The standing claims of one party. */
export const claimsOfParty = (c: Pick<RegisteredCase, 'claims'>, partyId: string): readonly Claim[] =>
  claimsByParty(standingClaims(c)).get(partyId) ?? [];
export const currentAgreement = (c: Pick<RegisteredCase, 'agreements'>): AgreementState | null =>
  c.agreements.at(-1) ?? null;

/** From this many workers with a common claim on it is a collective case (调仲 Art. 7). */
export const COLLECTIVE_WORKERS = 10;
export const isCollective = (c: Pick<RegisteredCase, 'parties'>): boolean => workersOf(c).length >= COLLECTIVE_WORKERS;
/** A firm that was struck off can neither be asked nor sign; the persons who answer for its debts are parties of their own. */
export const canAct = (p: Party): boolean => isWorker(p) || p.deregisteredOn === null;
/** The parties who can be asked, told and sign. */
export const actingParties = (c: Pick<RegisteredCase, 'parties'>): readonly Party[] => c.parties.filter(canAct);
/** The day the file began, whatever round it is in. */
export const firstReceivedOn = (c: Pick<RegisteredCase, 'registration' | 'earlier'>): LocalDate =>
  c.earlier[0]?.registration.receivedOn ?? c.registration.receivedOn;
/** The proceedings of a kind, the latest last. */
export const proceedingsOf = (
  c: Pick<RegisteredCase, 'proceedings'>,
  kind: Proceeding['kind'],
): readonly Proceeding[] => c.proceedings.filter((p) => p.kind === kind);

type Form = Pick<RegisteredCase, 'registration'>;
/** 委派: the court sent it before docketing. */
export const isDelegated = (c: Form): boolean => c.registration.referral === 'delegated';
/** 委托: the court sent it after docketing and makes the paper itself. */
export const isEntrusted = (c: Form): boolean =>
  c.registration.referral === 'entrusted-ordinary' || c.registration.referral === 'entrusted-summary';
export const isOnHrTrack = (c: Form): boolean => c.registration.track === 'hr-union';
