/** How often one may ask: guesses are counted by address, what goes well is not, for a whole province may stand behind one address. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';
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

test('one computer that asks without end is told to wait', async () => {
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
