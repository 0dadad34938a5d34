import { expect, test } from 'vitest';
import { localDate } from '../kernel/localDate.ts';
import type { Setting } from '../settings/setting.ts';
import { variantsFor } from './variants.ts';

const on = localDate('2026-10-31');
const own = (key: string, value: string, confirmed = true): Setting => ({
  key,
  place: '',
  value,
  unit: 'choice',
  source: { zh: '本单位统计口径', en: 'office practice' },
  validFrom: localDate('2026-01-01'),
  confirmed,
});

test('without own settings the provincial practice counts, unconfirmed', () => {
  expect(variantsFor([], on)).toEqual({
    variants: { successRate: 'D', recovered: 'agreed' },
    unconfirmed: ['statistics.success-rate', 'statistics.recovered'],
  });
});

test("the office's own settings come before them, what was asked for before both", () => {
  const settings = [own('statistics.success-rate', 'A'), own('statistics.recovered', 'paid')];
  expect(variantsFor(settings, on)).toEqual({ variants: { successRate: 'A', recovered: 'paid' }, unconfirmed: [] });
  expect(variantsFor(settings, on, { successRate: 'B' }).variants).toEqual({ successRate: 'B', recovered: 'paid' });
});

test('a setting counts from its first day on', () => {
  const settings = [own('statistics.success-rate', 'A')];
  expect(variantsFor(settings, localDate('2025-12-31')).variants.successRate).toBe('D');
});
