/**
 * A choice with typing: any part of a row's words narrows the list (Chinese or English). With `allowsCustom` what was typed counts as
 * the value even when no row matches (names of mediators, places).
 */
import '../Menu.css';
import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/useText.ts';
import { Field, type FieldProps } from './Field.tsx';
import type { ChoiceRow } from './SelectField.tsx';

type ComboFieldProps = FieldProps & {
  readonly rows: readonly ChoiceRow[];
  readonly allowsCustom?: boolean | undefined;
  readonly onChoose?: ((code: string | null) => void) | undefined;
};

export const ComboField = (props: ComboFieldProps) => {
  const { name, label, rows, allowsCustom = false, onChoose } = props;
  const { t } = useTranslation('form');
  const text = useText();
  const { control } = useFormContext();
  const { field } = useController({ name, control });
  const value = typeof field.value === 'string' ? field.value : '';
  const set = (code: string | null): void => {
    field.onChange(code);
    onChoose?.(code);
  };
  return (
    <Field {...props}>
      {(aria) => (
        <ComboBox
          className="hj-combo"
          aria-label={label}
          isInvalid={aria['aria-invalid'] === true}
          isReadOnly={props.isReadOnly === true}
          allowsCustomValue={allowsCustom}
          menuTrigger="focus"
          defaultItems={rows.map((row) => ({ id: row.code, label: text(row.text), row }))}
          {...(allowsCustom
            ? {
                inputValue: value,
                onInputChange: set,
                onSelectionChange: (key) => key !== null && set(labelOf(rows, String(key), text)),
              }
            : {
                selectedKey: value === '' ? null : value,
                onSelectionChange: (key) => set(key === null ? null : String(key)),
              })}
        >
          <Input
            {...aria}
            ref={field.ref}
            name={name}
            className="hj-input"
            placeholder={props.placeholder ?? (allowsCustom ? '' : t('choose'))}
            onBlur={field.onBlur}
          />
          <Button className="hj-combo__toggle" aria-label={t('showOptions')}>
            <ChevronDown size={16} aria-hidden="true" />
          </Button>
          <Popover className="hj-popover" offset={4}>
            <ListBox<{ readonly id: string; readonly label: string; readonly row: ChoiceRow }>
              className="hj-menu"
              renderEmptyState={() => <div className="hj-option hj-quiet">{t('noMatch')}</div>}
            >
              {(item) => (
                <ListBoxItem id={item.id} textValue={item.label} className="hj-option">
                  {item.label}
                  {item.row.note !== undefined && <span className="hj-option__note">{text(item.row.note)}</span>}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </Field>
  );
};

const labelOf = (rows: readonly ChoiceRow[], code: string, text: (t: ChoiceRow['text']) => string): string => {
  const row = rows.find((candidate) => candidate.code === code);
  return row === undefined ? code : text(row.text);
};
