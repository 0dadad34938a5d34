import { expect, it } from 'vitest';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { month, rangeAround } from '../../../shared/statistics/period.ts';
import { inQuarter, inYear, quarterOf, quarters, yearsToChoose } from './periodYears.ts';

const today = localDate('2026-11-20');

it('lists this year and ten before it, and whatever year is shown', () => {
  const years = yearsToChoose(month('2026-11'), today);
  expect([years.length, years[0], years.at(-1)]).toEqual([11, 2026, 2016]);
  expect(yearsToChoose(month('2028-01'), today).slice(0, 2)).toEqual([2028, 2026]);
  expect(yearsToChoose(month('1999-12'), today).at(-1)).toBe(1999);
});

it('another year keeps the month, a quarter keeps the year', () => {
  expect(inYear(month('2026-11'), 2024)).toBe('2024-11');
  expect(quarters.map((quarter) => rangeAround(inQuarter(month('2026-11'), quarter), 'quarter'))).toEqual([
    { from: '2026-01', to: '2026-03' },
    { from: '2026-04', to: '2026-06' },
    { from: '2026-07', to: '2026-09' },
    { from: '2026-10', to: '2026-12' },
  ]);
});

it('knows the quarter of every month', () => {
  const of = Array.from({ length: 12 }, (_, at) => quarterOf(month(`2026-${String(at + 1).padStart(2, '0')}`)));
  expect(of).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
});
