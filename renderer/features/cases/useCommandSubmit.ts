/** Runs a step from its dialog: on success the dialog closes, on a refusal every fault stands beside its field and the input stays. */
import { useState } from 'react';
import type { CaseView } from '../../../shared/api/views.ts';
import type { CaseRefusal } from '../../../shared/case/refusals.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { type AnyForm, showRefusal } from '../../ui/form/useZodForm.ts';

type Run = () => Promise<Result<CaseView, CaseRefusal>>;

export const useCommandSubmit = (form: AnyForm, onDone: () => void) => {
  /** The sentence over the form, for what belongs to no field. */
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (run: Run): Promise<boolean> => {
    setProblem(null);
    const result = await run();
    if (result.ok) onDone();
    else setProblem(showRefusal(form, result.refusal));
    return result.ok;
  };
  return { problem, submit };
};
