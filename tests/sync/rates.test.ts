/** How often one may ask: guesses are counted by address, what goes well is not, for a whole province may stand behind one address. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHubClient } from '../../electron/core/sync/hubClient.ts';
import { caseCommand } from '../../shared/case/commands.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { execute, foundDesk, registerIn } from '../support/desk.ts';
import { enrolDesk, settled, startTestHub, type TestHub } from '../support/hub.ts';
import { recording } from '../support/recordings.ts';
import { RawDevice } from '../support/rawDevice.ts';

const GUESSES = 5;
/** Nothing fills up again while the test runs. */
const nowMs = (): number => NOW_MS;
const NOW_MS = Date.now();
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ rates: { strangerPerMinute: GUESSES, devicePerMinute: 1000 }, nowMs });
});
afterAll(() => hub.dispose());

const guess = (device: RawDevice) =>
  device.hub.enrol({
    code: 'NOSUCHCODE',
    deviceId: device.deviceId,
    deviceName: 'PC',
    publicKey: device.keys.publicKeyHex,
    founded: null,
  });
const refusedWith = (code: string) => ({ ok: false, refusal: { type: 'hub-refuses', code } });

test('computers of one address are enrolled and sign in as many as there are; wrong codes of it are refused after a few', async () => {
  const devices: RawDevice[] = [];
  while (devices.length < 3 * GUESSES) devices.push(await new RawDevice(hub, `鄂${randomUUID()}`).enrolled(hub));
  for (const device of devices) expect((await device.pushAll()).map(({ result }) => result)).not.toContain('refused');

  const stranger = new RawDevice(hub, '鄂');
  for (let guesses = 0; guesses < GUESSES; guesses += 1)
    expect(await guess(stranger)).toEqual(refusedWith('CODE_INVALID'));
  expect(await guess(stranger)).toEqual(refusedWith('TOO_MANY'));
  // Who is signed in already works on beside it.
  const [first] = devices;
  expect(await first?.feed()).toEqual([]);
});

test('one computer that asks without end is refused for a while', async () => {
  const asking = await startTestHub({ rates: { strangerPerMinute: GUESSES, devicePerMinute: 3 }, nowMs });
  try {
    const device = await new RawDevice(asking, `鄂${randomUUID()}`).enrolled(asking);
    await device.pushAll();
    for (const _ of [2, 3]) await device.feed();
    expect(await device.hub.pull(device.self, { after: 0, limit: 1, kind: null })).toEqual(refusedWith('TOO_MANY'));
  } finally {
    await asking.dispose();
  }
});

const isToldToWait = ({ status }: TestHub['logged'][number]): boolean => status === 429;

test('a desk that hands over more than the hub takes at once waits, goes on, and tells nobody of it', {
  timeout: 60_000,
}, async () => {
  const busy = await startTestHub({ rates: { strangerPerMinute: GUESSES, devicePerMinute: 60 } });
  const desk = await foundDesk();
  try {
    await registerIn(desk.api, 'case-1');
    const files = [];
    while (files.length < 62) {
      const kept = await desk.api.files.put({ name: '录音.mp3', mediaType: 'audio/mpeg', bytes: recording(200) });
      if (!kept.ok) throw new Error(kept.refusal.type);
      files.push(kept.value);
    }
    const evidence = { ...everyEventData.EvidenceAdded.evidence, files };
    await execute(desk.api, 'case-1', caseCommand('AddEvidence', { evidence }));
    await enrolDesk(desk, busy);
    await settled(desk.api);
    expect(await desk.api.sync.status()).toMatchObject({ filesOnlyHere: 0, state: { kind: 'resting' } });
    expect(busy.logged.some(isToldToWait)).toBe(true);
  } finally {
    await desk.dispose();
    await busy.dispose();
  }
});

test('a desk that is closed while it waits for the hub ends at once', async () => {
  const busy = await startTestHub({ rates: { strangerPerMinute: GUESSES, devicePerMinute: 1 }, nowMs });
  const closing = new AbortController();
  try {
    const device = await new RawDevice(busy, `鄂${randomUUID()}`).enrolled(busy);
    await device.pushAll();
    const patient = createHubClient({ url: busy.url, fingerprint: null }, closing.signal);
    const asked = patient.pull(device.self, { after: 0, limit: 1, kind: null });
    await expect.poll(() => busy.logged.some(isToldToWait)).toBe(true);
    closing.abort();
    expect(await asked).toEqual({ ok: false, refusal: { type: 'unreachable' } });
  } finally {
    closing.abort();
    await busy.dispose();
  }
});
