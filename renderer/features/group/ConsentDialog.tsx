/** Represented workers consent to the current version: only then may the representatives settle for them (办案规则 Art. 63). */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAgreement } from '../../../shared/case/state.ts';
import { FilesField } from '../../parts/FilesField.tsx';
import { PeopleField } from '../../parts/PeopleField.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { GroupDialogProps } from './groupDialog.ts';
import { wayRows } from './groupRows.ts';
import { representedWithoutConsent } from './people.ts';
import { schemaOf, useGroupSubmit } from './useGroupSubmit.ts';

export const ConsentDialog = ({ view, today, onClose }: GroupDialogProps) => {
  const { t } = useTranslation('group');
  const [people] = useState(() => representedWithoutConsent(view.case));
  const version = currentAgreement(view.case);
  const form = useZodForm({
    schema: schemaOf('ConsentSettlement'),
    defaultValues: { on: today, versionId: version?.versionId ?? '', partyIds: [], way: 'written', scan: null },
  });
  const { problem, submit } = useGroupSubmit(view.caseId, form, onClose);
  return (
    <FormDialog
      title={t('consent.title')}
      saveLabel={t('consent.save')}
      size="large"
      form={form}
      problem={problem}
      blockedReason={people.length === 0 ? t('consent.nobody') : null}
      onClose={onClose}
      onSubmit={(values) => submit('ConsentSettlement', values)}
    >
      <p className="hj-quiet">{people.length === 0 ? t('consent.nobody') : t('consent.hint')}</p>
      <div className="hj-fields">
        <PeopleField name="partyIds" label={t('consent.who')} people={people} height="18rem" isRequired />
        <DateField name="on" label={t('consent.on')} min={version?.preparedOn} max={today} isRequired />
        <ChoiceField name="way" label={t('consent.way')} rows={wayRows} isWide />
        <FilesField name="scan" label={t('consent.scan')} isOne />
      </div>
    </FormDialog>
  );
};
