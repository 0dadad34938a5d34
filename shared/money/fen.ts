/**
 * Money is a whole number of fen (分). Text is read and written only here, so that no rounding can happen elsewhere.
 *
 * Invariants: every amount is a safe integer; a fraction of a fen is refused where a person typed it and thrown where
 * the program produced it.
 */
import { toCompactCode } from '../kernel/halfWidth.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';

export type MoneyRefusal =
  | { readonly type: 'empty' }
  | { readonly type: 'not-a-number' }
  | { readonly type: 'negative' }
  /** Finer than one fen. */
  | { readonly type: 'too-many-decimals' }
  | { readonly type: 'too-large' };

/** 5800000 → '58,000.00'. Throws on anything but whole fen. */
export const formatYuan = (fen: number): string => {
  const digits = String(Math.abs(wholeFen(fen))).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`;
};

/** 5800000 → '58,000.00元', '58,000.00 yuan', as sentences and lists write it. */
export const yuanText = (fen: number): Text => ({ zh: `${formatYuan(fen)}元`, en: `${formatYuan(fen)} yuan` });

/** 5800000 → '¥58,000.00', the sign directly before the figure. */
export const formatYuanSign = (fen: number): string => (fen < 0 ? `-¥${formatYuan(-fen)}` : `¥${formatYuan(fen)}`);

/**
 * Reads what people type for an amount in yuan, into fen: '40,760', '40760.5', '4.076万', '¥58,000.00元', full-width
 * digits. Refuses negatives and anything finer than a fen.
 */
export const parseYuan = (text: string): Result<number, MoneyRefusal> => {
  const compact = toCompactCode(text)
    .replace(/^(人民币)?[¥￥]?/, '')
    .replace(/元$/, '');
  if (compact === '') return refuse({ type: 'empty' });
  if (/^[-\u2212]/.test(compact)) return refuse({ type: 'negative' });
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(万)?$/.exec(compact);
  if (match === null) return refuse({ type: 'not-a-number' });
  const [, whole = '', decimals = '', tenThousand] = match;
  const decimalPlaces = tenThousand === undefined ? 2 : 6;
  if (decimals.length > decimalPlaces) return refuse({ type: 'too-many-decimals' });
  const fen = Number(whole.replaceAll(',', '') + decimals.padEnd(decimalPlaces, '0'));
  return Number.isSafeInteger(fen) ? ok(fen) : refuse({ type: 'too-large' });
};

/** The sum of whole fen; throws when it leaves the range in which integers are exact. */
export const sumFen = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => wholeFen(total + wholeFen(amount)), 0);

/**
 * Equal instalments, each rounded half up; the last takes the remainder (reference: domain 3.8), so the sum is exact.
 * 5,000,000 in 3 → 1,666,667 + 1,666,667 + 1,666,666. Where rounding up would leave the last one below zero (a few fen
 * over many instalments) all are rounded down instead.
 */
export const splitFen = (totalFen: number, parts: number): readonly number[] => {
  if (wholeFen(totalFen) < 0) throw new RangeError('only a sum of zero or more can be split');
  if (!Number.isSafeInteger(parts) || parts < 1) throw new RangeError('a sum is split into one or more whole parts');
  const remainder = totalFen % parts;
  const down = (totalFen - remainder) / parts;
  const up = remainder * 2 >= parts ? down + 1 : down;
  const equal = up * (parts - 1) <= totalFen ? up : down;
  return [...Array.from({ length: parts - 1 }, () => equal), totalFen - equal * (parts - 1)];
};

/** Gives the amount back, or throws: an amount that is not a safe whole number of fen is a bug. */
export const wholeFen = (fen: number): number => {
  if (Number.isSafeInteger(fen)) return fen;
  throw new RangeError('an amount must be a safe whole number of fen');
};
