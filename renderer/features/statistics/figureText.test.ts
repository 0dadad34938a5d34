import { expect, test } from 'vitest';
import { cellText, countText, tenThousandText } from './figureText.ts';

test('counts carry separators', () => {
  expect([0, 999, 1_080, 6_938, 1_234_567].map(countText)).toEqual(['0', '999', '1,080', '6,938', '1,234,567']);
});

test('money is written in 万元, half up', () => {
  expect(tenThousandText(0)).toBe('0.00');
  expect(tenThousandText(5_812_345)).toBe('5.81');
  expect(tenThousandText(5_815_000)).toBe('5.82');
  expect(tenThousandText(2_400_000_000)).toBe('2,400.00');
});

test('a rate of nothing is a dash, any other stands as it was rounded', () => {
  const rate = { kind: 'quotient', numerator: 0, denominator: 0, over: 'a', under: ['b'] } as const;
  expect(cellText({ ...rate, text: null }, { unit: 'percent' })).toBe('—');
  expect(cellText({ ...rate, text: '44.8' }, { unit: 'percent' })).toBe('44.8');
  expect(cellText({ kind: 'figure', value: 1_080 }, { unit: 'case' })).toBe('1,080');
});
