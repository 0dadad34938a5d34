/** The supervisor's review: approved, or returned with what is to be changed. */
import { useTranslation } from 'react-i18next';
import { letterCommands } from '../../../../shared/letter/commands.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { DateField } from '../../../ui/form/DateField.tsx';
import { plainText } from '../../../ui/form/SelectField.tsx';
import { TextAreaField } from '../../../ui/form/TextAreaField.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useZodForm } from '../../../ui/form/useZodForm.ts';
import { type StepProps, useStep } from './useStep.ts';

const results = letterCommands.ReviewLetter.schema.shape.result.options;

export const ReviewDialog = (props: StepProps) => {
  const { t } = useTranslation('letters');
  const { view, person, today, onClose } = props;
  const { problem, give } = useStep(props);
  const form = useZodForm({
    schema: letterCommands.ReviewLetter.schema,
    defaultValues: { on: today, result: 'approved', reviewer: person?.name ?? '', note: '' },
  });
  return (
    <FormDialog
      title={t('steps.titles.ReviewLetter')}
      saveLabel={t('steps.titles.ReviewLetter')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (data) => void (await give(form, { type: 'ReviewLetter', data }))}
    >
      <ChoiceField
        name="result"
        label={t('steps.reviewResult')}
        rows={results.map((code) => ({ code, text: plainText(t(`steps.results.${code}`)) }))}
      />
      <div className="hj-fields">
        <DateField name="on" label={t('steps.on')} min={view.letter.submitted?.on} max={today} isRequired />
        <TextField name="reviewer" label={t('steps.reviewer')} isRequired />
      </div>
      <TextAreaField name="note" label={t('steps.note')} />
    </FormDialog>
  );
};
