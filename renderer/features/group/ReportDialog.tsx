/** A collective or risky dispute is reported upward (D31): to whom, how many people, the risk, what is being done. */
import { useTranslation } from 'react-i18next';
import { workersOf } from '../../../shared/case/state.ts';
import { DateField } from '../../ui/form/DateField.tsx';
import { NumberField } from '../../ui/form/NumberField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { GroupDialogProps } from './groupDialog.ts';
import { schemaOf, useGroupSubmit } from './useGroupSubmit.ts';

export const ReportDialog = ({ view, today, onClose }: GroupDialogProps) => {
  const { t } = useTranslation('group');
  const last = view.case.reports.at(-1);
  const form = useZodForm({
    schema: schemaOf('ReportUpward'),
    defaultValues: {
      on: today,
      to: last?.to ?? '',
      people: workersOf(view.case).length,
      risk: last?.risk ?? '',
      measures: last?.measures ?? '',
    },
  });
  const { problem, submit } = useGroupSubmit(view.caseId, form, onClose);
  return (
    <FormDialog
      title={t('report.title')}
      saveLabel={t('report.save')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={(values) => submit('ReportUpward', values)}
    >
      <p className="hj-quiet">{t('report.hint')}</p>
      <div className="hj-fields">
        <TextField name="to" label={t('report.to')} isRequired autoFocus />
        <DateField name="on" label={t('report.on')} min={view.case.registration.receivedOn} max={today} isRequired />
        <NumberField name="people" label={t('report.people')} isRequired />
        <TextAreaField name="risk" label={t('report.risk')} placeholder={t('report.riskHint')} rows={3} isWide />
        <TextAreaField name="measures" label={t('report.measures')} rows={3} isWide />
      </div>
    </FormDialog>
  );
};
