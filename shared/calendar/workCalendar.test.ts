import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, localDate, weekdayOf, yearOf } from '../kernel/localDate.ts';
import { calendarYearSchema } from './calendarYearSchema.ts';
import {
  addWorkdays,
  builtInCalendar,
  dayStatus,
  firstWorkdayFrom,
  isLoaded,
  isRestDay,
  isTripleWageDay,
  isWorkday,
  makeUpWorkdaysBetween,
  restDaysBetween,
  unloadedYears,
  withCalendarYear,
} from './workCalendar.ts';
import type { CalendarYear } from './years.ts';

const calendar = builtInCalendar;
const loadedDay = fc.nat(1095).map((n) => addDays(localDate('2024-01-01'), n));
const anyDay = fc.nat(9000).map((n) => addDays(localDate('2015-01-01'), n));

const year2027: CalendarYear = {
  year: 2027,
  daysOff: [
    { from: localDate('2026-12-31'), to: localDate('2027-01-02'), name: { zh: '元旦', en: "New Year's Day" } },
    { from: localDate('2027-10-01'), to: localDate('2027-10-07'), name: { zh: '国庆节', en: 'National Day' } },
  ],
  makeUpWorkdays: [localDate('2026-12-26'), localDate('2027-10-09')],
  tripleWageDays: [localDate('2027-01-01'), localDate('2027-10-01')],
  source: { zh: '测试用', en: 'for tests' },
};

describe('the yearly notices', () => {
  it.each(calendar.years)('$year is free of copying mistakes', (year) => {
    expect(calendarYearSchema.parse(year)).toEqual(year);
  });

  it.each([
    [2024, 11],
    [2025, 13],
    [2026, 13],
  ])('%i has the number of statutory holidays the law gives: %i', (year, count) => {
    expect(calendar.years.find((loaded) => loaded.year === year)?.tripleWageDays).toHaveLength(count);
  });

  it.each([2025, 2026])('%i has 248 working days, as the 2025 notice on monthly working time counts', (year) => {
    const start = localDate(`${year}-01-01`);
    const workdays = Array.from({ length: 365 }, (_, n) => addDays(start, n)).filter((day) => isWorkday(calendar, day));
    expect(workdays).toHaveLength(248);
  });
});

describe('rest days and working days', () => {
  it.each([
    ['2026-02-14', 'make-up-workday'], // a Saturday worked before the Spring Festival
    ['2026-02-15', 'day-off'],
    ['2026-09-20', 'make-up-workday'], // a Sunday
    ['2026-09-19', 'weekend'],
    ['2026-09-21', 'workday'],
    ['2027-10-01', 'workday'], // no notice loaded: only weekends are known
    ['2027-10-02', 'weekend'],
  ])('%s is a %s', (day, kind) => {
    expect(dayStatus(calendar, localDate(day)).kind).toBe(kind);
  });

  it('gives the day itself or the next working day', () => {
    expect(firstWorkdayFrom(calendar, localDate('2026-10-01'))).toBe('2026-10-08');
    expect(firstWorkdayFrom(calendar, localDate('2026-09-30'))).toBe('2026-09-30');
  });

  it('counts working days from the day after, make-up days included', () => {
    expect(addWorkdays(calendar, localDate('2026-04-30'), 3)).toBe('2026-05-08');
    expect(addWorkdays(calendar, localDate('2026-04-30'), 0)).toBe('2026-04-30');
    expect(() => addWorkdays(calendar, localDate('2026-04-30'), -1)).toThrow(RangeError);
  });

  it('names every rest day passed, so that a reason can be shown', () => {
    const passed = restDaysBetween(calendar, localDate('2026-09-18'), localDate('2026-09-27'));
    expect(passed.map(({ day, kind, name }) => [day, kind, name.zh])).toEqual([
      ['2026-09-19', 'weekend', '星期六'],
      ['2026-09-25', 'day-off', '中秋节'],
      ['2026-09-26', 'day-off', '中秋节'],
      ['2026-09-27', 'day-off', '中秋节'],
    ]);
    expect(restDaysBetween(calendar, localDate('2026-09-27'), localDate('2026-09-18'))).toEqual([]);
    expect(makeUpWorkdaysBetween(calendar, localDate('2026-09-18'), localDate('2026-10-15'))).toEqual([
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  it('knows the 300 % days', () => {
    expect(isTripleWageDay(calendar, localDate('2026-02-16'))).toBe(true);
    expect(isTripleWageDay(calendar, localDate('2026-02-20'))).toBe(false);
  });
});

describe('years without a notice', () => {
  it('are named, never passed over silently', () => {
    expect(isLoaded(calendar, localDate('2026-12-31'))).toBe(true);
    expect(isLoaded(calendar, localDate('2027-01-01'))).toBe(false);
    expect(unloadedYears(calendar, localDate('2026-06-01'), localDate('2028-01-01'))).toEqual([2027, 2028]);
    expect(unloadedYears(calendar, localDate('2024-01-01'), localDate('2023-12-31'))).toEqual([2023]);
    expect(unloadedYears(calendar, localDate('2024-01-01'), localDate('2026-12-31'))).toEqual([]);
  });

  it('become known when an office brings in the notice, which may also touch the December before', () => {
    const extended = withCalendarYear(calendar, year2027);
    expect(isLoaded(extended, localDate('2027-10-01'))).toBe(true);
    expect(isRestDay(extended, localDate('2027-10-01'))).toBe(true);
    expect(isRestDay(extended, localDate('2026-12-31'))).toBe(true);
    expect(isWorkday(extended, localDate('2026-12-26'))).toBe(true);
    expect(withCalendarYear(extended, year2027)).toEqual(extended);
  });
});

describe('reading a notice brought in', () => {
  const first = { zh: '元旦', en: 'New Year' };
  const run = (from: string, to: string) => ({ from, to, name: first });
  const faultsOf = (change: object) => {
    const result = calendarYearSchema.safeParse({ ...year2027, ...change });
    return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  it('accepts a whole one', () => expect(faultsOf({})).toBeUndefined());

  it.each([
    [{ daysOff: [run('2027-01-03', '2027-01-01')] }, 'daysOff.0.to: ends-before-it-begins'],
    [{ daysOff: [...year2027.daysOff, run('2028-01-01', '2028-01-01')] }, 'daysOff.2: outside-the-year'],
    [{ daysOff: [...year2027.daysOff, run('2027-10-07', '2027-10-08')] }, 'daysOff.2: overlaps-another-holiday'],
    [{ makeUpWorkdays: ['2027-10-08'] }, 'makeUpWorkdays.0: not-a-weekend-day'],
    [{ makeUpWorkdays: ['2027-10-02'] }, 'makeUpWorkdays.0: is-a-day-off'],
    [{ makeUpWorkdays: ['2027-10-09', '2027-10-09'] }, 'makeUpWorkdays.1: listed-twice'],
    [{ tripleWageDays: ['2027-10-08'] }, 'tripleWageDays.0: not-a-day-off'],
  ])('refuses %j', (change, fault) => {
    expect(faultsOf(change)).toContain(fault);
  });
});

describe('for any day', () => {
  it('the working day found is a working day, not before it, and nothing between is one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const found = firstWorkdayFrom(calendar, day);
        expect(isWorkday(calendar, found)).toBe(true);
        expect(daysBetween(day, found)).toBe(restDaysBetween(calendar, day, addDays(found, -1)).length);
      }),
    );
  });

  it('counting working days lands on one, passes exactly that many, and grows with the start and the count', () => {
    fc.assert(
      fc.property(loadedDay, fc.integer({ min: 1, max: 40 }), fc.nat(30), (day, count, later) => {
        const reached = addWorkdays(calendar, day, count);
        expect(isWorkday(calendar, reached)).toBe(true);
        expect(daysBetween(day, reached) - restDaysBetween(calendar, addDays(day, 1), reached).length).toBe(count);
        expect(addWorkdays(calendar, addDays(day, later), count) >= reached).toBe(true);
        expect(addWorkdays(calendar, day, count + 1) > reached).toBe(true);
      }),
    );
  });

  it('a day in a year without notice rests exactly on weekends', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        fc.pre(yearOf(day) < 2024 || yearOf(day) > 2026);
        expect(isRestDay(calendar, day)).toBe(weekdayOf(day) === 0 || weekdayOf(day) === 6);
      }),
    );
  });
});
