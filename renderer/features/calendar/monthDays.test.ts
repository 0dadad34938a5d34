import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate, type LocalDate, weekdayOf } from '../../../shared/kernel/localDate.ts';
import { dayByKey, isSameMonth, weekOf, weeksOfMonth } from './monthDays.ts';

const day = localDate;
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days): LocalDate => addDays(day('1990-01-01'), days));

describe('a month on the wall', () => {
  it('fills whole weeks from Monday to Sunday', () => {
    const weeks = weeksOfMonth(day('2026-11-20'));
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
    // February 2027 begins on a Monday and has four whole weeks.
    expect(weeksOfMonth(day('2027-02-10')).map((week) => week.length)).toEqual([7, 7, 7, 7]);
  });

  it('holds every day of its month once, in order, whatever the month', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        const days = weeksOfMonth(one).flat();
        expect(days.every((next, at) => at === 0 || next === addDays(days[at - 1] ?? next, 1))).toBe(true);
        expect(days).toContain(one);
        expect(weekdayOf(days[0] ?? one)).toBe(1);
        expect(weeksOfMonth(one).every((week) => week.some((next) => isSameMonth(next, one)))).toBe(true);
      }),
    );
  });
});

describe('keys', () => {
  it.each([
    ['ArrowLeft', '2026-11-01', '2026-10-31'],
    ['ArrowDown', '2026-11-26', '2026-12-03'],
    ['Home', '2026-11-20', '2026-11-16'],
    ['End', '2026-11-22', '2026-11-22'],
    ['PageDown', '2026-01-31', '2026-02-28'],
    ['PageUp', '2026-03-31', '2026-02-28'],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(dayByKey(key, day(from))).toBe(to);
  });

  it('leave the day where it is when they do not move', () => {
    expect(dayByKey('a', day('2026-11-20'))).toBeNull();
  });

  it('stay inside the week at its ends', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('Home', 'End'), (one, key) => {
        expect(weekOf(one)).toContain(dayByKey(key, one));
      }),
    );
  });
});
