import { expect, test } from 'vitest';
import { gapsByRound, nextRound } from './offers.ts';

const offer = (round: number, by: 'worker' | 'respondent', amountFen: unknown) => ({ round, by, amountFen });

test('the gap is what the worker side asks beyond what the employer side offers', () => {
  const gaps = gapsByRound([
    offer(1, 'worker', 5_800_000),
    offer(1, 'respondent', 3_000_000),
    offer(2, 'respondent', 4_000_000),
  ]);
  expect(gaps.map(({ gapFen }) => gapFen)).toEqual([2_800_000, 1_800_000]);
});

test('several people of one side in one round are added up', () => {
  expect(gapsByRound([offer(1, 'worker', 100), offer(1, 'worker', 200), offer(1, 'respondent', 50)])[0]?.gapFen).toBe(
    250,
  );
});

test('there is no gap while one side is silent or a figure cannot be read', () => {
  expect(gapsByRound([offer(1, 'worker', 100), offer(1, 'respondent', '约三万')])[0]?.gapFen).toBeNull();
});

test('a side that spoke in the running round opens the next one', () => {
  expect(nextRound([], 'worker')).toBe(1);
  expect(nextRound([offer(1, 'worker', 100)], 'respondent')).toBe(1);
  expect(nextRound([offer(1, 'worker', 100), offer(1, 'respondent', 50)], 'worker')).toBe(2);
});
