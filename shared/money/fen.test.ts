import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYuan, formatYuanSign, parseYuan, splitFen, sumFen } from './fen.ts';

const anyFen = fc.maxSafeNat();

describe('writing an amount', () => {
  it.each([
    [5_800_000, '58,000.00', '¥58,000.00'],
    [0, '0.00', '¥0.00'],
    [5, '0.05', '¥0.05'],
    [100_000_000_099, '1,000,000,000.99', '¥1,000,000,000.99'],
    [-71_265, '-712.65', '-¥712.65'],
  ])('%i fen is %s and %s', (fen, figure, signed) => {
    expect(formatYuan(fen)).toBe(figure);
    expect(formatYuanSign(fen)).toBe(signed);
  });

  it('throws on a fraction of a fen and beyond exact integers', () => {
    expect(() => formatYuan(0.5)).toThrow(RangeError);
    expect(() => formatYuan(2 ** 53)).toThrow(RangeError);
  });
});

describe('reading an amount', () => {
  it.each([
    ['40,760', 4_076_000],
    ['40760.5', 4_076_050],
    ['4.076万', 4_076_000],
    ['1.234567万', 1_234_567],
    ['４０，７６０．５０', 4_076_050],
    [' ¥ 58,000.00 ', 5_800_000],
    ['￥58000元', 5_800_000],
    ['人民币4.076万元', 4_076_000],
    ['0', 0],
    ['0.05', 5],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('%j is %i fen', (text, fen) => {
    expect(parseYuan(text)).toEqual({ ok: true, value: fen });
  });

  it.each([
    ['', 'empty'],
    ['  元', 'empty'],
    ['-1', 'negative'],
    ['－1', 'negative'],
    ['−1', 'negative'],
    ['40760.505', 'too-many-decimals'],
    ['40760.500', 'too-many-decimals'],
    ['1.2345678万', 'too-many-decimals'],
    ['4,07', 'not-a-number'],
    ['40,7600', 'not-a-number'],
    ['1,000,00', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['四万', 'not-a-number'],
    ['4万760', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['90071992547409.92', 'too-large'],
    ['99999999999999999999', 'too-large'],
  ])('%j is refused: %s', (text, type) => {
    expect(parseYuan(text)).toEqual({ ok: false, refusal: { type } });
  });

  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(parseYuan(formatYuan(fen))).toEqual({ ok: true, value: fen });
        expect(parseYuan(formatYuanSign(fen))).toEqual({ ok: true, value: fen });
      }),
    );
  });
});

describe('adding', () => {
  it('is exact, and throws rather than lose a fen', () => {
    expect(sumFen([])).toBe(0);
    expect(sumFen([1_666_667, 1_666_667, 1_666_666])).toBe(5_000_000);
    expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(() => sumFen([0.1])).toThrow(RangeError);
  });
});

describe('splitting into instalments', () => {
  it.each([
    [5_000_000, 3, [1_666_667, 1_666_667, 1_666_666]],
    [100, 3, [33, 33, 34]],
    [5_000_000, 1, [5_000_000]],
    [0, 2, [0, 0]],
    [5, 10, [0, 0, 0, 0, 0, 0, 0, 0, 0, 5]], // rounding up would leave a negative last instalment
  ])('%i fen in %i parts', (total, parts, expected) => {
    expect(splitFen(total, parts)).toEqual(expected);
  });

  it('throws on no parts, half parts and negative sums', () => {
    expect(() => splitFen(100, 0)).toThrow(RangeError);
    expect(() => splitFen(100, 1.5)).toThrow(RangeError);
    expect(() => splitFen(-1, 2)).toThrow(RangeError);
  });

  it('loses nothing: the parts add up, all but the last are equal, and the last is off by less than a fen per part', () => {
    fc.assert(
      fc.property(anyFen, fc.integer({ min: 1, max: 120 }), (total, parts) => {
        const split = splitFen(total, parts);
        const last = split.at(-1) ?? Number.NaN;
        expect(split).toHaveLength(parts);
        expect(sumFen(split)).toBe(total);
        expect(new Set(split.slice(0, -1)).size).toBeLessThanOrEqual(1);
        expect(Math.abs(last - (split[0] ?? last))).toBeLessThan(parts);
        expect(Math.min(...split)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
