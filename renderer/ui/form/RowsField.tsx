/**
 * A list of like things inside a form (workers, claims, payments): add, remove, and the fields of each row by `render`.
 * Row paths are `${name}.${index}`; `newRow` makes a fresh row with its own id.
 */
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';
import { IconButton } from '../IconButton.tsx';
import { useFieldError } from './Field.tsx';
import { useFieldLabel } from './FormContext.ts';
import { useProblemText } from './problemText.ts';

type RowsFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly addLabel?: string | undefined;
  readonly newRow: () => Readonly<Record<string, unknown>>;
  readonly render: (path: string, index: number) => ReactNode;
  /** The last rows that cannot be removed; default 0. */
  readonly minRows?: number | undefined;
  readonly maxRows?: number | undefined;
  readonly empty?: ReactNode;
};

export const RowsField = ({
  name,
  label,
  addLabel,
  newRow,
  render,
  minRows = 0,
  maxRows = 400,
  empty,
}: RowsFieldProps) => {
  const { t } = useTranslation('form');
  const problem = useProblemText();
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name, keyName: '_rowKey' });
  const code = useFieldError(name);
  useFieldLabel(name, label);
  return (
    <div className="hj-rows" role="group" aria-label={label}>
      {fields.length === 0 && empty}
      {fields.map((row, index) => (
        <div className="hj-rows__row" key={row._rowKey}>
          <div>{render(`${name}.${index}`, index)}</div>
          {fields.length > minRows && (
            <IconButton label={t('removeRow', { row: index + 1 })} icon={<Trash2 />} onPress={() => remove(index)} />
          )}
        </div>
      ))}
      {code !== null && fields.length < Math.max(minRows, 1) && <div className="hj-field__error">{problem(code)}</div>}
      {fields.length < maxRows && (
        <div>
          <Button variant="quiet" icon={<Plus />} onPress={() => append(newRow())}>
            {addLabel ?? t('addRow')}
          </Button>
        </div>
      )}
    </div>
  );
};
