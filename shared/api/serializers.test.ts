import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64ToBytes, bytesToBase64, customJsonSerializers } from './serializers.ts';

test('any bytes come back as they went', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      expect(base64ToBytes(bytesToBase64(bytes))).toEqual(bytes);
    }),
  );
});

test('more bytes than one chunk come back as they went', () => {
  const bytes = new Uint8Array(100_003).map((_, at) => (at * 31) % 256);
  expect(base64ToBytes(bytesToBase64(bytes))).toEqual(bytes);
});

test('text that is not base64 is refused', () => {
  expect(() => base64ToBytes('不是')).toThrow();
});

test('only byte arrays are taken by the byte serializer', () => {
  const [bytes] = customJsonSerializers;
  expect(bytes?.condition(new Uint8Array(1))).toBe(true);
  expect(bytes?.condition('AA==')).toBe(false);
});
