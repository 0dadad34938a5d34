/** What a person chose for this computer: theme, text size, idle time. Not case data; kept in the browser's own storage. */
import { useSyncExternalStore } from 'react';

export const Theme = ['system', 'light', 'dark'] as const;
export type Theme = (typeof Theme)[number];
export const TextSize = ['100', '115', '130', '150', '175', '200'] as const;
export type TextSize = (typeof TextSize)[number];
export const IdleMinutes = [5, 10, 20, 30] as const;
export type IdleMinutes = (typeof IdleMinutes)[number];
export type Preferences = { readonly theme: Theme; readonly textSize: TextSize; readonly idleMinutes: IdleMinutes };

const STORAGE_KEY = 'hejie.preferences';
const defaults: Preferences = { theme: 'system', textSize: '100', idleMinutes: 10 };

const oneOf = <T>(choices: readonly T[], value: unknown, otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;

const read = (): Preferences => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    const part = (key: keyof Preferences): unknown =>
      typeof stored === 'object' && stored !== null ? Reflect.get(stored, key) : undefined;
    return {
      theme: oneOf(Theme, part('theme'), defaults.theme),
      textSize: oneOf(TextSize, part('textSize'), defaults.textSize),
      idleMinutes: oneOf(IdleMinutes, part('idleMinutes'), defaults.idleMinutes),
    };
  } catch {
    return defaults;
  }
};

let current: Preferences = defaults;
const listeners = new Set<() => void>();

const show = ({ theme, textSize }: Preferences): void => {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  if (textSize === '100') delete root.dataset['text'];
  else root.dataset['text'] = textSize;
};

/** Reads and applies what was chosen; before the first render, so that nothing flashes. */
export const startPreferences = (): void => {
  current = read();
  show(current);
};

export const setPreferences = (change: Partial<Preferences>): void => {
  current = { ...current, ...change };
  localStorage.setItem(STORAGE_KEY, JSON.stringify(current));
  show(current);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);
