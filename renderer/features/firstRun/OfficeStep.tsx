/** The office: name, case number prefix, district, and how to reach it. */
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { StepHead } from './StepHead.tsx';
import { officeSchema, type OfficeValues } from './values.ts';

type OfficeStepProps = {
  readonly values: OfficeValues;
  readonly onBack: () => void;
  readonly onNext: (values: OfficeValues) => void;
};

export const OfficeStep = ({ values, onBack, onNext }: OfficeStepProps) => {
  const { t } = useTranslation(['entry', 'common']);
  const form = useZodForm({ schema: officeSchema, defaultValues: values });
  const code = useWatch({ control: form.control, name: 'code' });
  const prefix = code.trim() === '' ? '鄂随工调' : code.trim();
  return (
    <>
      <StepHead step={1} title={t('entry:officeTitle')} body={t('entry:ownBody')} />
      <Form form={form} onSubmit={onNext} label={t('entry:officeTitle')}>
        <TextField name="name" label={t('entry:officeName')} hint={t('entry:officeNameHint')} isRequired autoFocus />
        <div className="hj-fields">
          <TextField
            name="code"
            label={t('entry:officeCode')}
            placeholder="鄂随工调"
            hint={t('entry:officeCodeHint', { example: `${prefix}〔2026〕1号` })}
            isRequired
          />
          <TextField name="district" label={t('entry:district')} hint={t('entry:districtHint')} isRequired />
          <TextField name="address" label={t('entry:address')} />
          <TextField name="phone" label={t('entry:phone')} type="tel" />
        </div>
        <div className="hj-form__actions">
          <Button onPress={onBack}>{t('common:back')}</Button>
          <Button variant="primary" type="submit">
            {t('common:next')}
          </Button>
        </div>
      </Form>
    </>
  );
};
