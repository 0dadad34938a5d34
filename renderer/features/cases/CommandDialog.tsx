/** The dialog of a step that is one row of `commandForms.ts`. */
import { useEffect, useRef, useState } from 'react';
import { type FieldValues, useWatch } from 'react-hook-form';
import type * as z from 'zod';
import type { CaseCommandName } from '../../../shared/case/commands.ts';
import { useExecute } from '../../app/queries.ts';
import { useZodForm, type ZodForm } from '../../ui/form/useZodForm.ts';
import type { StepTarget } from './caseActions.tsx';
import type { CommandForm, Follow } from './commandForm.ts';
import type { StepContext, Typed } from './fieldSpec.ts';
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
  const typed: Typed = useWatch({ control: form.control });
  useFollow(form, row.follow, { context, typed });
  const { problem, submit } = useCommandSubmit(form, onClose);
  return (
    <StepDialog
      command={command}
      target={target}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (values) => void (await submit(() => row.run(execute, values, context)))}
    >
      <div className="hj-fields">
        {row.fields.map((spec, at) => (
          <SpecField key={spec.name} spec={spec} context={context} typed={typed} autoFocus={at === 0} />
        ))}
      </div>
    </StepDialog>
  );
};

type Following = { readonly context: StepContext; readonly typed: Typed };

/** Fields that follow another one take their new values when it changes, and only then: what a person types stays. */
const useFollow = (form: ZodForm<FieldValues, unknown>, follow: Follow | null, now: Following): void => {
  const value = follow === null ? undefined : now.typed[follow.of];
  const last = useRef(value);
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  useEffect(() => {
    if (follow === null || value === last.current) return;
    last.current = value;
    const { typed, context } = latest.current;
    for (const [name, next] of Object.entries(follow.set(typed, context))) form.setValue(name, next);
  }, [follow, form, value]);
};
