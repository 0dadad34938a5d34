/** Sends the letter to review. */
import { useTranslation } from 'react-i18next';
import { letterCommands } from '../../../../shared/letter/commands.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { DateField } from '../../../ui/form/DateField.tsx';
import { useZodForm } from '../../../ui/form/useZodForm.ts';
import { type StepProps, useStep } from './useStep.ts';

export const SubmitDialog = (props: StepProps) => {
  const { t } = useTranslation('letters');
  const { view, today, onClose } = props;
  const { problem, give } = useStep(props);
  const form = useZodForm({ schema: letterCommands.SubmitLetter.schema, defaultValues: { on: today } });
  return (
    <FormDialog
      title={t('steps.titles.SubmitLetter')}
      saveLabel={t('steps.titles.SubmitLetter')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (data) => void (await give(form, { type: 'SubmitLetter', data }))}
    >
      <div className="hj-fields">
        <DateField name="on" label={t('steps.on')} min={view.letter.drafted.on} max={today} isRequired />
      </div>
    </FormDialog>
  );
};
