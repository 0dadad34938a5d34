/** Chooses a list to go through, or a field that decides whether something is shown. */
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/useText.ts';
import { Choice } from './Choice.tsx';
import { useScopedFields } from './editing.tsx';

type FieldChoiceProps = {
  readonly label: string;
  readonly value: string;
  /** list: only lists; any: whatever can be empty or not. */
  readonly kind: 'list' | 'any';
  readonly onChange: (name: string) => void;
};

export const FieldChoice = ({ label, value, kind, onChange }: FieldChoiceProps) => {
  const { t } = useTranslation('templates');
  const text = useText();
  const rows = useScopedFields()
    .filter((field) => kind === 'any' || field.kind === 'list')
    .map(({ name, meaning }) => ({ code: name, word: meaning === null ? name : `${text(meaning)}（${name}）` }));
  // What stands in the wording is shown even where the paper does not have it; the checker says so.
  const known = rows.some(({ code }) => code === value);
  const all = known ? rows : [{ code: value, word: value === '' ? t('choose') : value }, ...rows];
  return <Choice label={label} value={value} rows={all} onChange={onChange} />;
};
