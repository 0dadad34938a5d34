/**
 * Dialogs of what happens elsewhere: proceedings at other authorities, slips and letters of partners, service of papers. What may follow what
 * comes from the tables of the rulebook (case/proceedings.ts, case/handoffs.ts). Part of `commandForms.ts`.
 */
import { type Partner, partners, serviceWays, type Track } from '../../../shared/case/codes.ts';
import { routes } from '../../../shared/case/handoffs.ts';
import {
  isEnded,
  nextActs,
  type Proceeding,
  type ProceedingKind,
  proceedingRows,
} from '../../../shared/case/proceedings.ts';
import { isRespondent, proceedingsOf } from '../../../shared/case/state.ts';
import { documentTitle } from '../../../shared/documents/titles.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { type ChoiceRow, plainText } from '../../ui/form/SelectField.tsx';
import {
  allPartyIds,
  type CommandForms,
  form,
  happened,
  note,
  partyNames,
  partyRows,
  workerIds,
} from './commandForm.ts';
import { type StepContext, today, type Typed } from './fieldSpec.ts';
import { handoffRows } from './optionRows.ts';

const kindOf = ({ target }: StepContext): ProceedingKind => target.preset?.kind ?? 'arbitration';
/** Kinds that ask for a sum; for a payment order the law wants it named (民诉 Art. 225). */
const withSum: ReadonlySet<ProceedingKind> = new Set(['payment-order', 'arbitration', 'lawsuit', 'advance-execution']);
/** Kinds that only the worker can apply for (调仲 Art. 16). */
const byTheWorker: ReadonlySet<ProceedingKind> = new Set(['payment-order']);
const byTheEmployer: ReadonlySet<ProceedingKind> = new Set(['set-aside']);

const partnerOfTrack: { readonly [T in Track]: Partner } = { 'court-union': 'court', 'hr-union': 'arbitration' };

/** The authority of that kind which the case knows already: from an earlier proceeding, else from how it was brought; else by the table. */
const authorities = ({ view }: StepContext, kind: ProceedingKind): readonly string[] => {
  const { partner, authority } = proceedingRows[kind];
  const { earlier, proceedings, registration } = view.case;
  const before = proceedings.filter((p) => proceedingRows[p.kind].partner === partner).map((p) => p.authority);
  const brought = [...earlier.map((round) => round.registration), registration]
    .filter(({ track, court }) => partnerOfTrack[track] === partner && court !== '')
    .map(({ court }) => court);
  const known = kind === 'set-aside' ? [] : [...brought, ...before].toReversed();
  return [...new Set([...known, authority.zh])];
};
const authorityRows = (context: StepContext): readonly ChoiceRow[] =>
  authorities(context, kindOf(context)).map((name) => ({ code: name, text: plainText(name) }));

const applicantsOf = (context: StepContext): string[] => {
  const kind = kindOf(context);
  if (proceedingRows[kind].joint) return allPartyIds(context);
  return byTheEmployer.has(kind)
    ? context.view.case.parties.filter(isRespondent).map((p) => p.partyId)
    : workerIds(context);
};
const overdueFen = ({ view }: StepContext): number | null => {
  const fen = view.guide.securing?.find(({ way }) => way === 'payment-order')?.overdueFen ?? 0;
  return fen > 0 ? fen : null;
};

/** The proceeding that is meant: the one pressed, else the latest of the kind, else the latest that goes on. */
const meant = ({ view, target }: StepContext): Proceeding | undefined => {
  const { proceedings } = view.case;
  const { kind } = target.preset ?? {};
  return (
    proceedings.find((p) => p.proceedingId === target.proceedingId) ??
    (kind === undefined ? proceedings.findLast((p) => !isEnded(p)) : proceedingsOf(view.case, kind).at(-1))
  );
};
const actRows = (context: StepContext): readonly ChoiceRow[] => {
  const proceeding = meant(context);
  return proceeding === undefined ? [] : nextActs(proceeding).map(({ act, text }) => ({ code: act, text }));
};

const textRow = (text: Text): ChoiceRow => ({ code: text.zh, text: plainText(text.zh) });
const partnerIn = (typed: Typed): Partner | undefined => partners.find(({ code }) => code === typed['partner'])?.code;
const inbound = (_: StepContext, typed: Typed): readonly ChoiceRow[] => {
  const partner = partnerIn(typed);
  return partner === undefined ? [] : routes[partner].inbound.map(textRow);
};
const sendingPartners = partners.filter(({ code }) => routes[code].inbound.length > 0);

const openHandoffs = ({ view }: StepContext, direction: 'out' | 'in'): readonly ChoiceRow[] =>
  view.case.handoffs.flatMap((h) => {
    if (h.direction !== direction) return [];
    const letter = h.direction === 'out' ? h.sent : h.received;
    const isOpen = h.direction === 'out' ? h.answer === null : h.returned === null;
    return isOpen ? [{ code: h.handoffId, text: plainText(`${letter.partnerName} · ${letter.purpose}`) }] : [];
  });
const handoffMeant = (context: StepContext, direction: 'out' | 'in'): string =>
  context.target.handoffId ?? openHandoffs(context, direction)[0]?.code ?? '';

/** Papers that can have been served: those of this step, and those that were issued. */
const paperRows = ({ view, target }: StepContext): readonly ChoiceRow[] => {
  const ids = [
    ...(target.documentId === undefined ? [] : [target.documentId]),
    ...view.guide.papers.map((p) => p.documentId),
    ...view.case.papers.map((p) => p.documentId).toReversed(),
  ];
  return [...new Set(ids)].map((id) => ({ code: id, text: documentTitle(id) }));
};
const paperMeant = (context: StepContext): string => paperRows(context)[0]?.code ?? '';
/** The first party whom this paper has not reached yet. */
const notServedYet = (context: StepContext): string => {
  const documentId = paperMeant(context);
  const served = new Set(context.view.case.services.filter((s) => s.documentId === documentId).map((s) => s.partyId));
  return context.target.partyId ?? allPartyIds(context).find((id) => !served.has(id)) ?? allPartyIds(context)[0] ?? '';
};

export const elsewhereForms: CommandForms = {
  OpenProceeding: form('OpenProceeding', {
    fields: [
      { kind: 'name', name: 'authority', label: 'authorityAt', rows: authorityRows, isRequired: true },
      { ...happened, label: 'onFiled' },
      {
        kind: 'parties',
        name: 'partyIds',
        label: (context) => (proceedingRows[kindOf(context)].joint ? 'appliedBy' : 'applicantIds'),
        side: (context) => (byTheWorker.has(kindOf(context)) ? 'worker' : undefined),
      },
      {
        kind: 'money',
        name: 'amountFen',
        label: 'amountAsked',
        isShown: (context) => withSum.has(kindOf(context)),
        hint: (context) =>
          kindOf(context) === 'payment-order'
            ? {
                zh: '按到期未付的款项填好；金额应当确定、到期。',
                en: 'Filled in with what is overdue; the sum has to be fixed and due.',
              }
            : null,
      },
      note,
    ],
    defaults: (context) => {
      const kind = kindOf(context);
      return {
        proceedingId: context.newId(),
        kind,
        on: context.today,
        authority: authorities(context, kind)[0] ?? '',
        partyIds: applicantsOf(context),
        amountFen: kind === 'payment-order' ? overdueFen(context) : null,
        note: '',
      };
    },
  }),
  RecordProceedingAct: form('RecordProceedingAct', {
    fields: [
      { kind: 'choice', name: 'act', label: 'proceedingAct', rows: actRows },
      { ...happened, min: (context) => meant(context)?.acts.at(-1)?.on ?? meant(context)?.on },
      { kind: 'text', name: 'caseNumber', label: 'outsideNumber' },
      note,
    ],
    defaults: (context) => {
      const proceeding = meant(context);
      const acts = proceeding === undefined ? [] : nextActs(proceeding);
      const chosen = acts.find(({ act }) => act === context.target.preset?.act) ?? acts[0];
      return {
        actId: context.newId(),
        proceedingId: proceeding?.proceedingId ?? '',
        on: context.today,
        ...(chosen === undefined ? {} : { act: chosen.act }),
        caseNumber: proceeding?.acts.findLast((a) => a.caseNumber !== '')?.caseNumber ?? '',
        note: '',
      };
    },
  }),

  AnswerHandoff: form('AnswerHandoff', {
    fields: [
      {
        kind: 'select',
        name: 'handoffId',
        label: 'handoff',
        rows: (context) => openHandoffs(context, 'out'),
        isRequired: true,
      },
      happened,
      { kind: 'choice', name: 'result', label: 'result', rows: handoffRows },
      note,
    ],
    defaults: (context) => ({
      handoffId: handoffMeant(context, 'out'),
      on: context.today,
      result: 'accepted',
      note: '',
    }),
  }),
  ReceiveHandoff: form('ReceiveHandoff', {
    fields: [
      { kind: 'select', name: 'partner', label: 'partner', rows: sendingPartners, isRequired: true },
      { kind: 'text', name: 'partnerName', label: 'partnerName', isRequired: true },
      { kind: 'name', name: 'purpose', label: 'purpose', rows: inbound, isRequired: true },
      { kind: 'text', name: 'letterNumber', label: 'letterNumber' },
      { ...happened, label: 'onReceived' },
      { kind: 'day', name: 'returnBy', label: 'returnBy', hint: 'returnByHint' },
      note,
    ],
    defaults: ({ today: on, newId }) => ({
      handoffId: newId(),
      on,
      partner: 'governance-centre',
      partnerName: '',
      purpose: routes['governance-centre'].inbound[0]?.zh ?? '',
      letterNumber: '',
      returnBy: null,
      note: '',
    }),
    follow: { of: 'partner', set: (typed, context) => ({ purpose: inbound(context, typed)[0]?.code ?? '' }) },
  }),
  ReturnHandoff: form('ReturnHandoff', {
    fields: [
      {
        kind: 'select',
        name: 'handoffId',
        label: 'handoff',
        rows: (context) => openHandoffs(context, 'in'),
        isRequired: true,
      },
      happened,
      { ...note, label: 'handoffResult' },
    ],
    defaults: (context) => ({ handoffId: handoffMeant(context, 'in'), on: context.today, note: '' }),
  }),

  ServePaper: form('ServePaper', {
    fields: [
      { kind: 'select', name: 'documentId', label: 'paperKind', rows: paperRows, isRequired: true },
      { kind: 'select', name: 'partyId', label: 'servedTo', rows: partyRows, isRequired: true },
      { kind: 'day', name: 'on', label: 'onServed', max: today, hint: 'onServedHint', isRequired: true },
      { kind: 'choice', name: 'way', label: 'serviceWay', rows: serviceWays },
      { kind: 'name', name: 'receiver', label: 'receiver', rows: partyNames, hint: 'receiverHint' },
      note,
    ],
    defaults: (context) => ({
      serviceId: context.newId(),
      documentId: paperMeant(context),
      partyId: notServedYet(context),
      on: context.today,
      way: 'direct',
      receiver: '',
      note: '',
    }),
  }),
};
