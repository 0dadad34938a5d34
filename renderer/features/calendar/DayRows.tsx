/** A list of single days; a day is added and removed, each refused beside its own field. */
import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useFieldArray, useFormContext, useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { useProblemText } from '../../ui/form/problemText.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { NoticeTyped } from './noticeForm.ts';

type DayRowsProps = {
  readonly name: 'makeUpWorkdays' | 'tripleWageDays';
  readonly label: string;
  readonly lead?: string | undefined;
  readonly act?: ReactNode;
};

export const DayRows = ({ name, label, lead, act }: DayRowsProps) => {
  const { t } = useTranslation('calendarPage');
  const id = useId();
  const { control } = useFormContext<NoticeTyped>();
  const { fields, append, remove } = useFieldArray({ control, name, keyName: '_rowKey' });
  return (
    <div className="hj-notice__part" role="group" aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      {lead !== undefined && <p className="hj-quiet hj-dense">{lead}</p>}
      <div className="hj-notice__days">
        {fields.map((row, index) => (
          <div key={row._rowKey} className="hj-notice__day">
            <DateField name={`${name}.${index}.on`} label={`${t('notice.on')} ${index + 1}`} isLabelHidden />
            <IconButton
              label={t('notice.removeDay', { row: index + 1 })}
              icon={<Trash2 />}
              onPress={() => remove(index)}
            />
          </div>
        ))}
      </div>
      <ListProblem name={name} />
      <div className="hj-row">
        <Button
          variant="quiet"
          icon={<Plus aria-hidden="true" />}
          onPress={() => append({ on: null }, { shouldFocus: false })}
        >
          {t('notice.addDay')}
        </Button>
        {act}
      </div>
    </div>
  );
};

/** That the list as a whole lacks its days. */
const ListProblem = ({ name }: Pick<DayRowsProps, 'name'>) => {
  const { control, getFieldState } = useFormContext<NoticeTyped>();
  const problem = useProblemText();
  const { error } = getFieldState(name, useFormState({ control, name }));
  const code = error?.root?.message ?? error?.message;
  return code === undefined ? null : <p className="hj-field__error">{problem(code)}</p>;
};
