/**
 * Fold one event into the state of a case. Total: never throws, never refuses a stored event, in whatever order events of several
 * computers come in. An event that cannot apply (a receipt for a payment not known here) is kept as a fact and has no other effect.
 * One small function per event; the table is a full record over the event names.
 */
import { isConfirmationRefused } from './enforceable.ts';
import type { CaseEvent, CaseEventData, CaseEventName } from './events.ts';
import type { Proceeding } from './proceedings.ts';
import type { AgreementState, CaseState, Handoff, RegisteredCase, RoundFacts, SessionState } from './state.ts';

export const initialCase: CaseState = { kind: 'unregistered' };

type Fold<N extends CaseEventName> = (c: RegisteredCase, data: CaseEventData<N>) => RegisteredCase;
type Folds = { readonly [N in Exclude<CaseEventName, 'CaseRegistered' | 'CasePurged'>]: Fold<N> };

const emptyRound: RoundFacts = {
  negotiation: null,
  application: null,
  consentAsked: null,
  consents: [],
  referral: null,
  acceptance: null,
  declined: null,
  mediators: [],
  recusals: [],
  rightsTold: [],
  sessions: [],
  extensions: [],
  appraisals: [],
  suspicion: null,
  agreements: [],
  settlementConsents: [],
  confirmation: { applied: null, forgone: null, docketed: null, ruled: null },
  courtPaper: null,
  ending: null,
  courtReport: null,
  courtAct: null,
  receipts: [],
  waivers: [],
  enforcement: null,
  followUps: [],
  closing: null,
};

const emptyCase: Omit<RegisteredCase, 'registration'> = {
  kind: 'registered',
  ...emptyRound,
  earlier: [],
  parties: [],
  representatives: [],
  claims: [],
  evidence: [],
  notes: [],
  election: null,
  reports: [],
  keyDates: [],
  interruptions: [],
  suspensions: [],
  thirdParty: null,
  proceedings: [],
  handoffs: [],
  shares: [],
  handedOver: null,
  services: [],
  archive: null,
  papers: [],
  confidential: { compromises: [] },
};

/** The facts of the current round alone, to be kept as an earlier one. */
const roundOf = (c: RegisteredCase): RoundFacts =>
  Object.fromEntries(roundKeys.map((key) => [key, c[key]])) as RoundFacts;
// The keys of a full record of RoundFacts are exactly the keys of RoundFacts.
const roundKeys = Object.keys(emptyRound) as readonly (keyof RoundFacts)[];

/** Replace the item with the same key, or add it at the end. */
const put = <T>(items: readonly T[], item: T, isSame: (other: T) => boolean): readonly T[] =>
  items.some(isSame) ? items.map((other) => (isSame(other) ? item : other)) : [...items, item];

/** The same for many at once, in one pass: a roster brings hundreds. */
const putAll = <T>(items: readonly T[], added: readonly T[], keyOf: (item: T) => string): readonly T[] =>
  Array.from(new Map([...items, ...added].map((item) => [keyOf(item), item])).values());

const withSession = (
  c: RegisteredCase,
  sessionId: string,
  change: (s: SessionState) => SessionState,
): RegisteredCase => {
  const known = c.sessions.find((s) => s.sessionId === sessionId);
  const session = change(known ?? { sessionId, scheduled: null, cancelledFor: null, record: null });
  return { ...c, sessions: put(c.sessions, session, (s) => s.sessionId === sessionId) };
};

const withAgreement = (
  c: RegisteredCase,
  versionId: string,
  change: (a: AgreementState) => AgreementState,
): RegisteredCase => ({
  ...c,
  agreements: c.agreements.map((a) => (a.versionId === versionId ? change(a) : a)),
});

const withProceeding = (
  c: RegisteredCase,
  proceedingId: string,
  change: (p: Proceeding) => Proceeding,
): RegisteredCase => ({
  ...c,
  proceedings: c.proceedings.map((p) => (p.proceedingId === proceedingId ? change(p) : p)),
});

const withHandoff = (c: RegisteredCase, handoffId: string, change: (h: Handoff) => Handoff): RegisteredCase => ({
  ...c,
  handoffs: c.handoffs.map((h) => (h.handoffId === handoffId ? change(h) : h)),
});

const folds: Folds = {
  RoundOpened: (c, { on, track, referral, channel, site, court, bodyKind }) => ({
    ...c,
    ...emptyRound,
    registration: { ...c.registration, track, referral, channel, site, court, bodyKind, receivedOn: on },
    earlier: [...c.earlier, { ...roundOf(c), registration: c.registration }],
  }),
  CaseDetailsCorrected: (c, data) => ({ ...c, registration: { ...c.registration, ...data } }),
  FactsCorrected: (c, { facts }) => ({ ...c, registration: { ...c.registration, facts } }),
  PartyAdded: (c, { party }) => ({ ...c, parties: put(c.parties, party, (p) => p.partyId === party.partyId) }),
  PartyCorrected: (c, { party }) => ({ ...c, parties: put(c.parties, party, (p) => p.partyId === party.partyId) }),
  PartyRemoved: (c, { partyId }) => ({ ...c, parties: c.parties.filter((p) => p.partyId !== partyId) }),
  RepresentativeAppointed: (c, { representative }) => ({
    ...c,
    representatives: put(
      c.representatives,
      representative,
      (r) => r.representativeId === representative.representativeId,
    ),
  }),
  ClaimAdded: (c, { claim }) => ({
    ...c,
    claims: put(c.claims, { ...claim, withdrawnFor: null }, (x) => x.claimId === claim.claimId),
  }),
  ClaimCorrected: (c, { claim }) => ({
    ...c,
    claims: put(c.claims, { ...claim, withdrawnFor: null }, (x) => x.claimId === claim.claimId),
  }),
  ClaimWithdrawn: (c, { claimId, reason }) => ({
    ...c,
    claims: c.claims.map((x) => (x.claimId === claimId ? { ...x, withdrawnFor: reason } : x)),
  }),
  EvidenceAdded: (c, { evidence }) => ({
    ...c,
    evidence: put(c.evidence, { ...evidence, withdrawnFor: null }, (x) => x.evidenceId === evidence.evidenceId),
  }),
  EvidenceWithdrawn: (c, { evidenceId, reason }) => ({
    ...c,
    evidence: c.evidence.map((x) => (x.evidenceId === evidenceId ? { ...x, withdrawnFor: reason } : x)),
  }),
  NoteAdded: (c, data) => ({ ...c, notes: [...c.notes, data] }),

  RosterImported: (c, { workers, claims }) => ({
    ...c,
    parties: putAll(c.parties, workers, (p) => p.partyId),
    claims: putAll(
      c.claims,
      claims.map((claim) => ({ ...claim, withdrawnFor: null })),
      (x) => x.claimId,
    ),
  }),
  RepresentativesElected: (c, data) => ({ ...c, election: data }),
  SettlementConsented: (c, data) => ({ ...c, settlementConsents: [...c.settlementConsents, data] }),
  ReportedUpward: (c, data) => ({ ...c, reports: [...c.reports, data] }),

  KeyDatesRecorded: (c, data) => ({ ...c, keyDates: put(c.keyDates, data, (k) => k.partyId === data.partyId) }),
  InterruptionRecorded: (c, data) => ({
    ...c,
    interruptions: put(c.interruptions, data, (x) => x.interruptionId === data.interruptionId),
  }),
  SuspensionRecorded: (c, data) => ({
    ...c,
    suspensions: put(c.suspensions, data, (x) => x.suspensionId === data.suspensionId),
  }),
  ThirdPartyKnew: (c, data) => ({ ...c, thirdParty: data }),

  ProceedingOpened: (c, data) => ({
    ...c,
    proceedings: put(c.proceedings, { ...data, acts: [] }, (p) => p.proceedingId === data.proceedingId),
  }),
  ProceedingActed: (c, { proceedingId, ...acted }) =>
    withProceeding(c, proceedingId, (p) => ({ ...p, acts: put(p.acts, acted, (a) => a.actId === acted.actId) })),

  HandoffSent: (c, data) => ({
    ...c,
    handoffs: put(
      c.handoffs,
      { direction: 'out', handoffId: data.handoffId, sent: data, answer: null },
      (h) => h.handoffId === data.handoffId,
    ),
  }),
  HandoffAnswered: (c, data) =>
    withHandoff(c, data.handoffId, (h) => (h.direction === 'out' ? { ...h, answer: data } : h)),
  HandoffReceived: (c, data) => ({
    ...c,
    handoffs: put(
      c.handoffs,
      { direction: 'in', handoffId: data.handoffId, received: data, returned: null },
      (h) => h.handoffId === data.handoffId,
    ),
  }),
  HandoffReturned: (c, data) =>
    withHandoff(c, data.handoffId, (h) => (h.direction === 'in' ? { ...h, returned: data } : h)),

  CaseShared: (c, data) => ({ ...c, shares: put(c.shares, data, (s) => s.office.officeId === data.office.officeId) }),
  // The office it comes to has it whole: an earlier share with it is over.
  CaseHandedOver: (c, data) => ({
    ...c,
    handedOver: data,
    shares: c.shares.filter((s) => s.office.officeId !== data.office.officeId),
  }),

  NegotiationRecorded: (c, data) => ({ ...c, negotiation: data }),
  ApplicationReceived: (c, data) => ({ ...c, application: data, declined: null }),
  ApplicationAccepted: (c, data) => ({ ...c, acceptance: data }),
  ApplicationRefused: (c, data) => ({ ...c, declined: data }),

  ConsentAsked: (c, data) => ({ ...c, consentAsked: data }),
  ConsentAnswered: (c, data) => ({ ...c, consents: put(c.consents, data, (x) => x.partyId === data.partyId) }),
  ReferralReceived: (c, data) => ({ ...c, referral: data, declined: null }),
  ReferralAccepted: (c, data) => ({ ...c, acceptance: data }),
  ReferralDeclined: (c, data) => ({ ...c, declined: data }),

  MediatorAppointed: (c, data) => ({ ...c, mediators: put(c.mediators, data, (m) => m.name === data.name) }),
  RecusalAsked: (c, data) => ({
    ...c,
    recusals: put(c.recusals, { ...data, decision: null }, (r) => r.recusalId === data.recusalId),
  }),
  RecusalDecided: (c, data) => {
    const asked = c.recusals.find((r) => r.recusalId === data.recusalId);
    const isReplaced = data.result === 'replaced';
    return {
      ...c,
      recusals: c.recusals.map((r) => (r.recusalId === data.recusalId ? { ...r, decision: data } : r)),
      mediators: isReplaced ? c.mediators.filter((m) => m.name !== asked?.mediatorName) : c.mediators,
    };
  },
  RightsTold: (c, data) => ({ ...c, rightsTold: [...c.rightsTold, data] }),
  SessionScheduled: (c, data) => withSession(c, data.sessionId, (s) => ({ ...s, scheduled: data, cancelledFor: null })),
  SessionCancelled: (c, { sessionId, reason }) => withSession(c, sessionId, (s) => ({ ...s, cancelledFor: reason })),
  SessionRecorded: (c, { record }) => withSession(c, record.sessionId, (s) => ({ ...s, record })),
  CompromiseRecorded: (c, { compromise }) => ({
    ...c,
    confidential: {
      compromises: put(c.confidential.compromises, compromise, (x) => x.sessionId === compromise.sessionId),
    },
  }),
  ExtensionAgreed: (c, data) => ({ ...c, extensions: [...c.extensions, data] }),
  AppraisalStarted: (c, data) => ({
    ...c,
    appraisals: put(c.appraisals, { ...data, endedOn: null }, (a) => a.appraisalId === data.appraisalId),
  }),
  AppraisalEnded: (c, { appraisalId, on }) => ({
    ...c,
    appraisals: c.appraisals.map((a) => (a.appraisalId === appraisalId ? { ...a, endedOn: on } : a)),
  }),
  FalseMediationSuspected: (c, data) => ({ ...c, suspicion: data }),
  SuspicionCleared: (c) => ({ ...c, suspicion: null }),

  AgreementPrepared: (c, { version }) => ({
    ...c,
    agreements: put(
      c.agreements,
      { ...version, signatures: [], seal: null },
      (a) => a.versionId === version.versionId && a.signatures.length === 0 && a.seal === null,
    ),
  }),
  AgreementSigned: (c, { versionId, signer, on, method, image }) =>
    withAgreement(c, versionId, (a) => ({
      ...a,
      signatures: put(
        a.signatures,
        { signer, on, method, image },
        (s) =>
          s.signer.kind === signer.kind &&
          (signer.kind === 'party' && s.signer.kind === 'party'
            ? s.signer.partyId === signer.partyId
            : s.signer.name === signer.name),
      ),
    })),
  AgreementSealed: (c, { versionId, ...seal }) =>
    withAgreement(c, versionId, (a) => (a.seal === null ? { ...a, seal } : a)),

  // After a refusal the parties may apply anew: docketing and ruling are then those of the new application.
  ConfirmationApplied: (c, data) => ({
    ...c,
    confirmation: isConfirmationRefused(c)
      ? { applied: data, forgone: null, docketed: null, ruled: null }
      : { ...c.confirmation, applied: data },
  }),
  ConfirmationForgone: (c, data) => ({ ...c, confirmation: { ...c.confirmation, forgone: data } }),
  ConfirmationDocketed: (c, data) => ({ ...c, confirmation: { ...c.confirmation, docketed: data } }),
  ConfirmationRuled: (c, data) => ({ ...c, confirmation: { ...c.confirmation, ruled: data } }),
  CourtPaperServed: (c, data) => ({ ...c, courtPaper: data }),
  MediationEnded: (c, data) => ({ ...c, ending: data }),
  CourtReported: (c, data) => ({ ...c, courtReport: data }),
  CourtActed: (c, data) => ({ ...c, courtAct: data }),

  PaymentReceived: (c, data) => ({ ...c, receipts: put(c.receipts, data, (r) => r.receiptId === data.receiptId) }),
  PaymentWaived: (c, data) => ({ ...c, waivers: put(c.waivers, data, (w) => w.paymentId === data.paymentId) }),
  EnforcementApplied: (c, data) => ({ ...c, enforcement: data }),
  FollowUpRecorded: (c, data) => ({
    ...c,
    followUps: put(c.followUps, data, (f) => f.followUpId === data.followUpId),
  }),
  CaseClosed: (c, data) => ({ ...c, closing: data }),
  CaseArchived: (c, data) => ({ ...c, archive: data }),

  PaperServed: (c, data) => ({ ...c, services: put(c.services, data, (x) => x.serviceId === data.serviceId) }),
  PaperIssued: (c, data) => ({ ...c, papers: put(c.papers, data, (p) => p.paperId === data.paperId) }),
  PersonalDataSeen: (c) => c,
  ConflictResolved: (c) => c,
};

/** Apply one event to the state. Before registration nothing else has an effect; after a purge nothing has. */
export const evolve = (state: CaseState, event: CaseEvent): CaseState => {
  if (state.kind === 'purged') return state;
  if (event.type === 'CasePurged') return { kind: 'purged', on: event.data.on, reason: event.data.reason };
  if (event.type === 'CaseRegistered')
    return state.kind === 'registered' ? state : { ...emptyCase, registration: event.data };
  if (state.kind !== 'registered') return state;
  const fold = folds[event.type] as Fold<typeof event.type> as (c: RegisteredCase, data: unknown) => RegisteredCase;
  return fold(state, event.data);
};

/** Fold a whole ordered stream. */
export const foldCase = (events: Iterable<CaseEvent>): CaseState => {
  let state: CaseState = initialCase;
  for (const event of events) state = evolve(state, event);
  return state;
};
