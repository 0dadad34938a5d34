/** Whose local figures a calculation takes; shown only where the calculator asks for a figure that differs from place to place. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fields } from '../../../shared/calculators/inputFields.ts';
import { type CalculatorId, calculators } from '../../../shared/calculators/registry.ts';
import { knownPlaces } from '../../../shared/settings/place.ts';
import { settingRegister } from '../../../shared/settings/register.ts';
import { placeText } from '../../../shared/settings/settingWords.ts';
import { useRulebook } from '../../app/queries.ts';
import { useText } from '../../i18n/useText.ts';
import '../../ui/form/Form.css';

type PlaceFieldProps = {
  readonly id: CalculatorId;
  readonly place: string;
  readonly onChoose: (place: string) => void;
};

export const PlaceField = ({ id, place, onChoose }: PlaceFieldProps) => {
  const { t } = useTranslation('calculators');
  const text = useText();
  const field = useId();
  const { settings } = useRulebook();
  if (!asksForPlace(calculators[id].fields)) return null;
  const places = [...new Set(['', place, ...knownPlaces(settings)])];
  return (
    <div className="hj-field">
      <label className="hj-field__label" htmlFor={field}>
        {t('place')}
      </label>
      <select
        id={field}
        className="hj-input"
        value={place}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => onChoose(target.value)}
      >
        {places.map((one) => (
          <option key={one} value={one}>
            {text(placeText(one))}
          </option>
        ))}
      </select>
      <p id={`${field}-hint`} className="hj-field__hint">
        {t('placeHint')}
      </p>
    </div>
  );
};

const asksForPlace = (fields: Fields): boolean =>
  Object.values(fields).some(({ setting }) => setting !== undefined && settingRegister[setting].hasPlaces);
