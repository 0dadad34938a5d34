/**
 * The words of the pages: Chinese first, English complete. The language is remembered on this computer only.
 * Invariant: no text for people stands in a component; it comes from here or from a shared `Text`.
 */
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/kernel/text.ts';
import { en, zh } from './resources.ts';

const STORAGE_KEY = 'hejie.language';

export const isLanguage = (value: unknown): value is Language => value === 'zh' || value === 'en';

const rememberedLanguage = (): Language => {
  const stored = globalThis.localStorage?.getItem(STORAGE_KEY);
  return isLanguage(stored) ? stored : 'zh';
};

export const i18n = createInstance();

/** Loads the words and sets the page's language. Call once before the first render. */
export const startI18n = async (language: Language = rememberedLanguage()): Promise<void> => {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh',
    defaultNS: 'common',
    resources: { zh, en },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  applyLanguage(language);
};

/** The language shown now. */
export const currentLanguage = (): Language => (isLanguage(i18n.language) ? i18n.language : 'zh');

/** Switches every text at once and remembers the choice. */
export const setLanguage = async (language: Language): Promise<void> => {
  globalThis.localStorage?.setItem(STORAGE_KEY, language);
  await i18n.changeLanguage(language);
  applyLanguage(language);
};

const applyLanguage = (language: Language): void => {
  if (typeof document === 'undefined') return;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = i18n.t('appName');
};
