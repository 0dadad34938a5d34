/** What happened, in the person's own words. */
import { useTranslation } from 'react-i18next';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { IntakeSection } from './IntakeSection.tsx';

export const StorySection = () => {
  const { t } = useTranslation('intake');
  return (
    <IntakeSection step="facts">
      <TextAreaField
        name="registration.facts"
        label={t('facts.label')}
        isLabelHidden
        hint={t('facts.hint')}
        placeholder={t('facts.placeholder')}
        rows={4}
      />
    </IntakeSection>
  );
};
