import { expect, it } from 'vitest';
import { toCompactCode, toHalfWidth } from './halfWidth.ts';

it('turns full-width letters, digits and marks into plain ones and leaves Chinese alone', () => {
  expect(toHalfWidth('４２０３Ｘ，．￥万①')).toBe('4203X,.￥万①');
});

it('takes out every kind of space', () => {
  expect(toCompactCode(' 42\u3000０３\u00A000\u200B\t1\uFEFF\n')).toBe('4203001');
});
