import { describe, expect, it } from 'vitest';
import { localDate } from '../../shared/kernel/localDate.ts';
import {
  formatAgo,
  formatDay,
  formatFullDay,
  formatInstant,
  formatMonth,
  formatShortDay,
  weekdayName,
} from './formatDate.ts';

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

describe('a month and a weekday', () => {
  it('read as on a wall calendar', () => {
    expect(formatMonth(thursday, 'zh')).toBe('2026年3月');
    expect(formatMonth(thursday, 'en')).toBe('Mar 2026');
    expect([weekdayName(0, 'zh'), weekdayName(1, 'en')]).toEqual(['周日', 'Mon']);
  });
});

describe('formatFullDay', () => {
  it('has no leading zeros', () => {
    expect(formatFullDay(thursday, 'zh')).toBe('2026年3月5日');
  });
});

describe('formatShortDay', () => {
  it('leaves the weekday out, never the year of another year', () => {
    expect(formatShortDay(thursday, 'zh', 2026)).toBe('3月5日');
    expect(formatShortDay(thursday, 'en', 2026)).toBe('5 Mar');
    expect(formatShortDay(thursday, 'zh', 2027)).toBe('2026年3月5日');
  });
});

describe('formatInstant', () => {
  it("tells China's time, like the days beside it", () => {
    const lateInTheEvening = Date.UTC(2026, 2, 5, 17, 7);
    const inThatYear = new Date(Date.UTC(2026, 5, 1));
    expect(formatInstant(lateInTheEvening, 'zh', inThatYear)).toBe('3月6日 01:07');
    expect(formatInstant(lateInTheEvening, 'en', inThatYear)).toBe('6 Mar, 01:07');
    expect(formatInstant(lateInTheEvening, 'zh', new Date(Date.UTC(2027, 0, 1))), 'of another year').toBe(
      '2026年3月6日 01:07',
    );
  });
  it('counts the year by China as well', () => {
    const newYear = Date.UTC(2026, 11, 31, 16, 30);
    expect(formatInstant(newYear, 'zh', new Date(Date.UTC(2027, 1, 1)))).toBe('1月1日 00:30');
  });
});

describe('formatAgo', () => {
  const now = Date.parse('2026-03-05T06:00:00Z');
  const minute = 60_000;

  it('says how long ago in the largest whole unit', () => {
    expect(formatAgo(now - 3 * minute, 'zh', now)).toBe('3分钟前');
    expect(formatAgo(now - 130 * minute, 'en', now)).toBe('2 hours ago');
    expect(formatAgo(now - 26 * 60 * minute, 'zh', now)).toBe('1天前');
  });

  it('calls what lies less than a minute back, or ahead of a clock set back, just now', () => {
    expect(formatAgo(now - 59_999, 'zh', now)).toBe('刚刚');
    expect(formatAgo(now + 60 * minute, 'en', now)).toBe('just now');
  });
});
