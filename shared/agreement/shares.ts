/**
 * What each of many gets: a percentage of what each claims, or an agreed sum parted in proportion to the claims. Whole fen, exact: shares of
 * a sum add up to it. Pure.
 */
import { wholeFen } from '../money/fen.ts';

/** `percent` of an amount, half a fen rounded up. Exact for every amount, since no product leaves the range of whole numbers. */
export const percentOf = (fen: number, percent: number): number => {
  const hundredths = Math.trunc(wholeFen(fen) / 100);
  const rest = fen - hundredths * 100;
  return wholeFen(hundredths * percent + Math.floor((rest * percent + 50) / 100));
};

/**
 * The sum parted in proportion to the weights; what is left after rounding down goes, one fen each, to the largest remainders, in order where they
 * are equal. Nothing for a weight of zero; all zero where every weight is.
 */
export const splitInProportion = (totalFen: number, weights: readonly number[]): readonly number[] => {
  const all = weights.reduce((sum, weight) => sum + BigInt(wholeFen(weight)), 0n);
  if (all === 0n) return weights.map(() => 0);
  const total = BigInt(wholeFen(totalFen));
  const parts = weights.map((weight, at) => {
    const product = total * BigInt(weight);
    return { at, fen: Number(product / all), remainder: product % all };
  });
  const left = totalFen - parts.reduce((sum, { fen }) => sum + fen, 0);
  const first = new Set(
    parts
      .toSorted((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1))
      .slice(0, left)
      .map(({ at }) => at),
  );
  return parts.map(({ at, fen }) => (first.has(at) ? fen + 1 : fen));
};
