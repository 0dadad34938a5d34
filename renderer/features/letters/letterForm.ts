/** The form of a letter's text: the stored schema itself; drawable also while a part is too long or half typed. */
import type * as z from 'zod';
import { type LetterContent, letterContentSchema } from '../../../shared/letter/events.ts';

export type LetterInput = z.input<typeof letterContentSchema>;

/** What can be drawn of the typing: the whole of it, or what was drawable last. */
export const drawableText = (values: LetterInput, last: LetterContent): LetterContent => {
  const typed = letterContentSchema.safeParse(values);
  return typed.success ? typed.data : last;
};

/** Both went through the schema, so their keys stand in one order. */
export const isSameText = (one: LetterContent, other: LetterContent): boolean =>
  JSON.stringify(one) === JSON.stringify(letterContentSchema.parse(other));

/** From a field of a command to the field of the form: `content.addressee.name` is `addressee.name`. */
export const onForm = (field: string): string => field.replace(/^content\./, '');

/** The provisions with another one at the end; one that is there already is not added twice. */
export const withLaw = (law: readonly string[], words: string): string[] =>
  law.includes(words) ? [...law] : [...law, words];
