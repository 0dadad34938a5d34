/** Several lines of text; the field grows with its content. */
import { useFormContext } from 'react-hook-form';
import { Field, type FieldProps } from './Field.tsx';

type TextAreaFieldProps = FieldProps & { readonly rows?: number | undefined; readonly maxLength?: number | undefined };

export const TextAreaField = (props: TextAreaFieldProps) => {
  const { register } = useFormContext();
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...register(props.name)}
          {...control}
          className="hj-input"
          rows={props.rows ?? 3}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          readOnly={props.isReadOnly}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog or page
          autoFocus={props.autoFocus}
        />
      )}
    </Field>
  );
};
