import { expect, test } from 'vitest';
import { localDate } from '../kernel/localDate.ts';
import { slipSchema } from './events.ts';
import { sampleConsultations } from './sampleConsultations.ts';

test('the sample slips are whole, up to today, and each has its answer', () => {
  const today = localDate('2026-11-20');
  const slips = sampleConsultations(today);
  expect(slips.map((slip) => slipSchema.safeParse(slip).success)).toEqual(Array(7).fill(true));
  expect(slips.at(-1)?.on).toBe(today);
  expect(slips.filter(({ answer }) => answer === '')).toEqual([]);
  expect(slips.filter(({ caller }) => caller.name === '')).toHaveLength(2);
});
