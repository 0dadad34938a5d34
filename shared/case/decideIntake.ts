/** Deciders for the story of a case: registration, parties, claims, evidence, notes. */
import { checkIdNumber } from '../identity/idNumber.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { isAct } from './codes.ts';
import type { CaseCommandData } from './commands.ts';
import { formFitsTrack } from './decideApplication.ts';
import { freeId, happened, knownId, knownParty, notFuture, unless, type Check } from './checks.ts';
import type { DecideContext, Deciders, Decision } from './decide.ts';
import { caseEvent } from './events.ts';
import type { Claim, Party } from './parts.ts';
import type { RegisteredCase } from './state.ts';

/** A wrong check digit blocks unless a person gives a reason (reference 3.2); any other fault always blocks. */
const idNumberCheck = (field: string, party: Party, today: LocalDate): Check => {
  if (party.idNumber === null || party.idNumber === '') return null;
  const checked = checkIdNumber(party.idNumber, today);
  if (checked.ok) return null;
  const isOverridden = checked.refusal.type === 'check-digit' && (party.idOverrideReason ?? '').trim() !== '';
  return isOverridden ? null : { type: 'id-number', field: `${field}.idNumber`, reason: checked.refusal.type };
};

export const partyCheck = (field: string, party: Party, today: LocalDate): Check => {
  const id = idNumberCheck(field, party, today);
  if (id !== null || party.kind !== 'worker') return id;
  if (party.startedOn !== null && party.endedOn !== null && party.endedOn < party.startedOn)
    return { type: 'date-before', field: `${field}.endedOn`, earliest: party.startedOn };
  return notFuture(`${field}.startedOn`, party.startedOn, today);
};

export const claimCheck = (field: string, claim: Claim, parties: readonly Party[]): Check => {
  if (!parties.some((p) => p.partyId === claim.partyId))
    return { type: 'party-unknown', field: `${field}.partyId`, partyId: claim.partyId };
  return !isAct(claim.kind) && claim.amountFen === null
    ? { type: 'amount-missing', field: `${field}.amountFen` }
    : null;
};

export const repeated = (field: string, ids: readonly string[]): Check => {
  const seen = new Set<string>();
  const at = ids.findIndex((id) => seen.size === seen.add(id).size);
  return at < 0 ? null : { type: 'id-taken', field: `${field}.${at}`, id: ids[at] ?? '' };
};

/** Every check of a registration, in the order of the form; null where all is well. The import lists them all, `decide` stops at the first. */
export const registrationChecks = (
  { registration, parties, claims }: CaseCommandData<'RegisterCase'>,
  today: LocalDate,
): readonly Check[] => [
  notFuture('registration.receivedOn', registration.receivedOn, today),
  formFitsTrack('registration.referral', registration.track, registration.referral),
  parties.some((p) => p.kind === 'worker') ? null : { type: 'worker-missing', field: 'parties' },
  parties.some((p) => p.kind !== 'worker') ? null : { type: 'respondent-missing', field: 'parties' },
  repeated(
    'parties',
    parties.map((p) => p.partyId),
  ),
  repeated(
    'claims',
    claims.map((x) => x.claimId),
  ),
  ...parties.map((p, i) => partyCheck(`parties.${i}`, p, today)),
  ...claims.map((x, i) => claimCheck(`claims.${i}`, x, parties)),
];

const register = (data: CaseCommandData<'RegisterCase'>, ctx: DecideContext): Decision =>
  unless(
    registrationChecks(data, ctx.today),
    caseEvent('CaseRegistered', { ...data.registration, number: ctx.caseNumber, isSample: ctx.isSample }),
    ...data.parties.map((party) => caseEvent('PartyAdded', { party })),
    ...data.claims.map((claim) => caseEvent('ClaimAdded', { claim })),
    ...data.evidence.map((evidence) => caseEvent('EvidenceAdded', { evidence })),
  );

const isPartyInUse = (c: RegisteredCase, partyId: string): boolean =>
  c.claims.some((x) => x.partyId === partyId && x.withdrawnFor === null) ||
  c.agreements.some((a) => a.payments.some((p) => p.payerId === partyId || p.payeeId === partyId));

const isLastOfSide = (c: RegisteredCase, partyId: string): boolean => {
  const party = c.parties.find((p) => p.partyId === partyId);
  const isWorkerSide = party?.kind === 'worker';
  return c.parties.filter((p) => (p.kind === 'worker') === isWorkerSide).length === 1;
};

type IntakeCommand =
  | 'CorrectDetails'
  | 'CorrectFacts'
  | 'AddParty'
  | 'CorrectParty'
  | 'RemoveParty'
  | 'AppointRepresentative'
  | 'AddClaim'
  | 'CorrectClaim'
  | 'WithdrawClaim'
  | 'AddEvidence'
  | 'WithdrawEvidence'
  | 'AddNote';

const onOpenCase: Deciders<IntakeCommand> = {
  CorrectDetails: (data) => unless([], caseEvent('CaseDetailsCorrected', data)),
  CorrectFacts: (data) => unless([], caseEvent('FactsCorrected', data)),
  AddParty: (data, c, ctx) =>
    unless(
      [
        freeId(
          'party.partyId',
          data.party.partyId,
          c.parties.map((p) => p.partyId),
        ),
        partyCheck('party', data.party, ctx.today),
      ],
      caseEvent('PartyAdded', data),
    ),
  CorrectParty: (data, c, ctx) =>
    unless(
      [knownParty(c, 'party.partyId', data.party.partyId), partyCheck('party', data.party, ctx.today)],
      caseEvent('PartyCorrected', data),
    ),
  RemoveParty: (data, c) =>
    unless(
      [
        knownParty(c, 'partyId', data.partyId),
        isPartyInUse(c, data.partyId) || isLastOfSide(c, data.partyId)
          ? { type: 'party-in-use', partyId: data.partyId }
          : null,
      ],
      caseEvent('PartyRemoved', data),
    ),
  AppointRepresentative: (data, c, ctx) =>
    unless(
      [
        knownParty(c, 'representative.partyId', data.representative.partyId),
        notFuture('representative.appointedOn', data.representative.appointedOn, ctx.today),
        // Art. 16 of the special-invitation rules: the mediator of a case may not act for a party in it.
        c.mediators.some((m) => m.name === data.representative.name)
          ? { type: 'mediator-may-not-act', field: 'representative.name' }
          : null,
      ],
      caseEvent('RepresentativeAppointed', data),
    ),
  AddClaim: (data, c) =>
    unless(
      [
        freeId(
          'claim.claimId',
          data.claim.claimId,
          c.claims.map((x) => x.claimId),
        ),
        claimCheck('claim', data.claim, c.parties),
      ],
      caseEvent('ClaimAdded', data),
    ),
  CorrectClaim: (data, c) =>
    unless(
      [
        knownId(
          'claim.claimId',
          data.claim.claimId,
          c.claims.map((x) => x.claimId),
        ),
        claimCheck('claim', data.claim, c.parties),
      ],
      caseEvent('ClaimCorrected', data),
    ),
  WithdrawClaim: (data, c, ctx) =>
    unless(
      [
        knownId(
          'claimId',
          data.claimId,
          c.claims.filter((x) => x.withdrawnFor === null).map((x) => x.claimId),
        ),
        happened(data.on, null, ctx.today),
      ],
      caseEvent('ClaimWithdrawn', data),
    ),
  AddEvidence: (data) => unless([], caseEvent('EvidenceAdded', data)),
  WithdrawEvidence: (data, c) =>
    unless(
      [
        knownId(
          'evidenceId',
          data.evidenceId,
          c.evidence.map((x) => x.evidenceId),
        ),
      ],
      caseEvent('EvidenceWithdrawn', data),
    ),
  AddNote: (data) => unless([], caseEvent('NoteAdded', data)),
};

export const intakeDeciders = { RegisterCase: register, ...onOpenCase };
