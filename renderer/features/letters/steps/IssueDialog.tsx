/** Signs the letter out: code of the number, who signs, and the time to answer, with the day that the letter will print. */
import { useTranslation } from 'react-i18next';
import { letterKindRow } from '../../../../shared/letter/kinds.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { DateField } from '../../../ui/form/DateField.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useZodForm } from '../../../ui/form/useZodForm.ts';
import { emptyLimit, issueForm, LimitFields } from './LimitFields.tsx';
import { type StepProps, useStep } from './useStep.ts';

export const IssueDialog = (props: StepProps) => {
  const { t } = useTranslation('letters');
  const { view, person, today, onClose } = props;
  const { letter, officeLimit, suggestedCode } = view;
  const { problem, give } = useStep(props);
  const hasLimit = letterKindRow(letter.drafted.letterKind).limit !== null;
  const form = useZodForm({
    schema: issueForm,
    defaultValues: {
      on: today,
      code: suggestedCode,
      signedBy: person?.name ?? '',
      expectedServedOn: today,
      limit: hasLimit && officeLimit === null ? emptyLimit : null,
    },
  });
  return (
    <FormDialog
      title={t('steps.titles.IssueLetter')}
      saveLabel={t('steps.titles.IssueLetter')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (data) => void (await give(form, { type: 'IssueLetter', data }))}
    >
      <div className="hj-fields">
        <TextField
          name="code"
          label={t('steps.code')}
          hint={t('steps.codeHint', { code: suggestedCode })}
          maxLength={14}
          isRequired
        />
        <TextField name="signedBy" label={t('steps.signedBy')} isRequired />
        <DateField name="on" label={t('steps.on')} min={letter.review?.on} max={today} isRequired />
        {hasLimit && (
          <DateField
            name="expectedServedOn"
            label={t('steps.expectedServedOn')}
            hint={t('steps.expectedHint')}
            isRequired
          />
        )}
      </div>
      {hasLimit && <LimitFields kind={letter.drafted.letterKind} officeLimit={officeLimit} />}
    </FormDialog>
  );
};
