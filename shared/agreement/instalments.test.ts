import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCalendar, isWorkday } from '../calendar/workCalendar.ts';
import { localDate } from '../kernel/localDate.ts';
import { sumFen } from '../money/fen.ts';
import { planInstalments } from './instalments.ts';

const plan = (changes: Partial<Parameters<typeof planInstalments>[0]> = {}) =>
  planInstalments({
    totalFen: 5_000_000,
    count: 3,
    firstDueOn: localDate('2026-03-20'),
    every: { months: 1 },
    calendar: builtInCalendar,
    ...changes,
  });
const value = (changes: Partial<Parameters<typeof planInstalments>[0]> = {}) => {
  const planned = plan(changes);
  return planned.ok ? planned.value : [];
};

describe('instalments', () => {
  it('share 50,000.00 as 16,666.67 twice and 16,666.66, a month apart', () => {
    expect(value().map(({ amountFen, dueOn }) => [amountFen, dueOn])).toEqual([
      [1_666_667, '2026-03-20'],
      [1_666_667, '2026-04-20'],
      [1_666_666, '2026-05-20'],
    ]);
  });

  it('move back to the working day before a rest day, and say so', () => {
    const [first, second] = value({ firstDueOn: localDate('2026-10-01'), count: 2, every: { days: 9 } });
    expect(first).toMatchObject({ dueOn: '2026-09-30', movedFrom: '2026-10-01' });
    expect(first?.note?.zh).toBe('2026年10月1日是休息日，提前到2026年9月30日');
    // 10 October 2026 is a Saturday made a working day.
    expect(second).toMatchObject({ dueOn: '2026-10-10', movedFrom: null });
  });

  it('count months from the first day, so that the end of the month comes back after February', () => {
    expect(
      value({ firstDueOn: localDate('2025-12-31'), count: 4 }).map(({ dueOn, movedFrom }) => movedFrom ?? dueOn),
    ).toEqual(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31']);
  });

  it.each([
    [{ totalFen: 0 }, 'amount-missing'],
    [{ totalFen: 2, count: 3 }, 'count-out-of-range'],
    [{ count: 0 }, 'count-out-of-range'],
    [{ count: 121 }, 'count-out-of-range'],
    [{ every: { days: 0 } }, 'interval-out-of-range'],
  ])('are refused for %j', (changes, type) => {
    expect(plan(changes)).toMatchObject({ ok: false, refusal: { type } });
  });

  it('always add up, fall on working days and never go back in time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 10_000_000_000 }), fc.integer({ min: 1, max: 60 }), (totalFen, count) => {
        const planned = value({ totalFen, count });
        expect(sumFen(planned.map(({ amountFen }) => amountFen))).toBe(totalFen);
        expect(planned.every(({ amountFen }) => amountFen >= 0)).toBe(true);
        expect(planned.every(({ dueOn }) => isWorkday(builtInCalendar, dueOn))).toBe(true);
        expect([...planned].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)).map((p) => p.dueOn)).toEqual(
          planned.map((p) => p.dueOn),
        );
      }),
    );
  });
});
