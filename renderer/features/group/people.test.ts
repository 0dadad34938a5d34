import { expect, test } from 'vitest';
import { caseCommand } from '../../../shared/case/commands.ts';
import { aCase, day } from '../../../tests/builders/aCase.ts';
import { aWorker } from '../../../tests/builders/paperCase.ts';
import { allWorkers, representedWithoutConsent, unsignedWorkers } from './people.ts';

const workers = Array.from({ length: 11 }, (_, n) =>
  aWorker({ partyId: `g${n}`, name: `工人${n}`, idNumber: null, phone: '138', trade: '' }),
);
const electors = ['g0', 'g1', 'g2', 'g3', 'g4'];
const prepared = aCase()
  .accepted()
  .then(caseCommand('ImportRoster', { workers, claims: [] }))
  .withMediator()
  .then(
    caseCommand('ElectRepresentatives', {
      on: day('2026-01-22'),
      partyIds: ['g0', 'g1', 'g2'],
      scope: 'special',
      electedBy: electors,
      scan: null,
    }),
  )
  .prepared();
const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);

test('people carry what tells them apart', () => {
  expect(allWorkers(prepared.case)).toHaveLength(12);
  expect(allWorkers(prepared.case)[1]).toEqual({ id: 'g0', name: '工人0', note: '138' });
});

test('only those who elected and are no representatives can consent, once', () => {
  expect(ids(representedWithoutConsent(prepared.case))).toEqual(['g3', 'g4']);
  const consented = prepared.then(
    caseCommand('ConsentSettlement', {
      on: day('2026-03-05'),
      versionId: 'v1',
      partyIds: ['g3'],
      way: 'written',
      scan: null,
    }),
  );
  expect(ids(representedWithoutConsent(consented.case))).toEqual(['g4']);
  expect(ids(unsignedWorkers(consented.case))).not.toContain('g3');
});

test('who signed is not awaited any more', () => {
  expect(unsignedWorkers(prepared.case)).toHaveLength(12);
  const signed = prepared.then(
    caseCommand('SignForMany', { versionId: 'v1', partyIds: ['g0', 'w1'], on: day('2026-03-05'), scan: null }),
  );
  expect(unsignedWorkers(signed.case)).toHaveLength(10);
});
