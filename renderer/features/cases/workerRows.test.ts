import { expect, test } from 'vitest';
import { aCase, aPayment, aVersion, day } from '../../../tests/builders/aCase.ts';
import { aWorker } from '../../../tests/builders/paperCase.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import { filterWorkers, sortWorkers, usefulFilters, workerRows } from './workerRows.ts';

const workers = Array.from({ length: 12 }, (_, n) =>
  aWorker({
    partyId: `g${n}`,
    name: `工人${n}`,
    idNumber: null,
    phone: `1380000${1000 + n}`,
    trade: n === 3 ? '电工' : '木工',
  }),
);
const claims = workers.slice(0, 11).map(({ partyId }, n) => ({
  claimId: `k${n}`,
  partyId,
  kind: 'wage-arrears' as const,
  amountFen: 100_000 + n,
  note: '',
  trace: null,
}));
const all = workers.map(({ partyId }) => partyId);
const imported = aCase().accepted().then(caseCommand('ImportRoster', { workers, claims }));
const rowOf = (walk: typeof imported, name: string) => workerRows(walk.case).find(({ worker }) => worker.name === name);

test('before an agreement a row says what is claimed and nothing of paying or signing', () => {
  expect(workerRows(imported.case)).toHaveLength(13);
  expect(rowOf(imported, '工人2')).toMatchObject({
    claimFen: 100_002,
    claims: 1,
    agreedFen: null,
    paidFen: 0,
    sign: 'none',
  });
  expect(usefulFilters(imported.case)).toEqual(['all', 'no-claim']);
});

test('during signing it says who signed, who is represented and who is awaited', () => {
  const signing = imported
    .withMediator()
    .then(
      caseCommand('ElectRepresentatives', {
        on: day('2026-01-22'),
        partyIds: ['g0', 'g1', 'g2'],
        scope: 'special',
        electedBy: all,
        scan: null,
      }),
    )
    .then(
      caseCommand('PrepareAgreement', {
        version: aVersion({ payments: [aPayment({ payeeId: 'g5', amountFen: 70_000 })], totalFen: 70_000 }),
      }),
    )
    .then(
      caseCommand('ConsentSettlement', {
        on: day('2026-03-05'),
        versionId: 'v1',
        partyIds: ['g5', 'g6'],
        way: 'written',
        scan: null,
      }),
    )
    .then(caseCommand('SignForMany', { versionId: 'v1', partyIds: ['g0'], on: day('2026-03-05'), scan: null }));
  expect(rowOf(signing, '工人0')).toMatchObject({ sign: 'signed', isRepresentative: true });
  expect(rowOf(signing, '工人5')).toMatchObject({ sign: 'represented', agreedFen: 70_000 });
  expect(rowOf(signing, '工人7')).toMatchObject({ sign: 'open', agreedFen: 0 });
  const rows = workerRows(signing.case);
  expect(filterWorkers(rows, { filter: 'unsigned', text: '' })).toHaveLength(10);
  expect(filterWorkers(rows, { filter: 'representatives', text: '' })).toHaveLength(3);
  expect(filterWorkers(rows, { filter: 'unpaid', text: '' }).map(({ worker }) => worker.name)).toEqual(['工人5']);
});

test('rows are found by name, phone and trade, and sorted', () => {
  const rows = workerRows(imported.case);
  const found = (text: string) => filterWorkers(rows, { filter: 'all', text }).map(({ worker }) => worker.name);
  expect(found('电工')).toEqual(['工人3']);
  expect(found('1380000100')).toHaveLength(10);
  expect(filterWorkers(rows, { filter: 'no-claim', text: '' }).map(({ worker }) => worker.name)).toEqual(['工人11']);
  const sorted = sortWorkers(rows, { id: 'claim', isDescending: true });
  expect(sorted[0]?.claimFen).toBe(5_800_000);
  expect(sorted.at(-1)?.claimFen).toBe(0);
});
