/** What came from the court: the form of referral, the court, numbers given elsewhere. */
import { useTranslation } from 'react-i18next';
import { referrals } from '../../../shared/case/codes.ts';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { LinesField } from '../../ui/form/LinesField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { IntakeSection } from './IntakeSection.tsx';

export const ReferralSection = () => {
  const { t } = useTranslation('intake');
  return (
    <IntakeSection step="referral" lead={t('referral.lead')}>
      <ChoiceField name="registration.referral" label={t('referral.form')} rows={referrals} />
      <div className="hj-fields">
        <TextField name="registration.court" label={t('referral.court')} />
        <LinesField
          name="registration.externalNumbers"
          label={t('referral.externalNumbers')}
          hint={t('referral.externalHint')}
        />
      </div>
    </IntakeSection>
  );
};
