/** A time of day, HH:MM. The form's value is a text or null. */
import { useController, useFormContext } from 'react-hook-form';
import { Field, type FieldProps } from './Field.tsx';

export const TimeField = (props: FieldProps) => {
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
          type="time"
          value={typeof field.value === 'string' ? field.value : ''}
          readOnly={props.isReadOnly}
          onChange={(change) => field.onChange(change.target.value === '' ? null : change.target.value.slice(0, 5))}
          onBlur={field.onBlur}
        />
      )}
    </Field>
  );
};
