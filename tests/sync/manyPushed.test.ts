/** A push large enough for the hub's checking threads is judged like a small one, event by event and in its order. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseEvent } from '../../shared/case/events.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { RawDevice } from '../support/rawDevice.ts';

const NOTES = 60;
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.dispose());

test('of many events the bad ones are named in their places, also after the hub was stopped and begun again', async () => {
  const device = await new RawDevice(hub, '鄂多').enrolled(hub);
  const stream = device.registerCase();
  for (let n = 0; n < NOTES; n += 1)
    device.write(caseEvent('NoteAdded', { noteId: `n${n}`, text: n === 30 ? (5 as never) : '电话联系' }), stream);
  const [wrong, ...others] = device.written.slice(10).reverse();
  if (wrong === undefined) throw new Error('the device has written');
  const sent = [...device.written.slice(0, 10), ...others.reverse(), { ...wrong, sig: '0'.repeat(128) }];
  const results = await device.push(...sent);
  expect(results.map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
  // What builds on the bad one misses its parent.
  const kinds = results.map((one) => (one.result === 'refused' ? one.refusal.type : one.result));
  const bad = 4 + 30;
  expect(kinds.slice(0, bad)).toEqual(Array.from({ length: bad }, () => 'stored'));
  expect(kinds[bad]).toBe('data-invalid');
  expect(new Set(kinds.slice(bad + 1, -1))).toEqual(new Set(['parent-missing']));
  expect(kinds.at(-1)).toBe('signature-wrong');
  await hub.stop();
  await hub.start();
  expect(new Set((await device.push(...sent.slice(0, bad))).map(({ result }) => result))).toEqual(new Set(['known']));
});
