/**
 * A number of a spreadsheet's cell as text. Spreadsheets keep binary fractions: 1234.56 may come as 1234.5599999999999, and that is put right.
 * From 1E+15 on their last digits are not what was typed, so the text says so (4.2E+17) and the check asks for the source.
 */

/** From here on a spreadsheet has lost digits. */
const EXACT_BELOW = 1e15;
/** Six significant digits finer than a fen: noise of binary fractions, nobody's intention. */
const NOISE = 1e-6;

export const numberText = (value: number): string => {
  if (!Number.isFinite(value)) return '';
  if (Math.abs(value) >= EXACT_BELOW) return value.toExponential().toUpperCase();
  const cents = Math.round(value * 100) / 100;
  return String(Math.abs(value - cents) < NOISE ? cents : value);
};
