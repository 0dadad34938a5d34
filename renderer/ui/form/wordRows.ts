/** Choices that are words of an i18n area rather than codes of the rulebook. */
import type { ChoiceRow } from './SelectField.tsx';

type Words = Readonly<Record<string, string>>;

/** One row for each code, with its words in both languages. */
export const wordRows = (chinese: Words, english: Words): readonly ChoiceRow[] =>
  Object.entries(chinese).map(([code, text]) => ({ code, text: { zh: text, en: english[code] ?? text } }));
