/** A few choices as chips, all in sight: one (radio) or any number (`isMultiple`, the value is then a list of codes). */
import type { ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useText } from '../../i18n/useText.ts';
import { Field, type FieldProps } from './Field.tsx';
import type { ChoiceRow } from './SelectField.tsx';

type ChoiceFieldProps = FieldProps & {
  readonly rows: readonly ChoiceRow[];
  readonly isMultiple?: boolean | undefined;
  readonly onChoose?: ((code: string) => void) | undefined;
  /** Stands behind the last chip, for example a button that shows the rarer ones. */
  readonly after?: ReactNode;
};

export const ChoiceField = (props: ChoiceFieldProps) => {
  const text = useText();
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  const chosen = listOf(field.value);
  const choose = (code: string, isChecked: boolean): void => {
    field.onChange(props.isMultiple === true ? toggled(chosen, code, isChecked) : code);
    props.onChoose?.(code);
  };
  return (
    <Field {...props} isGroup>
      {() => (
        <div className="hj-choices">
          {props.rows.map((row, index) => (
            <label key={row.code} className="hj-choice">
              <input
                ref={index === 0 ? field.ref : undefined}
                name={props.name}
                type={props.isMultiple === true ? 'checkbox' : 'radio'}
                value={row.code}
                checked={chosen.includes(row.code)}
                disabled={props.isReadOnly}
                onBlur={field.onBlur}
                onChange={(change) => choose(row.code, change.target.checked)}
              />
              {text(row.text)}
            </label>
          ))}
          {props.after}
        </div>
      )}
    </Field>
  );
};

const listOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? [value] : [];
};
const toggled = (chosen: readonly string[], code: string, isChecked: boolean): readonly string[] =>
  isChecked ? [...chosen.filter((other) => other !== code), code] : chosen.filter((other) => other !== code);
