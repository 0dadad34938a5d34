import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { askedPacking, BodyUnreadable, pack, Packing, unpack } from './packing.ts';

const most = { maxOutputLength: 10_000 };
const text = Buffer.from('调解记录'.repeat(200));

test.each(Packing)('%s comes back as it was, is bounded, and does not take what is no packing', async (packing) => {
  const packed = await pack(text, packing);
  expect(packed.packing).toBe(packing);
  expect(packed.bytes.length).toBeLessThan(text.length / 4);
  const sent = Buffer.from(packed.bytes);
  expect(await unpack(sent, packing, most)).toEqual(text);
  await expect(unpack(sent, packing, { maxOutputLength: 100 })).rejects.toThrow(BodyUnreadable);
  await expect(unpack(sent.subarray(0, -4), packing, most)).rejects.toThrow(BodyUnreadable);
  await expect(unpack(text, packing, most)).rejects.toThrow(BodyUnreadable);
});

test('what packing does not make smaller travels as it is', async () => {
  for (const bytes of [text.subarray(0, 100), randomBytes(2000)])
    expect(await pack(bytes, 'br')).toEqual({ bytes, packing: null });
  expect(await unpack(text, undefined, most)).toBe(text);
});

test('the caller says how it wants it packed', () => {
  expect(['br', 'gzip, deflate', 'zstd', '*', undefined].map(askedPacking)).toEqual(['br', 'gzip', 'zstd', null, null]);
});
