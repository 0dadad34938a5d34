/** The first half of a plan: registration, consent, acceptance, sessions. */
import { isByLetter } from '../case/codes.ts';
import { caseCommand } from '../case/commands.ts';
import { canAct } from '../case/state.ts';
import type { Party } from '../case/parts.ts';
import { type LocalDate, maxDate } from '../kernel/localDate.ts';
import type { PlanBook } from './planBook.ts';
import type { IntakeRound } from './schema.ts';

/** Registration with the first round, every round that failed before, and how the round the case tells of was brought. */
export const planRegistration = (book: PlanBook): void => {
  const { c, command, named, newId, parties } = book;
  const [first = c, ...later] = [...c.earlierRounds, c];
  const { track, referral, channel, court, receivedOn } = first;
  command(
    '',
    receivedOn,
    caseCommand('RegisterCase', {
      registration: {
        track,
        referral,
        channel,
        site: '',
        receivedOn,
        court,
        bodyKind: c.bodyKind,
        externalNumbers: c.externalNumbers.filter((n) => n.trim() !== ''),
        disputeTypes: c.disputeTypes,
        facts: c.facts,
        flags: c.flags,
        consultationId: null,
      },
      parties: [...parties],
      claims: c.claims.map((claim, i) => ({
        claimId: newId(),
        partyId: named(`.claims[${i}].who`, claim.who, 'worker'),
        kind: claim.kind,
        amountFen: claim.amountFen,
        note: claim.note,
        trace: null,
      })),
      evidence: [],
    }),
  );
  planDates(book);
  c.earlierRounds.forEach((round, i) => {
    const path = `.earlierRounds[${i}]`;
    planFailedRound(book, round, path);
    const next = later[i];
    if (next !== undefined) openRound(book, next, path);
  });
  if (c.negotiation !== null)
    command('.negotiation', c.negotiation.on, caseCommand('RecordNegotiation', { ...c.negotiation, note: '' }));
  bring(book, c, { path: '', asked: c.consentAskedOn });
};

/** Days from which limits run, and the representatives of many workers. */
const planDates = ({ c, command, named, parties }: PlanBook): void => {
  c.keyDates.forEach(({ who, ...dates }, i) => {
    const partyId = named(`.keyDates[${i}].who`, who, 'worker');
    command(`.keyDates[${i}]`, c.receivedOn, caseCommand('RecordKeyDates', { partyId, ...dates }));
  });
  const elected = c.representatives;
  if (elected === null) return;
  const path = '.representatives';
  const partyIds = elected.names.map((name, i) => named(`${path}.names[${i}]`, name, 'worker'));
  const electedBy = parties.filter((p) => p.kind === 'worker').map((p) => p.partyId);
  const { on, scope } = elected;
  command(path, on, caseCommand('ElectRepresentatives', { on, partyIds, scope, electedBy, scan: null }));
};

type Round = Pick<IntakeRound, 'track' | 'referral' | 'receivedOn' | 'acceptedOn' | 'channel' | 'court'>;

const openRound = ({ c, command }: PlanBook, round: Round, path: string): void => {
  const { track, referral, channel, court, receivedOn: on } = round;
  const opened = { on, track, referral, channel, site: '', court, bodyKind: c.bodyKind, note: '' };
  command(path, on, caseCommand('OpenRound', opened));
};

const planFailedRound = (book: PlanBook, round: IntakeRound, path: string): void => {
  const { command } = book;
  bring(book, round, { path, asked: null });
  accept(book, round, { path, isMediated: round.sessions.length > 0 });
  walkSessions(book, round.sessions, { path, last: 'not-agreed' });
  const { on, reason } = round.failed;
  command(`${path}.failed`, on, caseCommand('EndMediation', { on, reason, note: '' }));
};

/** The letter of court or commission, or the application of the workers and the answers of all others. */
const bring = (book: PlanBook, round: Round, at: { readonly path: string; readonly asked: LocalDate | null }): void => {
  const { command, mediator, parties } = book;
  const { path, asked } = at;
  if (asked !== null) askConsent(book, asked);
  const on = asked === null ? round.receivedOn : maxDate(round.receivedOn, asked);
  if (isByLetter(round.referral)) {
    const letter = { letterNumber: '', court: round.court, materials: [], consentStated: asked === null };
    command(`${path}.receivedOn`, on, caseCommand('ReceiveReferral', { on, ...letter }));
    return;
  }
  const applicantIds = parties.filter((p) => p.kind === 'worker').map((p) => p.partyId);
  const form = book.c.isOral ? 'oral' : 'written';
  command(
    `${path}.receivedOn`,
    on,
    caseCommand('ReceiveApplication', { on, form, applicantIds, recordedBy: mediator, reasons: book.c.facts }),
  );
};

/** The signed receipt or the acceptance, the mediator, rights told. */
export const planAcceptance = (book: PlanBook): void => {
  const { c } = book;
  accept(book, c, { path: '', isMediated: c.sessions.length > 0 || c.outcome !== null });
};

const accept = (
  book: PlanBook,
  round: Round,
  { path: at, isMediated }: { readonly path: string; readonly isMediated: boolean },
): void => {
  const { command, mediator, paper, parties } = book;
  const on = round.acceptedOn;
  if (on === null) return;
  const path = `${at}.acceptedOn`;
  if (isByLetter(round.referral)) command(path, on, caseCommand('AcceptReferral', { on, receivedBy: mediator }));
  else {
    askOthers(book, on, path);
    command(path, on, caseCommand('AcceptApplication', { on, receivedBy: mediator }));
  }
  command(
    '.mediator',
    on,
    caseCommand('AppointMediator', { on, name: mediator, personId: null, chosenBy: 'body', isOnRoll: true }),
  );
  paper(on, 'D03');
  const partyIds = parties.filter(canAct).map((p) => p.partyId);
  if (!isMediated) return;
  command(path, on, caseCommand('TellRights', { on, way: 'written', partyIds }));
  paper(on, 'D08');
};

/** On the HR track the other side is asked and agrees before acceptance (协商调解规定 Art. 22). */
const askOthers = (book: PlanBook, on: LocalDate, path: string): void => {
  const { c, command, parties } = book;
  if (c.consentAskedOn !== null) return;
  const others = parties.filter((p) => p.kind !== 'worker' && canAct(p)).map((p) => p.partyId);
  if (others.length === 0) return;
  command(path, on, caseCommand('AskConsent', { on, way: 'phone', partyIds: others }));
  for (const partyId of others)
    command(path, on, caseCommand('AnswerConsent', { on, way: 'phone', partyId, answer: 'agrees', note: '' }));
};

export const planSessions = (book: PlanBook): void => {
  const { outcome } = book.c;
  const last = outcome?.kind === 'agreement' ? 'agreed' : outcome ? 'not-agreed' : 'adjourned';
  walkSessions(book, book.c.sessions, { path: '', last });
};

type SessionResult = 'agreed' | 'not-agreed' | 'adjourned';
const walkSessions = (
  { command, mediator, newId, paper, parties }: PlanBook,
  sessions: IntakeRound['sessions'],
  at: { readonly path: string; readonly last: SessionResult },
): void => {
  sessions.forEach((s, i) => {
    const sessionId = newId();
    const written = s.present.filter((name) => name.trim() !== '');
    const names = written.length > 0 ? written : parties.filter(canAct).map((p) => p.name);
    const result = i === sessions.length - 1 ? at.last : 'adjourned';
    command(
      `${at.path}.sessions[${i}]`,
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
  const partyIds = parties.filter(canAct).map((p) => p.partyId);
  command(path, on, caseCommand('AskConsent', { on, way: 'phone', partyIds }));
  paper(on, 'D05');
  for (const partyId of partyIds)
    command(path, on, caseCommand('AnswerConsent', { on, way: 'phone', partyId, answer: 'agrees', note: '' }));
};

const partyFor = (parties: readonly Party[], name: string): Party | undefined =>
  parties.find((p) => p.name === name) ??
  parties.find((p) => p.kind === 'organisation' && p.legalRepresentative === name);
