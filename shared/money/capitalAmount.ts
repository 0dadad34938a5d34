/**
 * 大写金额: the amount in formal Chinese numerals, as papers and vouchers must carry it beside the figure.
 *
 * One fixed variant (reference: domain 4.3): prefix 人民币 without a gap; 整 only after 元; 零 after 元 when there are fen
 * but no jiao; no 零 between 元 and 角. The figure and the words of one paper must come from the same fen.
 */
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { MoneyRefusal } from './fen.ts';

const digits = '零壹贰叁肆伍陆柒捌玖';

/** 1640902 → 人民币壹万陆仟肆佰零玖元零贰分. Refuses negatives and fractions of a fen. */
export const capitalAmount = (fen: number): Result<string, MoneyRefusal> => {
  if (!Number.isFinite(fen)) return refuse({ type: 'not-a-number' });
  if (fen < 0) return refuse({ type: 'negative' });
  if (!Number.isInteger(fen)) return refuse({ type: 'too-many-decimals' });
  if (!Number.isSafeInteger(fen)) return refuse({ type: 'too-large' });
  return ok(`人民币${yuanPart(fen)}${smallPart(fen)}`);
};

const yuanPart = (fen: number): string => {
  const yuan = (fen - (fen % 100)) / 100;
  if (yuan > 0) return `${spell(yuan)}元`;
  return fen === 0 ? '零元' : '';
};

const smallPart = (fen: number): string => {
  const jiao = Math.floor((fen % 100) / 10);
  const single = fen % 10;
  if (jiao === 0 && single === 0) return '整';
  const jiaoText = jiao > 0 ? `${digitOf(jiao)}角` : fen >= 100 ? '零' : '';
  return `${jiaoText}${single > 0 ? `${digitOf(single)}分` : ''}`;
};

// Chinese groups by ten thousand: the part above 亿 or 万 is itself spelled out, and a gap below it is read as one 零.
const spell = (count: number): string => {
  if (count >= 100_000_000) return withRest(count, 100_000_000, '亿');
  if (count >= 10_000) return withRest(count, 10_000, '万');
  if (count >= 1000) return withRest(count, 1000, '仟');
  if (count >= 100) return withRest(count, 100, '佰');
  if (count >= 10) return withRest(count, 10, '拾');
  return digitOf(count);
};

const withRest = (count: number, unit: number, sign: string): string => {
  const rest = count % unit;
  const head = `${spell((count - rest) / unit)}${sign}`;
  if (rest === 0) return head;
  return `${head}${rest < unit / 10 ? '零' : ''}${spell(rest)}`;
};

const digitOf = (digit: number): string => digits.charAt(digit);
