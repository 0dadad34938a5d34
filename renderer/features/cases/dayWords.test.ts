import { expect, it } from 'vitest';
import { addDays, localDate } from '../../../shared/kernel/localDate.ts';
import { dayWords, limitationStage } from './dayWords.ts';

const today = localDate('2026-02-20');
const clock = (
  kind: 'duty' | 'right' | 'watch',
  suggested: number,
  last = suggested,
  id: 'A04' | 'B02' | 'B07' = 'A04',
) => ({
  id,
  kind,
  daysLeft: kind === 'duty' ? suggested : last,
  suggestedLastDay: addDays(today, suggested),
  lastDay: addDays(today, last),
});

it('names the suggested day of our own duties while the legal one is still ahead', () => {
  expect(dayWords(clock('duty', 2, 7), today)).toMatchObject({ key: 'suggestedLeft', count: 2, legal: 7 });
  expect(dayWords(clock('duty', 0, 5), today)).toMatchObject({ key: 'suggestedToday', legal: 5, tone: 'due' });
  expect(dayWords(clock('duty', -1, 4), today)).toMatchObject({
    key: 'suggestedOver',
    count: 1,
    legal: 4,
    tone: 'due',
  });
});

it('says plainly that a duty is late once both days are over', () => {
  expect(dayWords(clock('duty', -6, -1), today)).toMatchObject({ key: 'over', count: 6, tone: 'overdue' });
  expect(dayWords(clock('duty', -1), today)).toMatchObject({ key: 'over', count: 1, tone: 'overdue' });
  expect(dayWords(clock('duty', 0), today)).toMatchObject({ key: 'lastDayToday', tone: 'due' });
  expect(dayWords(clock('duty', 9), today)).toMatchObject({ key: 'daysLeft', count: 9, tone: 'plain' });
});

it('never calls a right that ran out overdue', () => {
  expect(dayWords(clock('right', -3), today)).toMatchObject({ key: 'expired', tone: 'plain' });
  expect(dayWords(clock('right', 2, 4), today), 'rights count to the legal day').toMatchObject({
    key: 'daysLeft',
    count: 4,
  });
});

it('warns of the limitation at 90, 30 and 7 days', () => {
  expect([91, 90, 31, 30, 8, 7, 0, -1].map(limitationStage)).toEqual([null, 90, 90, 30, 30, 7, 7, null]);
  const tones = [91, 90, 30, 7].map((days) => dayWords(clock('right', days, days, 'B07'), today).tone);
  expect(tones).toEqual(['plain', 'plain', 'due', 'overdue']);
});

it('tells of the first fifteen days what they open, not what they take', () => {
  expect(dayWords(clock('right', 1, 1, 'B02'), today)).toMatchObject({ key: 'daysLeft', tone: 'plain' });
  expect(dayWords(clock('right', -1, -1, 'B02'), today)).toMatchObject({ key: 'opened', tone: 'plain' });
});
