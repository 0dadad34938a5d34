import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalAmount } from './capitalAmount.ts';
import { formatYuan, parseYuan } from './fen.ts';

const words = (fen: number): string => {
  const result = capitalAmount(fen);
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
};

describe('the amounts of the reference', () => {
  it.each([
    ['40,800.00', '人民币肆万零捌佰元整'],
    ['712.65', '人民币柒佰壹拾贰元陆角伍分'],
    ['16,409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
    ['1,409.50', '人民币壹仟肆佰零玖元伍角'],
    ['6,007.14', '人民币陆仟零柒元壹角肆分'],
    ['107,000.53', '人民币壹拾万柒仟元伍角叁分'],
    ['10.00', '人民币壹拾元整'],
    ['100,010.00', '人民币壹拾万零壹拾元整'],
    ['10,000,000.00', '人民币壹仟万元整'],
    ['100,001,000.00', '人民币壹亿零壹仟元整'],
    ['0.05', '人民币伍分'],
    ['0.00', '人民币零元整'],
  ])('%s is %s', (figure, expected) => {
    const fen = parseYuan(figure);
    expect(fen.ok && words(fen.value)).toBe(expected);
  });
});

describe('further readings', () => {
  it.each([
    ['0.50', '人民币伍角'],
    ['0.55', '人民币伍角伍分'],
    ['10.50', '人民币壹拾元伍角'], // no 零 between 元 and 角
    ['10.05', '人民币壹拾元零伍分'],
    ['1,001.00', '人民币壹仟零壹元整'],
    ['1,010.00', '人民币壹仟零壹拾元整'],
    ['10,001.00', '人民币壹万零壹元整'],
    ['110,000.00', '人民币壹拾壹万元整'],
    ['1,000,000,000,000.00', '人民币壹万亿元整'],
    ['100,000,001.00', '人民币壹亿零壹元整'],
    ['1,020,304,050.60', '人民币壹拾亿贰仟零叁拾万肆仟零伍拾元陆角'],
  ])('%s is %s', (figure, expected) => {
    const fen = parseYuan(figure);
    expect(fen.ok && words(fen.value)).toBe(expected);
  });
});

describe('what has no words', () => {
  it.each([
    [-1, 'negative'],
    [-100, 'negative'],
    [0.5, 'too-many-decimals'], // three decimals of a yuan
    [71_265.4, 'too-many-decimals'],
    [Number.NaN, 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'not-a-number'],
    [2 ** 53, 'too-large'],
  ])('%d fen is refused: %s', (fen, type) => {
    expect(capitalAmount(fen)).toEqual({ ok: false, refusal: { type } });
  });
});

describe('for any amount', () => {
  // Amounts of every size, with many zeros: those are where the words go wrong.
  const zeroRich = fc
    .array(fc.constantFrom(0, 0, 0, 1, 5, 9), { minLength: 1, maxLength: 15 })
    .map((digits) => Number(digits.join('')));
  const anyFen = fc.oneof(zeroRich, fc.nat(10_000_000), fc.maxSafeNat());

  it('the figure can be read back from the words, so no two amounts share them', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(readBack(words(fen))).toBe(fen);
      }),
      { numRuns: 1000 },
    );
  });

  it('整 stands exactly where the amount ends at 元', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(words(fen).endsWith('整')).toBe(formatYuan(fen).endsWith('.00'));
      }),
    );
  });

  it('never doubles 零, never ends a yuan part with it, and has no gap after the prefix', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        fc.pre(fen > 0);
        expect(words(fen)).toMatch(/^人民币[壹贰叁肆伍陆柒捌玖]/);
        expect(words(fen)).not.toMatch(/零零|零元|零角|零整|零$/);
      }),
    );
  });
});

/** An independent reader: walks the signs from left to right and adds up, sharing nothing with the writer. */
const readBack = (text: string): number => {
  const values = new Map(Array.from('零壹贰叁肆伍陆柒捌玖', (sign, value) => [sign, value]));
  const small = new Map([
    ['拾', 10],
    ['佰', 100],
    ['仟', 1000],
  ]);
  let [total, belowYi, section, digit, fen] = [0, 0, 0, 0, 0];
  for (const sign of text.replace('人民币', '').replace('整', '')) {
    const value = values.get(sign);
    const unit = small.get(sign);
    if (value !== undefined) digit = value;
    else if (unit !== undefined) [section, digit] = [section + digit * unit, 0];
    else if (sign === '万') [belowYi, section, digit] = [(section + digit) * 10_000, 0, 0];
    else if (sign === '亿') [total, belowYi, section, digit] = [(belowYi + section + digit) * 100_000_000, 0, 0, 0];
    else if (sign === '元') [total, belowYi, section, digit] = [total + belowYi + section + digit, 0, 0, 0];
    else if (sign === '角') [fen, digit] = [fen + digit * 10, 0];
    else if (sign === '分') [fen, digit] = [fen + digit, 0];
  }
  return total * 100 + fen;
};
