/**
 * Text into search tokens: every two neighbouring Chinese characters make one token, a run of letters or digits makes one token. So any
 * two characters find their place without a dictionary, which matters for names (a dictionary cuts 张三丰 wrongly; measured, docs/adr/0007).
 * Invariant: a text is found by a term exactly when `searchForm(text)` contains `searchForm(term)` at a place where a leading word or
 * number begins. Pure; the index (search.ts) and the queries must use the same version of this file.
 */

/** The dots that people write inside names in many ways, and invisible marks (width, glyph choice): they never decide whether a text is found. */
const ignored = /[\u00b7\u2022\u2027\u30fb\u2e31]|\p{Default_Ignorable_Code_Point}/gu;
const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const han = /^\p{Script=Han}/u;

/** Full width to half width, capitals to small letters, signs that do not count left out. */
export const normaliseForSearch = (text: string): string => text.normalize('NFKC').toLowerCase().replace(ignored, '');

/** The runs of a text with one space between them: what containment is judged on. */
export const searchForm = (text: string): string => runsOf(text).join(' ');

/** The text as the index stores it. Every character of a Chinese run begins a token; the last one stands alone. */
export const indexTokens = (text: string): string => runsOf(text).flatMap(tokensOfRun).join(' ');

/** The words of what was typed, in search form; a space asks for both. Empty when nothing searchable was typed. */
export const searchTerms = (typed: string): readonly string[] =>
  normaliseForSearch(typed)
    .split(/\s+/u)
    .map(searchForm)
    .filter((term) => term !== '');

/** The full-text expression for what was typed, or null when there is nothing to look for. Holds only letters, digits and our signs. */
export const matchExpression = (typed: string): string | null => {
  const terms = searchTerms(typed);
  return terms.length === 0 ? null : terms.map(phraseOf).join(' AND ');
};

const runsOf = (text: string): readonly string[] => normaliseForSearch(text).match(run) ?? [];

const tokensOfRun = (word: string): readonly string[] => {
  if (!han.test(word)) return [word];
  const characters = Array.from(word);
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
};

// The last run may go on in the text: a Chinese one gives its pairs only, a word, a number or a single character asks for a beginning.
const phraseOf = (term: string): string => {
  const runs = term.split(' ');
  const last = runs.at(-1) ?? '';
  const isPairs = han.test(last) && Array.from(last).length > 1;
  const tokens = [...runs.slice(0, -1).flatMap(tokensOfRun), ...(isPairs ? tokensOfRun(last).slice(0, -1) : [last])];
  return `"${tokens.join(' ')}"${isPairs ? '' : '*'}`;
};
