/** What the letter to a partner begins with, and the names of partners that the case knows. */
import type { Partner } from '../../../shared/case/codes.ts';
import type { CaseCommandData } from '../../../shared/case/commands.ts';
import { type HandoffPart, routes } from '../../../shared/case/handoffs.ts';
import { isOnHrTrack, type RegisteredCase } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';

type Letter = CaseCommandData<'SendHandoff'>;

/** What mostly goes: who against whom, what happened, what is claimed. */
const usualParts: readonly HandoffPart[] = ['identity', 'contact', 'employer', 'facts', 'claims'];

const FIRST: Partner = 'justice';

/** The letter a mediator begins with: the usual parts, no consent yet. */
export const firstLetter = (c: RegisteredCase, on: LocalDate): Letter => ({
  handoffId: crypto.randomUUID(),
  on,
  partner: FIRST,
  partnerName: nameOf(c, FIRST),
  purpose: routes[FIRST].outbound[0]?.zh ?? '',
  letterNumber: '',
  parts: [...usualParts],
  // Whoever consented is ticked by the mediator: a consent nobody was asked for must not get into the record.
  consent: { on, way: 'written', partyIds: [] },
  replyBy: null,
  note: '',
});

/** A name the case knows: from an earlier letter, or the court or commission it came from. */
export const nameOf = (c: RegisteredCase, partner: Partner): string => {
  const before = c.handoffs
    .map((h) => (h.direction === 'out' ? h.sent : h.received))
    .findLast((letter) => letter.partner === partner)?.partnerName;
  const brought = partner === (isOnHrTrack(c) ? 'arbitration' : 'court') ? c.registration.court : '';
  return before ?? brought;
};
