/**
 * Decide what a command leads to: events, or a typed refusal. Strict, pure, and run once, on the desk where the person acted and on the
 * state that person saw. Order of checks: role, phase (guards.ts), then the data of the command. Never reads a clock: `ctx.today` is given.
 */
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { refuse, type Result } from '../kernel/result.ts';
import { caseCommands, type CaseCommand, type CaseCommandData, type CaseCommandName, type Role } from './commands.ts';
import { applicationDeciders } from './decideApplication.ts';
import { elsewhereDeciders } from './decideElsewhere.ts';
import { groupDeciders } from './decideGroup.ts';
import { intakeDeciders } from './decideIntake.ts';
import { mediationDeciders } from './decideMediation.ts';
import { outcomeDeciders } from './decideOutcome.ts';
import type { Setting } from '../settings/setting.ts';
import type { CaseEvent } from './events.ts';
import { whyNot } from './guards.ts';
import type { CaseRefusal } from './refusals.ts';
import type { CaseState, RegisteredCase } from './state.ts';

export type DecideContext = {
  readonly today: LocalDate;
  readonly roles: readonly Role[];
  /** The number to give if the command registers a case; taken from the device's block by the core. */
  readonly caseNumber: string;
  readonly isSample: boolean;
  readonly calendar: WorkCalendar;
  /** The office's own dated settings; the shipped ones stand behind them. */
  readonly settings: readonly Setting[];
};
export type Decision = Result<readonly CaseEvent[], CaseRefusal>;
/** Decides one command on a registered case. */
export type Decider<N extends CaseCommandName> = (
  data: CaseCommandData<N>,
  c: RegisteredCase,
  ctx: DecideContext,
) => Decision;
export type Deciders<N extends CaseCommandName> = { readonly [K in N]: Decider<K> };

const { RegisterCase: register, ...onOpenIntake } = intakeDeciders;
const deciders: Deciders<Exclude<CaseCommandName, 'RegisterCase'>> = {
  ...onOpenIntake,
  ...applicationDeciders,
  ...groupDeciders,
  ...elsewhereDeciders,
  ...mediationDeciders,
  ...outcomeDeciders,
};

/** Events for the command, or why it is declined. The data must have been parsed with the command's schema. */
export const decide = (command: CaseCommand, state: CaseState, ctx: DecideContext): Decision => {
  const roles = caseCommands[command.type].by;
  if (!roles.some((role) => ctx.roles.includes(role))) return refuse({ type: 'role-missing', roles });
  if (command.type === 'RegisterCase')
    return state.kind === 'unregistered' ? register(command.data, ctx) : refuse({ type: 'case-exists' });
  if (state.kind === 'unregistered') return refuse({ type: 'case-unknown' });
  if (state.kind === 'purged') return refuse({ type: 'case-purged' });
  const closed = whyNot(command.type, state);
  if (closed !== null) return refuse(closed);
  // The table is keyed by the command's own name, so decider and data belong together.
  const decider = deciders[command.type] as (data: unknown, c: RegisteredCase, ctx: DecideContext) => Decision;
  return decider(command.data, state, ctx);
};
