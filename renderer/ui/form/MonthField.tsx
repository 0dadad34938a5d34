/** A calendar month by the native month input. The form's value is 'YYYY-MM' or null. */
import { useController, useFormContext } from 'react-hook-form';
import { Field, type FieldProps } from './Field.tsx';

export const MonthField = (props: FieldProps) => {
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  return (
    <Field {...props}>
      {(aria) => (
        <input
          {...aria}
          ref={field.ref}
          name={props.name}
          className="hj-input hj-input--numeric"
          type="month"
          value={typeof field.value === 'string' ? field.value : ''}
          readOnly={props.isReadOnly}
          onChange={(change) => field.onChange(change.target.value === '' ? null : change.target.value)}
          onBlur={field.onBlur}
        />
      )}
    </Field>
  );
};
