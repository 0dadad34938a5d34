/**
 * The words around the first match, for the list of hits. The index keeps no text, so the place is found again in the kept text.
 * Pure.
 */
import { searchForm, searchTerms } from './searchTokens.ts';

const before = 16;
const after = 44;

/** At most sixty characters of the line around the first of the typed words that stands in `text`; null when none does. */
export const excerptOf = (text: string, typed: string): string | null => {
  const place = plainPlace(text, typed) ?? firstPlace(text, searchTerms(typed));
  if (place === null) return null;
  const lineStart = text.lastIndexOf('\n', place) + 1;
  const lineEnd = text.indexOf('\n', place) < 0 ? text.length : text.indexOf('\n', place);
  const from = startOfCharacter(text, Math.max(lineStart, place - before));
  const to = startOfCharacter(text, Math.min(lineEnd, place + after));
  return `${from > lineStart ? '…' : ''}${text.slice(from, to).trim()}${to < lineEnd ? '…' : ''}`;
};

/** The quick way: a word stands in the text just as it was typed. */
const plainPlace = (text: string, typed: string): number | null =>
  typed
    .split(/\s+/u)
    .filter((word) => searchForm(word) !== '')
    .map((word) => text.indexOf(word))
    .find((at) => at >= 0) ?? null;

/** Index in `text` where the first found term begins. */
const firstPlace = (text: string, terms: readonly string[]): number | null => {
  const { form, origin } = tracedForm(text);
  for (const term of terms) {
    const at = placeOf(form, term);
    if (at >= 0) return origin[at] ?? null;
  }
  return null;
};

const placeOf = (form: string, term: string): number => {
  if (/^\p{Script=Han}/u.test(term)) return form.indexOf(term);
  if (form.startsWith(term)) return 0;
  const at = form.indexOf(` ${term}`);
  return at < 0 ? at : at + 1;
};

/** The search form, character by character, with the index in the text that each code unit came from. */
const tracedForm = (text: string): { readonly form: string; readonly origin: readonly number[] } => {
  let form = '';
  const origin: number[] = [];
  let wasHan: boolean | null = null;
  let isGap = false;
  let index = 0;
  for (const character of text) {
    const folded = searchForm(character);
    if (folded === '') {
      // Left-out signs (a dot in a name) join what stands around them; all others part it.
      isGap ||= !isLeftOut(character);
    } else {
      const isHan = /^\p{Script=Han}/u.test(folded);
      const parted = form !== '' && (isGap || isHan !== wasHan);
      const piece = parted ? ` ${folded}` : folded;
      form += piece;
      for (let unit = 0; unit < piece.length; unit += 1) origin.push(index);
      wasHan = isHan;
      isGap = false;
    }
    index += character.length;
  }
  return { form, origin };
};

const isLeftOut = (character: string): boolean => searchForm(`甲${character}乙`) === '甲乙';

const startOfCharacter = (text: string, index: number): number => {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
};
