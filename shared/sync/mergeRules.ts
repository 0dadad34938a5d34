/** How each case event meets a concurrent one (mergeRule.ts says what the classes mean). */
import type { CaseEvent } from '../case/events.ts';
import type { ProceedingKind } from '../case/proceedings.ts';
import type { CrossSlotPair, MergeBook } from './mergeRule.ts';

const none = (): readonly string[] => [];
/** The parties are asked once which way they take: review and confirmation exclude each other (办案规则 Art. 75). */
const securingSlots = (kind: ProceedingKind): readonly string[] =>
  kind === 'arbitration-review' ? ['confirmation-choice'] : [];

export const mergeRules: MergeBook<CaseEvent>['rules'] = {
  CaseRegistered: { slots: () => ['registration'], class: 'exclusive' },
  // A new round puts every fact of the old one behind it: whatever another desk recorded meanwhile is for a person to place.
  RoundOpened: { slots: () => ['round'], class: 'exclusive', touches: () => ['round-opened'] },
  CaseDetailsCorrected: { slots: () => ['details'], class: 'register' },
  FactsCorrected: { slots: () => ['facts'], class: 'register' },
  PartyAdded: { slots: (d) => [`party:${d.party.partyId}`], class: 'register' },
  PartyCorrected: { slots: (d) => [`party:${d.party.partyId}`], class: 'register' },
  PartyRemoved: {
    slots: (d) => [`party:${d.partyId}`],
    class: 'exclusive',
    touches: (d) => [`party-removed:${d.partyId}`],
  },
  RepresentativeAppointed: {
    slots: (d) => [`representative:${d.representative.representativeId}`],
    class: 'register',
    touches: (d) => [`party-used:${d.representative.partyId}`],
  },
  ClaimAdded: {
    slots: (d) => [`claim:${d.claim.claimId}`],
    class: 'register',
    touches: (d) => [`party-used:${d.claim.partyId}`],
  },
  ClaimCorrected: {
    slots: (d) => [`claim:${d.claim.claimId}`],
    class: 'register',
    touches: (d) => [`party-used:${d.claim.partyId}`],
  },
  ClaimWithdrawn: { slots: (d) => [`claim:${d.claimId}`], class: 'register' },
  EvidenceAdded: { slots: (d) => [`evidence:${d.evidence.evidenceId}`], class: 'register' },
  EvidenceWithdrawn: { slots: (d) => [`evidence:${d.evidenceId}`], class: 'register' },
  NoteAdded: { slots: none, class: 'commuting' },

  RosterImported: {
    slots: (d) => [...d.workers.map((w) => `party:${w.partyId}`), ...d.claims.map((x) => `claim:${x.claimId}`)],
    class: 'register',
    touches: (d) => d.claims.map((x) => `party-used:${x.partyId}`),
  },
  RepresentativesElected: { slots: () => ['election'], class: 'exclusive' },
  SettlementConsented: { slots: none, class: 'commuting' },
  ReportedUpward: { slots: none, class: 'commuting' },

  KeyDatesRecorded: { slots: (d) => [`key-dates:${d.partyId}`], class: 'register' },
  InterruptionRecorded: { slots: (d) => [`interruption:${d.interruptionId}`], class: 'register' },
  SuspensionRecorded: { slots: (d) => [`suspension:${d.suspensionId}`], class: 'register' },
  ThirdPartyKnew: { slots: () => ['third-party'], class: 'register' },

  ProceedingOpened: { slots: (d) => [`proceeding:${d.proceedingId}`, ...securingSlots(d.kind)], class: 'exclusive' },
  // Two desks may have read the same letter of the authority: the later reading shows, a person looks.
  ProceedingActed: { slots: (d) => [`proceeding-acts:${d.proceedingId}`], class: 'register', adds: true },

  HandoffSent: { slots: (d) => [`handoff:${d.handoffId}`], class: 'register' },
  HandoffAnswered: { slots: (d) => [`handoff-answer:${d.handoffId}`], class: 'register' },
  HandoffReceived: { slots: (d) => [`handoff:${d.handoffId}`], class: 'register' },
  HandoffReturned: { slots: (d) => [`handoff-answer:${d.handoffId}`], class: 'register' },
  CaseShared: { slots: (d) => [`share:${d.office.officeId}`], class: 'register' },
  // A case can be one office's only: two that it was given to are for a person to settle.
  CaseHandedOver: { slots: () => ['home-office'], class: 'exclusive' },

  NegotiationRecorded: { slots: () => ['negotiation'], class: 'register' },
  ApplicationReceived: { slots: () => ['application'], class: 'register' },
  ApplicationAccepted: { slots: () => ['acceptance'], class: 'exclusive' },
  ApplicationRefused: { slots: () => ['acceptance'], class: 'exclusive' },

  ConsentAsked: { slots: () => ['consent-asked'], class: 'register' },
  // Mediation is voluntary (特邀调解规定 Art. 11): two different answers of one party are a person's question, not the clock's.
  ConsentAnswered: {
    slots: (d) => [`consent:${d.partyId}`],
    class: 'exclusive',
    touches: (d) => [`party-used:${d.partyId}`],
  },
  ReferralReceived: { slots: () => ['referral'], class: 'register' },
  ReferralAccepted: { slots: () => ['acceptance'], class: 'exclusive' },
  ReferralDeclined: { slots: () => ['acceptance'], class: 'exclusive' },

  MediatorAppointed: { slots: (d) => [`mediator:${d.name}`], class: 'register' },
  RecusalAsked: { slots: (d) => [`recusal:${d.recusalId}`], class: 'register' },
  RecusalDecided: { slots: (d) => [`recusal-decision:${d.recusalId}`], class: 'exclusive' },
  RightsTold: { slots: none, class: 'commuting' },
  SessionScheduled: { slots: (d) => [`session:${d.sessionId}`], class: 'register' },
  SessionCancelled: { slots: (d) => [`session:${d.sessionId}`, `session-record:${d.sessionId}`], class: 'exclusive' },
  SessionRecorded: { slots: (d) => [`session-record:${d.record.sessionId}`], class: 'exclusive' },
  CompromiseRecorded: { slots: (d) => [`compromise:${d.compromise.sessionId}`], class: 'register' },
  ExtensionAgreed: { slots: () => ['extension'], class: 'exclusive' },
  AppraisalStarted: { slots: (d) => [`appraisal:${d.appraisalId}`], class: 'register' },
  AppraisalEnded: { slots: (d) => [`appraisal:${d.appraisalId}`], class: 'register' },
  FalseMediationSuspected: { slots: () => ['suspicion'], class: 'exclusive' },
  SuspicionCleared: { slots: () => ['suspicion'], class: 'exclusive' },

  AgreementPrepared: { slots: () => ['agreement-text'], class: 'register' },
  AgreementSigned: {
    slots: (d) => [`signature:${d.versionId}:${d.signer.kind === 'party' ? d.signer.partyId : d.signer.kind}`],
    class: 'register',
    touches: () => ['agreement-signing'],
  },
  AgreementSealed: {
    slots: (d) => ['outcome', `seal:${d.versionId}`],
    class: 'exclusive',
    touches: () => ['agreement-signing'],
  },

  ConfirmationApplied: { slots: () => ['confirmation-choice'], class: 'exclusive' },
  ConfirmationForgone: { slots: () => ['confirmation-choice'], class: 'exclusive' },
  ConfirmationDocketed: { slots: () => ['confirmation-docket'], class: 'register' },
  ConfirmationRuled: { slots: () => ['confirmation-ruling'], class: 'exclusive' },
  CourtPaperServed: { slots: () => ['court-paper'], class: 'exclusive' },
  MediationEnded: { slots: () => ['outcome'], class: 'exclusive' },
  CourtReported: { slots: () => ['court-report'], class: 'register' },
  CourtActed: { slots: () => ['court-act'], class: 'exclusive' },

  // Two desks may both have noted the same money: both receipts stand, and a person looks.
  PaymentReceived: { slots: (d) => [`payment:${d.paymentId}`], class: 'register', adds: true },
  PaymentWaived: { slots: (d) => [`payment:${d.paymentId}`], class: 'exclusive' },
  EnforcementApplied: { slots: () => ['enforcement'], class: 'register' },
  FollowUpRecorded: { slots: (d) => [`follow-up:${d.followUpId}`], class: 'register' },
  CaseClosed: { slots: () => ['closing'], class: 'exclusive', restsOn: () => ['outcome'] },
  CaseArchived: { slots: () => ['archive'], class: 'exclusive' },

  PaperServed: { slots: (d) => [`service:${d.serviceId}`], class: 'register' },
  PaperIssued: { slots: none, class: 'commuting' },
  PersonalDataSeen: { slots: none, class: 'commuting' },
  ConflictResolved: { slots: (d) => [`resolution:${d.slot}`], class: 'exclusive' },
  CasePurged: { slots: none, class: 'commuting' },
};

export const crossSlotPairs: readonly CrossSlotPair[] = [
  // Somebody signed one text while another text was being prepared.
  { between: ['agreement-text', 'agreement-signing'], class: 'exclusive' },
  // An agreement or a failure was recorded while another desk closed the case, or reported it as suspected false mediation.
  { between: ['outcome', 'closing'], class: 'exclusive' },
  { between: ['outcome', 'suspicion'], class: 'exclusive' },
  // A new round was opened while another desk still recorded an end, an agreement or an acceptance of the old one.
  { between: ['round-opened', 'outcome'], class: 'exclusive' },
  { between: ['round-opened', 'acceptance'], class: 'exclusive' },
  { between: ['round-opened', 'closing'], class: 'exclusive' },
  // A party was taken out while another desk gave it a claim, a consent or a representative.
  { between: ['party-removed', 'party-used'], class: 'exclusive' },
];
