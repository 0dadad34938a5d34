/** A credit code, checked while typing. Some codes in official use fail the check, so a fault is a note and never blocks (domain 3.2). */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { checkCreditCode, normaliseCreditCode } from '../../shared/identity/creditCode.ts';
import { TextField } from '../ui/form/TextField.tsx';

export const CreditCodeField = ({ path }: { readonly path: string }) => {
  const { t } = useTranslation('intake');
  const { control, setValue } = useFormContext();
  const name = `${path}.creditCode`;
  const typed: unknown = useWatch({ control, name });
  const note = useCreditNote(typeof typed === 'string' ? typed : '');
  return (
    <TextField
      name={name}
      label={t('respondent.creditCode')}
      hint={note === null ? t('respondent.creditHint') : undefined}
      note={note}
      isNullable
      onBlurValue={(value) => {
        if (value.trim() !== '')
          setValue(name, normaliseCreditCode(value), { shouldDirty: true, shouldValidate: true });
      }}
    />
  );
};

const useCreditNote = (typed: string): string | null => {
  const { t } = useTranslation('intake');
  if (typed.trim() === '') return null;
  const checked = checkCreditCode(typed);
  if (checked.ok) return t('respondent.creditFine');
  const { refusal } = checked;
  if (refusal.type === 'length') return t('respondent.creditLength', { count: refusal.length });
  if (refusal.type === 'character') return t('respondent.creditCharacter', { position: refusal.position });
  return t('respondent.creditCheck');
};
