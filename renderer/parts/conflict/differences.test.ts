import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingPieces } from './differences.ts';

/** The text with what differs in brackets. */
const marked = (text: string, ...others: readonly string[]): string =>
  differingPieces(text, others)
    .map((piece) => (piece.differs ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['欠薪三个月。', '欠薪四个月。', '欠薪[三]个月。'],
  [
    '2025年11月、12月没有结清，说年前付。',
    '2025年10月至12月没有结清，说没钱。',
    '2025年[11]月[、]12月没有结清，说[年前付]。',
  ],
  ['12,345.67元', '12,345.60元', '[12,345.67]元'],
  ['甲', '', '[甲]'],
  ['甲', '甲', '甲'],
])('%s against %s', (text, other, expected) => {
  expect(marked(text, other)).toBe(expected);
});

test('among three, what one of the others lacks differs', () => {
  expect(marked('甲乙丙', '甲乙', '甲丙')).toBe('甲[乙丙]');
});

test('the pieces are the text, and a text never differs from itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 3 }), (text, others) => {
      expect(
        differingPieces(text, others)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
      expect(differingPieces(text, [text]).some(({ differs }) => differs)).toBe(false);
    }),
  );
});
