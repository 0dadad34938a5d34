/** The first person and the password that closes the database; sending it creates the office. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCore } from '../../app/core.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { PasswordFields } from '../../ui/form/PasswordFields.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { ComputerNameField } from './ComputerNameField.tsx';
import { StepHead } from './StepHead.tsx';
import { type OfficeValues, personSchema, samplePerson } from './values.ts';

type PersonStepProps = {
  readonly office: OfficeValues;
  readonly isSample: boolean;
  readonly computerName: string;
  readonly onBack: () => void;
  readonly onCreated: (recoveryKey: string) => void;
};

const nobody = { name: '', signInName: '' };

export const PersonStep = ({ office, isSample, computerName, onBack, onCreated }: PersonStepProps) => {
  const { t } = useTranslation(['entry', 'common']);
  const core = useCore();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useZodForm({
    schema: personSchema,
    defaultValues: { ...(isSample ? samplePerson : nobody), deviceName: computerName, password: '', passwordAgain: '' },
  });
  const isBusy = form.formState.isSubmitting;
  const body = isSample
    ? t('entry:samplePersonBody', { office: office.name, signInName: samplePerson.signInName })
    : t('entry:personBody');
  return (
    <>
      <StepHead
        step={isSample ? 1 : 2}
        total={isSample ? 2 : 3}
        title={isSample ? t('entry:sampleTitle') : t('entry:personTitle')}
        body={body}
      />
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      <Form
        form={form}
        label={t('entry:personTitle')}
        onSubmit={async ({ name, signInName, deviceName, password }) => {
          const person = { name, signInName, password };
          const created = await core.desk.createOffice({ office, person, deviceName });
          if (created.ok) onCreated(created.value.recoveryKey);
          else setProblem(showRefusal(form, created.refusal, (field) => field.replace(/^person\./, '')));
        }}
      >
        {!isSample && (
          <div className="hj-fields">
            <TextField name="name" label={t('entry:personName')} isRequired autoFocus />
            <TextField
              name="signInName"
              label={t('entry:signInName')}
              hint={t('entry:signInNameHint')}
              autoComplete="username"
              isRequired
            />
          </div>
        )}
        {!isSample && <ComputerNameField />}
        <PasswordFields autoFocus={isSample} />
        <div className="hj-form__actions">
          <Button onPress={onBack}>{t('common:back')}</Button>
          <Button variant="primary" type="submit" isBusy={isBusy}>
            {isBusy ? t('entry:creating') : t('entry:create')}
          </Button>
        </div>
      </Form>
    </>
  );
};
