/** Reads shared two-language texts in the language shown now; re-renders when it changes. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, Text } from '../../shared/kernel/text.ts';
import { isLanguage } from './i18n.ts';

export const useLanguage = (): Language => {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'zh';
};

/** `const text = useText(); text(row.why)`. */
export const useText = (): ((text: Text) => string) => {
  const language = useLanguage();
  return useCallback((text) => text[language], [language]);
};
