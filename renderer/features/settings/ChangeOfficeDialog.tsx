/** Another name, address or phone of the office; papers drawn before stay as they are. */
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeOfficeInput } from '../../../shared/api/desk.ts';
import type { OfficeView } from '../../../shared/api/views.ts';
import { useCore } from '../../app/core.tsx';
import { keys } from '../../app/queries.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { useToast } from '../../ui/Toast.tsx';

type ChangeOfficeDialogProps = { readonly office: OfficeView; readonly onClose: () => void };

export const ChangeOfficeDialog = ({ office, onClose }: ChangeOfficeDialogProps) => {
  const { t } = useTranslation('rules');
  const core = useCore();
  const client = useQueryClient();
  const toast = useToast();
  const formId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const { code: _stays, ...now } = office;
  const form = useZodForm({ schema: changeOfficeInput, defaultValues: now });
  return (
    <Dialog
      title={t('office.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isBusy={form.formState.isSubmitting}>
            {t('office.save')}
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
        label={t('office.title')}
        onSubmit={async (input) => {
          const changed = await core.desk.changeOffice(input);
          if (!changed.ok) return setProblem(showRefusal(form, changed.refusal));
          await client.invalidateQueries({ queryKey: keys.status });
          toast({ text: t('office.changed') });
          return onClose();
        }}
      >
        <p className="hj-quiet">{t('office.lead')}</p>
        <TextField name="name" label={t('office.name')} isRequired autoFocus />
        <TextField name="district" label={t('office.district')} isRequired />
        <TextField name="address" label={t('office.address')} />
        <TextField name="phone" label={t('office.phone')} type="tel" />
      </Form>
    </Dialog>
  );
};
