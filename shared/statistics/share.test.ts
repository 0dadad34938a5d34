import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanText, percentText, precisePercentText } from './share.ts';

test.each([
  // The province, 2021-01 to 2022-06: agreements of all closed, closed of all accepted.
  [2_944, 6_568, '44.8', '44.82'],
  [6_568, 6_938, '94.7', '94.67'],
  // Shiyan: 535 on the court track, 545 on the HR track.
  [535, 1_080, '49.5', '49.54'],
  [545, 1_080, '50.5', '50.46'],
  // Wuhan to the end of 2020; Huangmei 2021 had printed 59.
  [196, 862, '22.7', '22.74'],
  [54, 93, '58.1', '58.06'],
  [0, 7, '0.0', '0.00'],
  [7, 7, '100.0', '100.00'],
])('%i of %i is %s %%, precisely %s %%', (part, whole, percent, precise) => {
  expect(percentText(part, whole)).toBe(percent);
  expect(precisePercentText(part, whole)).toBe(precise);
});

test('rounds half up', () => {
  expect(percentText(1, 2_000)).toBe('0.1');
  expect(percentText(49, 100_000)).toBe('0.0');
  expect(meanText(41, 20)).toBe('2.1');
});

test('a share of nothing has no value', () => {
  expect(percentText(0, 0)).toBeNull();
  expect(meanText(3, 0)).toBeNull();
});

test('is the nearest tenth, the upper one of two equally near', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (part, whole) => {
      const tenths = BigInt((percentText(part, whole) ?? '').replace('.', ''));
      // |part·1000/whole − tenths| ≤ 1/2, and tenths itself is the larger where both are as near.
      const distance = 2n * (BigInt(part) * 1000n - tenths * BigInt(whole));
      expect(distance >= -BigInt(whole) && distance < BigInt(whole)).toBe(true);
    }),
  );
});
