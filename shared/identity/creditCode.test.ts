import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCreditCode, creditCodeCheckCharacter } from './creditCode.ts';

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const validCodes = fc
  .record({
    head: fc.constantFrom('91', '92', '52', '12', '81'),
    region: fc.integer({ min: 110_000, max: 659_999 }),
    organisation: fc.string({ unit: fc.constantFrom(...Array.from(signs)), minLength: 9, maxLength: 9 }),
  })
  .map(({ head, region, organisation }) => {
    const code = `${head}${region}${organisation}`;
    return code + creditCodeCheckCharacter(code);
  });

describe('a code that fits the standard', () => {
  it.each([
    ['91350100M000100Y43', '9', '350100', 'M000100Y4'], // the standard's worked example
    ['814203000000000194', '8', '420300', '000000019'],
    ['91420300MA0000015R', '9', '420300', 'MA0000015'],
  ])('%s is taken apart', (creditCode, registrar, region, organisationCode) => {
    expect(checkCreditCode(creditCode)).toEqual({
      ok: true,
      value: { creditCode, registrar, region, organisationCode, organisationCodeFits: true },
    });
  });

  it('is read with small letters, spaces and full-width signs', () => {
    expect(checkCreditCode(' 9142 0300 ｍａ0000015r')).toMatchObject({
      ok: true,
      value: { creditCode: '91420300MA0000015R' },
    });
  });

  it('passes whenever its check character was calculated, and fails when any single sign is changed', () => {
    fc.assert(
      fc.property(validCodes, fc.nat(17), fc.integer({ min: 1, max: 30 }), (code, at, step) => {
        expect(checkCreditCode(code).ok).toBe(true);
        const sign = signs.charAt((signs.indexOf(code.charAt(at)) + step) % 31);
        expect(checkCreditCode(code.slice(0, at) + sign + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  it('tells when only the organisation code inside does not fit', () => {
    const body = '91420300MA0000016';
    expect(checkCreditCode(body + creditCodeCheckCharacter(body))).toMatchObject({
      ok: true,
      value: { organisationCodeFits: false },
    });
  });
});

describe('a code that does not fit', () => {
  it.each([
    ['91350100M000100Y4Z', { type: 'character', position: 18 }],
    ['91350100M000100Y44', { type: 'check-character' }],
    ['91350211M0000XUF46', { type: 'check-character' }], // reported as published with a wrong check character
    ['9135O100M000100Y43', { type: 'character', position: 5 }],
    ['91A50100M000100Y43', { type: 'character', position: 3 }],
    ['91350100M000100Y4', { type: 'length', length: 17 }],
    ['', { type: 'length', length: 0 }],
  ])('%j is refused with its reason', (text, refusal) => {
    expect(checkCreditCode(text)).toEqual({ ok: false, refusal });
  });
});
