/** The dialog of a step that is one row of `commandForms.ts`. */
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type * as z from 'zod';
import type { CaseCommandName } from '../../../shared/case/commands.ts';
import { useExecute } from '../../app/queries.ts';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import type { StepTarget } from './caseActions.tsx';
import { type CommandForm } from './commandForms.ts';
import { SpecField } from './SpecField.tsx';
import { StepDialog } from './StepDialog.tsx';
import { useCommandSubmit } from './useCommandSubmit.ts';
import { useStepContext } from './useStepContext.ts';

type CommandDialogProps = {
  readonly command: CaseCommandName;
  readonly row: CommandForm;
  readonly target: StepTarget;
  readonly onClose: () => void;
};

export const CommandDialog = ({ command, row, target, onClose }: CommandDialogProps) => {
  const context = useStepContext(target);
  const execute = useExecute(context.view.caseId);
  // Taken once: fresh ids and dates must not change under the typing when the case is read again.
  const [defaultValues] = useState(() => row.defaults(context));
  const schema: z.ZodType<unknown, FieldValues> = row.schema;
  const form = useZodForm({ schema, defaultValues });
  const { problem, submit } = useCommandSubmit(form, onClose);
  return (
    <StepDialog
      command={command}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (values) => void (await submit(() => row.run(execute, values)))}
    >
      <div className="hj-fields">
        {row.fields.map((spec, at) => (
          <SpecField key={spec.name} spec={spec} context={context} autoFocus={at === 0} />
        ))}
      </div>
    </StepDialog>
  );
};
