/** Rights told (特邀调解规定 Art. 14) and the question of recusal. */
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/form/CheckField.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { recusalRows } from './choices.ts';
import { Part } from './Part.tsx';

export const ToldPart = () => {
  const { t } = useTranslation('session');
  return (
    <Part title={t('told.title')}>
      <CheckField name="record.rightsTold" label={t('told.rights')} hint={t('told.rightsHint')} />
      <ChoiceField name="record.recusalAsked" label={t('told.recusal')} rows={recusalRows} />
    </Part>
  );
};
