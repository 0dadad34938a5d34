/** Yes, no, or not asked: three chips over a value that is true, false or null. */
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from './Field.tsx';

const answers = [
  { key: 'yes', value: true },
  { key: 'no', value: false },
  { key: 'notAsked', value: null },
] as const;

export const YesNoField = (props: FieldProps) => {
  const { t } = useTranslation('form');
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  return (
    <Field {...props} isGroup>
      {() => (
        <div className="hj-choices">
          {answers.map(({ key, value }, at) => (
            <label key={key} className="hj-choice">
              <input
                ref={at === 0 ? field.ref : undefined}
                name={props.name}
                type="radio"
                checked={(field.value ?? null) === value}
                disabled={props.isReadOnly}
                onBlur={field.onBlur}
                onChange={() => field.onChange(value)}
              />
              {t(key)}
            </label>
          ))}
        </div>
      )}
    </Field>
  );
};
