/** The outcomes a case may be closed with now: asked of the decider itself, so that the list and the refusal can never disagree. Pure. */
import { builtInCalendar } from '../../../shared/calendar/workCalendar.ts';
import { type OutcomeCode, outcomes } from '../../../shared/case/codes.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import { decide } from '../../../shared/case/decide.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';

/** In the order of the code list; empty while nothing recorded supports any. */
export const fittingOutcomes = (c: RegisteredCase, today: LocalDate): readonly OutcomeCode[] =>
  outcomes.map(({ code }) => code).filter((code) => fits(c, code, today));

const fits = (c: RegisteredCase, outcome: OutcomeCode, today: LocalDate): boolean => {
  const context = {
    today,
    roles: ['mediator'],
    caseNumber: '',
    isSample: false,
    calendar: builtInCalendar,
    settings: [],
  } as const;
  const decision = decide(caseCommand('CloseCase', { on: today, outcome, summary: '' }), c, context);
  return decision.ok || decision.refusal.type !== 'outcome-does-not-fit';
};

/** The most likely one: what was ended, else what the court made of it, else the written agreement. */
export const likelyOutcome = (c: RegisteredCase, fitting: readonly OutcomeCode[]): OutcomeCode | null => {
  const wanted: readonly (OutcomeCode | null)[] = [c.ending?.reason ?? null, 'S5', 'S1', 'S2', 'N1'];
  return wanted.find((code) => code !== null && fitting.includes(code)) ?? null;
};
