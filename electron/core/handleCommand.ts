/** A command on a case, as one act. */
import type { CaseCommandName } from '../../shared/case/commands.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import type { CaseChange } from './projections/projection.ts';
import { caseWork } from './streams/caseWork.ts';
import { type ActingAs, inOneAct } from './streams/handle.ts';

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
): Result<CaseChange, CaseRefusal> => inOneAct(desk, (handle) => handle(caseWork, { id: caseId, ...request }));
