/** One offer: round, side, amount, and under it who made it (where a side is several) and on what terms. */
import { Trash2 } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { isWorker } from '../../../shared/case/state.ts';
import { MoneyField } from '../../ui/form/MoneyField.tsx';
import { NumberField } from '../../ui/form/NumberField.tsx';
import { plainText, SelectField } from '../../ui/form/SelectField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { SessionFormInput } from './sessionForm.ts';

type OfferRowProps = { readonly view: CaseView; readonly index: number; readonly onRemove: () => void };

export const OfferRow = ({ view, index, onRemove }: OfferRowProps) => {
  const { t } = useTranslation('session');
  const { control } = useFormContext<SessionFormInput>();
  const path = `compromise.offers.${index}` as const;
  const by = useWatch({ control, name: `${path}.by` });
  const people = view.case.parties.filter((party) => isWorker(party) === (by === 'worker'));
  return (
    <li className={`hj-offer hj-offer--${by}`}>
      <NumberField name={`${path}.round`} label={t('offers.round')} isLabelHidden />
      <span className="hj-offer__side">{t(`offers.sides.${by}`)}</span>
      <MoneyField name={`${path}.amountFen`} label={t('offers.amount')} isLabelHidden />
      <IconButton label={t('offers.remove', { row: index + 1 })} icon={<Trash2 />} onPress={onRemove} />
      <div className="hj-offer__more">
        {people.length > 1 && (
          <SelectField
            name={`${path}.partyName`}
            label={t('offers.party')}
            isLabelHidden
            emptyLabel={t('offers.party')}
            rows={people.map(({ name }) => ({ code: name, text: plainText(name) }))}
          />
        )}
        <TextField name={`${path}.terms`} label={t('offers.terms')} isLabelHidden placeholder={t('offers.terms')} />
      </div>
    </li>
  );
};
