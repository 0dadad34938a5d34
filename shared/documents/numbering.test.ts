import { expect, it } from 'vitest';
import { numberMark, ordinal } from './numbering.ts';

it.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [112, '一百一十二'],
  [999, '九百九十九'],
])('writes %i as %s', (position, expected) => expect(ordinal(position)).toBe(expected));

it('numbers clauses in the five usual ways', () => {
  expect(
    (['chinese', 'bracketed', 'arabic', 'arabicBracketed', 'article'] as const).map((n) => numberMark(n, 2)),
  ).toEqual(['二、', '（二）', '2. ', '（2）', '第二条　']);
});
