import { describe, expect, it } from 'vitest';
import { localDate } from '../../shared/kernel/localDate.ts';
import { formatDay, formatFullDay } from './formatDate.ts';

const thursday = localDate('2026-03-05');

describe('formatDay', () => {
  it('writes month, day and weekday for a day of this year', () => {
    expect(formatDay(thursday, 'zh', 2026)).toBe('3月5日 周四');
    expect(formatDay(thursday, 'en', 2026)).toBe('Thu 5 Mar');
  });
  it('writes the year for a day of another year', () => {
    expect(formatDay(thursday, 'zh', 2027)).toBe('2026年3月5日');
    expect(formatDay(thursday, 'en', 2025)).toBe('5 Mar 2026');
  });
});

describe('formatFullDay', () => {
  it('has no leading zeros', () => {
    expect(formatFullDay(thursday, 'zh')).toBe('2026年3月5日');
  });
});
