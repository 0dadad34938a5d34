/** Ready answers for the chosen topics, each with its articles; a press inserts it into the answer and says so. */
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { answersFor, answerWords, type ReadyAnswer } from '../../../shared/consultation/readyAnswers.ts';
import { useText } from '../../i18n/useText.ts';
import { type SlipInput, withInserted } from './slipForm.ts';

export const AnswersPanel = () => {
  const { t } = useTranslation('consultations');
  const text = useText();
  const { control, getValues, setValue } = useFormContext<SlipInput>();
  const topics = useWatch({ control, name: 'topics' });
  const [inserted, setInserted] = useState<string | null>(null);
  const insert = (row: ReadyAnswer): void => {
    setValue('answer', withInserted(getValues('answer'), text(answerWords(row))), { shouldDirty: true });
    setInserted(row.id);
  };
  const rows = answersFor(topics);
  const done = rows.find(({ id }) => id === inserted);
  return (
    <aside className="hj-slip__answers" aria-label={t('ready')}>
      <header>
        <h2>{t('ready')}</h2>
        <p className="hj-quiet hj-dense" role="status">
          {done === undefined ? t('readyHint') : t('inserted', { title: text(done.title) })}
        </p>
      </header>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="hj-slip__ready"
              aria-label={t('insert', { title: text(row.title) })}
              title={text(row.text)}
              onClick={() => insert(row)}
            >
              <strong>{text(row.title)}</strong>
              <span className="hj-slip__words">{text(row.text)}</span>
              <span className="hj-quiet hj-dense">{text(row.article)}</span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
};
