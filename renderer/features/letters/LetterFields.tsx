/** The text of a letter, part by part in the order of the paper. */
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { partners } from '../../../shared/case/codes.ts';
import type { LetterKind } from '../../../shared/letter/kinds.ts';
import { lawSnippets } from '../../../shared/letter/lawSnippets.ts';
import { useText } from '../../i18n/useText.ts';
import { ComboField } from '../../ui/form/ComboField.tsx';
import { LinesField } from '../../ui/form/LinesField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { type LetterInput, withLaw } from './letterForm.ts';

export const LetterFields = ({ kind }: { readonly kind: LetterKind }) => {
  const { t } = useTranslation('letters');
  const goesToAuthority = kind === 'proposal' || kind === 'transfer';
  return (
    <>
      <Addressee goesToAuthority={goesToAuthority} />
      {goesToAuthority && <TextField name="employer" label={t('text.employer')} isRequired />}
      <TextField name="matter" label={t('text.matter')} placeholder={t('text.matterHint')} isRequired />
      <TextAreaField name="facts" label={t('text.facts')} rows={5} isRequired />
      {kind !== 'reminder' && <TextAreaField name="history" label={t('text.history')} rows={3} />}
      <Law />
      <TextAreaField name="demand" label={t(`text.demand.${kind}`)} rows={4} isRequired />
      {kind === 'opinion' && <TextField name="investigators" label={t('text.investigators')} />}
      <LinesField name="enclosures" label={t('text.enclosures')} hint={t('text.enclosuresHint')} />
      <details className="hj-letter__more">
        <summary>{t('text.more')}</summary>
        <div className="hj-letter__pair">
          <TextField name="issuer" label={t('text.issuer')} isRequired />
          <TextField name="copyTo" label={t('text.copyTo')} />
          <TextField name="contactName" label={t('text.contactName')} />
          <TextField name="contactPhone" label={t('text.contactPhone')} />
        </div>
      </details>
    </>
  );
};

const Addressee = ({ goesToAuthority }: { readonly goesToAuthority: boolean }) => {
  const { t } = useTranslation('letters');
  const name = { name: 'addressee.name', label: t('text.addressee'), isRequired: true } as const;
  return (
    <>
      {goesToAuthority ? <ComboField {...name} rows={partners} allowsCustom /> : <TextField {...name} />}
      <div className="hj-letter__pair">
        <TextField name="addressee.contact" label={t('text.contact')} />
        <TextField name="addressee.phone" label={t('text.phone')} />
      </div>
      <TextField name="addressee.address" label={t('text.address')} />
    </>
  );
};

const Law = () => {
  const { t } = useTranslation('letters');
  const text = useText();
  const { getValues, setValue } = useFormContext<LetterInput>();
  const insert = (id: string): void => {
    const row = lawSnippets.find((snippet) => snippet.id === id);
    if (row === undefined) return;
    setValue('law', withLaw(getValues('law'), row.words), { shouldDirty: true, shouldValidate: true });
  };
  return (
    <div className="hj-letter__law">
      <LinesField name="law" label={t('text.law')} hint={t('text.lawHint')} rows={4} isRequired />
      <Menu
        label={t('text.insertLaw')}
        rows={lawSnippets.map((row) => ({ id: row.id, label: text(row.title), note: row.words.slice(0, 60) }))}
        onChoose={insert}
        trigger={
          <button type="button" className="hj-button hj-button--plain">
            {t('text.insertLaw')}
          </button>
        }
      />
    </div>
  );
};
