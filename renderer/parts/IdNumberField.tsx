/** An ID number, checked while typing: what it tells (sex, birth date, age) or what is wrong; a wrong check digit may be overridden. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ageOn } from '../../shared/identity/ageOn.ts';
import { checkIdNumber, normaliseIdNumber } from '../../shared/identity/idNumber.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { useLanguage } from '../i18n/useText.ts';
import { formatFullDay } from '../ui/formatDate.ts';
import { TextField } from '../ui/form/TextField.tsx';

type IdNumberFieldProps = { readonly path: string; readonly today: LocalDate; readonly hint?: string | undefined };

export const IdNumberField = ({ path, today, hint }: IdNumberFieldProps) => {
  const { t } = useTranslation('intake');
  const { control, setValue, trigger } = useFormContext();
  const name = `${path}.idNumber`;
  const typed: unknown = useWatch({ control, name });
  const told = useTold(typeof typed === 'string' ? typed : '', today);
  return (
    <>
      <TextField
        name={name}
        label={t('worker.idNumber')}
        hint={told.text === null ? hint : undefined}
        note={told.text}
        isNullable
        onBlurValue={(value) => {
          if (value.trim() === '') return;
          setValue(name, normaliseIdNumber(value), { shouldDirty: true, shouldValidate: true });
        }}
      />
      {told.isOverridable && (
        <TextField
          name={`${path}.idOverrideReason`}
          label={t('worker.override')}
          hint={t('worker.overrideHint')}
          isNullable
          isWide
          onBlurValue={() => void trigger(name)}
        />
      )}
    </>
  );
};

const useTold = (
  typed: string,
  today: LocalDate,
): { readonly text: string | null; readonly isOverridable: boolean } => {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  if (typed === '') return { text: null, isOverridable: false };
  const checked = checkIdNumber(typed, today);
  if (!checked.ok) return { text: null, isOverridable: checked.refusal.type === 'check-digit' };
  const { sex, birthDate } = checked.value;
  const values = { sex: t(`worker.${sex}`), birth: formatFullDay(birthDate, language), age: ageOn(birthDate, today) };
  return { text: t('worker.fromId', values), isOverridable: false };
};
