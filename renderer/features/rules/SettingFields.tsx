/** The fields of the dialog: what is being confirmed stands as it is; what is being entered is asked for by the kind of the row's value. */
import { useTranslation } from 'react-i18next';
import type { SettingView } from '../../../shared/api/settings.ts';
import { EVERYWHERE, knownPlaces } from '../../../shared/settings/place.ts';
import {
  placeText,
  settingPlaceText,
  settingValueText,
  sourceText,
  unitWords,
} from '../../../shared/settings/settingWords.ts';
import { type SettingRow, unitsOf } from '../../../shared/settings/settingRow.ts';
import { useText } from '../../i18n/useText.ts';
import { DateText } from '../../ui/DateText.tsx';
import { CheckField } from '../../ui/form/CheckField.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { ComboField } from '../../ui/form/ComboField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { MoneyField } from '../../ui/form/MoneyField.tsx';
import { NumberField } from '../../ui/form/NumberField.tsx';
import { SelectField } from '../../ui/form/SelectField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import type { Entering } from './EnterSettingDialog.tsx';

type SettingFieldsProps = { readonly entering: Entering; readonly views: readonly SettingView[] };

export const SettingFields = ({ entering, views }: SettingFieldsProps) => {
  const { t } = useTranslation('rules');
  const text = useText();
  const { row, setting, isConfirming } = entering;
  const places = knownPlaces(views.flatMap(({ own }) => own));
  return (
    <>
      {isConfirming && setting !== null ? (
        <Facts row={row} setting={setting} />
      ) : (
        <div className="hj-fields">
          <ValueFields row={row} places={places} />
          {row.hasPlaces && (
            <ComboField
              name="place"
              label={t('place')}
              hint={t('placeHint')}
              rows={places.map((place) => ({ code: place, text: placeText(place) }))}
              allowsCustom
            />
          )}
          <DateField name="validFrom" label={t('dialog.validFrom')} isRequired />
        </div>
      )}
      <TextAreaField
        name="source.zh"
        label={t('dialog.source')}
        hint={
          setting === null
            ? t('dialog.sourceHint')
            : `${t('dialog.sourceHint')} · ${t('dialog.shippedSource', { source: text(sourceText(setting.source)) })}`
        }
        isRequired
      />
      {!isConfirming && <CheckField name="confirmed" label={t('dialog.isConfirmed')} />}
    </>
  );
};

const Facts = ({ row, setting }: { readonly row: SettingRow; readonly setting: NonNullable<Entering['setting']> }) => {
  const { t } = useTranslation('rules');
  const text = useText();
  return (
    <dl className="hj-rule__facts">
      {row.hasPlaces && <dt>{t('place')}</dt>}
      {row.hasPlaces && <dd>{text(settingPlaceText(setting))}</dd>}
      <dt>{t('value')}</dt>
      <dd>
        <strong>{text(settingValueText(setting))}</strong>
      </dd>
      <dt>{t('dialog.validFrom')}</dt>
      <dd>
        <DateText on={setting.validFrom} isFull />
      </dd>
    </dl>
  );
};

const ValueFields = ({ row, places }: { readonly row: SettingRow; readonly places: readonly string[] }) => {
  const { t } = useTranslation('rules');
  const text = useText();
  const rule = row.value;
  switch (rule.kind) {
    case 'choice':
      return <ChoiceField name="value" label={t('dialog.choice')} rows={rule.choices} isRequired isWide />;
    case 'place':
      return (
        <ComboField
          name="value"
          label={t('place')}
          rows={[
            ...places.map((place) => ({ code: place, text: placeText(place) })),
            { code: EVERYWHERE, text: placeText(EVERYWHERE) },
          ]}
          allowsCustom
          isRequired
        />
      );
    case 'number': {
      const units = unitsOf(row.value);
      if (units.includes('fen'))
        return <MoneyField name="value" label={t('dialog.amount')} isRequired autoFocus hasCapital />;
      const [only = 'count'] = units;
      return (
        <>
          <NumberField
            name="value"
            label={t('dialog.number')}
            hasDecimals={rule.decimals > 0}
            unit={units.length > 1 || only === 'choice' ? undefined : text(unitWords[only])}
            isRequired
            autoFocus
          />
          {units.length > 1 && (
            <SelectField
              name="unit"
              label={t('dialog.unit')}
              rows={units.flatMap((unit) => (unit === 'choice' ? [] : { code: unit, text: unitWords[unit] }))}
              hasEmpty={false}
            />
          )}
        </>
      );
    }
  }
};
