/** The hub is known by its certificate alone: its own self-signed one serves, and another computer at its address gets nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHubLink, writeHubLink } from '../../electron/core/db/hubLink.ts';
import { createHubClient } from '../../electron/core/sync/hubClient.ts';
import { foundDesk, registerIn, type TestDesk } from '../support/desk.ts';
import { enrolDesk, settled, startTestHub, type TestHub } from '../support/hub.ts';

const linkOf = (one: TestDesk): string | null => readHubLink(one.open().store.read)?.fingerprint ?? null;
let hub: TestHub;
let desk: TestDesk;
beforeAll(async () => {
  hub = await startTestHub({ tls: 'own' });
  desk = await foundDesk();
});
afterAll(async () => {
  await desk?.dispose();
  await hub?.dispose();
});

test('a desk exchanges over TLS with the certificate that its code named', async () => {
  await registerIn(desk.api, 'case-1');
  await enrolDesk(desk, hub);
  expect(await desk.api.sync.status()).toMatchObject({ state: { kind: 'resting' }, onlyHere: 0, url: hub.url });
});

test('another certificate at the same address is told, and nothing is sent to it', async () => {
  const before = hub.logged.length;
  const other = createHubClient({ url: hub.url, fingerprint: '0'.repeat(64) }, new AbortController().signal);
  expect(await other.about()).toEqual({ ok: false, refusal: { type: 'other-hub' } });
  other.close();
  expect(hub.logged).toHaveLength(before);
});

test('an unreachable hub and a code that is none are told apart, and change nothing', async () => {
  const fresh = await foundDesk();
  expect(await fresh.api.sync.enrol({ code: 'abc' })).toMatchObject({ refusal: { type: 'code-unreadable' } });
  expect(await fresh.api.sync.enrol({ code: 'https://127.0.0.1:1#' + '0'.repeat(64) + '#SECRET' })).toMatchObject({
    refusal: { type: 'unreachable' },
  });
  expect(await fresh.api.sync.status()).toMatchObject({ state: { kind: 'not-linked' }, url: null, mayGo: false });
  await fresh.dispose();
});

test('a wrong PC clock is told and changes nothing else', async () => {
  const day = 86_400_000;
  desk.clock.nowMs = Date.now() + 400 * day;
  await settled(desk.api);
  const { clockAheadMs } = await desk.api.sync.status();
  expect(Math.round((clockAheadMs ?? 0) / day)).toBe(400);
});

test('a hub with another database at the same address is not the hub of this computer', async () => {
  desk.open().store.write((db) => writeHubLink(db, { url: hub.url, fingerprint: linkOf(desk), hubId: 'another' }));
  expect(await desk.api.sync.now()).toMatchObject({ state: { kind: 'waiting', failure: { type: 'other-hub' } } });
});
