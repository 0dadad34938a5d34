/** Workers who signed on paper together on one day: one signature each, with the scan of their sheets. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAgreement } from '../../../shared/case/state.ts';
import { FilesField } from '../../parts/FilesField.tsx';
import { PeopleField } from '../../parts/PeopleField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useToast } from '../../ui/Toast.tsx';
import type { GroupDialogProps } from './groupDialog.ts';
import { unsignedWorkers } from './people.ts';
import { schemaOf, useGroupSubmit } from './useGroupSubmit.ts';

export const SignManyDialog = ({ view, today, onClose }: GroupDialogProps) => {
  const { t } = useTranslation('group');
  const toast = useToast();
  const [people] = useState(() => unsignedWorkers(view.case));
  const version = currentAgreement(view.case);
  const form = useZodForm({
    schema: schemaOf('SignForMany'),
    defaultValues: { versionId: version?.versionId ?? '', partyIds: [], on: today, scan: null },
  });
  const { problem, submit } = useGroupSubmit(view.caseId, form, () => {
    toast({ text: t('sign.saved', { count: form.getValues('partyIds').length }) });
    onClose();
  });
  return (
    <FormDialog
      title={t('sign.title')}
      saveLabel={t('sign.save')}
      size="large"
      form={form}
      problem={problem}
      blockedReason={people.length === 0 ? t('sign.nobody') : null}
      onClose={onClose}
      onSubmit={(values) => submit('SignForMany', values)}
    >
      <p className="hj-quiet">{people.length === 0 ? t('sign.nobody') : t('sign.hint')}</p>
      <div className="hj-fields">
        <PeopleField name="partyIds" label={t('sign.who')} people={people} height="18rem" isRequired />
        <DateField name="on" label={t('sign.on')} min={version?.preparedOn} max={today} isRequired />
        <FilesField name="scan" label={t('sign.scan')} isOne />
      </div>
    </FormDialog>
  );
};
