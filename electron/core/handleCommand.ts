/**
 * A command on a case, as one act. A case registered under the id of a consultation came out of it: the slip notes the case in the same
 * act, so the two can never be half linked.
 */
import type { CaseCommandName } from '../../shared/case/commands.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import { consultationCommand } from '../../shared/consultation/commands.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import type { CaseChange } from './projections/projection.ts';
import { readConsultation } from './readScope.ts';
import { caseWork } from './streams/caseWork.ts';
import { consultationWork } from './streams/consultationWork.ts';
import { type ActingAs, type Handle, inOneAct } from './streams/handle.ts';

export type CommandRequest = {
  readonly caseId: string;
  readonly command: { readonly type: CaseCommandName; readonly data: unknown };
  /** Set only by the desk's own acts (samples, imports); a page cannot. */
  readonly as?: ActingAs;
};

/** Answers the whole case after the command, or why it was declined; a refusal has stored nothing. */
export const handleCommand = (
  desk: OpenDesk,
  { caseId, ...request }: CommandRequest,
): Result<CaseChange, CaseRefusal> => inOneAct(desk, (handle) => handleOne(desk, handle, { caseId, ...request }));

/** Several commands on one case in one act, up to the first that is declined; what was taken before it stays. Answers whether all were. */
export const handleCommands = (desk: OpenDesk, requests: readonly CommandRequest[]): boolean => {
  const done = inOneAct(desk, (handle) => ok(requests.every((request) => handleOne(desk, handle, request).ok)));
  return done.ok && done.value;
};

const handleOne = (
  desk: OpenDesk,
  handle: Handle,
  { caseId, ...request }: CommandRequest,
): Result<CaseChange, CaseRefusal> => {
  const handled = handle(caseWork, { id: caseId, ...request });
  if (handled.ok && request.command.type === 'RegisterCase') turnSlip(desk, handle, handled.value);
  return handled;
};

/** Notes the case on the slip of the same id. A slip that cannot take the note now (an open conflict) is still linked by that id. */
const turnSlip = (desk: OpenDesk, handle: Handle, { id, state }: CaseChange): void => {
  const slip = readConsultation(desk, id);
  if (!slip.ok || slip.value.state.kind !== 'recorded' || state.kind !== 'registered') return;
  const { number, receivedOn } = state.registration;
  handle(consultationWork, {
    id,
    command: consultationCommand('TurnIntoCase', { on: receivedOn, caseId: id, caseNumber: number }),
  });
};
