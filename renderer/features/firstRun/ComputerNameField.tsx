/** What this computer is called in its office; the system's own name is there to begin with. */
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/form/TextField.tsx';

export const ComputerNameField = () => {
  const { t } = useTranslation('entry');
  return <TextField name="deviceName" label={t('computerName')} hint={t('computerNameHint')} isRequired />;
};
