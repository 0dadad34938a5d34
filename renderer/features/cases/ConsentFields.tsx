/** The separate consent of the persons whose data leave the office (个人信息保护法 Art. 23): when, how, who. For forms with a field `consent`. */
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { useCasePage } from './caseActions.tsx';
import { wayRows } from './optionRows.ts';
import { PartiesField } from './PartiesField.tsx';

export const ConsentFields = () => {
  const { t } = useTranslation('cases');
  const { today } = useCasePage();
  return (
    <fieldset className="hj-consent">
      <legend>{t('handoff.consent')}</legend>
      <p className="hj-quiet hj-dense">{t('handoff.consentWhy')}</p>
      <div className="hj-fields">
        <DateField name="consent.on" label={t('fields.consentOn')} max={today} isRequired />
        <ChoiceField name="consent.way" label={t('fields.consentWay')} rows={wayRows} isWide />
        <PartiesField name="consent.partyIds" label={t('fields.consentOf')} isRequired />
      </div>
    </fieldset>
  );
};
