/** One of a short code list (shared/case/codes.ts). Longer lists use ComboField. */
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../../shared/kernel/text.ts';
import { useText } from '../../i18n/useText.ts';
import { Field, type FieldProps } from './Field.tsx';

/** A row of a choice: a code of shared/case/codes.ts, or a party's id with its name. */
export type ChoiceRow = { readonly code: string; readonly text: Text; readonly note?: Text | undefined };
/** The same text in both languages: names of people and firms. */
export const plainText = (text: string): Text => ({ zh: text, en: text });

type SelectFieldProps = FieldProps & {
  readonly rows: readonly ChoiceRow[];
  /** Words of the empty row; it stands for null. */
  readonly emptyLabel?: string | undefined;
  /** False: there is always a choice, so no empty row and no mark that one is needed. */
  readonly hasEmpty?: boolean | undefined;
  readonly onChoose?: ((code: string | null) => void) | undefined;
};

export const SelectField = (props: SelectFieldProps) => {
  const { t } = useTranslation('form');
  const text = useText();
  const { control } = useFormContext();
  const { field } = useController({ name: props.name, control });
  const value = typeof field.value === 'string' ? field.value : '';
  return (
    <Field {...props}>
      {(aria) => (
        <select
          {...aria}
          ref={field.ref}
          name={props.name}
          className="hj-input"
          value={value}
          disabled={props.isReadOnly}
          onBlur={field.onBlur}
          onChange={(change) => {
            const code = change.target.value === '' ? null : change.target.value;
            field.onChange(code);
            props.onChoose?.(code);
          }}
        >
          {(value === '' || (props.isRequired !== true && props.hasEmpty !== false)) && (
            <option value="">{props.emptyLabel ?? t('choose')}</option>
          )}
          {props.rows.map((row) => (
            <option key={row.code} value={row.code}>
              {text(row.text)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
