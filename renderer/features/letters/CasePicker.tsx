/** Finds the case a letter is about by any words of it. */
import { X } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { useCore } from '../../app/core.tsx';
import { useSearch } from '../../app/queries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** More would not be read; another word finds it. */
const HITS_SHOWN = 5;

type CasePickerProps = { readonly chosen: CaseView | null; readonly onChoose: (view: CaseView | null) => void };

export const CasePicker = ({ chosen, onChoose }: CasePickerProps) => {
  const { t } = useTranslation('letters');
  const id = useId();
  if (chosen === null) {
    return (
      <div className="hj-field">
        <label className="hj-field__label" htmlFor={id}>
          {t('draft.case')}
        </label>
        <CaseSearch id={id} onChoose={onChoose} />
      </div>
    );
  }
  return (
    <div className="hj-field">
      <span className="hj-field__label">{t('panel.case')}</span>
      <p className="hj-case-picked">
        <span className="hj-numeric">{chosen.case.registration.number}</span> {chosen.title}
        <IconButton label={t('draft.caseRemove')} icon={<X />} onPress={() => onChoose(null)} />
      </p>
    </div>
  );
};

type CaseSearchProps = { readonly id: string; readonly onChoose: (view: CaseView) => void };

const CaseSearch = ({ id, onChoose }: CaseSearchProps) => {
  const { t } = useTranslation('letters');
  const words = useRefusalText();
  const core = useCore();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useDeferredValue(text).trim();
  const found = useSearch(asked);
  const isAsked = [...asked].length >= 2;
  const choose = async (caseId: string): Promise<void> => {
    const opened = await core.cases.get({ caseId });
    if (opened.ok) onChoose(opened.value);
    else setProblem(words(opened.refusal));
  };
  return (
    <>
      <input
        id={id}
        className="hj-input"
        type="search"
        value={text}
        maxLength={100}
        placeholder={t('draft.caseHint')}
        onChange={(typed) => setText(typed.target.value)}
      />
      {problem !== null && <div className="hj-field__error">{problem}</div>}
      {isAsked && found.data?.length === 0 && <div className="hj-field__hint">{t('draft.caseNone')}</div>}
      {isAsked && (
        <ul className="hj-case-hits">
          {(found.data ?? []).slice(0, HITS_SHOWN).map((hit) => (
            <li key={hit.caseId}>
              <button type="button" className="hj-case-hit" onClick={() => void choose(hit.caseId)}>
                <span className="hj-numeric hj-quiet">{hit.number}</span> {hit.workers} — {hit.respondents}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
