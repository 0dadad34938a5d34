import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  floor,
  formatRational,
  fromDecimal,
  larger,
  multiply,
  rational,
  roundHalfUp,
  smaller,
  subtract,
} from './rational.ts';

const anyWhole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const anyFraction = fc
  .tuple(anyWhole, fc.integer({ min: 1, max: 1_000_000 }))
  .map(([numerator, divisor]) => rational(numerator, divisor));

describe('fractions', () => {
  it('are kept in lowest terms with the sign above', () => {
    expect(rational(6, -4)).toEqual({ numerator: -3n, divisor: 2n });
    expect(rational(0, 7)).toEqual({ numerator: 0n, divisor: 1n });
    expect(() => rational(1, 0)).toThrow(RangeError);
  });

  it('read a decimal by its digits', () => {
    expect(fromDecimal(21.75)).toEqual(rational(87, 4));
    expect(fromDecimal(-0.1)).toEqual(rational(-1, 10));
    expect(fromDecimal(174)).toEqual(rational(174));
    for (const bad of [Number.NaN, 1e21, 1e-7, Number.POSITIVE_INFINITY]) expect(() => fromDecimal(bad)).toThrow();
  });

  it('never lose anything on the way', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
        expect(compare(smaller(a, b), larger(a, b))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('rounding', () => {
  it.each([
    [rational(5, 2), 3],
    [rational(-5, 2), -2],
    [rational(249, 100), 2],
    [rational(7), 7],
    [rational(0), 0],
  ])('%o goes to %i', (value, rounded) => expect(roundHalfUp(value)).toBe(rounded));

  it('is never more than half away, and a half goes up', () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        const off = subtract(rational(roundHalfUp(value)), value);
        expect(compare(off, rational(1, 2))).toBeLessThanOrEqual(0);
        expect(compare(off, rational(-1, 2))).toBeGreaterThan(0);
        expect(floor(value)).toBeLessThanOrEqual(roundHalfUp(value));
      }),
    );
  });

  it('throws where a number could no longer be exact', () => {
    expect(() => roundHalfUp(rational(2n ** 60n))).toThrow(RangeError);
  });
});

describe('for people', () => {
  it.each([
    [rational(400_000, 174), '2,298.8505…'],
    [rational(87, 4), '21.75'],
    [rational(1_234_567), '1,234,567'],
    [rational(-1, 3), '-0.3333…'],
    [rational(1, 100_000), '0.0000…'],
  ])('%o reads %s', (value, text) => expect(formatRational(value)).toBe(text));
});
