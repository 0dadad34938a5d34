import { describe, expect, it } from 'vitest';
import { en, zh } from './resources.ts';

type Words = { readonly [key: string]: string | Words };
const flat = (words: Words, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  );
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([\w]+)/g)].map(([, name = '']) => name))].toSorted();

const english = new Map(flat(en));
const chinese = flat(zh);

describe('the words of both languages', () => {
  it('fill the same places', () => {
    const differing = chinese.filter(
      // A count may hide behind its plural form: "a day" needs no figure.
      ([key, text]) =>
        !key.endsWith('_one') && placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
  it('leave nothing empty', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });
  it('never put Chinese into English, save for names of papers and examples', () => {
    const mixed = [...english].filter(([, text]) => /^[^A-Za-z]*\p{Script=Han}[^A-Za-z]*$/u.test(text));
    expect(mixed.map(([key]) => key)).toEqual(['common.languageName.zh', 'frame.switchLanguage']);
  });
  it('use the apostrophe of the keyboard in English: the Chinese font draws the curled one as wide as a character', () => {
    expect([...english].filter(([, text]) => text.includes('\u2019')).map(([key]) => key)).toEqual([]);
  });
});
