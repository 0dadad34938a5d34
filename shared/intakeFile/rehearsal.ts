/** A plan walked in memory through `decide` and `evolve`, as the desk would walk it: for finding faults and for reports over a file. */
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { caseCommand, type CaseCommand } from '../case/commands.ts';
import { decide, type DecideContext } from '../case/decide.ts';
import { evolve, initialCase } from '../case/evolve.ts';
import type { CaseState } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Plan, PlannedAct } from './plan.ts';

export type RehearsalContext = { readonly today: LocalDate; readonly calendar: WorkCalendar };

/** The command behind an act; null for a paper, which changes nothing. Stands in for the seal's PDF, which is not drawn. */
export const commandOf = (act: PlannedAct): CaseCommand | null => {
  if (act.kind === 'command') return act.command;
  if (act.kind === 'paper') return null;
  const pdf = { sha256: '0'.repeat(64), name: 'rehearsal', mediaType: 'application/pdf', sizeBytes: 1 };
  return caseCommand('SealAgreement', { versionId: act.versionId, on: act.on, pdf, pages: 1, checkCode: 'rehearsal' });
};

export const rehearsalContext = ({ today, calendar }: RehearsalContext): DecideContext => ({
  today,
  calendar,
  roles: ['mediator'],
  caseNumber: 'rehearsal',
  isSample: false,
  settings: [],
});

/** The case a plan without faults leads to. */
export const rehearsedCase = ({ acts }: Plan, ctx: RehearsalContext): CaseState =>
  acts.reduce<CaseState>((state, act) => {
    const command = commandOf(act);
    const decision = command === null ? null : decide(command, state, rehearsalContext(ctx));
    return decision?.ok === true ? decision.value.reduce<CaseState>(evolve, state) : state;
  }, initialCase);
