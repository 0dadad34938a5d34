import { expect, test } from 'vitest';
import { localDate } from '../kernel/localDate.ts';
import { isMonth, month, monthAfter, monthOf, monthOfUnitAfter, periodOf, periodText, rangeAround } from './period.ts';

const today = localDate('2026-10-15');

test('a month runs from its first day to its last, leap years included', () => {
  expect(periodOf({ from: '2026-10', to: '2026-10' }, localDate('2027-01-01'))).toEqual({
    ok: true,
    value: { from: '2026-10-01', to: '2026-10-31', asOf: '2026-10-31' },
  });
  expect(periodOf({ from: '2028-02', to: '2028-02' }, today)).toMatchObject({ value: { to: '2028-02-29' } });
});

test('a running period is judged as of today', () => {
  expect(periodOf({ from: '2026-10', to: '2026-12' }, today)).toMatchObject({ value: { asOf: today } });
});

test.each(['2026-13', '2026-00', '2026-1', '202610', '2026-10-01', '十月', '', '0026-10', '9999-12'])(
  'refuses %j as a month',
  (text) => {
    expect(isMonth(text)).toBe(false);
    expect(periodOf({ from: text, to: '2026-10' }, today)).toEqual({
      ok: false,
      refusal: { type: 'not-a-month', field: 'from' },
    });
  },
);

test('refuses a period that runs backwards or over more than ten years', () => {
  expect(periodOf({ from: '2026-10', to: '2026-09' }, today)).toMatchObject({ refusal: { type: 'period-backwards' } });
  expect(periodOf({ from: '2016-11', to: '2026-10' }, today).ok).toBe(true);
  expect(periodOf({ from: '2016-10', to: '2026-10' }, today)).toMatchObject({ refusal: { type: 'period-too-long' } });
});

test('months follow one another over the turn of a year', () => {
  expect(monthAfter(month('2026-12'), 1)).toBe('2027-01');
  expect(monthAfter(month('2026-01'), -13)).toBe('2024-12');
  expect(monthOf(localDate('2026-10-31'))).toBe('2026-10');
});

test.each([
  ['2026-10', '2026-10', '2026年10月', 'October 2026'],
  ['2026-07', '2026-09', '2026年7月至9月', 'July to September 2026'],
  ['2026-01', '2026-12', '2026年度', 'Year 2026'],
  ['2025-12', '2026-02', '2025年12月至2026年2月', 'December 2025 to February 2026'],
])('%s to %s is called %s', (from, to, zh, en) => {
  const period = periodOf({ from, to }, today);
  expect(period.ok && periodText(period.value)).toEqual({ zh, en });
});

test.each([
  ['2026-10', 'month', '2026-10', '2026-10'],
  ['2026-10', 'quarter', '2026-10', '2026-12'],
  ['2026-09', 'quarter', '2026-07', '2026-09'],
  ['2026-12', 'year', '2026-01', '2026-12'],
] as const)('around %s the %s runs from %s to %s', (at, unit, from, to) => {
  expect(rangeAround(month(at), unit)).toEqual({ from, to });
});

test('one unit on is the next one', () => {
  expect(monthOfUnitAfter(month('2026-11'), 'quarter', 1)).toBe('2027-02');
  expect(monthOfUnitAfter(month('2026-01'), 'month', -1)).toBe('2025-12');
  expect(monthOfUnitAfter(month('2026-05'), 'year', -1)).toBe('2025-05');
});
