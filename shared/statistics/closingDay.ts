/**
 * 结案日: the day on which the statistics count a round as closed (办结), and with which result. One rule for the desk and for a file
 * (docs/adr/0010-statistics-count-rounds.md):
 *
 *   1. declined: the day it was declined, N1; it was never accepted, so no table counts it as closed.
 *   2. mediation over: the last party's signature of the sealed agreement, or the ending. Performance, confirmation and the closing of
 *      the file come after it and move nothing, so a month once reported stays as it was.
 *   3. neither, but closed (an oral or withdrawn settlement, passed on): the day of closing.
 *
 * The result is that of the closing where there is one; before it, the ending's reason or the agreement.
 */
import type { OutcomeCode } from '../case/codes.ts';
import { isEntrusted, type RegisteredCase } from '../case/state.ts';
import { type LocalDate, maxDate } from '../kernel/localDate.ts';
import { mediationOver } from '../workflow/mediationOver.ts';

export type Counted = { readonly on: LocalDate; readonly outcome: OutcomeCode };

/** When and how the current round of the case counts as closed; null while it is pending. */
export const countedClosed = (c: RegisteredCase): Counted | null => {
  const { acceptance, closing, declined } = c;
  if (declined !== null) return { on: declined.on, outcome: closing?.outcome ?? 'N1' };
  const over = mediationOver(c) ?? closing?.on ?? null;
  if (over === null) return null;
  // Facts of two computers may contradict each other; a round cannot be closed before it was accepted.
  return { on: acceptance === null ? over : maxDate(over, acceptance.on), outcome: outcomeOf(c) };
};

const outcomeOf = ({ closing, courtPaper, ending, registration }: RegisteredCase): OutcomeCode =>
  closing?.outcome ?? ending?.reason ?? (courtPaper !== null && isEntrusted({ registration }) ? 'S5' : 'S1');
