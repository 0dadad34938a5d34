import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate } from '../kernel/localDate.ts';
import { formatYuan } from '../money/fen.ts';
import { numberText } from './numberText.ts';
import { readAct, readAmount, readEmployment, readName, readPhone, readSex, readYesNo } from './readCell.ts';
import { readIdCell } from './readIdCell.ts';

const today = localDate('2026-11-20');

describe('an amount', () => {
  test.each([
    ['40,760', 4_076_000],
    ['40760元', 4_076_000],
    ['￥40,760.50', 4_076_050],
    ['4.076万', 4_076_000],
    ['4.076万元', 4_076_000],
    ['3w', 3_000_000],
    ['1.25W', 1_250_000],
    ['RMB 1200', 120_000],
    ['1200.500', 120_050],
    ['1200.500元', 120_050],
    ['800块', 80_000],
    ['１２００', 120_000],
    ['40 760', 4_076_000],
  ])('%j is %i fen', (text, fen) => {
    expect(readAmount(text)).toEqual({ ok: true, value: fen });
  });
  test.each(['', ' ', '0', '0.00', '-', '—', '/', '无', '元'])('%j claims nothing', (text) => {
    expect(readAmount(text)).toEqual({ ok: true, value: null });
  });
  test.each([
    ['约4万', 'amount-unreadable'],
    ['3-4万', 'amount-unreadable'],
    ['40,76', 'amount-unreadable'],
    ['1.2E+5', 'amount-unreadable'],
    ['-500', 'amount-negative'],
    ['12.345', 'amount-decimals'],
    ['10000000000.01', 'amount-too-large'],
  ])('%j is refused as %s', (text, fault) => {
    expect(readAmount(text)).toEqual({ ok: false, refusal: fault });
  });
  test('comes through a spreadsheet and any usual spelling to the very fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (fen) => {
        const plain = formatYuan(fen).replaceAll(',', '');
        for (const text of [plain, formatYuan(fen), `${plain}元`, `¥${formatYuan(fen)}`, numberText(fen / 100)])
          expect([text, readAmount(text)]).toEqual([text, { ok: true, value: fen }]);
      }),
    );
  });
});

describe("a spreadsheet's number", () => {
  test.each([
    [1234.5599999999999, '1234.56'],
    [0.1 + 0.2, '0.3'],
    [13_800_001_234, '13800001234'],
    [420_300_199_912_310_000, '4.2030019991231E+17'],
    [1200, '1200'],
    [12.345, '12.345'],
    [Number.NaN, ''],
  ])('%s is written %j', (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

describe('an ID number', () => {
  test.each([
    '420300189912310017',
    ' 420300 18991231 0017 ',
    "'420300189912310017",
    '４２０３００１８９９１２３１００１７',
  ])('%j is right', (text) => {
    expect(readIdCell(text, today)).toMatchObject({ ok: true, value: { idNumber: '420300189912310017' } });
  });
  test('with a small x is right, and no number is none', () => {
    expect(readIdCell('34052419800101001x', today)).toMatchObject({
      ok: true,
      value: { idNumber: '34052419800101001X' },
    });
    expect(readIdCell('', today)).toEqual({ ok: true, value: null });
  });
  test.each([
    ['4.20300189912310E+17', 'id-scientific'],
    ['4.2e17', 'id-scientific'],
    ['420300189912310000', 'id-rounded'],
    ['420300189912310018', 'id-check-digit'],
    ['42030018991231001Y', 'id-character'],
    ['4203001899123100', 'id-length'],
    ['421300190002290028', 'id-date-does-not-exist'],
    ['420300209912310010', 'id-future-date'],
  ])('%j is refused as %s', (text, type) => {
    expect(readIdCell(text, today)).toMatchObject({ ok: false, refusal: { type } });
  });
  test('that lost its X or its first digit comes with the right one', () => {
    expect(readIdCell('34052419800101001', today)).toEqual({
      ok: false,
      refusal: { type: 'id-x-lost', suggestion: '34052419800101001X' },
    });
    expect(readIdCell('20300189912310017', today)).toEqual({
      ok: false,
      refusal: { type: 'id-lead-lost', suggestion: '420300189912310017' },
    });
  });
  test('of fifteen digits comes with its long form', () => {
    expect(readIdCell('340524800101001', today)).toEqual({
      ok: false,
      refusal: { type: 'id-fifteen-digits', suggestion: '34052419800101001X' },
    });
  });
});

describe('other cells', () => {
  test('names lose blanks for looks, not those between words', () => {
    expect(readName('王　强')).toEqual({ ok: true, value: '王强' });
    expect(readName(' Mary  Ann ')).toEqual({ ok: true, value: 'Mary Ann' });
    expect(readName('  ')).toEqual({ ok: false, refusal: 'name-missing' });
    expect(readName('长'.repeat(201))).toEqual({ ok: false, refusal: 'too-long' });
  });
  test('phones are kept as digits, and odd ones are pointed out', () => {
    expect(readPhone('138 0000 1234')).toEqual({ ok: true, value: { phone: '13800001234', isUsual: true } });
    expect(readPhone('13800001234.0')).toEqual({ ok: true, value: { phone: '13800001234', isUsual: true } });
    expect(readPhone('0722-3312345')).toMatchObject({ ok: true, value: { isUsual: true } });
    expect(readPhone('13800001234/13900001234')).toMatchObject({
      value: { phone: '13800001234、13900001234', isUsual: true },
    });
    expect(readPhone('1380000123')).toMatchObject({ ok: true, value: { isUsual: false } });
    expect(readPhone('1.38E+10')).toEqual({ ok: false, refusal: 'phone-scientific' });
  });
  test('yes, no and sex in many words', () => {
    for (const text of ['是', '√', 'Y', '1']) expect(readYesNo(text)).toEqual({ ok: true, value: true });
    for (const text of ['否', '×', 'no', '0']) expect(readYesNo(text)).toEqual({ ok: true, value: false });
    expect(readYesNo('')).toEqual({ ok: true, value: null });
    expect(readYesNo('也许')).toEqual({ ok: false, refusal: 'choice-unknown' });
    expect(readSex('女')).toEqual({ ok: true, value: 'female' });
    expect(readSex('？')).toEqual({ ok: false, refusal: 'choice-unknown' });
  });
  test('an act is claimed by a tick or by words', () => {
    expect(readAct('√')).toEqual({ ok: true, value: '' });
    expect(readAct('补缴2023年社保')).toEqual({ ok: true, value: '补缴2023年社保' });
    expect(readAct('否')).toEqual({ ok: true, value: null });
    expect(readAct('')).toEqual({ ok: true, value: null });
  });
  test('forms of employment by code, name and daily words', () => {
    for (const text of ['04', '未签书面合同', '未签合同', 'No written contract'])
      expect(readEmployment(text)).toEqual({ ok: true, value: '04' });
    expect(readEmployment('')).toEqual({ ok: true, value: null });
    expect(readEmployment('包工头')).toEqual({ ok: false, refusal: 'choice-unknown' });
  });
});
