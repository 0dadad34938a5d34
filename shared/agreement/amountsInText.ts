/**
 * Finds the sums of money written in a clause: figures (¥40,800.00, 40800元, 4.08万元) and capital amounts (肆万零捌佰元整), with their
 * value in fen and their place. Reads only what is written; what cannot be read as money is left alone. Pure.
 */
import { toHalfWidth } from '../kernel/halfWidth.ts';

export type AmountInText = {
  readonly kind: 'figure' | 'capital';
  /** As written. */
  readonly text: string;
  readonly fen: number;
  readonly from: number;
  readonly to: number;
};

/** A figure and the capital amount beside it, meant to be the same sum. */
export type AmountPair = { readonly figure: AmountInText; readonly capital: AmountInText };

const figurePattern = /(?:[¥￥]\s*(\d[\d,]*(?:\.\d{1,2})?)\s*(万)?\s*元?)|(?:(\d[\d,]*(?:\.\d{1,6})?)\s*(万)?\s*元)/g;
const capitalPattern =
  /[零壹贰叁肆伍陆柒捌玖拾][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[元圆角分][零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]*/g;
/** What may stand between a figure and its capital amount: （大写：…）, 人民币, 即. */
const joint = /^[\s（(）)【】：:，,、大小写即计合人民币为¥￥元整]*$/;

/** Every sum in `text`, in order. */
export const amountsInText = (text: string): readonly AmountInText[] => {
  // Half width keeps every place, so that places in the result are places in `text`.
  const written = toHalfWidth(text);
  return [...figuresIn(written), ...capitalsIn(written)].sort((a, b) => a.from - b.from);
};

/** Figures that stand right beside a capital amount. A sum is used for one pair only. */
export const amountPairs = (text: string): readonly AmountPair[] => {
  const amounts = amountsInText(text);
  const pairs: AmountPair[] = [];
  for (let index = 0; index + 1 < amounts.length; index += 1) {
    const pair = pairOf(text, amounts[index], amounts[index + 1]);
    if (pair === null) continue;
    pairs.push(pair);
    index += 1;
  }
  return pairs;
};

/** 肆万零捌佰元整 as 4080000; null when it is no well-formed sum. */
export const readCapitalAmount = (text: string): number | null => {
  const parts =
    /^(?:([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)[元圆])?零?(?:([壹贰叁肆伍陆柒捌玖零])角)?零?(?:([壹贰叁肆伍陆柒捌玖零])分)?[整正]?$/.exec(
      text.trim(),
    );
  if (parts === null || text.trim() === '') return null;
  const [, yuan = '', jiao = '零', fen = '零'] = parts;
  const whole = yuan === '' ? 0 : readWhole(yuan);
  return whole === null ? null : whole * 100 + digits.indexOf(jiao) * 10 + digits.indexOf(fen);
};

const digits = '零壹贰叁肆伍陆柒捌玖';
const smallUnits: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

// Chinese whole numbers: sections of four digits, closed by 万 and 亿.
const readWhole = (text: string): number | null => {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text) {
    const value = digits.indexOf(character);
    const unit = smallUnits[character];
    if (value >= 0) digit = value;
    else if (unit !== undefined) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else {
      const factor = character === '万' ? 10_000 : 100_000_000;
      total = factor === 10_000 ? total + (section + digit) * factor : (total + section + digit) * factor;
      section = 0;
      digit = 0;
    }
  }
  const whole = total + section + digit;
  return Number.isSafeInteger(whole) ? whole : null;
};

const figuresIn = (text: string): readonly AmountInText[] =>
  [...text.matchAll(figurePattern)].flatMap((match): readonly AmountInText[] => {
    const number = (match[1] ?? match[3] ?? '').replaceAll(',', '');
    const fen = Math.round(Number(number) * ((match[2] ?? match[4]) === '万' ? 10_000 : 1) * 100);
    if (!Number.isSafeInteger(fen)) return [];
    return [{ kind: 'figure', text: match[0], fen, from: match.index, to: match.index + match[0].length }];
  });

const capitalsIn = (text: string): readonly AmountInText[] =>
  [...text.matchAll(capitalPattern)].flatMap((match): readonly AmountInText[] => {
    const fen = readCapitalAmount(match[0]);
    return fen === null
      ? []
      : [{ kind: 'capital', text: match[0], fen, from: match.index, to: match.index + match[0].length }];
  });

const pairOf = (text: string, one: AmountInText | undefined, other: AmountInText | undefined): AmountPair | null => {
  if (one === undefined || other === undefined || one.kind === other.kind) return null;
  if (!joint.test(text.slice(one.to, other.from))) return null;
  return one.kind === 'figure' ? { figure: one, capital: other } : { figure: other, capital: one };
};
