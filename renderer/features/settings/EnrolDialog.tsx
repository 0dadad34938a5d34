/** Links this computer, with the office it founded, to the hub that a code names. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enrolCodeInput } from '../../../shared/api/sync.ts';
import { useCore } from '../../app/core.tsx';
import { keys } from '../../app/queries.ts';
import { atItsField } from '../../parts/enrolmentCode.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { useToast } from '../../ui/Toast.tsx';

type EnrolDialogProps = {
  readonly code: string;
  /** With the code that is still unsent. */
  readonly onClose: (code: string) => void;
};

export const EnrolDialog = ({ code: typed, onClose }: EnrolDialogProps) => {
  const { t } = useTranslation('sync');
  const core = useCore();
  const client = useQueryClient();
  const toast = useToast();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useZodForm({ schema: enrolCodeInput, defaultValues: { code: typed } });
  return (
    <FormDialog
      title={t('settings.dialog')}
      saveLabel={form.formState.isSubmitting ? t('settings.doing') : t('settings.do')}
      form={form}
      problem={problem}
      onClose={() => onClose(form.getValues().code)}
      onSubmit={async ({ code }) => {
        setProblem(null);
        const enrolled = await core.sync.enrol({ code });
        if (!enrolled.ok) return setProblem(showRefusal(form, atItsField(enrolled.refusal)));
        client.setQueryData(keys.sync, enrolled.value);
        toast({ text: t('settings.done') });
        return onClose('');
      }}
    >
      <p className="hj-quiet">{t('settings.dialogBody')}</p>
      <TextAreaField
        name="code"
        label={t('settings.code')}
        hint={t('settings.codeHint')}
        rows={3}
        isRequired
        autoFocus
      />
    </FormDialog>
  );
};
