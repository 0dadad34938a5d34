/** A new person: name, sign-in name, roles, and a first password told in person. */
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { addPersonInput } from '../../../shared/api/desk.ts';
import { Role } from '../../../shared/case/commands.ts';
import { useCore } from '../../app/core.tsx';
import { keys } from '../../app/queries.ts';
import { roleLabel, roleName } from '../../i18n/refusalText.ts';
import { settings as en } from '../../i18n/en/settings.ts';
import { settings as zh } from '../../i18n/zh/settings.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { isSameTwice, newPasswordFields, sameTwice } from '../../ui/form/newPassword.ts';
import { PasswordFields } from '../../ui/form/PasswordFields.tsx';
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { useToast } from '../../ui/Toast.tsx';

const schema = z.object({ ...addPersonInput.shape, ...newPasswordFields }).refine(isSameTwice, sameTwice);
const roleRows: readonly ChoiceRow[] = Role.map((code) => ({
  code,
  text: {
    zh: `${roleName(code, 'zh')}：${zh.roleHints[code]}`,
    en: `${roleLabel(code, 'en')}: ${en.roleHints[code]}`,
  },
}));

export const AddPersonDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['settings', 'entry', 'common']);
  const core = useCore();
  const client = useQueryClient();
  const toast = useToast();
  const formId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useZodForm({
    schema,
    defaultValues: { name: '', signInName: '', roles: ['mediator'], password: '', passwordAgain: '' },
  });
  return (
    <Dialog
      title={t('settings:addPerson')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isBusy={form.formState.isSubmitting}>
            {t('settings:addPerson')}
          </Button>
        </>
      }
    >
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      <Form
        form={form}
        id={formId}
        label={t('settings:addPerson')}
        onSubmit={async ({ name, signInName, password, roles }) => {
          const added = await core.desk.addPerson({ name, signInName, password, roles });
          if (!added.ok) return setProblem(showRefusal(form, added.refusal));
          await client.invalidateQueries({ queryKey: keys.people });
          toast({ text: t('settings:personAdded', { name }) });
          return onClose();
        }}
      >
        <div className="hj-fields">
          <TextField name="name" label={t('settings:name')} isRequired autoFocus />
          <TextField name="signInName" label={t('settings:signInName')} hint={t('entry:signInNameHint')} isRequired />
        </div>
        <ChoiceField name="roles" label={t('settings:roles')} rows={roleRows} isMultiple isRequired />
        <PasswordFields />
      </Form>
    </Dialog>
  );
};
