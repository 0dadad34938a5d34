import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('the same object is worked out once, another of the same content again', () => {
  let times = 0;
  const sum = remember((numbers: readonly number[]) => {
    times += 1;
    return numbers.reduce((a, b) => a + b, 0);
  });
  const numbers = [1, 2, 3];
  expect([sum(numbers), sum(numbers), sum([1, 2, 3])]).toEqual([6, 6, 6]);
  expect(times).toBe(2);
});

test('nothing as an answer is remembered too', () => {
  let times = 0;
  const first = remember((items: readonly string[]) => {
    times += 1;
    return items[0];
  });
  const none: readonly string[] = [];
  expect([first(none), first(none)]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});
