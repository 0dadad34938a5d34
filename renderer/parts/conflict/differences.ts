/** Where a text differs from others, in pieces that a person can read: whole numbers and words, single Chinese characters. Pure. */

export type Piece = { readonly text: string; readonly differs: boolean };

/** Beyond this many comparisons only what all begin and end with counts as the same. */
const MOST_COMPARISONS = 4_000_000;

/** The text in pieces; a piece differs when it is not, in this order, in every other text. */
export const differingPieces = (text: string, others: readonly string[]): readonly Piece[] => {
  const mine = tokensOf(text);
  const kept = others.map((other) => keptTokens(mine, tokensOf(other)));
  const pieces: Piece[] = [];
  for (const [at, token] of mine.entries()) {
    const differs = kept.some((isKept) => isKept[at] !== true);
    const last = pieces.at(-1);
    if (last?.differs === differs) pieces[pieces.length - 1] = { text: last.text + token, differs };
    else pieces.push({ text: token, differs });
  }
  return pieces;
};

const tokensOf = (text: string): readonly string[] => text.match(/[\p{N}.,]+|[\p{Script=Latin}]+|./gsu) ?? [];

/** For every token of `mine` whether it stands in the longest row of tokens that both have in common. */
const keptTokens = (mine: readonly string[], theirs: readonly string[]): readonly boolean[] => {
  const kept = mine.map(() => false);
  let start = 0;
  while (start < mine.length && start < theirs.length && mine[start] === theirs[start]) kept[start++] = true;
  let [mineEnd, theirEnd] = [mine.length, theirs.length];
  while (mineEnd > start && theirEnd > start && mine[mineEnd - 1] === theirs[theirEnd - 1]) {
    mineEnd -= 1;
    theirEnd -= 1;
    kept[mineEnd] = true;
  }
  const [a, b] = [mine.slice(start, mineEnd), theirs.slice(start, theirEnd)];
  if (a.length * b.length <= MOST_COMPARISONS) for (const at of commonPlaces(a, b)) kept[start + at] = true;
  return kept;
};

/** Places in `a` of a longest common subsequence with `b`. */
const commonPlaces = (a: readonly string[], b: readonly string[]): readonly number[] => {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const places: number[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      places.push(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
};
