/** A list of rows with the same columns (months, days): a small table of inputs. A new row goes on where the last one ended. */
import { CircleAlert, Plus, Trash2 } from 'lucide-react';
import { Fragment, type ReactNode, useId } from 'react';
import { useFieldArray, useFormContext, useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Fields, InputField } from '../../../shared/calculators/inputFields.ts';
import type { CalculatorInput } from '../../../shared/calculators/startInput.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { useProblemText } from '../../ui/form/problemText.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { nextRow } from './nextRow.ts';

type Cell = { readonly name: string; readonly field: InputField; readonly rowNumber: number };
type RowsFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly columns: Fields;
  readonly cell: (cell: Cell) => ReactNode;
};

export const RowsField = ({ name, label, columns, cell }: RowsFieldProps) => {
  const { t } = useTranslation('calculators');
  const id = useId();
  const { control, getValues } = useFormContext<Record<string, CalculatorInput[]>>();
  const { fields, append, remove } = useFieldArray({ control, name, keyName: '_rowKey' });
  const add = (): void => append(nextRow(columns, getValues()[name]?.at(-1)), { shouldFocus: false });
  return (
    <div className="hj-field hj-field--wide" role="group" aria-labelledby={id}>
      <span id={id} className="hj-field__label">
        {label}
      </span>
      <div className="hj-rows-table">
        <Heads columns={columns} />
        {fields.map((row, index) => (
          <div key={row._rowKey} className="hj-rows-table__row">
            {Object.entries(columns).map(([column, field]) => (
              <Fragment key={column}>
                {cell({ name: `${name}.${index}.${column}`, field, rowNumber: index + 1 })}
              </Fragment>
            ))}
            {fields.length > 1 && (
              <IconButton label={t('removeRow', { row: index + 1 })} icon={<Trash2 />} onPress={() => remove(index)} />
            )}
          </div>
        ))}
        <Button variant="quiet" icon={<Plus aria-hidden="true" />} onPress={add}>
          {t('addRow')}
        </Button>
      </div>
      <ListProblem name={name} />
    </div>
  );
};

/** What is wrong with the list as a whole (too many rows); faults of a cell stand at the cell. */
const ListProblem = ({ name }: { readonly name: string }) => {
  const { control, getFieldState } = useFormContext();
  const problem = useProblemText();
  const code = getFieldState(name, useFormState({ control, name })).error?.root?.message;
  if (code === undefined) return null;
  return (
    <div className="hj-field__error">
      <CircleAlert aria-hidden="true" />
      {problem(code)}
    </div>
  );
};

/** Seen only; every input carries the same words itself. */
const Heads = ({ columns }: { readonly columns: Fields }) => {
  const text = useText();
  return (
    <div className="hj-rows-table__row hj-rows-table__row--heads" aria-hidden="true">
      {Object.entries(columns).map(([name, { label }]) => (
        <span key={name}>{text(label)}</span>
      ))}
    </div>
  );
};
