/** Records a check whether what was asked has been done. */
import { useTranslation } from 'react-i18next';
import { letterCommands } from '../../../../shared/letter/commands.ts';
import { checkResults } from '../../../../shared/letter/words.ts';
import { FilesField } from '../../../parts/FilesField.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { DateField } from '../../../ui/form/DateField.tsx';
import { TextAreaField } from '../../../ui/form/TextAreaField.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useZodForm } from '../../../ui/form/useZodForm.ts';
import { type StepProps, useStep } from './useStep.ts';

export const CheckDialog = (props: StepProps) => {
  const { t } = useTranslation('letters');
  const { view, person, today, onClose } = props;
  const { problem, give } = useStep(props);
  const form = useZodForm({
    schema: letterCommands.CheckRectification.schema,
    defaultValues: {
      checkId: crypto.randomUUID(),
      on: today,
      result: 'done',
      checkedBy: person?.name ?? '',
      findings: '',
      files: [],
    },
  });
  return (
    <FormDialog
      title={t('steps.titles.CheckRectification')}
      saveLabel={t('steps.titles.CheckRectification')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (data) => void (await give(form, { type: 'CheckRectification', data }))}
    >
      <ChoiceField name="result" label={t('steps.checkResult')} rows={checkResults} />
      <div className="hj-fields">
        <DateField name="on" label={t('steps.checkOn')} min={view.letter.service?.on} max={today} isRequired />
        <TextField name="checkedBy" label={t('steps.checkedBy')} isRequired />
      </div>
      <TextAreaField name="findings" label={t('steps.findings')} />
      <FilesField name="files" label={t('steps.files')} />
    </FormDialog>
  );
};
