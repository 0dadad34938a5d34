/** Asks why a masked number has to be seen; the core logs who, when and why before it answers. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { useCore } from '../../app/core.tsx';
import { cases as en } from '../../i18n/en/cases.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { cases as zh } from '../../i18n/zh/cases.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ComboField } from '../../ui/form/ComboField.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { useCasePage } from './caseActions.tsx';

const schema = z.object({ reason: z.string().trim().min(2).max(200) });
const presets = (['check', 'paper', 'contact'] as const).map((key) => ({
  code: key,
  text: { zh: zh.parties.revealPresets[key], en: en.parties.revealPresets[key] },
}));

type RevealDialogProps = {
  readonly partyId: string;
  readonly onShown: (idNumber: string | null) => void;
  readonly onClose: () => void;
};

export const RevealDialog = ({ partyId, onShown, onClose }: RevealDialogProps) => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  const core = useCore();
  const words = useRefusalText();
  const formId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useZodForm({ schema, defaultValues: { reason: '' } });
  const submit = async ({ reason }: z.output<typeof schema>): Promise<void> => {
    const shown = await core.cases.reveal({ caseId: view.caseId, partyId, reason });
    if (shown.ok) onShown(shown.value.idNumber);
    else setProblem(words(shown.refusal));
  };
  return (
    <Dialog
      title={t('parties.revealTitle')}
      isOpen
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isBusy={form.formState.isSubmitting}>
            {t('parties.revealConfirm')}
          </Button>
        </>
      }
    >
      <Form id={formId} form={form} onSubmit={submit}>
        {problem !== null && <Banner tone="overdue" title={problem} isAlert />}
        <p className="hj-quiet">{t('parties.revealWhy')}</p>
        <ComboField name="reason" label={t('parties.revealReason')} rows={presets} allowsCustom isRequired />
      </Form>
    </Dialog>
  );
};
