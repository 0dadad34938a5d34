import { expect, it } from 'vitest';
import { aCase, day } from '../../../tests/builders/aCase.ts';
import { needsConsent } from '../../../shared/case/handoffs.ts';
import { firstLetter, nameOf } from './handoffLetter.ts';

const on = day('2026-03-10');

it('begins with the usual parts and with nobody ticked as having consented', () => {
  const letter = firstLetter(aCase().inHrMediation().case, on);
  expect(letter.parts).toEqual(['identity', 'contact', 'employer', 'facts', 'claims']);
  expect(needsConsent(letter.partner, letter.parts)).toBe(true);
  expect(letter.consent).toEqual({ on, way: 'written', partyIds: [] });
});

it('knows the commission of a case on the HR track, and no court', () => {
  const c = aCase().inHrMediation().case;
  expect(nameOf(c, 'arbitration')).toBe(c.registration.court);
  expect(nameOf(c, 'court')).toBe('');
});
