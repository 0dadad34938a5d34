import { expect, it } from 'vitest';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { daysOf, monthOf, shiftMonth } from './months.ts';

it('a month has its own length and its neighbours across the year', () => {
  const february = monthOf(localDate('2028-02-29'));
  expect(daysOf(february)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(shiftMonth(localDate('2026-01-01'), -1)).toBe('2025-12-01');
  expect(shiftMonth(localDate('2025-12-01'), 1)).toBe('2026-01-01');
});
