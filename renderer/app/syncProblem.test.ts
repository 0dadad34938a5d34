import { expect, it } from 'vitest';
import type { SyncFailure, SyncStatus } from '../../shared/api/sync.ts';
import { isAllAtHub, syncProblemOf } from './syncProblem.ts';

const nothing = { records: 0, files: 0, bytes: 0 };
const atRest: SyncStatus = {
  state: { kind: 'resting' },
  doing: null,
  url: 'https://hub.example.cn:8443',
  lastSuccessMs: 0,
  clockAheadMs: 0,
  onlyHere: 0,
  elsewhere: 0,
  filesOnlyHere: 0,
  filesAwaited: 0,
  up: nothing,
  down: nothing,
  arriving: null,
  refused: [],
  parked: [],
  drafts: 0,
  mayGo: true,
};
const waitingFor = (failure: SyncFailure): SyncStatus => ({
  ...atRest,
  state: { kind: 'waiting', failure, retryAtMs: 0 },
});

it('finds no problem in being offline, in a busy hub, or in a clock that is a little off', () => {
  expect(syncProblemOf(atRest)).toBeNull();
  expect(syncProblemOf(waitingFor({ type: 'unreachable' }))).toBeNull();
  expect(syncProblemOf(waitingFor({ type: 'hub-refuses', code: 'TOO_MANY' }))).toBeNull();
  expect(syncProblemOf({ ...atRest, clockAheadMs: -4 * 60_000 })).toBeNull();
});

it('names what a person must see to, the exchange before the clock', () => {
  expect(syncProblemOf(waitingFor({ type: 'hub-refuses', code: 'CLIENT_TOO_OLD' }))).toBe('client-too-old');
  expect(syncProblemOf({ ...atRest, clockAheadMs: -3 * 3_600_000 })).toBe('clock-wrong');
  const both = { ...waitingFor({ type: 'hub-refuses', code: 'HUB_TOO_OLD' }), clockAheadMs: 9_000_000 };
  expect(syncProblemOf(both)).toBe('hub-too-old');
});

it("calls the hub complete only when nothing waits here, on a colleague's computer, or as a file", () => {
  expect(isAllAtHub(atRest)).toBe(true);
  for (const left of [{ onlyHere: 1 }, { elsewhere: 1 }, { filesOnlyHere: 1 }])
    expect(isAllAtHub({ ...atRest, ...left })).toBe(false);
});

it('names a record that the hub does not take when a person must act, and not when it goes over by itself', () => {
  const refusedFor = (type: 'device-revoked' | 'parent-missing') => ({
    ...atRest,
    refused: [
      {
        streamKind: 'case' as const,
        streamId: 'case-1',
        number: '鄂随工调〔2026〕1号',
        refusal: type === 'parent-missing' ? { type, ids: [] } : { type },
      },
    ],
  });
  expect(syncProblemOf(refusedFor('device-revoked'))).toBe('refused');
  expect(syncProblemOf(refusedFor('parent-missing'))).toBeNull();
});
