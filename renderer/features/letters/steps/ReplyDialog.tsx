/** Records an answer of the addressee. */
import { useTranslation } from 'react-i18next';
import { letterCommands } from '../../../../shared/letter/commands.ts';
import { replyStances } from '../../../../shared/letter/words.ts';
import { FilesField } from '../../../parts/FilesField.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { DateField } from '../../../ui/form/DateField.tsx';
import { TextAreaField } from '../../../ui/form/TextAreaField.tsx';
import { useZodForm } from '../../../ui/form/useZodForm.ts';
import { type StepProps, useStep } from './useStep.ts';

export const ReplyDialog = (props: StepProps) => {
  const { t } = useTranslation('letters');
  const { view, today, onClose } = props;
  const { problem, give } = useStep(props);
  const form = useZodForm({
    schema: letterCommands.ReceiveReply.schema,
    defaultValues: { replyId: crypto.randomUUID(), on: today, stance: 'rectified', summary: '', files: [] },
  });
  return (
    <FormDialog
      title={t('steps.titles.ReceiveReply')}
      saveLabel={t('steps.titles.ReceiveReply')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (data) => void (await give(form, { type: 'ReceiveReply', data }))}
    >
      <ChoiceField name="stance" label={t('steps.stance')} rows={replyStances} />
      <div className="hj-fields">
        <DateField name="on" label={t('steps.replyOn')} min={view.letter.service?.on} max={today} isRequired />
      </div>
      <TextAreaField name="summary" label={t('steps.summary')} />
      <FilesField name="files" label={t('steps.files')} />
    </FormDialog>
  );
};
