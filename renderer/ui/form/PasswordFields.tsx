/** A new password typed twice, with a word about its strength. The form's values are `password` and `passwordAgain`. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { passwordStrength } from './passwordStrength.ts';
import { TextField } from './TextField.tsx';

type PasswordFieldsProps = { readonly label?: string | undefined; readonly autoFocus?: boolean | undefined };

export const PasswordFields = ({ label, autoFocus }: PasswordFieldsProps) => {
  const { t } = useTranslation('entry');
  return (
    <>
      <TextField
        name="password"
        label={label ?? t('password')}
        type="password"
        autoComplete="new-password"
        hint={t('passwordHint')}
        note={<StrengthWord />}
        isRequired
        autoFocus={autoFocus}
      />
      <TextField
        name="passwordAgain"
        label={t('passwordAgain')}
        type="password"
        autoComplete="new-password"
        isRequired
      />
    </>
  );
};

const StrengthWord = () => {
  const { t } = useTranslation('entry');
  const { control } = useFormContext();
  const password: unknown = useWatch({ control, name: 'password' });
  if (typeof password !== 'string' || password === '') return null;
  const strength = passwordStrength(password);
  const word =
    strength.word === 'short'
      ? t('strengthWords.short', { count: strength.missing })
      : t(`strengthWords.${strength.word}`);
  return (
    <span className={`hj-strength hj-strength--${strength.word}`} role="status">
      <span className="hj-strength__bars" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </span>
      {t('strength', { word })}
    </span>
  );
};
