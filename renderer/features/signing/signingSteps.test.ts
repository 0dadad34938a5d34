import { expect, test } from 'vitest';
import type { SignerStatus } from '../../../shared/agreement/signers.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import { aCase, day } from '../../../tests/builders/aCase.ts';
import { aWorker } from '../../../tests/builders/paperCase.ts';
import { afterReading, firstStep, needsList, nextStep } from './signingSteps.ts';

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
  expect(needsList(aCase().registered().case, rows)).toBe(false);
  expect(firstStep(people(3, 0), false)).toEqual({ kind: 'read' });
  expect(firstStep(rows, false)).toEqual({ kind: 'sign', key: 'p1' });
  expect(afterReading(rows, false)).toEqual({ kind: 'sign', key: 'p1' });
  expect(nextStep(rows, 'p1')).toEqual({ kind: 'sign', key: 'p2' });
});

test('many are chosen from a list, and the seal comes when all have signed', () => {
  expect(needsList(aCase().registered().case, people(13, 0))).toBe(true);
  expect(firstStep(people(40, 3), true)).toEqual({ kind: 'people' });
  expect(afterReading(people(40, 0), true)).toEqual({ kind: 'people' });
  expect(nextStep(people(40, 3), 'p3')).toEqual({ kind: 'sign', key: 'p4' });
  expect(firstStep(people(40, 40), true)).toEqual({ kind: 'seal' });
});

test('in a collective case even the few who sign for all are chosen from the list', () => {
  const workers = Array.from({ length: 10 }, (_, n) => aWorker({ partyId: `g${n}`, idNumber: null }));
  const c = aCase()
    .accepted()
    .then(caseCommand('ImportRoster', { workers, claims: [] })).case;
  expect(needsList(c, people(5, 0))).toBe(true);
});
