/** What a plan tells of other authorities: proceedings, and letters to and from the partners. */
import { partners, textOf } from '../case/codes.ts';
import { caseCommand } from '../case/commands.ts';
import { type ProceedingKind, proceedingRows } from '../case/proceedings.ts';
import { canAct } from '../case/state.ts';
import type { PlanBook } from './planBook.ts';
import type { IntakeCase } from './schema.ts';

const papersOf: { readonly [K in ProceedingKind]?: string } = { 'arbitration-review': 'D16', 'payment-order': 'D17' };

/** Proceedings at other authorities, each with its application and its acts. */
export const planProceedings = (book: PlanBook): void => {
  const { c, command, named, newId, paper, parties } = book;
  c.proceedings.forEach((p, i) => {
    const path = `.proceedings[${i}]`;
    const row = proceedingRows[p.kind];
    const proceedingId = newId();
    const all = parties.filter((x) => canAct(x) && (row.joint || x.kind === 'worker')).map((x) => x.partyId);
    const partyIds = p.who.length === 0 ? all : p.who.map((who, at) => named(`${path}.who[${at}]`, who, 'worker'));
    const { kind, on, amountFen } = p;
    const authority = p.authority === '' ? row.authority.zh : p.authority;
    const opened = { proceedingId, kind, on, authority, partyIds, amountFen, note: '' };
    const documentId = papersOf[kind];
    if (documentId !== undefined) paper(on, documentId);
    command(path, on, caseCommand('OpenProceeding', opened));
    p.acts.forEach(({ act, on: actedOn, caseNumber }, at) => {
      const acted = { actId: newId(), proceedingId, on: actedOn, act, caseNumber, note: '' };
      command(`${path}.acts[${at}]`, actedOn, caseCommand('RecordProceedingAct', acted));
    });
  });
};

/** Letters out with what left the office and the workers' consent, letters in, and their answers. */
export const planHandoffs = (book: PlanBook): void => {
  for (const [i, h] of book.c.handoffs.entries()) {
    const path = `.handoffs[${i}]`;
    if (h.direction === 'out') sendHandoff(book, h, path);
    else receiveHandoff(book, h, path);
  }
};

type Handoff = IntakeCase['handoffs'][number];
const letterOf = ({ on, partner, partnerName, purpose }: Handoff) => ({
  on,
  partner,
  partnerName: partnerName === '' ? textOf(partners, partner).zh : partnerName,
  purpose,
  letterNumber: '',
  note: '',
});

const sendHandoff = ({ command, newId, parties }: PlanBook, h: Handoff, path: string): void => {
  const handoffId = newId();
  const partyIds = parties.filter((p) => p.kind === 'worker').map((p) => p.partyId);
  const consent = h.consentOn === null ? null : { on: h.consentOn, way: 'written' as const, partyIds };
  const sent = { ...letterOf(h), handoffId, parts: h.parts, consent, replyBy: h.replyBy };
  command(path, h.on, caseCommand('SendHandoff', sent));
  if (h.answeredOn === null) return;
  const answer = { handoffId, on: h.answeredOn, result: h.result, note: '' };
  command(`${path}.answeredOn`, h.answeredOn, caseCommand('AnswerHandoff', answer));
};

const receiveHandoff = ({ command, newId }: PlanBook, h: Handoff, path: string): void => {
  const handoffId = newId();
  command(path, h.on, caseCommand('ReceiveHandoff', { ...letterOf(h), handoffId, returnBy: h.replyBy }));
  if (h.answeredOn === null) return;
  command(`${path}.answeredOn`, h.answeredOn, caseCommand('ReturnHandoff', { handoffId, on: h.answeredOn, note: '' }));
};
