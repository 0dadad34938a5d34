/** Which receipt, letter, service or visit a paper speaks of, where it speaks of one; the empty row stands for what the paper does by itself. */
import { useTranslation } from 'react-i18next';
import { type PaperItemKind, paperItems } from '../../../shared/documents/paperItems.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { plainText, SelectField } from '../../ui/form/SelectField.tsx';
import { formatDay } from '../../ui/formatDate.ts';
import { useCasePage } from './caseActions.tsx';

export const PaperItemChoice = ({ kind }: { readonly kind: PaperItemKind }) => {
  const { t } = useTranslation('handIn');
  const text = useText();
  const language = useLanguage();
  const { view, today } = useCasePage();
  const items = paperItems(kind, view.case, today);
  if (items.length === 0) return null;
  const rows = items.toReversed().map(({ id, name, on }) => ({
    code: id,
    text: plainText([text(name), on === null ? '' : formatDay(on, language)].filter(Boolean).join(' · ')),
  }));
  return (
    <SelectField name="itemId" label={t(`items.${kind}.label`)} emptyLabel={t(`items.${kind}.none`)} rows={rows} />
  );
};
