import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../kernel/localDate.ts';
import { ageOn } from './ageOn.ts';
import { checkIdNumber, idCheckCharacter } from './idNumber.ts';

const today = localDate('2026-11-20');
const check = (text: string) => checkIdNumber(text, today);

const validNumbers = fc
  .record({
    region: fc.integer({ min: 110_000, max: 659_999 }),
    bornDaysAgo: fc.integer({ min: 0, max: 50_000 }),
    sequence: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ region, bornDaysAgo, sequence }) => {
    const digits = `${region}${addDays(today, -bornDaysAgo).replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
    return `${digits}${idCheckCharacter(digits)}`;
  });

describe('a number that fits the standard', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female', '110105'], // the standard's example
    ['440524188001010014', '1880-01-01', 'male', '440524'], // the standard's example
    ['34052419800101001X', '1980-01-01', 'male', '340524'],
    ['420300189912310017', '1899-12-31', 'male', '420300'],
  ])('%s gives birth date, sex and region', (idNumber, birthDate, sex, region) => {
    expect(check(idNumber)).toEqual({ ok: true, value: { idNumber, birthDate, sex, region } });
  });

  it.each([
    '11010519491231002x',
    ' 110105 19491231 002X ',
    '１１０１０５１９４９１２３１００２Ｘ',
    '1101051949\u30001231002ｘ',
  ])('is read from %j and stored in one spelling', (text) => {
    expect(check(text)).toMatchObject({ ok: true, value: { idNumber: '11010519491231002X' } });
  });

  it('passes whenever its check character was calculated', () => {
    fc.assert(
      fc.property(validNumbers, (idNumber) => {
        expect(check(idNumber).ok).toBe(true);
      }),
    );
  });

  it('fails as soon as any single digit is changed', () => {
    fc.assert(
      fc.property(validNumbers, fc.nat(17), fc.integer({ min: 1, max: 9 }), (idNumber, at, step) => {
        const old = idNumber.charAt(at) === 'X' ? 10 : Number(idNumber.charAt(at));
        const changed = idNumber.slice(0, at) + String((old + step) % 10) + idNumber.slice(at + 1);
        fc.pre(changed !== idNumber);
        expect(check(changed).ok).toBe(false);
      }),
    );
  });
});

describe('a number that does not fit', () => {
  it.each([
    ['420300189912310018', { type: 'check-digit' }],
    ['421300190002290028', { type: 'date-does-not-exist' }], // check digit right, 1900 was no leap year
    ['110105194912310021', { type: 'check-digit' }],
    ['110105491231002', { type: 'fifteen-digits' }],
    ['11010519491231002', { type: 'length', length: 17 }],
    ['11010519491231002XX', { type: 'length', length: 19 }],
    ['', { type: 'length', length: 0 }],
    ['1101051949123100X2', { type: 'character', position: 17 }],
    ['A10105194912310021', { type: 'character', position: 1 }],
    ['11010519491231002Y', { type: 'character', position: 18 }],
    ['11010519491331002X', { type: 'date-does-not-exist' }],
    ['110105194912310㛃2X', { type: 'character', position: 16 }],
  ])('%j is refused with its reason', (text, refusal) => {
    expect(check(text)).toEqual({ ok: false, refusal });
  });

  it('is refused when the birth date lies after today, and accepted on the day itself', () => {
    const digits = `421303${'20261120'}001`;
    const idNumber = `${digits}${idCheckCharacter(digits)}`;
    expect(checkIdNumber(idNumber, today).ok).toBe(true);
    expect(checkIdNumber(idNumber, addDays(today, -1))).toEqual({ ok: false, refusal: { type: 'future-date' } });
  });

  it('never carries the number in its refusal', () => {
    const refused = check('420300189912310018');
    expect(JSON.stringify(refused)).not.toContain('4203');
  });
});

describe('age', () => {
  it.each([
    ['1990-11-20', '2026-11-20', 36],
    ['1990-11-21', '2026-11-20', 35],
    ['2000-02-29', '2026-02-28', 26],
    ['2026-11-21', '2026-11-20', 0],
  ])('born %s is %s on that day: %i', (born, on, age) => {
    expect(ageOn(localDate(born), localDate(on))).toBe(age);
  });
});
