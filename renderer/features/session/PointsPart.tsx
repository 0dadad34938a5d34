/** What is agreed and what is open, one line each, and the result of the session. */
import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { isComposing } from '../../ui/form/Form.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { resultRows } from './choices.ts';
import { Part } from './Part.tsx';
import type { SessionFormInput } from './sessionForm.ts';

export const PointsPart = () => {
  const { t } = useTranslation('session');
  return (
    <Part title={t('points.title')}>
      <div className="hj-outcome">
        <PointList name="record.agreedPoints" title={t('points.agreed')} addLabel={t('points.addAgreed')} />
        <PointList name="record.openPoints" title={t('points.open')} addLabel={t('points.addOpen')} />
      </div>
      <ChoiceField name="record.result" label={t('result.title')} rows={resultRows} isRequired />
    </Part>
  );
};

type PointListProps = {
  readonly name: 'record.agreedPoints' | 'record.openPoints';
  readonly title: string;
  readonly addLabel: string;
};

const PointList = ({ name, title, addLabel }: PointListProps) => {
  const { t } = useTranslation('session');
  const { control } = useFormContext<SessionFormInput>();
  const { field } = useController({ control, name });
  const list = useRef<HTMLOListElement>(null);
  const points = field.value;
  const add = (): void => {
    // The next key already belongs to the new line: it must be there before this event is over.
    flushSync(() => field.onChange([...points, '']));
    list.current?.querySelector<HTMLTextAreaElement>('li:last-child textarea')?.focus();
  };
  const onKey = (key: KeyboardEvent, index: number): void => {
    if (key.key !== 'Enter' || key.shiftKey || key.ctrlKey || isComposing(key)) return;
    key.preventDefault();
    if (index === points.length - 1) add();
  };
  return (
    <fieldset className="hj-outcome__side" aria-label={title}>
      <h3>{title}</h3>
      <ol ref={list} className="hj-outcome__list">
        {points.map((point, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- points have no identity but their place
          <li key={index}>
            <textarea
              className="hj-input"
              name={`${name}.${index}`}
              aria-label={t('points.row', { row: index + 1 })}
              rows={1}
              value={point}
              maxLength={2000}
              onChange={(change) => field.onChange(points.with(index, change.target.value))}
              onBlur={field.onBlur}
              onKeyDown={(key) => onKey(key, index)}
            />
            <IconButton
              label={t('points.remove', { row: index + 1 })}
              icon={<X />}
              onPress={() => field.onChange(points.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <Button variant="quiet" icon={<Plus />} onPress={add}>
        {addLabel}
      </Button>
    </fieldset>
  );
};
