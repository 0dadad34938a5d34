import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  formatChineseDate,
  isLocalDate,
  localDate,
  localDateSchema,
  maxDate,
  minDate,
  parseLocalDate,
  weekdayOf,
  yearOf,
} from './localDate.ts';

const anyDate = fc.integer({ min: -700_000, max: 2_900_000 }).map((n) => addDays(localDate('1970-01-01'), n));

describe('reading a calendar day', () => {
  it.each(['2026-03-05', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: text });
  });

  it.each(['1900-01-01', '2026-03-05', '2199-12-31'])('takes %s as typed', (text) => {
    expect(localDateSchema.parse(text)).toBe(text);
  });

  it.each(['0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31'])(
    'refuses %s as typed: no period could be counted from it',
    (text) => {
      expect(localDateSchema.safeParse(text)).toMatchObject({ error: { issues: [{ message: 'not-a-date' }] } });
    },
  );

  it.each([
    '2026-02-29', // not a leap year
    '1900-02-29', // divisible by 100, not by 400
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-3-5',
    '2026/03/05',
    '20260305',
    ' 2026-03-05',
    '2026-03-05T00:00:00Z',
    '2026-03-05\n',
    '２０２６-03-05',
    '',
  ])('refuses %j', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: false, refusal: { type: 'not-a-date' } });
    expect(isLocalDate(text)).toBe(false);
    expect(localDateSchema.safeParse(text).success).toBe(false);
    expect(() => localDate(text)).toThrow(RangeError);
  });

  it('stays a plain date in a JSON Schema', () => {
    expect(z.toJSONSchema(localDateSchema)).toMatchObject({ type: 'string', format: 'date' });
  });
});

describe('calendar arithmetic', () => {
  it('crosses month, year and leap day', () => {
    expect(addDays(localDate('2026-01-30'), 15)).toBe('2026-02-14');
    expect(addDays(localDate('2023-12-31'), 60)).toBe('2024-02-29');
    expect(addDays(localDate('2024-03-01'), -1)).toBe('2024-02-29');
    expect(daysBetween(localDate('2026-01-20'), localDate('2026-02-19'))).toBe(30);
    expect(daysBetween(localDate('0001-01-01'), localDate('9999-12-31'))).toBe(3_652_058);
  });

  it('takes the corresponding day, or the last day of a shorter month', () => {
    expect(addMonths(localDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(localDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(localDate('2026-08-31'), 6)).toBe('2027-02-28');
    expect(addMonths(localDate('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(localDate('2026-03-15'), -15)).toBe('2024-12-15');
    expect(addYears(localDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(localDate('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('knows the weekday', () => {
    expect(weekdayOf(localDate('1970-01-01'))).toBe(4);
    expect(weekdayOf(localDate('2026-03-05'))).toBe(4);
    expect(weekdayOf(localDate('2026-10-04'))).toBe(0);
    expect(weekdayOf(localDate('1949-10-01'))).toBe(6);
  });

  it('throws on a fractional count and outside the years 0001 to 9999', () => {
    expect(() => addDays(localDate('2026-03-05'), 1.5)).toThrow(RangeError);
    expect(() => addMonths(localDate('2026-03-05'), Number.NaN)).toThrow(RangeError);
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addYears(localDate('0001-01-01'), -1)).toThrow(RangeError);
  });

  it('agrees with UTC arithmetic of the platform on every day of four centuries', () => {
    const start = Date.UTC(1800, 0, 1);
    let date = localDate('1800-01-01');
    for (let n = 0; n < 146_097; n += 1) {
      const instant = new Date(start + n * 86_400_000);
      if (date !== instant.toISOString().slice(0, 10) || weekdayOf(date) !== instant.getUTCDay()) {
        throw new Error(`differs on ${date}`);
      }
      date = addDays(date, 1);
    }
    expect(date).toBe('2200-01-01');
  });

  it('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('a day stays a day that exists, and the next day is the next weekday', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isLocalDate(date)).toBe(true);
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) + 1) % 7);
      }),
    );
  });

  it('adding months never falls behind with a later start and lands in the month meant', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (date, later, months) => {
        expect(compareDates(addMonths(date, months), addMonths(addDays(date, later), months))).toBeLessThanOrEqual(0);
        const [year, month] = addMonths(date, months).split('-').map(Number);
        const [startYear, startMonth] = date.split('-').map(Number);
        expect((year ?? 0) * 12 + (month ?? 0)).toBe((startYear ?? 0) * 12 + (startMonth ?? 0) + months);
      }),
    );
  });
});

describe('comparing and printing', () => {
  it('orders days and picks the first and the last', () => {
    const [a, b, c] = [localDate('2025-12-31'), localDate('2026-01-01'), localDate('2026-01-02')];
    expect([c, a, b].sort(compareDates)).toEqual([a, b, c]);
    expect(maxDate(b, c, a)).toBe(c);
    expect(minDate(b, c, a)).toBe(a);
    expect(compareDates(a, a)).toBe(0);
    expect(yearOf(a)).toBe(2025);
  });

  it('prints a day as papers do, without leading zeros', () => {
    expect(formatChineseDate(localDate('2026-03-05'))).toBe('2026年3月5日');
    expect(formatChineseDate(localDate('2026-11-20'))).toBe('2026年11月20日');
  });
});
