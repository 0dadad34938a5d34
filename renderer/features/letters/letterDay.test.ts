import { expect, it } from 'vitest';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { dayTone } from './letterDay.ts';

const due = localDate('2026-03-26');

it('a day asks for attention three days before, and is overdue after it', () => {
  const tones = ['2026-03-22', '2026-03-23', '2026-03-26', '2026-03-27'].map((today) =>
    dayTone(due, localDate(today), 'L4'),
  );
  expect(tones).toEqual(['plain', 'due', 'due', 'overdue']);
});

it('an answered letter asks for nothing', () => {
  expect(dayTone(due, localDate('2026-04-30'), 'L5')).toBe('plain');
});
