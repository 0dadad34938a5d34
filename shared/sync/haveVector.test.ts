import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countHeld,
  countShared,
  coversAll,
  haveFromJson,
  haveSchema,
  haveToJson,
  type HaveVector,
  holds,
  type Span,
} from './haveVector.ts';

const ID = 'a'.repeat(64);
const LAST = 30;

/** The vector of a set of numbers, as a log would tell it. */
const vectorOf = (device: string, numbers: ReadonlySet<number>): HaveVector => {
  const seq = Math.max(0, ...numbers);
  const missing: Span[] = [];
  for (let at = 1; at < seq; at += 1) {
    if (numbers.has(at)) continue;
    const open = missing.at(-1);
    if (open !== undefined && open[1] === at - 1) missing[missing.length - 1] = [open[0], at];
    else missing.push([at, at]);
  }
  return seq === 0 ? new Map() : new Map([[device, { seq, id: ID, missing }]]);
};
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: LAST })).map((all) => new Set(all));

describe('what a computer holds', () => {
  test('is told number by number, over the wire too', () => {
    fc.assert(
      fc.property(numbers, (held) => {
        const sent = haveFromJson(haveSchema.parse(JSON.parse(JSON.stringify(haveToJson(vectorOf('d', held))))));
        for (let at = 1; at <= LAST; at += 1) expect(holds(sent, 'd', at)).toBe(held.has(at));
        expect(countHeld(sent)).toBe(held.size);
        expect(holds(sent, 'another', 1)).toBe(false);
      }),
    );
  });

  test('is compared with what another holds as sets are', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [one, other] = [vectorOf('d', a), vectorOf('d', b)];
        expect(countShared(one, other)).toBe([...a].filter((at) => b.has(at)).length);
        expect(coversAll(one, other)).toBe([...b].every((at) => a.has(at)));
      }),
    );
  });
});
