/** Gives the command of a step; a refusal stands beside its field, success says so and closes the dialog. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { letterEnvelope } from '../../../../shared/api/letters.ts';
import { useExecuteLetter } from '../../../app/streamQueries.ts';
import { type AnyForm, showRefusal } from '../../../ui/form/useZodForm.ts';
import { useToast } from '../../../ui/Toast.tsx';
import type { DeskProps } from '../LetterDesk.tsx';

export type StepProps = DeskProps & { readonly onClose: () => void };
type Command = Exclude<Parameters<typeof letterEnvelope>[0], { readonly type: 'ResolveConflict' }>;

type Step = {
  readonly problem: string | null;
  /** True when it was recorded. */
  readonly give: (form: AnyForm, command: Command) => Promise<boolean>;
};

export const useStep = ({ view, onClose }: StepProps): Step => {
  const { t } = useTranslation('letters');
  const toast = useToast();
  const execute = useExecuteLetter(view.letterId);
  const [problem, setProblem] = useState<string | null>(null);
  const give = async (form: AnyForm, command: Command): Promise<boolean> => {
    setProblem(null);
    const result = await execute(command);
    if (!result.ok) {
      setProblem(showRefusal(form, result.refusal));
      return false;
    }
    toast({ text: t(`steps.done.${command.type}`) });
    onClose();
    return true;
  };
  return { problem, give };
};
