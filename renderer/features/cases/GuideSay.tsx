/** What to tell the parties at this step. */
import { useTranslation } from 'react-i18next';
import { SayBlock } from '../../parts/SayBlock.tsx';
import { useCasePage } from './caseActions.tsx';

export const GuideSay = () => {
  const { t } = useTranslation('cases');
  return <SayBlock title={t('guide.say')} say={useCasePage().view.guide.say} />;
};
