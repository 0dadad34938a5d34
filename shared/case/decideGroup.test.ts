import { describe, expect, test } from 'vitest';
import { missingSigners } from '../agreement/signers.ts';
import { aCase, type CaseWalk, day } from '../../tests/builders/aCase.ts';
import { aWorker } from '../../tests/builders/paperCase.ts';
import { personIdNumber } from '../intakeFile/people.ts';
import { caseCommand } from './commands.ts';
import type { Claim } from './parts.ts';
import { isCollective } from './state.ts';

const roster = (count: number) => ({
  workers: Array.from({ length: count }, (_, i) =>
    aWorker({ partyId: `g${i}`, name: `工人${i}`, idNumber: null, phone: '' }),
  ),
  claims: Array.from(
    { length: count },
    (_, i): Claim => ({
      claimId: `k${i}`,
      partyId: `g${i}`,
      kind: 'wage-arrears',
      amountFen: 100_000,
      note: '',
      trace: null,
    }),
  ),
});
const withRoster = (count = 12): CaseWalk =>
  aCase()
    .accepted()
    .then(caseCommand('ImportRoster', roster(count)));
const elect = (partyIds: string[], electedBy = ['g0', 'g1', 'g2', 'g3', 'g4']) =>
  caseCommand('ElectRepresentatives', { on: day('2026-01-22'), partyIds, scope: 'special', electedBy, scan: null });

describe('a roster', () => {
  test('brings workers and claims in one event, and makes the case a collective one', () => {
    const walk = withRoster();
    expect(walk.events.filter(({ type }) => type === 'RosterImported')).toHaveLength(1);
    expect(walk.case.parties).toHaveLength(14);
    expect(walk.case.claims).toHaveLength(13);
    expect(isCollective(walk.case)).toBe(true);
  });
  test('names the row at fault', () => {
    const { workers, claims } = roster(3);
    const bad = workers.map((w, i) => (i === 2 ? { ...w, idNumber: '420300189912310018' } : w));
    expect(
      aCase()
        .accepted()
        .try(caseCommand('ImportRoster', { workers: bad, claims })),
    ).toMatchObject({
      refusal: { type: 'id-number', field: 'workers.2.idNumber', reason: 'check-digit' },
    });
    expect(withRoster(3).try(caseCommand('ImportRoster', roster(1)))).toMatchObject({
      refusal: { type: 'id-taken', field: 'workers.0.partyId' },
    });
    const stranger = claims.map((claim) => ({ ...claim, partyId: 'nobody' }));
    expect(
      aCase()
        .accepted()
        .try(caseCommand('ImportRoster', { workers, claims: stranger })),
    ).toMatchObject({
      refusal: { type: 'party-unknown', field: 'claims.0.partyId' },
    });
  });
  test('brings nobody twice, neither within itself nor beside the case', () => {
    const { workers, claims } = roster(3);
    const numbered = (idNumbers: readonly (string | null)[]) =>
      workers.map((w, i) => ({ ...w, idNumber: idNumbers[i] ?? null }));
    const number = personIdNumber(77);
    const walk = aCase().accepted();
    expect(walk.try(caseCommand('ImportRoster', { workers: numbered([number, null, number]), claims }))).toMatchObject({
      refusal: { type: 'id-number-twice', field: 'workers.2.idNumber' },
    });
    const once = walk.then(caseCommand('ImportRoster', { workers: numbered([number]), claims }));
    const again = workers.map((w) => ({
      ...w,
      partyId: `${w.partyId}b`,
      idNumber: w.partyId === 'g1' ? number : null,
    }));
    expect(once.try(caseCommand('ImportRoster', { workers: again, claims: [] }))).toMatchObject({
      refusal: { type: 'id-number-twice', field: 'workers.1.idNumber' },
    });
  });
});

describe('representatives', () => {
  test('are three to five of ten workers or more', () => {
    expect(withRoster(4).try(elect(['g0', 'g1', 'g2']))).toMatchObject({ refusal: { type: 'not-collective' } });
    expect(withRoster().try(elect(['g0', 'g1']))).toMatchObject({ refusal: { type: 'representatives-count' } });
    expect(withRoster().try(elect(['g0', 'g1', 'r1']))).toMatchObject({ refusal: { type: 'party-unknown' } });
    expect(withRoster().try(elect(['g0', 'g1', 'g2'])).ok).toBe(true);
  });
  test('may settle for a worker only once that worker consented to this very version', () => {
    const all = ['w1', ...Array.from({ length: 12 }, (_, i) => `g${i}`)];
    const prepared = withRoster()
      .withMediator()
      .then(caseCommand('TellRights', { on: day('2026-01-22'), way: 'in-person', partyIds: ['r1', ...all] }))
      .then(elect(['g0', 'g1', 'g2'], all))
      .prepared();
    const awaited = (walk: CaseWalk) => {
      const version = walk.case.agreements.at(-1);
      return version === undefined ? 0 : missingSigners(walk.case, version).length;
    };
    expect(awaited(prepared)).toBe(15);
    const consented = prepared.then(
      caseCommand('ConsentSettlement', {
        on: day('2026-03-05'),
        versionId: 'v1',
        partyIds: all,
        way: 'written',
        scan: null,
      }),
    );
    // The three representatives themselves, the employer and the mediator.
    expect(awaited(consented)).toBe(5);
  });
  test('many who signed the same sheets get one signature each', () => {
    const walk = withRoster()
      .withMediator()
      .prepared()
      .then(caseCommand('SignForMany', { versionId: 'v1', partyIds: ['g0', 'g1'], on: day('2026-03-05'), scan: null }));
    expect(walk.case.agreements[0]?.signatures.map(({ signer }) => signer.name)).toEqual(['工人0', '工人1']);
    expect(
      walk.try(caseCommand('SignForMany', { versionId: 'v1', partyIds: ['r1'], on: day('2026-03-05'), scan: null })),
    ).toMatchObject({ refusal: { type: 'party-unknown', field: 'partyIds.0' } });
  });
});

describe('many payments at once', () => {
  const receipt = (changes: object = {}) => ({
    receiptId: 'q1',
    paymentId: 'pay1',
    on: day('2026-04-10'),
    amountFen: 5_800_000,
    receipts: [],
    note: '',
    ...changes,
  });
  test('become one receipt each', () => {
    const walk = aCase()
      .agreed()
      .then(caseCommand('ReceivePayments', { receipts: [receipt()] }));
    expect(walk.case.receipts).toHaveLength(1);
  });
  test('all or none: the row that does not fit is named', () => {
    const refused = (receipts: ReturnType<typeof receipt>[]) =>
      aCase().agreed().try(caseCommand('ReceivePayments', { receipts }));
    expect(refused([receipt(), receipt({ receiptId: 'q2' })])).toMatchObject({
      refusal: { type: 'id-taken', field: 'receipts.1.paymentId' },
    });
    expect(refused([receipt({ amountFen: 5_800_001 })])).toMatchObject({
      refusal: { type: 'overpaid', field: 'receipts.0.amountFen' },
    });
  });
});
