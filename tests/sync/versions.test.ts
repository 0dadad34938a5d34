/** Versions that do not fit and clocks that are wrong: the exchange rests or a record is read-only, each with its reason, and everything else goes on. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendEvents } from '../../electron/core/db/eventLog.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { PROTOCOL_VERSION } from '../../shared/sync/protocol.ts';
import { type BentHub, bendHub } from '../support/bentHub.ts';
import { execute, foundDesk, note, registerIn, type TestDesk } from '../support/desk.ts';
import { joinDesk, type JoinedDesk, settled, startTestHub, type TestHub } from '../support/hub.ts';
import { envelope } from '../../shared/api/cases.ts';

let hub: TestHub;
let way: BentHub;
let first: TestDesk;
let second: JoinedDesk;
beforeAll(async () => {
  hub = await startTestHub();
  way = await bendHub(hub.url);
  first = await foundDesk();
  await registerIn(first.api, 'case-1');
  await registerIn(first.api, 'case-2');
  const code = (await hub.newCode()).replace(hub.url, way.url);
  expect((await first.api.sync.enrol({ code })).ok).toBe(true);
  await settled(first.api);
  second = await joinDesk(hub);
});
afterAll(async () => {
  await second?.dispose();
  await first?.dispose();
  await way?.close();
  await hub?.dispose();
});

test.each([
  ['older than the hub takes', PROTOCOL_VERSION - 1, 'CLIENT_TOO_OLD'],
  ['newer than the hub knows', PROTOCOL_VERSION + 1, 'HUB_TOO_OLD'],
] as const)('a desk %s works on and is told why the exchange rests', async (_how, protocol, code) => {
  way.protocol = protocol;
  await execute(first.api, 'case-1', note(`n-${code}`));
  const { state, onlyHere } = await first.api.sync.now();
  expect(state).toMatchObject({ kind: 'waiting', failure: { type: 'hub-refuses', code } });
  expect(onlyHere, 'nothing is lost meanwhile').toBeGreaterThan(0);
  way.protocol = null;
  await settled(first.api);
  expect(await first.api.sync.whereabouts({ kind: 'case', id: 'case-1' })).toEqual({ at: 'hub' });
});

test('an event of the future makes its record read-only, that record alone, and travels on untouched', async () => {
  const { store, appender } = first.open();
  const stream = { kind: 'case', id: 'case-1' } as const;
  const [written] = store.write((db) =>
    appendEvents(db, appender(), stream, [{ type: 'HearingStreamed', v: 1, data: { on: '2031-05-01' } }]),
  );
  await settled(first.api);
  await settled(second.api);
  const views = await Promise.all(['case-1', 'case-2'].map((caseId) => second.api.cases.get({ caseId })));
  expect(views).toMatchObject([
    { ok: true, value: { needsNewerVersion: true } },
    { ok: true, value: { needsNewerVersion: false } },
  ]);
  expect(views[0]?.ok && views[0].value.history.find(({ isUnknown }) => isUnknown)?.eventId).toBe(written?.id);
  const refused = await second.api.cases.execute({ caseId: 'case-1', command: envelope(note('n-late')) });
  expect(refused).toEqual({ ok: false, refusal: { type: 'newer-version-needed' } });
  await execute(second.api, 'case-2', note('n-fine'));
  expect((await second.api.sync.status()).parked).toEqual([]);
  for (const desk of [first, second]) expect(verifyLog(desk.open()).faults).toEqual([]);
});

const HOUR_MS = 3_600_000;
test.each([
  ['hours', 3 * HOUR_MS],
  ['years', 2 * 365 * 24 * HOUR_MS],
  ['years in the past', -5 * 365 * 24 * HOUR_MS],
] as const)(
  'a clock that is wrong by %s is told by how much, and what is recorded arrives all the same',
  async (name, wrongMs) => {
    await settled(second.api);
    const before = (await second.api.sync.status()).clockAheadMs ?? 0;
    second.clock.nowMs += wrongMs;
    await execute(second.api, 'case-2', note(`n-${name}`));
    await settled(second.api);
    const { clockAheadMs } = await second.api.sync.status();
    expect(Math.abs((clockAheadMs ?? 0) - before - wrongMs)).toBeLessThan(HOUR_MS);
    second.clock.nowMs -= wrongMs;
    await settled(first.api);
    const view = await first.api.cases.get({ caseId: 'case-2' });
    expect(JSON.stringify(view)).toContain(`n-${name}`);
  },
);
