import { expect, test } from 'vitest';
import { aCase, anAgreement, aSignature, aVersion, day } from '../../../tests/builders/paperCase.ts';
import { fittingOutcomes, likelyOutcome } from './fittingOutcomes.ts';

const today = day('2026-04-01');

test('a case that ended closes with the reason of its ending and with no success', () => {
  const c = aCase({ ending: { on: day('2026-03-01'), reason: 'F2', note: '' }, agreements: [] });
  const fitting = fittingOutcomes(c, today);
  expect(fitting).toContain('F2');
  expect(fitting).not.toContain('S1');
  expect(fitting).not.toContain('F1');
  expect(likelyOutcome(c, fitting)).toBe('F2');
});

test('a sealed agreement closes as a written agreement', () => {
  const signed = aSignature({ kind: 'party', partyId: 'w1', name: '周建国' }, day('2026-03-01'));
  const seal = {
    on: day('2026-03-01'),
    pdf: { sha256: 'a'.repeat(64), name: 'x.pdf', mediaType: 'application/pdf', sizeBytes: 1 },
    pages: 1,
    checkCode: 'X',
  };
  const c = aCase({ agreements: [{ ...anAgreement(), ...aVersion(), signatures: [signed], seal }] });
  const fitting = fittingOutcomes(c, today);
  expect(likelyOutcome(c, fitting)).toBe('S1');
  expect(fitting).not.toContain('F2');
});
