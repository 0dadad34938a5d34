/** A computer joins an office that exists: the code from the hub, who will use it first, and a password for this computer. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JoinRefusal } from '../../../shared/api/desk.ts';
import { useCore } from '../../app/core.tsx';
import { atItsField } from '../../parts/enrolmentCode.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { PasswordFields } from '../../ui/form/PasswordFields.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { ComputerNameField } from './ComputerNameField.tsx';
import { StepHead } from './StepHead.tsx';
import { joinSchema, type JoinValues } from './values.ts';

type JoinStepProps = {
  readonly values: JoinValues;
  /** Hands back what was typed, so that it is there again on the way forward. */
  readonly onBack: (values: JoinValues) => void;
  readonly onJoined: (recoveryKey: string) => void;
};

export const JoinStep = ({ values, onBack, onJoined }: JoinStepProps) => {
  const { t } = useTranslation(['entry', 'common', 'sync']);
  const core = useCore();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useZodForm({ schema: joinSchema, defaultValues: values });
  const isBusy = form.formState.isSubmitting;
  const show = (refusal: JoinRefusal): void => setProblem(showRefusal(form, atItsField(refusal)));
  return (
    <>
      <StepHead step={1} total={2} title={t('entry:joinTitle')} body={t('entry:joinBody')} />
      {problem !== null && (
        <Banner tone="due" isAlert>
          {problem}
        </Banner>
      )}
      <Form
        form={form}
        label={t('entry:joinTitle')}
        onSubmit={async ({ code, signInName, deviceName, password }) => {
          setProblem(null);
          const joined = await core.desk.joinOffice({ code, signInName, deviceName, password });
          if (joined.ok) onJoined(joined.value.recoveryKey);
          else show(joined.refusal);
        }}
      >
        <TextAreaField
          name="code"
          label={t('sync:settings.code')}
          hint={t('sync:settings.codeHint')}
          rows={3}
          isRequired
          autoFocus
        />
        <TextField
          name="signInName"
          label={t('entry:signInName')}
          hint={t('entry:joinNameHint')}
          autoComplete="username"
          isRequired
        />
        <ComputerNameField />
        <PasswordFields label={t('entry:joinPassword')} />
        <div className="hj-form__actions">
          <Button onPress={() => onBack(form.getValues())}>{t('common:back')}</Button>
          <Button variant="primary" type="submit" isBusy={isBusy}>
            {isBusy ? t('entry:joining') : t('entry:join')}
          </Button>
        </div>
      </Form>
    </>
  );
};
