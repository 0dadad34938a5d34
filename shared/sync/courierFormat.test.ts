import { expect, test } from 'vitest';
import { courierFileName } from './courierFormat.ts';

test('a file name tells office, day, set and part, and holds nothing that a stick cannot', () => {
  const name = { officeCode: '鄂随工调', on: '2026-06-30', set: '1f2e3d4c-0000', part: 1, parts: 3 };
  expect(courierFileName(name)).toBe('信使-鄂随工调-2026-06-30-1f2e3d4c-1of3.hejie');
  expect(courierFileName({ ...name, officeCode: 'a/b:c\\d*?"<>|..' })).not.toMatch(/[\\/:*?"<>|]|\.\./);
});
