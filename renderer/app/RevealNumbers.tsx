/** Says that numbers are masked and asks what they are needed for; the answer goes into the log before they are shown. */
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { handIn as en } from '../i18n/en/handIn.ts';
import { handIn as zh } from '../i18n/zh/handIn.ts';
import { Button } from '../ui/Button.tsx';
import { ComboField } from '../ui/form/ComboField.tsx';
import { Form } from '../ui/form/Form.tsx';
import { useZodForm } from '../ui/form/useZodForm.ts';

const schema = z.object({ reason: z.string().trim().min(2).max(200) });
const presets = (['platform', 'paper', 'check'] as const).map((key) => ({
  code: key,
  text: { zh: zh.transfer.presets[key], en: en.transfer.presets[key] },
}));

export const RevealNumbers = ({ onReveal }: { readonly onReveal: (reason: string) => Promise<void> }) => {
  const { t } = useTranslation('handIn');
  const form = useZodForm({ schema, defaultValues: { reason: '' } });
  return (
    <Form form={form} onSubmit={({ reason }) => onReveal(reason)} label={t('transfer.reveal')}>
      <p>{t('transfer.masked')}</p>
      <div className="hj-reveal">
        <ComboField name="reason" label={t('transfer.reason')} rows={presets} allowsCustom isRequired />
        <Button type="submit" isBusy={form.formState.isSubmitting}>
          {t('transfer.reveal')}
        </Button>
      </div>
    </Form>
  );
};
