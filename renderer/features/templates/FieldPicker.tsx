/** The fields one can put into a text, with what they mean and what stands there in an invented case. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/useText.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useScopedFields } from './editing.tsx';
import { markOf, type ScopedField } from './fieldScope.ts';

type FieldPickerProps = { readonly onChoose: (field: ScopedField) => void; readonly onClose: () => void };

export const FieldPicker = ({ onChoose, onClose }: FieldPickerProps) => {
  const { t } = useTranslation('templates');
  const text = useText();
  const [typed, setTyped] = useState('');
  const fields = useScopedFields().filter(({ kind }) => kind === 'text');
  const wanted = typed.trim().toLowerCase();
  const found = fields.filter(({ name, meaning, sample }) =>
    [name, meaning?.zh ?? '', meaning?.en ?? '', sample].some((part) => part.toLowerCase().includes(wanted)),
  );
  return (
    <Dialog title={t('fields.title')} isOpen onClose={onClose} size="normal">
      <div className="hj-stack">
        <input
          className="hj-input"
          type="search"
          aria-label={t('fields.search')}
          placeholder={t('fields.search')}
          value={typed}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is opened to type
          autoFocus
          onChange={({ target }) => setTyped(target.value)}
        />
        {found.length === 0 && <p className="hj-quiet">{t('fields.none')}</p>}
        <ul className="hj-field-list">
          {found.map((field) => (
            <li key={field.name}>
              <button type="button" className="hj-field-row" onClick={() => onChoose(field)}>
                <strong>{field.meaning === null ? field.name : text(field.meaning)}</strong>
                <code>{markOf(field.name)}</code>
                <span className="hj-quiet">{field.sample === '' ? t('fields.noSample') : field.sample}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
};
