import { describe, expect, it } from 'vitest';
import { aCase, anAgreement, aPerson, aSignature, day } from '../../tests/builders/paperCase.ts';
import { allSigned, handsOf, missingSigners, signersNeeded } from './signers.ts';

const on = day('2026-02-05');
const everyone = [
  aSignature({ kind: 'party', partyId: 'w1', name: '周建国' }, on),
  aSignature({ kind: 'party', partyId: 'r1', name: '陈志远' }, on),
  aSignature({ kind: 'mediator', name: '王芳' }, on),
  aSignature({ kind: 'clerk', name: '吴静' }, on),
];

describe('the signers of an agreement', () => {
  it('are the parties, the mediators and the named clerk, in this order; the seal is listed and never awaited', () => {
    const rows = signersNeeded(aCase(), anAgreement(), '随州市总工会');
    expect(rows.map((row) => [row.signer.kind, row.signer.name, row.required])).toEqual([
      ['party', '周建国', true],
      ['party', '随州市晨光装饰工程有限公司', true],
      ['mediator', '王芳', true],
      ['clerk', '吴静', true],
      ['body', '随州市总工会', false],
    ]);
  });

  it('leave out a clerk who is not named', () => {
    expect(signersNeeded(aCase(), anAgreement({ clerk: '' })).map((row) => row.signer.kind)).not.toContain('clerk');
  });

  it('are complete with the last required signature, not before', () => {
    expect(allSigned(aCase(), anAgreement({}, { signatures: everyone }))).toBe(true);
    const withoutClerk = anAgreement({}, { signatures: everyone.slice(0, 3) });
    expect(allSigned(aCase(), withoutClerk)).toBe(false);
    expect(missingSigners(aCase(), withoutClerk)).toEqual([{ kind: 'clerk', name: '吴静' }]);
  });

  it('are never complete when there is nobody to sign', () => {
    expect(allSigned(aCase({ parties: [], mediators: [] }), anAgreement({ clerk: '' }))).toBe(false);
  });
});

describe('the hands of a party', () => {
  it('are its head and its representatives; only special authority may settle', () => {
    const c = aCase();
    const [, company] = c.parties;
    const lawyer = {
      representativeId: 'a1',
      partyId: 'r1',
      name: '赵律师',
      idNumber: null,
      phone: '',
      relation: '律师',
      authority: 'general' as const,
      appointedOn: on,
    };
    expect(company && handsOf(company, [lawyer])).toMatchObject([
      { name: '陈志远', as: 'legal-representative', capacity: { zh: '总经理' }, maySettle: true },
      { name: '赵律师', as: 'representative', maySettle: false },
    ]);
  });

  it('are the person alone when nobody was appointed', () => {
    expect(handsOf(aPerson(), [])).toMatchObject([{ name: '陈志远', as: 'self' }]);
  });
});
