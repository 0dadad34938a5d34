import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aLetter, aServedLetter, fifteenWorkdays } from '../../tests/builders/aLetter.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { addDays, localDate } from '../kernel/localDate.ts';
import { LetterKind } from './kinds.ts';
import { dueOf, limitForIssue } from './letterClock.ts';

const day = localDate;
const calendar = builtInCalendar;
const issued = () => aLetter().drafted('opinion').submitted().approved().issued();

describe('the day to answer', () => {
  test('runs from service, not from the day the letter was signed out', () => {
    // Expected and printed for service on 4 March: 25 March. Served on 5 March: one working day later.
    expect(issued().letter.issue?.replyBy).toBe('2026-03-25');
    expect(dueOf(issued().letter, calendar)).toBeNull();
    expect(dueOf(issued().served(day('2026-03-05')).letter, calendar)?.day).toBe('2026-03-26');
  });

  test('a later service moves it, and the reasons say so', () => {
    const due = dueOf(issued().served(day('2026-03-20')).letter, calendar);
    expect(due).toMatchObject({ day: '2026-04-13', limit: { from: '2026-03-20' } });
  });

  test('what was printed is not taken back by an earlier service', () => {
    const walk = aLetter()
      .drafted('opinion')
      .submitted()
      .approved()
      .then({
        type: 'IssueLetter',
        data: {
          on: day('2026-03-04'),
          code: '鄂随工调意',
          signedBy: '陈主席',
          expectedServedOn: day('2026-03-10'),
          limit: fifteenWorkdays,
        },
      });
    const due = dueOf(walk.served(day('2026-03-05')).letter, calendar);
    expect(due?.day).toBe(walk.letter.issue?.replyBy);
    expect(due?.day).toBe('2026-03-31');
    expect(due?.why.at(-1)?.zh).toContain('以印明的日期为准');
  });

  test('a letter that sets no time has none', () => {
    expect(dueOf(aServedLetter('transfer').letter, calendar)).toBeNull();
  });

  test('the length typed for a letter goes before the setting, and never lies before service', () => {
    const lengths = fc.record({ count: fc.integer({ min: 1, max: 90 }), unit: fc.constantFrom('day', 'workday') });
    const start = fc.nat(700).map((n) => addDays(day('2024-03-01'), n));
    fc.assert(
      fc.property(fc.constantFrom(...LetterKind), lengths, start, (kind, length, servedOn) => {
        const typed = { ...length, source: '本单位规定' };
        const limit = limitForIssue({ kind, servedOn, calendar }, { typed, settings: [] });
        if (kind === 'transfer') {
          expect(limit).toBeNull();
          return;
        }
        if (limit === null || !limit.ok) throw new Error('a typed length is enough');
        expect(limit.value.limit).toEqual({ ...typed, confirmed: true });
        expect(limit.value.counted.lastDay >= addDays(servedOn, length.count)).toBe(true);
      }),
    );
  });
});
