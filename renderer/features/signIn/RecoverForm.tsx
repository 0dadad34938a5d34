/** A new password for one person with the office's recovery key. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import type { DeskStatus } from '../../../shared/api/views.ts';
import { useCore } from '../../app/core.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { isSameTwice, newPasswordFields, sameTwice } from '../../ui/form/newPassword.ts';
import { PasswordFields } from '../../ui/form/PasswordFields.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { lastSignInName, rememberSignInName } from './lastSignIn.ts';

const recoverSchema = z
  .object({ recoveryKey: z.string().trim().min(1), signInName: z.string().trim().min(1), ...newPasswordFields })
  .refine(isSameTwice, sameTwice);

type RecoverFormProps = { readonly onOpen: (status: DeskStatus) => void; readonly onBack: () => void };

export const RecoverForm = ({ onOpen, onBack }: RecoverFormProps) => {
  const { t } = useTranslation('entry');
  const core = useCore();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useZodForm({
    schema: recoverSchema,
    defaultValues: { recoveryKey: '', signInName: lastSignInName(), password: '', passwordAgain: '' },
  });
  return (
    <>
      <header className="hj-stack-tight">
        <h1>{t('recoverTitle')}</h1>
        <p className="hj-quiet">{t('recoverBody')}</p>
      </header>
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      <Form
        form={form}
        label={t('recoverTitle')}
        onSubmit={async ({ recoveryKey, signInName, password }) => {
          const opened = await core.desk.recover({ recoveryKey, signInName, newPassword: password });
          if (!opened.ok) return setProblem(showRefusal(form, opened.refusal));
          rememberSignInName(signInName);
          return onOpen(opened.value);
        }}
      >
        <TextField name="recoveryKey" label={t('recoveryKey')} hint={t('recoveryKeyHint')} isRequired autoFocus />
        <TextField name="signInName" label={t('signInName')} autoComplete="username" isRequired />
        <PasswordFields label={t('newPassword')} />
        <div className="hj-form__actions">
          <Button onPress={onBack}>{t('backToSignIn')}</Button>
          <Button variant="primary" type="submit" isBusy={form.formState.isSubmitting}>
            {t('recover')}
          </Button>
        </div>
      </Form>
    </>
  );
};
