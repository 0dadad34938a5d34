/** The first half of a plan: registration, consent, acceptance, sessions. */
import { caseCommand } from '../case/commands.ts';
import type { Party } from '../case/parts.ts';
import { type LocalDate, maxDate } from '../kernel/localDate.ts';
import type { PlanBook } from './planBook.ts';

/** Registration and the court's letter. */
export const planRegistration = (book: PlanBook): void => {
  const { c, command, named, newId, parties } = book;
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
        partyId: named(`.claims[${i}].who`, claim.who, 'worker'),
        kind: claim.kind,
        amountFen: claim.amountFen,
        note: claim.note,
      })),
      evidence: [],
    }),
  );
  const asked = c.consentAskedOn;
  if (asked !== null) askConsent(book, asked);
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

/** The signed receipt, the mediator, rights told. */
export const planAcceptance = (book: PlanBook): void => {
  const { c, command, mediator, paper, parties } = book;
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

export const planSessions = (book: PlanBook): void => {
  const { c, command, mediator, newId, paper, parties } = book;
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
            partyId: partyFor(parties, name)?.partyId ?? null,
            capacity: '',
            identityChecked: false,
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
export const planSuspicion = (book: PlanBook): void => {
  const { c, command } = book;
  const on = c.suspectedOn;
  if (on === null) return;
  const path = '.suspectedOn';
  const reason = '双方陈述高度一致，证据形成时间存疑';
  command(path, on, caseCommand('SuspectFalseMediation', { on, reason, reportedTo: c.court || '人民法院' }));
  if (c.outcome !== null) command(path, on, caseCommand('ClearSuspicion', { on, note: '' }));
};

const askConsent = (book: PlanBook, on: LocalDate): void => {
  const { command, paper, parties } = book;
  const path = '.consentAskedOn';
  const partyIds = parties.map((p) => p.partyId);
  command(path, on, caseCommand('AskConsent', { on, way: 'phone', partyIds }));
  paper(on, 'D05');
  for (const partyId of partyIds)
    command(path, on, caseCommand('AnswerConsent', { on, way: 'phone', partyId, answer: 'agrees', note: '' }));
};

const partyFor = (parties: readonly Party[], name: string): Party | undefined =>
  parties.find((p) => p.name === name) ??
  parties.find((p) => p.kind === 'organisation' && p.legalRepresentative === name);
