/**
 * A number that is being typed: the form holds the number once the text can be read, and the text itself while it cannot, so that a
 * draft keeps it and the schema refuses it beside its field. An empty text is null.
 */
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';

type Read = (text: string) => number | null;
type Write = (value: number) => string;

export const useTypedNumber = (name: string, read: Read, write: Write) => {
  const { control } = useFormContext();
  const { field } = useController({ name, control });
  const [typed, setTyped] = useState<string | null>(null);
  const stored: unknown = field.value;
  const shown = typeof stored === 'number' ? write(stored) : typeof stored === 'string' ? stored : '';
  return {
    value: typeof stored === 'number' ? stored : null,
    inputProps: {
      name,
      ref: field.ref,
      value: typed ?? shown,
      onChange: (event: { readonly target: { readonly value: string } }) => {
        const text = event.target.value;
        setTyped(text);
        field.onChange(text.trim() === '' ? null : (read(text) ?? text));
      },
      // After leaving the field the tidy form is shown; what could not be read stays as typed.
      onBlur: () => {
        setTyped(null);
        field.onBlur();
      },
    },
  } as const;
};
