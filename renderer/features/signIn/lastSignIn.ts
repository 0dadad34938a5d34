/** Who signed in last on this computer, so that only the password is typed. A sign-in name, never a password. */
const STORAGE_KEY = 'hejie.lastSignIn';

export const lastSignInName = (): string => localStorage.getItem(STORAGE_KEY) ?? '';
export const rememberSignInName = (signInName: string): void => localStorage.setItem(STORAGE_KEY, signInName);
