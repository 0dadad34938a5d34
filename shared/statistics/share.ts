/**
 * Shares and means with one decimal, rounded half up, counted in whole numbers so that no floating point can tip a figure (reference:
 * domain 6.2). 2,944 of 6,568 is 44.8; 6,568 of 6,938 is 94.7 (94.67; a printed 94.6 had been cut off, not rounded).
 */

/** A part of a whole in percent, e.g. '44.8'; null where the whole is nothing. */
export const percentText = (part: number, whole: number): string | null => quotientText(part * 100, whole, 1);
/** The same with two decimals, to be compared with figures that others print. */
export const precisePercentText = (part: number, whole: number): string | null => quotientText(part * 100, whole, 2);
/** A mean, e.g. of days per case. */
export const meanText = (sum: number, count: number): string | null => quotientText(sum, count, 1);

const quotientText = (dividend: number, divisor: number, decimals: 1 | 2): string | null => {
  if (divisor === 0) return null;
  const scale = 10 ** decimals;
  // Half up: the whole part of dividend·scale/divisor + 1/2.
  const scaled = Math.floor((2 * dividend * scale + divisor) / (2 * divisor));
  const digits = String(scaled).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
