import { expect, test } from 'vitest';
import type { SignerStatus } from '../../../shared/agreement/signers.ts';
import { day } from '../../../tests/builders/aCase.ts';
import { afterReading, firstStep, isMany, nextStep } from './signingSteps.ts';

const row = (key: string, isSigned = false): SignerStatus => ({
  key,
  signer: { kind: 'party', partyId: key, name: key },
  required: true,
  hands: [],
  signature: isSigned
    ? { signer: { kind: 'party', partyId: key, name: key }, on: day('2026-03-05'), method: 'paper', image: null }
    : null,
});
const people = (count: number, signed: number) => Array.from({ length: count }, (_, n) => row(`p${n}`, n < signed));

test('a few are called one after the other', () => {
  const rows = people(3, 1);
  expect(firstStep(people(3, 0))).toEqual({ kind: 'read' });
  expect(firstStep(rows)).toEqual({ kind: 'sign', key: 'p1' });
  expect(afterReading(rows)).toEqual({ kind: 'sign', key: 'p1' });
  expect(nextStep(rows, 'p1')).toEqual({ kind: 'sign', key: 'p2' });
});

test('many are chosen from a list, and the seal comes when all have signed', () => {
  expect(isMany(people(12, 0))).toBe(false);
  expect(firstStep(people(40, 3))).toEqual({ kind: 'people' });
  expect(afterReading(people(40, 0))).toEqual({ kind: 'people' });
  expect(nextStep(people(40, 3), 'p3')).toEqual({ kind: 'sign', key: 'p4' });
  expect(firstStep(people(40, 40))).toEqual({ kind: 'seal' });
});
