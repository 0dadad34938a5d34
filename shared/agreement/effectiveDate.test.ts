import { describe, expect, it } from 'vitest';
import { aCase, anAgreement, aPerson, aRespondent, aSignature, aWorker, day } from '../../tests/builders/paperCase.ts';
import type { Signature } from '../case/state.ts';
import { agreementInForce, effectiveDate } from './effectiveDate.ts';

const party = (partyId: string, on: string, name = '') => aSignature({ kind: 'party', partyId, name }, day(on));
const mediator = (on: string) => aSignature({ kind: 'mediator', name: '王芳' }, day(on));
const seal = {
  on: day('2026-02-09'),
  pdf: { sha256: 'a'.repeat(64), name: 'D13.pdf', mediaType: 'application/pdf', sizeBytes: 1 },
  pages: 2,
  checkCode: 'ABCD-2345',
};
const signed = (...signatures: readonly Signature[]) => anAgreement({}, { signatures });
const entrusted = { ...aCase().registration, referral: 'entrusted-ordinary' as const };

describe('a delegated agreement takes effect', () => {
  it('when the last of the parties has signed; the mediator may sign later', () => {
    const agreement = signed(party('w1', '2026-02-06'), party('r1', '2026-02-05'), mediator('2026-02-08'));
    expect(effectiveDate(aCase({ agreements: [agreement] }))).toMatchObject({ on: '2026-02-06', missing: [] });
  });

  it('not before every worker and every respondent has signed', () => {
    const parties = [aWorker(), aWorker({ partyId: 'w2', name: '李梅' }), aRespondent(), aPerson()];
    const agreement = signed(party('w1', '2026-02-05'), party('w2', '2026-02-05'), party('r1', '2026-02-05'));
    const result = effectiveDate(aCase({ parties, agreements: [agreement] }));
    expect(result.on).toBeNull();
    expect(result.missing).toEqual([{ kind: 'party', partyId: 'r2', name: '陈志远' }]);
  });

  it('also by the hand of a representative', () => {
    const agreement = signed(party('w1', '2026-02-05'), party('r1', '2026-02-07', '赵律师'));
    expect(effectiveDate(aCase({ agreements: [agreement] })).on).toBe('2026-02-07');
  });

  it('never without an agreement', () => {
    expect(effectiveDate(aCase())).toMatchObject({ on: null, missing: [], versionId: null });
  });

  it('and stays in force while a newer version waits for signatures', () => {
    const first = anAgreement({}, { signatures: [party('w1', '2026-02-05'), party('r1', '2026-02-05')], seal });
    const second = anAgreement({ versionId: 'v2' }, { signatures: [party('w1', '2026-03-01')] });
    const c = aCase({ agreements: [first, second] });
    expect(agreementInForce(c)?.versionId).toBe('v1');
    expect(effectiveDate(c)).toMatchObject({ on: '2026-02-05', versionId: 'v1' });
  });

  it('with the parties it was sealed with, whoever joins the case later', () => {
    const agreement = anAgreement({}, { signatures: [party('w1', '2026-02-05'), party('r1', '2026-02-06')], seal });
    const c = aCase({ parties: [aWorker(), aRespondent(), aPerson()], agreements: [agreement] });
    expect(effectiveDate(c).on).toBe('2026-02-06');
  });
});

describe('an entrusted agreement takes effect', () => {
  const agreement = signed(party('w1', '2026-02-05'), party('r1', '2026-02-05'));

  it('only with the court, however many have signed', () => {
    const result = effectiveDate(aCase({ registration: entrusted, agreements: [agreement] }));
    expect(result).toMatchObject({ on: null, missing: [] });
    expect(result.basis.zh).toContain('第一百四十九条');
  });

  it('on the day stated with the court paper', () => {
    const courtPaper = {
      kind: 'mediation-paper' as const,
      issuedOn: day('2026-02-10'),
      effectiveOn: day('2026-02-13'),
      caseNumber: '',
    };
    expect(effectiveDate(aCase({ registration: entrusted, agreements: [agreement], courtPaper })).on).toBe(
      '2026-02-13',
    );
  });

  it('names the rule for an agreement that binds on signing', () => {
    const binding = { ...agreement, bindsOnSigning: true };
    expect(effectiveDate(aCase({ registration: entrusted, agreements: [binding] })).basis.zh).toContain(
      '第一百五十一条',
    );
  });
});
