import { describe, expect, it } from 'vitest';
import { targetOf } from './useGridMoves.ts';

const place = { active: 20, perPage: 10, total: 50_000 };

describe('targetOf', () => {
  it.each([
    ['ArrowDown', 21],
    ['ArrowUp', 19],
    ['PageDown', 30],
    ['PageUp', 10],
    ['Home', 0],
    ['End', 49_999],
    ['Enter', null],
  ])('%s leads to %s', (key, target) => {
    expect(targetOf(key, place)).toBe(target);
  });
});
