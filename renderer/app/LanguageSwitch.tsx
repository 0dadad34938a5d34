/** The other language, one press away, on every screen from the first one on. */
import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { setLanguage } from '../i18n/i18n.ts';
import { useLanguage } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';

export const LanguageSwitch = () => {
  const { t } = useTranslation('frame');
  const language = useLanguage();
  return (
    <Button
      variant="quiet"
      icon={<Languages aria-hidden="true" />}
      aria-label={t('switchLanguageLabel')}
      onPress={() => void setLanguage(language === 'zh' ? 'en' : 'zh')}
    >
      {t('switchLanguage')}
    </Button>
  );
};
