/** Deciders of what happens elsewhere: proceedings at other authorities (proceedings.ts), letters to partners and from them (handoffs.ts). */
import { SecuringWay, whyWayClosed } from '../agreement/securing.ts';
import { freeId, happened, knownId, knownParties, unless, type Check } from './checks.ts';
import type { CaseCommandData } from './commands.ts';
import type { DecideContext, Deciders } from './decide.ts';
import { caseEvent } from './events.ts';
import { HandoffPart, needsConsent } from './handoffs.ts';
import { nextActs, pointOf, proceedingRows } from './proceedings.ts';
import type { WithheldPart } from './sharing.ts';
import { actingParties, type RegisteredCase } from './state.ts';

/** Both sides apply for a review; a way of securing that is closed is refused with the reason that the guide shows. */
const wayCheck = (c: RegisteredCase, data: CaseCommandData<'OpenProceeding'>, ctx: DecideContext): Check => {
  const way = SecuringWay.find((w) => w === data.kind);
  if (way === undefined) return null;
  const why = whyWayClosed(way, c, { ...ctx, today: data.on });
  return why === null ? null : { type: 'way-closed', way, why };
};

const jointCheck = (c: RegisteredCase, { kind, partyIds }: CaseCommandData<'OpenProceeding'>): Check => {
  if (!proceedingRows[kind].joint) return null;
  const missing = actingParties(c)
    .map((p) => p.partyId)
    .filter((id) => !partyIds.includes(id));
  return missing.length === 0 ? null : { type: 'consent-missing', partyIds: missing };
};

type OfficeLetter = CaseCommandData<'HandOverCase'>;

/** The letter of union to union that goes with a case to another office. */
const officeLetter = ({ office, ...letter }: OfficeLetter, withheld: readonly WithheldPart[]) =>
  caseEvent('HandoffSent', {
    ...letter,
    partner: 'union',
    partnerName: office.name,
    parts: HandoffPart.filter((part) => !(withheld.includes('evidence') && part.startsWith('evidence-'))),
  });

const letterChecks = (
  { handoffId, on, consent }: Pick<OfficeLetter, 'handoffId' | 'on' | 'consent'>,
  c: RegisteredCase,
  ctx: DecideContext,
): readonly Check[] => [
  freeId(
    'handoffId',
    handoffId,
    c.handoffs.map((h) => h.handoffId),
  ),
  happened(on, null, ctx.today),
  consent === null ? null : knownParties(c, 'consent.partyIds', consent.partyIds),
];

/** What leaves for another office is personal, and no procedure of law carries it: the separate consent must be there. */
const officeLetterChecks = (letter: OfficeLetter, c: RegisteredCase, ctx: DecideContext): readonly Check[] => [
  ...letterChecks(letter, c, ctx),
  letter.consent === null && needsConsent('union', HandoffPart)
    ? { type: 'separate-consent-missing', field: 'consent' }
    : null,
];

type ElsewhereCommand =
  | 'OpenProceeding'
  | 'RecordProceedingAct'
  | 'SendHandoff'
  | 'AnswerHandoff'
  | 'ReceiveHandoff'
  | 'ReturnHandoff'
  | 'ShareCase'
  | 'HandOverCase'
  | 'ServePaper';

export const elsewhereDeciders: Deciders<ElsewhereCommand> = {
  OpenProceeding: (data, c, ctx) =>
    unless(
      [
        freeId(
          'proceedingId',
          data.proceedingId,
          c.proceedings.map((p) => p.proceedingId),
        ),
        knownParties(c, 'partyIds', data.partyIds),
        jointCheck(c, data),
        happened(data.on, null, ctx.today),
        wayCheck(c, data, ctx),
        data.kind === 'payment-order' && (data.amountFen ?? 0) === 0
          ? { type: 'amount-missing', field: 'amountFen' }
          : null,
      ],
      caseEvent('ProceedingOpened', data),
    ),
  RecordProceedingAct: (data, c, ctx) => {
    const proceeding = c.proceedings.find((p) => p.proceedingId === data.proceedingId);
    return unless(
      [
        knownId(
          'proceedingId',
          data.proceedingId,
          c.proceedings.map((p) => p.proceedingId),
        ),
        proceeding === undefined || nextActs(proceeding).some(({ act }) => act === data.act)
          ? null
          : { type: 'act-does-not-follow', field: 'act', after: pointOf(proceeding) },
        happened(data.on, proceeding?.acts.at(-1)?.on ?? proceeding?.on, ctx.today),
      ],
      caseEvent('ProceedingActed', data),
    );
  },

  SendHandoff: (data, c, ctx) =>
    unless(
      [
        ...letterChecks(data, c, ctx),
        data.consent === null && needsConsent(data.partner, data.parts)
          ? { type: 'separate-consent-missing', field: 'consent' }
          : null,
      ],
      caseEvent('HandoffSent', data),
    ),
  AnswerHandoff: (data, c, ctx) => {
    const sent = c.handoffs.find((h) => h.direction === 'out' && h.handoffId === data.handoffId);
    return unless(
      [
        knownId('handoffId', data.handoffId, sent === undefined ? [] : [sent.handoffId]),
        happened(data.on, sent?.direction === 'out' ? sent.sent.on : null, ctx.today),
      ],
      caseEvent('HandoffAnswered', data),
    );
  },
  ReceiveHandoff: (data, c, ctx) =>
    unless(
      [
        freeId(
          'handoffId',
          data.handoffId,
          c.handoffs.map((h) => h.handoffId),
        ),
        happened(data.on, null, ctx.today),
      ],
      caseEvent('HandoffReceived', data),
    ),
  ReturnHandoff: (data, c, ctx) => {
    const received = c.handoffs.find((h) => h.direction === 'in' && h.handoffId === data.handoffId);
    return unless(
      [
        knownId('handoffId', data.handoffId, received === undefined ? [] : [received.handoffId]),
        happened(data.on, received?.direction === 'in' ? received.received.on : null, ctx.today),
      ],
      caseEvent('HandoffReturned', data),
    );
  },
  ShareCase: ({ withheld, ...letter }, c, ctx) => {
    const { handoffId, on, office } = letter;
    return unless(
      officeLetterChecks(letter, c, ctx),
      officeLetter(letter, withheld),
      caseEvent('CaseShared', { handoffId, on, office, withheld }),
    );
  },
  HandOverCase: (letter, c, ctx) => {
    const { handoffId, on, office } = letter;
    return unless(
      officeLetterChecks(letter, c, ctx),
      officeLetter(letter, []),
      caseEvent('CaseHandedOver', { handoffId, on, office }),
    );
  },
  ServePaper: (data, c, ctx) =>
    unless(
      [
        freeId(
          'serviceId',
          data.serviceId,
          c.services.map((s) => s.serviceId),
        ),
        knownParties(c, 'partyId', [data.partyId]),
        happened(data.on, null, ctx.today),
      ],
      caseEvent('PaperServed', data),
    ),
};
