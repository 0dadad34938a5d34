/** Runs a step of a collective case from its dialog: done closes it, a refusal stands beside its field and nothing is lost. */
import { useState } from 'react';
import { caseCommands, type CaseCommandData, type CaseCommandName } from '../../../shared/case/commands.ts';
import { useExecute } from '../../app/queries.ts';
import { type AnyForm, showRefusal } from '../../ui/form/useZodForm.ts';

export const useGroupSubmit = (caseId: string, form: AnyForm, onDone: () => void) => {
  const execute = useExecute(caseId);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async <N extends CaseCommandName>(command: N, data: CaseCommandData<N>): Promise<void> => {
    setProblem(null);
    const result = await execute(command, data);
    if (result.ok) return onDone();
    setProblem(showRefusal(form, result.refusal));
  };
  return { problem, submit } as const;
};

export const schemaOf = <N extends CaseCommandName>(command: N): (typeof caseCommands)[N]['schema'] =>
  caseCommands[command].schema;
