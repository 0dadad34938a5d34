/** The second half of a plan: agreement or failure, and what came after. */
import { claimKinds, textOf } from '../case/codes.ts';
import { caseCommand } from '../case/commands.ts';
import type { Party } from '../case/parts.ts';
import { proceedingRows } from '../case/proceedings.ts';
import { canAct } from '../case/state.ts';
import { type LocalDate, maxDate, minDate } from '../kernel/localDate.ts';
import type { PlanBook } from './planBook.ts';
import type { IntakeCase } from './schema.ts';

type Agreement = Extract<NonNullable<IntakeCase['outcome']>, { kind: 'agreement' }>;
type Failed = Extract<NonNullable<IntakeCase['outcome']>, { kind: 'failed' }>;

/** The agreement, its signatures, the seal once all have signed, and what came after. */
export const planAgreement = (book: PlanBook, outcome: Agreement): void => {
  const { c, command, named, newId, paper, parties, seal } = book;
  const versionId = newId();
  const path = '.outcome';
  const preparedOn = minDate(outcome.agreedOn, ...outcome.signatures.map((s) => s.on));
  const totalFen = outcome.payments.reduce((sum, p) => sum + p.amountFen, 0);
  const payments = outcome.payments.map((p, i) => ({
    paymentId: newId(),
    amountFen: p.amountFen,
    dueOn: p.dueOn,
    method: p.method,
    payerId: named(`.outcome.payments[${i}].payer`, p.payer, 'respondent'),
    payeeId: named(`.outcome.payments[${i}].payee`, p.payee, 'worker'),
    account: '',
  }));
  command(
    path,
    preparedOn,
    caseCommand('PrepareAgreement', {
      version: {
        versionId,
        preparedOn,
        facts: c.facts,
        disputedMatters: [...new Set(c.claims.map((x) => textOf(claimKinds, x.kind).zh))].join('、'),
        clauses: outcome.clauses.map((text) => ({ clauseId: newId(), kind: 'free', text })),
        payments,
        totalFen,
        clerk: '',
        bindsOnSigning: false,
        annexClaimIds: [],
      },
    }),
  );
  sign(book, outcome, versionId);
  const signedBy = new Set(
    outcome.signatures.flatMap((s) =>
      s.who === 'mediator' ? ['mediator'] : signedParties(parties, s.who, outcome).map((p) => p.partyId),
    ),
  );
  const isSignedByAll = signedBy.has('mediator') && parties.filter(canAct).every((p) => signedBy.has(p.partyId));
  const lastOn = maxDate(outcome.agreedOn, ...outcome.signatures.map((s) => s.on));
  // On the HR track the body's seal is the last of the three (调仲 Art. 14).
  if (isSignedByAll && c.track === 'hr-union') sealByBody(book, lastOn, versionId);
  if (isSignedByAll) seal(lastOn, versionId);
  // Unsealed it is a copy to sign, with the signatures so far.
  paper(lastOn, 'D13');
  if (isSignedByAll) afterSeal(book, { outcome, payments, sealedOn: lastOn });
};

const sealByBody = ({ bodyName, command }: PlanBook, on: LocalDate, versionId: string): void =>
  command(
    '.outcome',
    on,
    caseCommand('SignAgreement', {
      versionId,
      signer: { kind: 'body', name: bodyName },
      on,
      method: 'paper',
      image: null,
    }),
  );

/** The ending without agreement with its notice; on the court track also the report. */
export const planFailure = (book: PlanBook, outcome: Failed): void => {
  const { c, command, paper } = book;
  command('.outcome', outcome.on, caseCommand('EndMediation', { on: outcome.on, reason: outcome.reason, note: '' }));
  paper(outcome.on, 'D14');
  if (c.track === 'hr-union') return;
  paper(outcome.on, 'D14b');
  command('.outcome', outcome.on, caseCommand('ReportToCourt', { on: outcome.on, note: '' }));
};

/** Proceedings at other authorities, each with its acts. */
export const planProceedings = (book: PlanBook): void => {
  const { c, command, named, newId, parties } = book;
  c.proceedings.forEach((p, i) => {
    const path = `.proceedings[${i}]`;
    const row = proceedingRows[p.kind];
    const proceedingId = newId();
    const all = parties.filter((x) => canAct(x) && (row.joint || x.kind === 'worker')).map((x) => x.partyId);
    const partyIds = p.who.length === 0 ? all : p.who.map((who, at) => named(`${path}.who[${at}]`, who, 'worker'));
    const { kind, on, amountFen } = p;
    const authority = p.authority === '' ? row.authority.zh : p.authority;
    const opened = { proceedingId, kind, on, authority, partyIds, amountFen, note: '' };
    command(path, on, caseCommand('OpenProceeding', opened));
    p.acts.forEach(({ act, on: actedOn, caseNumber }, at) => {
      const acted = { actId: newId(), proceedingId, on: actedOn, act, caseNumber, note: '' };
      command(`${path}.acts[${at}]`, actedOn, caseCommand('RecordProceedingAct', acted));
    });
  });
};

/** The closing: an agreement when the file says so, a failure at its end or once the last proceeding has acted. */
export const planClosing = (book: PlanBook): void => {
  const { c, acts } = book;
  const { outcome } = c;
  if (outcome === null) return;
  if (outcome.kind === 'failed') {
    const lastAct = c.proceedings.flatMap((p) => [p.on, ...p.acts.map((a) => a.on)]);
    close(book, outcome.closedOn ?? maxDate(outcome.on, ...lastAct), outcome.reason);
    return;
  }
  const isSealed = acts.some((act) => act.kind === 'seal');
  if (outcome.closedOn && isSealed) close(book, outcome.closedOn, outcome.courtPaper ? 'S5' : 'S1');
};

/** A person signs in own name and for every organisation he or she heads, unless that organisation signs by itself. */
const signedParties = (parties: readonly Party[], who: string, outcome: Agreement): readonly Party[] => {
  const own = parties.filter((p) => p.name === who);
  const headed = parties.filter(
    (p) =>
      p.kind === 'organisation' &&
      p.legalRepresentative === who &&
      p.name !== who &&
      !outcome.signatures.some((s) => s.who === p.name),
  );
  return [...own, ...headed];
};

const sign = (book: PlanBook, outcome: Agreement, versionId: string): void => {
  const { command, fault, mediator, parties } = book;
  outcome.signatures.forEach((s, i) => {
    const path = `.outcome.signatures[${i}].who`;
    const signing = s.who === 'mediator' ? [] : signedParties(parties, s.who, outcome);
    if (s.who === 'mediator')
      command(
        path,
        s.on,
        caseCommand('SignAgreement', {
          versionId,
          signer: { kind: 'mediator', name: mediator },
          on: s.on,
          method: 'paper',
          image: null,
        }),
      );
    else if (signing.length === 0) fault(path, 'name-unknown');
    for (const party of signing)
      command(
        path,
        s.on,
        caseCommand('SignAgreement', {
          versionId,
          signer: { kind: 'party', partyId: party.partyId, name: s.who },
          on: s.on,
          method: 'paper',
          image: null,
        }),
      );
  });
};

type Sealed = {
  readonly outcome: Agreement;
  readonly payments: readonly { readonly paymentId: string; readonly amountFen: number }[];
  readonly sealedOn: LocalDate;
};
const afterSeal = (book: PlanBook, { outcome, payments, sealedOn }: Sealed): void => {
  const { c, command, newId, paper } = book;
  if (c.referral === 'delegated') {
    paper(sealedOn, 'D15');
    paper(sealedOn, 'D15b');
  }
  const { courtPaper, enforcementOn } = outcome;
  confirm(book, outcome);
  if (courtPaper)
    command(
      '.outcome.courtPaper',
      courtPaper.issuedOn,
      caseCommand('ServeCourtPaper', {
        kind: 'mediation-paper',
        issuedOn: courtPaper.issuedOn,
        effectiveOn: courtPaper.effectiveOn,
        caseNumber: '',
      }),
    );
  outcome.payments.forEach((p, i) => {
    const paymentId = payments[i]?.paymentId;
    if (p.paidOn === null || paymentId === undefined) return;
    command(
      `.outcome.payments[${i}].paidOn`,
      p.paidOn,
      caseCommand('ReceivePayment', {
        receiptId: newId(),
        paymentId,
        on: p.paidOn,
        amountFen: p.amountFen,
        receipts: [],
        note: '',
      }),
    );
  });
  if (enforcementOn)
    command(
      '.outcome.enforcementOn',
      enforcementOn,
      caseCommand('ApplyEnforcement', { on: enforcementOn, court: c.court || '人民法院', note: '' }),
    );
};

const confirm = (book: PlanBook, { confirmation }: Agreement): void => {
  const { c, command, parties } = book;
  if (!confirmation) return;
  // A firm that was struck off applies for nothing.
  const partyIds = parties.filter(canAct).map((p) => p.partyId);
  const courtName = confirmation.court || c.court || '人民法院';
  const path = '.outcome.confirmation';
  command(
    `${path}.appliedOn`,
    confirmation.appliedOn,
    caseCommand('ApplyConfirmation', { on: confirmation.appliedOn, court: courtName, partyIds }),
  );
  if (confirmation.docketedOn)
    command(
      `${path}.docketedOn`,
      confirmation.docketedOn,
      caseCommand('DocketConfirmation', { on: confirmation.docketedOn, caseNumber: '' }),
    );
  if (confirmation.ruledOn)
    command(
      `${path}.ruledOn`,
      confirmation.ruledOn,
      caseCommand('RuleConfirmation', {
        on: confirmation.ruledOn,
        receivedOn: confirmation.ruledOn,
        result: 'valid',
        caseNumber: '',
        note: '',
      }),
    );
};

const close = (book: PlanBook, on: LocalDate, outcome: 'S1' | 'S5' | Failed['reason']): void => {
  const { command, paper } = book;
  command('.outcome.closedOn', on, caseCommand('CloseCase', { on, outcome, summary: '' }));
  paper(on, 'D25');
};
