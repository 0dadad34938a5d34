import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';

const textOf = (value: unknown): string => {
  const text = canonicalJson(value);
  if (!text.ok) throw new Error(`refused at ${text.refusal.path}`);
  return text.value;
};

test('writes the example of RFC 8785 section 3.2.3 byte for byte', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(textOf(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('sorts keys by UTF-16 units, as RFC 8785 does, not by code points', () => {
  const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect(textOf(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
});

test('is the same text whatever order the keys were written in', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const entries = Object.entries(value);
      const turned = Object.fromEntries(entries.toReversed());
      const [one, other] = [canonicalJson(value), canonicalJson(turned)];
      expect(one).toEqual(other);
    }),
  );
});

test('is read back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      // A generated lone surrogate is refused; everything else comes back (JSON has no -0).
      if (text.ok) expect(JSON.parse(text.value)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([
  ['undefined in an object', { a: { b: undefined } }, 'a.b'],
  ['undefined in a list', [1, undefined], '[1]'],
  ['not a number', { a: Number.NaN }, 'a'],
  ['infinity', [Number.POSITIVE_INFINITY], '[0]'],
  ['a bigint', { a: 1n }, 'a'],
  ['a date', { a: new Date(0) }, 'a'],
  ['bytes', { a: new Uint8Array(1) }, 'a'],
  ['a function', { a: () => 1 }, 'a'],
  ['half of a rare character', { a: '\ud842' }, 'a'],
  ['half of a rare character in a key', { '\udfb7': 1 }, '\udfb7'],
])('refuses %s and tells where', (_name, value, path) => {
  expect(canonicalJson(value)).toEqual({ ok: false, refusal: { type: 'not-json', path } });
});

test('refuses nesting that no honest event has', () => {
  let value: unknown = 1;
  for (let i = 0; i < 100_000; i += 1) value = [value];
  expect(canonicalJson(value).ok).toBe(false);
});
