/** Deciders from the agreement to the archive (C8 to C15). */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { openFenOf } from '../agreement/payments.ts';
import { missingSigners } from '../agreement/signers.ts';
import { calculateLimit } from '../timeLimits/calculate.ts';
import { allParties, freeId, happened, knownId, knownParty, notFuture, unless, type Check } from './checks.ts';
import type { CaseCommandData } from './commands.ts';
import type { DecideContext, Decider, Deciders } from './decide.ts';
import { repeated } from './decideIntake.ts';
import { caseEvent } from './events.ts';
import { sealedAgreement } from './guards.ts';
import { refuse } from '../kernel/result.ts';
import type { CaseRefusal } from './refusals.ts';
import { currentAgreement, partyById, type RegisteredCase } from './state.ts';

const paymentParties = (c: RegisteredCase, version: CaseCommandData<'PrepareAgreement'>['version']): Check =>
  version.payments
    .flatMap((p, i) => [
      knownParty(c, `version.payments.${i}.payerId`, p.payerId),
      knownParty(c, `version.payments.${i}.payeeId`, p.payeeId),
    ])
    .find((r) => r !== null) ?? null;

/** Someone else who signs for a party needs special authority to settle (民诉解释 Art. 147). */
const authorityCheck = (c: RegisteredCase, signer: CaseCommandData<'SignAgreement'>['signer']): Check => {
  if (signer.kind !== 'party') return null;
  const party = partyById(c, signer.partyId);
  if (party === undefined) return { type: 'party-unknown', field: 'signer.partyId', partyId: signer.partyId };
  const agent = c.representatives.find((r) => r.partyId === signer.partyId && r.name === signer.name);
  const isOwnHand =
    signer.name === party.name ||
    (party.kind === 'organisation' && (agent === undefined || signer.name === party.legalRepresentative));
  return isOwnHand || agent?.authority === 'special'
    ? null
    : { type: 'special-authority-missing', partyId: signer.partyId };
};

const signerCheck = (c: RegisteredCase, signer: CaseCommandData<'SignAgreement'>['signer']): Check =>
  signer.kind === 'mediator' && !c.mediators.some((m) => m.name === signer.name)
    ? { type: 'mediator-unknown', field: 'signer.name' }
    : authorityCheck(c, signer);

/** A version that somebody signed cannot change any more; a change is a new version under a new id. */
const versionIsFree = (c: RegisteredCase, versionId: string): Check => {
  const same = c.agreements.find((a) => a.versionId === versionId);
  if (same === undefined) return null;
  if (same.seal !== null) return { type: 'agreement-sealed', versionId };
  return same.signatures.length > 0 ? { type: 'agreement-changed' } : null;
};

const isCurrent = (c: RegisteredCase, versionId: string): Check =>
  currentAgreement(c)?.versionId === versionId ? null : { type: 'item-unknown', field: 'versionId', id: versionId };

/** The joint application has to reach the court within 30 days of the agreement taking effect (民诉 Art. 205). */
const confirmationWindow = (
  c: RegisteredCase,
  data: CaseCommandData<'ApplyConfirmation'>,
  ctx: DecideContext,
): Check => {
  const effective = effectiveDate(c).on;
  if (effective === null) return { type: 'needs-first', event: 'AgreementSigned' };
  const limit = calculateLimit({ id: 'A07', from: effective, calendar: ctx.calendar });
  if (!limit.ok) return null;
  return data.on > limit.value.lastDay
    ? { type: 'window-closed', lastDay: limit.value.lastDay }
    : happened(data.on, effective, ctx.today);
};

const payment: Decider<'ReceivePayment'> = (data, c, ctx) => {
  const known = sealedAgreement(c)?.payments.map((p) => p.paymentId) ?? [];
  const openFen = openFenOf(c, data.paymentId);
  return unless(
    [
      knownId('paymentId', data.paymentId, known),
      freeId(
        'receiptId',
        data.receiptId,
        c.receipts.map((r) => r.receiptId),
      ),
      notFuture('on', data.on, ctx.today),
      data.amountFen === 0 ? { type: 'amount-missing', field: 'amountFen' } : null,
      data.amountFen > openFen ? { type: 'overpaid', field: 'amountFen', openFen } : null,
    ],
    caseEvent('PaymentReceived', data),
  );
};

/** The outcome has to rest on a recorded fact: a sealed agreement, a court paper, an ending with the same reason. */
const outcomeRests = (c: RegisteredCase, outcome: CaseCommandData<'CloseCase'>['outcome']): boolean => {
  switch (outcome) {
    case 'S1':
    case 'S3':
      return sealedAgreement(c) !== null;
    case 'S2':
      return c.sessions.some((s) => s.record?.result === 'agreed');
    case 'S5':
      return c.courtPaper !== null;
    case 'S4':
    case 'N2':
      return sealedAgreement(c) === null;
    case 'N1':
      return c.declined !== null;
    case 'F1':
    case 'F2':
    case 'F3':
    case 'F4':
    case 'N3':
    case 'N4':
      return c.ending?.reason === outcome;
  }
};

/** One signature for each of many workers, who signed the same sheets. */
const signForMany: Decider<'SignForMany'> = ({ versionId, partyIds, on, scan }, c, ctx) => {
  const stranger = partyIds.findIndex((id) => partyById(c, id)?.kind !== 'worker');
  return unless(
    [
      isCurrent(c, versionId),
      stranger < 0 ? null : { type: 'party-unknown', field: `partyIds.${stranger}`, partyId: partyIds[stranger] ?? '' },
      happened(on, currentAgreement(c)?.preparedOn, ctx.today),
    ],
    ...partyIds.map((partyId) =>
      caseEvent('AgreementSigned', {
        versionId,
        signer: { kind: 'party', partyId, name: partyById(c, partyId)?.name ?? '' },
        on,
        method: 'paper',
        image: scan,
      }),
    ),
  );
};

/** All or none: the first receipt that does not fit is named by its row. */
const payments: Decider<'ReceivePayments'> = ({ receipts }, c, ctx) => {
  const ids = receipts.map((r) => r.receiptId);
  const seen = new Set<string>();
  const twice = receipts.findIndex(({ paymentId }) => seen.size === seen.add(paymentId).size);
  const refused = receipts
    .map((receipt, i) => ({ i, decision: payment(receipt, c, ctx) }))
    .find(({ decision }) => !decision.ok);
  if (refused !== undefined && !refused.decision.ok)
    return refuse(inRow(`receipts.${refused.i}`, refused.decision.refusal));
  return unless(
    [
      repeated('receipts', ids),
      twice < 0
        ? null
        : { type: 'id-taken', field: `receipts.${twice}.paymentId`, id: receipts[twice]?.paymentId ?? '' },
    ],
    ...receipts.map((receipt) => caseEvent('PaymentReceived', receipt)),
  );
};

/** The same refusal, with its field named inside the row. */
const inRow = (row: string, refusal: CaseRefusal): CaseRefusal =>
  'field' in refusal ? ({ ...refusal, field: `${row}.${refusal.field}` } as CaseRefusal) : refusal;

type OutcomeCommand =
  | 'PrepareAgreement'
  | 'SignAgreement'
  | 'SignForMany'
  | 'SealAgreement'
  | 'ApplyConfirmation'
  | 'ForgoConfirmation'
  | 'DocketConfirmation'
  | 'RuleConfirmation'
  | 'ServeCourtPaper'
  | 'EndMediation'
  | 'ReportToCourt'
  | 'RecordCourtAct'
  | 'ReceivePayment'
  | 'ReceivePayments'
  | 'WaivePayment'
  | 'ApplyEnforcement'
  | 'RecordFollowUp'
  | 'CloseCase'
  | 'ArchiveCase'
  | 'IssuePaper'
  | 'NotePersonalDataSeen'
  | 'ResolveConflict'
  | 'PurgeCase';

export const outcomeDeciders: Deciders<OutcomeCommand> = {
  PrepareAgreement: (data, c, ctx) =>
    unless(
      [
        versionIsFree(c, data.version.versionId),
        happened(data.version.preparedOn, c.acceptance?.on, ctx.today, 'version.preparedOn'),
        paymentParties(c, data.version),
      ],
      caseEvent('AgreementPrepared', data),
    ),
  SignAgreement: (data, c, ctx) =>
    unless(
      [
        isCurrent(c, data.versionId),
        signerCheck(c, data.signer),
        happened(data.on, currentAgreement(c)?.preparedOn, ctx.today),
      ],
      caseEvent('AgreementSigned', data),
    ),
  SignForMany: signForMany,
  SealAgreement: (data, c, ctx) => {
    const current = currentAgreement(c);
    const missing = current === null ? 1 : missingSigners(c, current).length;
    return unless(
      [
        isCurrent(c, data.versionId),
        missing > 0 ? { type: 'signatures-missing', names: missing } : null,
        notFuture('on', data.on, ctx.today),
      ],
      caseEvent('AgreementSealed', data),
    );
  },

  ApplyConfirmation: (data, c, ctx) =>
    unless([allParties(c, data.partyIds), confirmationWindow(c, data, ctx)], caseEvent('ConfirmationApplied', data)),
  ForgoConfirmation: (data, c, ctx) =>
    unless([happened(data.on, effectiveDate(c).on, ctx.today)], caseEvent('ConfirmationForgone', data)),
  DocketConfirmation: (data, c, ctx) =>
    unless([happened(data.on, c.confirmation.applied?.on, ctx.today)], caseEvent('ConfirmationDocketed', data)),
  RuleConfirmation: (data, c, ctx) =>
    unless(
      [
        happened(data.on, c.confirmation.docketed?.on ?? c.confirmation.applied?.on, ctx.today),
        happened(data.receivedOn, data.on, ctx.today, 'receivedOn'),
      ],
      caseEvent('ConfirmationRuled', data),
    ),
  ServeCourtPaper: (data, c, ctx) =>
    unless(
      [
        happened(data.issuedOn, sealedAgreement(c)?.preparedOn, ctx.today, 'issuedOn'),
        happened(data.effectiveOn, data.issuedOn, ctx.today, 'effectiveOn'),
      ],
      caseEvent('CourtPaperServed', data),
    ),

  EndMediation: (data, c, ctx) =>
    unless(
      [
        happened(data.on, c.acceptance?.on ?? c.referral?.on ?? c.registration.receivedOn, ctx.today),
        data.reason === 'N4' && c.suspicion === null ? { type: 'needs-first', event: 'FalseMediationSuspected' } : null,
      ],
      caseEvent('MediationEnded', data),
    ),
  ReportToCourt: (data, c, ctx) =>
    unless([happened(data.on, c.ending?.on, ctx.today)], caseEvent('CourtReported', data)),
  RecordCourtAct: (data, c, ctx) =>
    unless([happened(data.on, c.courtReport?.on, ctx.today)], caseEvent('CourtActed', data)),

  ReceivePayment: payment,
  ReceivePayments: payments,
  WaivePayment: (data, c, ctx) =>
    unless(
      [
        knownId('paymentId', data.paymentId, sealedAgreement(c)?.payments.map((p) => p.paymentId) ?? []),
        notFuture('on', data.on, ctx.today),
      ],
      caseEvent('PaymentWaived', data),
    ),
  ApplyEnforcement: (data, c, ctx) =>
    unless([happened(data.on, effectiveDate(c).on, ctx.today)], caseEvent('EnforcementApplied', data)),
  RecordFollowUp: (data, c, ctx) =>
    unless([happened(data.on, c.registration.receivedOn, ctx.today)], caseEvent('FollowUpRecorded', data)),
  CloseCase: (data, c, ctx) =>
    unless(
      [
        happened(data.on, c.ending?.on ?? c.acceptance?.on ?? c.registration.receivedOn, ctx.today),
        outcomeRests(c, data.outcome) ? null : { type: 'outcome-does-not-fit', outcome: data.outcome },
      ],
      caseEvent('CaseClosed', data),
    ),
  ArchiveCase: (data, c, ctx) => unless([happened(data.on, c.closing?.on, ctx.today)], caseEvent('CaseArchived', data)),

  IssuePaper: (data, c) =>
    unless(
      [
        freeId(
          'paperId',
          data.paperId,
          c.papers.map((p) => p.paperId),
        ),
      ],
      caseEvent('PaperIssued', data),
    ),
  NotePersonalDataSeen: (data) => unless([], caseEvent('PersonalDataSeen', data)),
  ResolveConflict: (data) => unless([], caseEvent('ConflictResolved', data)),
  PurgeCase: (data, c, ctx) =>
    unless(
      [
        notFuture('on', data.on, ctx.today),
        data.reason === 'sample-removed' && !c.registration.isSample ? { type: 'not-a-sample' } : null,
      ],
      caseEvent('CasePurged', data),
    ),
};
