/** Sex and birth date, asked only where no ID number tells them. */
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { DateField } from '../ui/form/DateField.tsx';
import { SelectField } from '../ui/form/SelectField.tsx';
import { intake as en } from '../i18n/en/intake.ts';
import { intake as zh } from '../i18n/zh/intake.ts';

const sexes = [
  { code: 'male', text: { zh: zh.worker.male, en: en.worker.male } },
  { code: 'female', text: { zh: zh.worker.female, en: en.worker.female } },
];

export const BornFields = ({ path, today }: { readonly path: string; readonly today: LocalDate }) => {
  const { t } = useTranslation('intake');
  return (
    <>
      <SelectField name={`${path}.sex`} label={t('worker.sex')} rows={sexes} />
      <DateField name={`${path}.birthDate`} label={t('worker.birthDate')} max={today} />
    </>
  );
};
