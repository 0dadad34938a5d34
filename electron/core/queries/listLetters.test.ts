import { afterEach, beforeEach, expect, test } from 'vitest';
import { aLetter, aServedLetter, type LetterWalk } from '../../../tests/builders/aLetter.ts';
import { openReadSide, type ReadSide } from '../../../tests/support/readSide.ts';
import type { LetterListQuery } from '../../../shared/api/letters.ts';
import { builtInCalendar } from '../../../shared/calendar/workCalendar.ts';
import { addDays, localDate } from '../../../shared/kernel/localDate.ts';
import { letterCommand } from '../../../shared/letter/commands.ts';
import { letterStepOf } from '../../../shared/letter/letterStep.ts';
import { listLetters } from './listLetters.ts';
import { letterDayRows } from './workbenchLetters.ts';

let desk: ReadSide;
beforeEach(() => {
  desk = openReadSide();
});
afterEach(() => desk.close());

const day = localDate;
const everything: LetterListQuery = { text: '', stage: 'all', kinds: [], onlyHere: false, offset: 0, limit: 50 };
const list = (today: string, query: Partial<LetterListQuery> = {}) =>
  listLetters(
    desk.db,
    { ...everything, ...query },
    { today: day(today), personId: 'p1', roles: ['mediator'], officeId: null },
  );
const on = day('2026-04-20');
const walks: readonly LetterWalk[] = [
  aLetter().drafted(),
  aLetter().drafted().submitted(),
  aLetter().drafted().submitted().approved(),
  aLetter().drafted().submitted().approved().issued(),
  aServedLetter(),
  aServedLetter('transfer'),
  aServedLetter().answered(),
  aServedLetter().answered().checked('not-done'),
  aServedLetter().then(letterCommand('EscalateLetter', { on, reason: 'no-reply', nextId: 'n1' })),
  aServedLetter().then(letterCommand('CloseLetter', { on, reason: 'handled', note: '' })),
];

test('the list has every letter at the step that the track says, on the last day to answer and on the day after', () => {
  desk.putLetters(...walks.map(({ state }) => state));
  for (const today of [day('2026-03-26'), day('2026-03-27')]) {
    const expected = walks.map(({ letter }) => letterStepOf(letter, { today, calendar: builtInCalendar }));
    expect(
      list(today)
        .rows.map(({ step }) => step)
        .toReversed(),
    ).toEqual(expected);
  }
});

test('the stages add up, and each filter shows its own', () => {
  desk.putLetters(...walks.map(({ state }) => state));
  const { stages } = list('2026-03-27');
  expect(stages).toEqual({ all: 10, drafting: 3, waiting: 2, overdue: 1, answered: 2, over: 2 });
  for (const stage of ['drafting', 'waiting', 'overdue', 'answered', 'over'] as const)
    expect(list('2026-03-27', { stage }).total, stage).toBe(stages[stage]);
});

test('an awaited answer moves from waiting to due to overdue by the day alone', () => {
  desk.putLetters(aServedLetter().state);
  const where = (today: string) => {
    const sections = letterDayRows(desk.db, day(today));
    return (['due', 'overdue', 'waiting'] as const).filter((section) => sections[section].length > 0);
  };
  const last = day('2026-03-26');
  expect(where('2026-03-06')).toEqual(['waiting']);
  expect(where(addDays(last, -3))).toEqual(['due']);
  expect(where(last)).toEqual(['due']);
  expect(where(addDays(last, 1))).toEqual(['overdue']);
});

test('acts of ours are due at once, and a letter that is over asks for nothing', () => {
  desk.putLetters(...walks.map(({ state }) => state));
  const { due } = letterDayRows(desk.db, day('2026-03-10'));
  expect(due.map(({ label_zh }) => label_zh)).toEqual([
    '函件待审核',
    '函件待签发',
    '函件待送达',
    '已答复，待复查',
    '没有整改到位',
  ]);
});
