/** Language, theme, text size and the automatic lock, for this computer. */
import { useTranslation } from 'react-i18next';
import { IdleMinutes, setPreferences, TextSize, Theme, usePreferences } from '../../app/preferences.ts';
import { setLanguage } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Choices } from './Choices.tsx';
import { Part } from './Part.tsx';

const languages = ['zh', 'en'] as const;

export const DisplayPart = () => {
  const { t } = useTranslation(['settings', 'common']);
  const language = useLanguage();
  const { theme, textSize, idleMinutes } = usePreferences();
  return (
    <Part title={t('settings:look')} body={t('settings:lookBody')}>
      <Choices
        label={t('settings:language')}
        rows={languages.map((code) => ({ code, word: t(`common:languageName.${code}`) }))}
        chosen={language}
        onChoose={(code) => void setLanguage(code)}
      />
      <Choices
        label={t('settings:theme')}
        rows={Theme.map((code) => ({ code, word: t(`settings:themes.${code}`) }))}
        chosen={theme}
        onChoose={(code) => setPreferences({ theme: code })}
      />
      <Choices
        label={t('settings:textSize')}
        rows={TextSize.map((code) => ({ code, word: `${code}%` }))}
        chosen={textSize}
        onChoose={(code) => setPreferences({ textSize: code })}
        hint={t('settings:textSample')}
      />
      <Choices
        label={t('settings:idle')}
        rows={IdleMinutes.map((count) => ({ code: String(count), word: t('settings:minutes', { count }) }))}
        chosen={String(idleMinutes)}
        onChoose={(code) => {
          const minutes = IdleMinutes.find((count) => String(count) === code);
          if (minutes !== undefined) setPreferences({ idleMinutes: minutes });
        }}
        hint={t('settings:idleHint')}
      />
    </Part>
  );
};
