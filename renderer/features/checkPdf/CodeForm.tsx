/** For paper at hand: the check code printed at the foot of the page. */
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';

const codeSchema = z.object({ code: z.string().trim().min(1).max(40) });

export const CodeForm = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const { t } = useTranslation('checkPdf');
  const form = useZodForm({ schema: codeSchema, defaultValues: { code: '' } });
  return (
    <section className="hj-stack-tight">
      <h2>{t('byCode')}</h2>
      <Form form={form} label={t('checkCode')} onSubmit={({ code }) => onCode(code)}>
        <div className="hj-by-code">
          <TextField name="code" label={t('code')} hint={t('codeHint')} maxLength={40} submitsOnEnter />
          <Button type="submit">{t('checkCode')}</Button>
        </div>
      </Form>
    </section>
  );
};
