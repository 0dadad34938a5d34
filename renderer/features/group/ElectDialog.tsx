/** Three to five of the workers act for those who elected them (调仲 Art. 7, 办案规则 Art. 63): who, with what scope, elected by whom. */
import './group.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilesField } from '../../parts/FilesField.tsx';
import { PeopleField } from '../../parts/PeopleField.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { GroupDialogProps } from './groupDialog.ts';
import { scopeRows } from './groupRows.ts';
import { allWorkers } from './people.ts';
import { schemaOf, useGroupSubmit } from './useGroupSubmit.ts';

export const ElectDialog = ({ view, today, onClose }: GroupDialogProps) => {
  const { t } = useTranslation('group');
  const [people] = useState(() => allWorkers(view.case));
  const form = useZodForm({
    schema: schemaOf('ElectRepresentatives'),
    defaultValues: {
      on: today,
      partyIds: [...(view.case.election?.partyIds ?? [])],
      scope: view.case.election?.scope ?? 'special',
      electedBy: people.map(({ id }) => id),
      scan: null,
    },
  });
  const { problem, submit } = useGroupSubmit(view.caseId, form, onClose);
  return (
    <FormDialog
      title={t('elect.title')}
      saveLabel={t('elect.save')}
      size="large"
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={(values) => submit('ElectRepresentatives', values)}
    >
      <p className="hj-quiet">{t('elect.hint')}</p>
      <div className="hj-elect">
        <PeopleField name="partyIds" label={t('elect.representatives')} people={people} isWide={false} isRequired />
        <PeopleField
          name="electedBy"
          label={t('elect.electedBy')}
          hint={t('elect.electedByHint')}
          people={people}
          isWide={false}
        />
      </div>
      <div className="hj-fields">
        <ChoiceField name="scope" label={t('elect.scope')} rows={scopeRows} isWide />
        <DateField name="on" label={t('elect.on')} max={today} isRequired />
        <FilesField name="scan" label={t('elect.scan')} isOne />
      </div>
    </FormDialog>
  );
};
