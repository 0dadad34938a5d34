import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../shared/api/views.ts';
import { briefData, gathered } from './historyBrief.ts';

const entry = (at: number, changes: Partial<HistoryEntry> = {}): HistoryEntry => ({
  eventId: `e${at}`,
  type: 'AgreementSigned',
  data: { on: '2026-03-05', signer: { kind: 'party', partyId: `g${at}`, name: '某人' } },
  personName: '王秀兰',
  deviceName: '一号机',
  recordedAt: 1_000_000 + at,
  isUnknown: false,
  count: 1,
  ...changes,
});
const many = (count: number, changes: Partial<HistoryEntry> = {}) =>
  Array.from({ length: count }, (_, at) => entry(at, changes));

describe('an event of hundreds', () => {
  test('a roster goes out as its counts and its sum', () => {
    const workers = Array.from({ length: 300 }, (_, at) => ({ partyId: `g${at}`, idNumber: '420300189912310017' }));
    const claims = workers.map(({ partyId }) => ({ claimId: partyId, partyId, amountFen: 100 }));
    expect(briefData('RosterImported', { workers, claims })).toEqual({ people: 300, amountFen: 30_000 });
  });
  test('a version goes out without its clauses and payments', () => {
    const version = { versionId: 'v1', preparedOn: '2026-03-05', totalFen: 5, payments: [1, 2], clauses: [3] };
    expect(briefData('AgreementPrepared', { version })).toEqual({
      version: { versionId: 'v1', preparedOn: '2026-03-05', totalFen: 5 },
    });
  });
  test('long lists of people name the first and count all; short ones stay', () => {
    const partyIds = Array.from({ length: 40 }, (_, at) => `g${at}`);
    expect(briefData('RightsTold', { on: '2026-01-22', partyIds })).toEqual({
      on: '2026-01-22',
      partyIds: partyIds.slice(0, 12),
      people: 40,
    });
    expect(briefData('RightsTold', { on: '2026-01-22', partyIds: ['a', 'b'] })).toEqual({
      on: '2026-01-22',
      partyIds: ['a', 'b'],
    });
    expect(briefData('NoteAdded', null)).toBeNull();
  });
});

describe('hundreds of events of one act', () => {
  test('are one entry with their number, their sum and the first people', () => {
    const paid = many(300, { type: 'PaymentReceived', data: { on: '2026-04-10', amountFen: 50, partyId: 'w' } });
    const [one, ...rest] = gathered([entry(0, { type: 'NoteAdded' }), ...many(7), ...paid]).slice(1);
    expect(one).toMatchObject({ type: 'AgreementSigned', count: 7, data: { on: '2026-03-05' } });
    expect(one?.data).toMatchObject({ partyIds: ['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6'] });
    expect(rest).toMatchObject([{ type: 'PaymentReceived', count: 300, data: { amountFen: 15_000 } }]);
  });
  test('a few stay as they are, and so does what different people or different moments recorded', () => {
    expect(gathered(many(5))).toHaveLength(5);
    const others = many(8).map((one, at) => ({ ...one, personName: at % 2 === 0 ? '甲' : '乙' }));
    expect(gathered(others)).toHaveLength(8);
    const slow = many(8).map((one, at) => ({ ...one, recordedAt: at * 60_000 }));
    expect(gathered(slow)).toHaveLength(8);
  });
});
