/** The body and the authority: the court or the commission, which legal kind of body mediates, numbers given elsewhere, flags. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { bodyKinds, caseFlags } from '../../../shared/case/codes.ts';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { LinesField } from '../../ui/form/LinesField.tsx';
import { SelectField } from '../../ui/form/SelectField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import type { IntakeInput } from './intakeForm.ts';
import { IntakeSection } from './IntakeSection.tsx';

export const ReferralSection = () => {
  const { t } = useTranslation('intake');
  const { control } = useFormContext<IntakeInput>();
  const track = useWatch({ control, name: 'registration.track' });
  return (
    <IntakeSection step="referral" lead={t(`referral.lead.${track}`)}>
      <div className="hj-fields">
        <TextField name="registration.court" label={t(`referral.body.${track}`)} />
        <SelectField
          name="registration.bodyKind"
          label={t('referral.bodyKind')}
          rows={bodyKinds}
          emptyLabel={t('referral.bodyKindUnknown')}
          hint={t('referral.bodyKindHint')}
        />
        <LinesField
          name="registration.externalNumbers"
          label={t('referral.externalNumbers')}
          hint={t('referral.externalHint')}
        />
      </div>
      <ChoiceField name="registration.flags" label={t('referral.flags')} rows={caseFlags} isMultiple />
    </IntakeSection>
  );
};
