/**
 * Exact fractions, so that a sum is rounded once, at its end, and never on the way (reference: domain 5, common rules).
 *
 * Invariants: the divisor is positive and the fraction in lowest terms; nothing here passes through floating point, except reading a
 * decimal number by its digits.
 */
export type Rational = { readonly numerator: bigint; readonly divisor: bigint };

/** A whole number, or the fraction of two. Throws on a fraction of a whole number and on a divisor of zero. */
export const rational = (numerator: number | bigint, divisor: number | bigint = 1): Rational =>
  reduced(BigInt(numerator), BigInt(divisor));

/** A decimal number by its digits: 21.75 is 87/4. Throws on what has no plain decimal form (NaN, 1e21, 1e-7). */
export const fromDecimal = (value: number): Rational => {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? refuseDecimal();
  return reduced(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
};

export const add = (a: Rational, b: Rational): Rational =>
  reduced(a.numerator * b.divisor + b.numerator * a.divisor, a.divisor * b.divisor);
export const subtract = (a: Rational, b: Rational): Rational =>
  reduced(a.numerator * b.divisor - b.numerator * a.divisor, a.divisor * b.divisor);
export const multiply = (a: Rational, ...others: readonly Rational[]): Rational =>
  others.reduce((product, b) => reduced(product.numerator * b.numerator, product.divisor * b.divisor), a);
export const divide = (a: Rational, b: Rational): Rational => reduced(a.numerator * b.divisor, a.divisor * b.numerator);

/** Negative when `a` is smaller, 0 when equal, positive when larger. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.numerator * b.divisor - b.numerator * a.divisor;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** The whole number at or below. */
export const floor = ({ numerator, divisor }: Rational): number => safe(floored(numerator, divisor));

/** The nearest whole number, a half going up (四舍五入). The one rounding of a claim line. */
export const roundHalfUp = ({ numerator, divisor }: Rational): number =>
  safe(floored(2n * numerator + divisor, 2n * divisor));

/** For people: '827.5862…' with at most `decimals` places, cut and not rounded; an exact value has no dots. */
export const formatRational = (value: Rational, decimals = 4): string => {
  const isNegative = value.numerator < 0n;
  const absolute = isNegative ? -value.numerator : value.numerator;
  const scaled = absolute * 10n ** BigInt(decimals);
  const digits = String(scaled / value.divisor).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',');
  const isExact = scaled % value.divisor === 0n;
  const places = digits.slice(digits.length - decimals);
  const shown = isExact ? places.replace(/0+$/, '') : places;
  return `${isNegative ? '-' : ''}${whole}${shown === '' ? '' : `.${shown}`}${isExact ? '' : '…'}`;
};

const reduced = (numerator: bigint, divisor: bigint): Rational => {
  if (divisor === 0n) throw new RangeError('a fraction has no divisor of zero');
  const common = gcd(numerator < 0n ? -numerator : numerator, divisor < 0n ? -divisor : divisor);
  const sign = divisor < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / common, divisor: (sign * divisor) / common };
};

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

const floored = (numerator: bigint, divisor: bigint): bigint => {
  const quotient = numerator / divisor;
  return numerator % divisor < 0n ? quotient - 1n : quotient;
};

const safe = (value: bigint): number => {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError('a result must be a safe whole number');
};

const refuseDecimal = (): never => {
  throw new RangeError('not a plain decimal number');
};
