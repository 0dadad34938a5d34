/** A calendar day by the native date input: keyboard, picker and speech come with it. The form's value is a day or null. */
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { afterPress } from './afterPress.ts';
import { sentence } from './problemText.ts';
import { Field, type FieldProps } from './Field.tsx';
import { useTranslation } from 'react-i18next';

type DateFieldProps = FieldProps & { readonly min?: LocalDate | undefined; readonly max?: LocalDate | undefined };

export const DateField = (props: DateFieldProps) => {
  const { t } = useTranslation('form');
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  // A half-typed day has the value '' like an empty one; only the input itself knows the difference.
  const [isPartial, setPartial] = useState(false);
  return (
    <Field {...props} extraProblem={isPartial ? sentence(t('dateIncomplete')) : props.extraProblem}>
      {(aria) => (
        <input
          {...aria}
          ref={field.ref}
          name={props.name}
          className="hj-input hj-input--numeric"
          type="date"
          value={typeof field.value === 'string' ? field.value : ''}
          min={props.min}
          max={props.max ?? '9999-12-31'}
          readOnly={props.isReadOnly}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog or page
          autoFocus={props.autoFocus}
          onChange={(change) => {
            setPartial(false);
            field.onChange(change.target.value === '' ? null : change.target.value);
          }}
          onBlur={(blur) => {
            const { badInput } = blur.target.validity;
            void afterPress().then(() => setPartial(badInput));
            field.onBlur();
          }}
        />
      )}
    </Field>
  );
};
