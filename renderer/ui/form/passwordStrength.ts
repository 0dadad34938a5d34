/** A word about a password, never a rule beyond the length: length protects, forced symbols do not. */

export type PasswordStrength =
  | { readonly word: 'short'; readonly missing: number }
  | { readonly word: 'guessable' | 'fine' | 'good' | 'great' };

const MIN_LENGTH = 10;

/** Guessable: one or few different characters, digits only, or a plain run such as 1234567890 or abcdefghij. */
export const passwordStrength = (password: string): PasswordStrength => {
  const characters = [...password];
  if (characters.length < MIN_LENGTH) return { word: 'short', missing: MIN_LENGTH - characters.length };
  if (isGuessable(characters)) return { word: 'guessable' };
  // A Chinese character carries about as much as two letters.
  const weight = characters.reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
  if (weight >= 20) return { word: 'great' };
  return { word: weight >= 14 ? 'good' : 'fine' };
};

const isGuessable = (characters: readonly string[]): boolean =>
  new Set(characters).size <= 4 || characters.every((character) => /\d/.test(character)) || isRun(characters);

const isRun = (characters: readonly string[]): boolean => {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
};
