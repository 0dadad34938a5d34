/** A list of short texts, one per line (case numbers, papers handed over). The form's value is a list; empty lines are left out. */
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { Field, type FieldProps } from './Field.tsx';

export const LinesField = (props: FieldProps & { readonly rows?: number | undefined }) => {
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  const stored = Array.isArray(field.value) ? field.value.map(String).join('\n') : '';
  // While typing, the text itself is shown: a list cannot hold the empty line somebody has just begun.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field {...props}>
      {(aria) => (
        <textarea
          {...aria}
          ref={field.ref}
          name={props.name}
          className="hj-input hj-input--lines"
          rows={props.rows ?? 2}
          value={typed ?? stored}
          placeholder={props.placeholder}
          readOnly={props.isReadOnly}
          onChange={(change) => {
            setTyped(change.target.value);
            field.onChange(linesOf(change.target.value));
          }}
          onBlur={() => {
            setTyped(null);
            field.onBlur();
          }}
        />
      )}
    </Field>
  );
};

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
