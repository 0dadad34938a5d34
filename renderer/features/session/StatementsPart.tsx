/** What each side said, in turns. Choosing a name adds that person's turn and puts the cursor there. */
import { MessageSquarePlus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Part } from './Part.tsx';
import type { SessionFormInput } from './sessionForm.ts';

const NAME = 'record.statements';

export const StatementsPart = () => {
  const { t } = useTranslation('session');
  const { control } = useFormContext<SessionFormInput>();
  const { fields, append, remove } = useFieldArray({ control, name: NAME, keyName: '_rowKey' });
  const speakers = useSpeakers();
  const add = (speaker: string): void =>
    append({ speaker, text: '' }, { focusName: `${NAME}.${fields.length}.${speaker === '' ? 'speaker' : 'text'}` });
  return (
    <Part title={t('statements.title')} hint={t('statements.hint')}>
      {fields.length > 0 && (
        <ol className="hj-turns">
          {fields.map((row, index) => (
            <li key={row._rowKey} className="hj-turns__row">
              <TextField name={`${NAME}.${index}.speaker`} label={t('statements.speaker')} isLabelHidden />
              <TextAreaField name={`${NAME}.${index}.text`} label={t('statements.text')} isLabelHidden rows={2} />
              <IconButton
                label={t('statements.remove', { row: index + 1 })}
                icon={<Trash2 />}
                onPress={() => remove(index)}
              />
            </li>
          ))}
        </ol>
      )}
      <div className="hj-row">
        {speakers.map((name) => (
          <Button key={name} icon={<MessageSquarePlus />} onPress={() => add(name)}>
            {t('statements.say', { name })}
          </Button>
        ))}
        <Button variant="quiet" onPress={() => add('')}>
          {t('statements.other')}
        </Button>
      </div>
    </Part>
  );
};

/** The people present and the mediators, each once. */
const useSpeakers = (): readonly string[] => {
  const { control } = useFormContext<SessionFormInput>();
  const present = useWatch({ control, name: 'record.present' });
  const mediators = useWatch({ control, name: 'record.mediators' });
  return [...new Set([...present.map(({ name }) => name), ...mediators])].filter((name) => name.trim() !== '');
};
