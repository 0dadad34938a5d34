/** A text of a wording: typed as it is, with a button to put in a field, and underneath what the fields in it mean. */
import { BracesIcon } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useScopedFields } from './editing.tsx';
import { FieldPicker } from './FieldPicker.tsx';
import { fieldsNamed, markOf, withField } from './fieldScope.ts';

type TextBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly rows?: number | undefined;
  readonly isLabelHidden?: boolean | undefined;
};

export const TextBox = ({ label, value, onChange, rows = 1, isLabelHidden }: TextBoxProps) => {
  const { t } = useTranslation('templates');
  const text = useText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isPicking, setPicking] = useState(false);
  const inScope = useScopedFields();
  const named = fieldsNamed(value, inScope).filter(({ meaning }) => meaning !== null);
  const insert = (name: string): void => {
    const { selectionStart, selectionEnd } = area.current ?? {
      selectionStart: value.length,
      selectionEnd: value.length,
    };
    const { text: next, caret } = withField(value, { start: selectionStart, end: selectionEnd }, name);
    onChange(next);
    setPicking(false);
    // The dialog gives the focus back first.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(caret, caret);
    });
  };
  return (
    <div className="hj-text-box">
      <label className={isLabelHidden === true ? 'hj-visually-hidden' : 'hj-field__label'} htmlFor={id}>
        {label}
      </label>
      <div className="hj-text-box__row">
        <textarea
          id={id}
          ref={area}
          className="hj-input"
          rows={Math.max(rows, Math.min(8, Math.ceil(value.length / 34)))}
          value={value}
          aria-describedby={named.length === 0 ? undefined : `${id}-fields`}
          onChange={({ target }) => onChange(target.value)}
        />
        <IconButton
          label={t('fields.insert')}
          icon={<BracesIcon />}
          hasPopup="dialog"
          onPress={() => setPicking(true)}
        />
      </div>
      {named.length > 0 && (
        <p id={`${id}-fields`} className="hj-field__hint">
          {named.map(({ name, meaning }) => `${markOf(name)} ${meaning === null ? '' : text(meaning)}`).join('；')}
        </p>
      )}
      {isPicking && <FieldPicker onChoose={({ name }) => insert(name)} onClose={() => setPicking(false)} />}
    </div>
  );
};
