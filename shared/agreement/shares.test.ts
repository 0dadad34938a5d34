import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentOf, splitInProportion } from './shares.ts';

describe('a percentage', () => {
  test.each([
    [1_000_000, 80, 800_000],
    [1, 50, 1],
    [1, 49, 0],
    [333, 33, 110],
    [1_234_567, 100, 1_234_567],
    [0, 80, 0],
  ])('of %i fen, %i %% is %i fen', (fen, percent, share) => {
    expect(percentOf(fen, percent)).toBe(share);
  });
  test('is exact to half a fen for every amount and never more than the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.integer({ min: 0, max: 100 }), (fen, percent) => {
        const share = BigInt(percentOf(fen, percent));
        const difference = share * 200n - BigInt(fen) * BigInt(percent) * 2n;
        expect(difference > -100n && difference <= 100n).toBe(true);
        expect(share <= BigInt(fen)).toBe(true);
      }),
    );
  });
});

describe('a sum in proportion', () => {
  test('gives the fen that are left to the largest remainders', () => {
    expect(splitInProportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitInProportion(268_777_00, [3, 2, 0])).toEqual([16_126_620, 10_751_080, 0]);
    expect(splitInProportion(10, [0, 0])).toEqual([0, 0]);
  });
  test('adds up, follows the order of the weights and gives nothing for nothing', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100_000_000_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), weights, (total, all) => {
        const parts = splitInProportion(total, all);
        const isNothing = all.every((weight) => weight === 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(isNothing ? 0 : total);
        parts.forEach((part, at) => {
          if (all[at] === 0) expect(part).toBe(0);
          parts.forEach((other, next) => {
            if ((all[at] ?? 0) > (all[next] ?? 0)) expect(part).toBeGreaterThanOrEqual(other);
          });
        });
      }),
    );
  });
});
