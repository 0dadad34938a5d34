/**
 * From one case of an intake file to the acts that build it on the desk, in the order of their business dates: commands, papers, the seal.
 * Pure; the acts go through the same commands as a person's, so a file can do nothing that a person could not. Each act names the place
 * in the file it comes from, for faults.
 */
import { textOf, claimKinds } from '../case/codes.ts';
import { caseCommand, type CaseCommand } from '../case/commands.ts';
import type { Party, Respondent, Worker } from '../case/parts.ts';
import { type LocalDate, maxDate, minDate } from '../kernel/localDate.ts';
import type { IntakeCase } from './schema.ts';

export type PlannedAct = { readonly path: string; readonly on: LocalDate } & (
  | { readonly kind: 'command'; readonly command: CaseCommand }
  | { readonly kind: 'seal'; readonly versionId: string }
  | {
      readonly kind: 'paper';
      readonly documentId: string;
      readonly partyId: string | null;
      readonly sessionId: string | null;
    }
);
/** A name in the file that belongs to nobody in the case. */
export type PlanFault = { readonly path: string; readonly problem: string };
export type Plan = { readonly acts: readonly PlannedAct[]; readonly faults: readonly PlanFault[] };

export type PlanContext = { readonly newId: () => string; readonly mediatorName: string };
type Agreement = Extract<NonNullable<IntakeCase['outcome']>, { kind: 'agreement' }>;
type Failed = Extract<NonNullable<IntakeCase['outcome']>, { kind: 'failed' }>;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const workerOf = (w: IntakeCase['workers'][number], partyId: string): Worker => ({
  partyId,
  kind: 'worker',
  name: w.name,
  idNumber: orNull(w.idNumber)?.toUpperCase() ?? null,
  idOverrideReason: orNull(w.idOverrideReason),
  otherPaper: null,
  sex: null,
  birthDate: null,
  phone: w.phone,
  address: w.address,
  serviceAddress: '',
  employmentForm: w.employmentForm,
  trade: w.trade,
  startedOn: w.startedOn,
  endedOn: w.endedOn,
  monthlyWageFen: w.monthlyWageFen,
  isMigrantWorker: w.isMigrantWorker || w.employmentForm === '12',
});

const respondentOf = (r: IntakeCase['respondents'][number], partyId: string): Respondent => ({
  partyId,
  kind: r.kind,
  role: r.role,
  name: r.name,
  creditCode: orNull(r.creditCode)?.toUpperCase() ?? null,
  idNumber: orNull(r.idNumber)?.toUpperCase() ?? null,
  idOverrideReason: orNull(r.idOverrideReason),
  legalRepresentative: r.legalRepresentative,
  legalRepresentativePost: '',
  contact: '',
  phone: r.phone,
  address: r.address,
  serviceAddress: '',
});

/** Builds the plan of one case; `at` is its place in the file, e.g. `cases[0]`. */
export const planIntakeCase = (c: IntakeCase, at: string, ctx: PlanContext): Plan => {
  const planner = createPlanner(c, at, ctx);
  planner.register();
  planner.accept();
  planner.sessions();
  planner.suspicion();
  if (c.outcome?.kind === 'agreement') planner.agreement(c.outcome);
  if (c.outcome?.kind === 'failed') planner.failed(c.outcome);
  return { acts: planner.acts, faults: planner.faults };
};

const createPlanner = (c: IntakeCase, at: string, { newId, mediatorName }: PlanContext) => {
  const acts: PlannedAct[] = [];
  const faults: PlanFault[] = [];
  const workers = c.workers.map((w) => workerOf(w, newId()));
  const respondents = c.respondents.map((r) => respondentOf(r, newId()));
  const parties: readonly Party[] = [...workers, ...(respondents as readonly Party[])];
  const mediator = c.mediator === '' ? mediatorName : c.mediator;

  const command = (path: string, on: LocalDate, cmd: CaseCommand): void => {
    acts.push({ kind: 'command', path: `${at}${path}`, on, command: cmd });
  };
  const paper = (on: LocalDate, documentId: string, sessionId: string | null = null): void => {
    acts.push({ kind: 'paper', path: at, on, documentId, partyId: null, sessionId });
  };
  const named = (path: string, name: string, fallback: Party | undefined): string => {
    const party = name === '' ? fallback : parties.find((p) => p.name === name);
    if (party) return party.partyId;
    faults.push({ path: `${at}${path}`, problem: 'name-unknown' });
    return '';
  };

  const register = (): void => {
    command(
      '',
      c.receivedOn,
      caseCommand('RegisterCase', {
        registration: {
          track: c.track,
          referral: c.referral,
          channel: c.channel,
          site: '',
          receivedOn: c.receivedOn,
          court: c.court,
          externalNumbers: c.externalNumbers.filter((n) => n.trim() !== ''),
          disputeTypes: c.disputeTypes,
          facts: c.facts,
        },
        parties: [...parties],
        claims: c.claims.map((claim, i) => ({
          claimId: newId(),
          partyId: named(`.claims[${i}].who`, claim.who, workers[0]),
          kind: claim.kind,
          amountFen: claim.amountFen,
          note: claim.note,
        })),
        evidence: [],
      }),
    );
    const asked = c.consentAskedOn;
    if (asked !== null) askConsent(asked);
    command(
      '.receivedOn',
      asked === null ? c.receivedOn : maxDate(c.receivedOn, asked),
      caseCommand('ReceiveReferral', {
        on: asked === null ? c.receivedOn : maxDate(c.receivedOn, asked),
        letterNumber: '',
        court: c.court,
        materials: [],
        consentStated: asked === null,
      }),
    );
  };

  const askConsent = (on: LocalDate): void => {
    const path = '.consentAskedOn';
    const partyIds = parties.map((p) => p.partyId);
    command(path, on, caseCommand('AskConsent', { on, way: 'phone', partyIds }));
    paper(on, 'D05');
    for (const partyId of partyIds)
      command(path, on, caseCommand('AnswerConsent', { on, way: 'phone', partyId, answer: 'agrees', note: '' }));
  };

  const accept = (): void => {
    const on = c.acceptedOn;
    if (on === null) return;
    const path = '.acceptedOn';
    command(path, on, caseCommand('AcceptReferral', { on, receivedBy: mediator }));
    command(
      '.mediator',
      on,
      caseCommand('AppointMediator', { on, name: mediator, personId: null, chosenBy: 'body', isOnRoll: true }),
    );
    paper(on, 'D03');
    const partyIds = parties.map((p) => p.partyId);
    if (c.sessions.length === 0 && c.outcome === null) return;
    command(path, on, caseCommand('TellRights', { on, way: 'written', partyIds }));
    paper(on, 'D08');
  };

  const sessions = (): void => {
    c.sessions.forEach((s, i) => {
      const sessionId = newId();
      const written = s.present.filter((name) => name.trim() !== '');
      const names = written.length > 0 ? written : parties.map((p) => p.name);
      const isLast = i === c.sessions.length - 1;
      const result =
        isLast && c.outcome?.kind === 'agreement' ? 'agreed' : isLast && c.outcome ? 'not-agreed' : 'adjourned';
      command(
        `.sessions[${i}]`,
        s.heldOn,
        caseCommand('RecordSession', {
          record: {
            sessionId,
            heldOn: s.heldOn,
            startedAt: null,
            endedAt: null,
            place: '',
            mediators: [mediator],
            clerk: '',
            present: names.map((name) => ({
              name,
              partyId: partyFor(name)?.partyId ?? null,
              capacity: '',
              identityChecked: true,
              identityPaper: '',
            })),
            rightsTold: true,
            recusalAsked: 'none',
            statements: s.minutes === '' ? [] : [{ speaker: '', text: s.minutes }],
            evidenceShown: '',
            agreedPoints: [],
            openPoints: [],
            result,
          },
          compromise: null,
        }),
      );
      paper(s.heldOn, 'D11', sessionId);
    });
  };

  /** Stopped on suspicion; cleared the same day where the file tells an outcome. */
  const suspicion = (): void => {
    const on = c.suspectedOn;
    if (on === null) return;
    const path = '.suspectedOn';
    const reason = '双方陈述高度一致，证据形成时间存疑';
    command(path, on, caseCommand('SuspectFalseMediation', { on, reason, reportedTo: c.court || '人民法院' }));
    if (c.outcome !== null) command(path, on, caseCommand('ClearSuspicion', { on, note: '' }));
  };

  const partyFor = (name: string): Party | undefined =>
    parties.find((p) => p.name === name) ??
    parties.find((p) => p.kind === 'organisation' && p.legalRepresentative === name);

  /** A person signs in own name and for every organisation he or she heads, unless that organisation signs by itself. */
  const signedParties = (who: string, outcome: Agreement): readonly Party[] => {
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

  const agreement = (outcome: Agreement): void => {
    const versionId = newId();
    const path = '.outcome';
    const preparedOn = minDate(outcome.agreedOn, ...outcome.signatures.map((s) => s.on));
    const totalFen = outcome.payments.reduce((sum, p) => sum + p.amountFen, 0);
    const payments = outcome.payments.map((p, i) => ({
      paymentId: newId(),
      amountFen: p.amountFen,
      dueOn: p.dueOn,
      method: p.method,
      payerId: named(`.outcome.payments[${i}].payer`, p.payer, respondents[0] as Party | undefined),
      payeeId: named(`.outcome.payments[${i}].payee`, p.payee, workers[0]),
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
          disputedMatters: c.claims.map((x) => textOf(claimKinds, x.kind).zh).join('、'),
          clauses: outcome.clauses.map((text) => ({ clauseId: newId(), kind: 'free', text })),
          payments,
          totalFen,
          clerk: '',
          bindsOnSigning: false,
        },
      }),
    );
    sign(outcome, versionId);
    const signedBy = new Set(
      outcome.signatures.flatMap((s) =>
        s.who === 'mediator' ? ['mediator'] : signedParties(s.who, outcome).map((p) => p.partyId),
      ),
    );
    if (!signedBy.has('mediator') || !parties.every((p) => signedBy.has(p.partyId))) return;
    const sealedOn = maxDate(outcome.agreedOn, ...outcome.signatures.map((s) => s.on));
    acts.push({ kind: 'seal', path: `${at}${path}`, on: sealedOn, versionId });
    paper(sealedOn, 'D13');
    afterSeal(outcome, payments, sealedOn);
  };

  const sign = (outcome: Agreement, versionId: string): void => {
    outcome.signatures.forEach((s, i) => {
      const path = `.outcome.signatures[${i}].who`;
      const signing = s.who === 'mediator' ? [] : signedParties(s.who, outcome);
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
      else if (signing.length === 0) faults.push({ path: `${at}${path}`, problem: 'name-unknown' });
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

  const afterSeal = (
    outcome: Agreement,
    payments: readonly { readonly paymentId: string; readonly amountFen: number }[],
    sealedOn: LocalDate,
  ): void => {
    if (c.referral === 'delegated') {
      paper(sealedOn, 'D15');
      paper(sealedOn, 'D15b');
    }
    const { confirmation, courtPaper } = outcome;
    const partyIds = parties.map((p) => p.partyId);
    if (confirmation) {
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
    }
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
    const { enforcementOn } = outcome;
    if (enforcementOn)
      command(
        '.outcome.enforcementOn',
        enforcementOn,
        caseCommand('ApplyEnforcement', { on: enforcementOn, court: c.court || '人民法院', note: '' }),
      );
    if (outcome.closedOn) close(outcome.closedOn, courtPaper ? 'S5' : 'S1');
  };

  const failed = (outcome: Failed): void => {
    command('.outcome', outcome.on, caseCommand('EndMediation', { on: outcome.on, reason: outcome.reason, note: '' }));
    paper(outcome.on, 'D14');
    paper(outcome.on, 'D14b');
    command('.outcome', outcome.on, caseCommand('ReportToCourt', { on: outcome.on, note: '' }));
    close(outcome.closedOn ?? outcome.on, outcome.reason);
  };

  const close = (on: LocalDate, outcome: 'S1' | 'S5' | Failed['reason']): void => {
    command('.outcome.closedOn', on, caseCommand('CloseCase', { on, outcome, summary: '' }));
    paper(on, 'D25');
  };

  return { acts, faults, register, accept, sessions, suspicion, agreement, failed };
};
