/** The parties typed so far as rows of a choice; one without a name yet shows its number. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ChoiceRow, plainText } from '../../ui/form/SelectField.tsx';
import type { IntakeInput } from './intakeForm.ts';

export const usePartyRows = (): readonly ChoiceRow[] => {
  const { t } = useTranslation('intake');
  const { control } = useFormContext<IntakeInput>();
  const [workers, respondents] = useWatch({ control, name: ['workers', 'respondents'] });
  return [
    ...workers.map((party, at) => ({
      code: party.partyId,
      text: plainText(party.name === '' ? t('worker.nth', { count: at + 1 }) : party.name),
    })),
    ...respondents.map((party, at) => ({
      code: party.partyId,
      text: plainText(party.name === '' ? t('respondent.nth', { count: at + 1 }) : party.name),
    })),
  ];
};
