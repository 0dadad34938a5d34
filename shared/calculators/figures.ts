/** How figures read in a formula, and the small words steps are written with. Amounts show yuan; a fraction of a fen ends in dots. */
import type { Text } from '../kernel/text.ts';
import { formatYuan } from '../money/fen.ts';
import { divide, formatRational, rational, type Rational, roundHalfUp } from '../money/rational.ts';
import type { Step } from './calculation.ts';

const HUNDRED = rational(100);

export const text = (zh: string, en: string): Text => ({ zh, en });

/** An amount of fen, whole or not: '6,800.00', '229.8850…'. */
export const yuan = (fen: number | Rational): string => {
  const value = typeof fen === 'number' ? rational(fen) : fen;
  return value.divisor === 1n ? formatYuan(roundHalfUp(value)) : formatRational(divide(value, HUNDRED), 6);
};

/** A step that only explains; its formula ends in no claimed amount. */
export const note = (words: Text, formula: string): Step => ({ text: words, formula, amountFen: null });

/** A claim line: rounded here, once. */
export const line = (words: Text, formula: string, exact: Rational): Step => {
  const amountFen = roundHalfUp(exact);
  return {
    text: words,
    formula: `${formula} = ${exact.divisor === 1n ? '' : `${yuan(exact)} ≈ `}${yuan(amountFen)}`,
    amountFen,
  };
};

/** The total of the lines among the steps. */
export const totalOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
