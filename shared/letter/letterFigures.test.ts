import { expect, test } from 'vitest';
import { aServedLetter } from '../../tests/builders/aLetter.ts';
import { localDate } from '../kernel/localDate.ts';
import { type LetterFacts, letterFigures, rectifiedOn } from './letterFigures.ts';

const day = localDate;
const letter = (changes: Partial<LetterFacts>): LetterFacts => ({
  letterKind: 'reminder',
  issuedOn: day('2026-03-04'),
  dueOn: day('2026-03-25'),
  answeredOn: null,
  rectifiedOn: null,
  ...changes,
});
const march = { from: day('2026-03-01'), to: day('2026-03-31') };

test('each count goes by its own day', () => {
  const letters = [
    letter({}),
    letter({ letterKind: 'opinion', answeredOn: day('2026-03-20'), rectifiedOn: day('2026-04-02') }),
    letter({ letterKind: 'proposal', issuedOn: day('2026-02-27'), dueOn: null }),
    letter({ letterKind: 'transfer', dueOn: null }),
    letter({ issuedOn: null, dueOn: null }),
    letter({ answeredOn: day('2026-03-30'), rectifiedOn: day('2026-03-31') }),
  ];
  expect(letterFigures(letters, march, day('2026-04-10'))).toEqual({
    issued: { reminder: 2, opinion: 1, proposal: 0, transfer: 1 },
    answered: 2,
    // Never answered, and answered five days late.
    overdue: 2,
    rectified: 1,
  });
});

test('a day to answer that is today is not overdue', () => {
  expect(letterFigures([letter({})], march, day('2026-03-25')).overdue).toBe(0);
  expect(letterFigures([letter({})], march, day('2026-03-26')).overdue).toBe(1);
});

test('rectified is the day a check found it done, or the closing that says so', () => {
  const checked = aServedLetter().checked('not-done').checked('done', day('2026-04-09')).letter;
  expect(rectifiedOn(checked)).toBe('2026-04-09');
  expect(rectifiedOn({ checks: [], closing: { on: day('2026-05-01'), reason: 'rectified' } })).toBe('2026-05-01');
  expect(rectifiedOn({ checks: [], closing: { on: day('2026-05-01'), reason: 'withdrawn' } })).toBeNull();
});
