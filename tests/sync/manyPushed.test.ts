/** A push large enough for the hub's checking threads is judged like a small one, event by event and in its order. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseEvent } from '../../shared/case/events.ts';
import { sql } from '../../hub/db/sql.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { RawDevice } from '../support/rawDevice.ts';

const NOTES = 60;
/** More than the hub stores in one transaction. */
const MANY = 1100;
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.dispose());

test('of many events the bad ones are named in their places, also after the hub was stopped and begun again', async () => {
  const device = await new RawDevice(hub, '鄂多').enrolled(hub);
  const stream = device.registerCase();
  for (let n = 0; n < NOTES; n += 1) device.write(noteAdded(n, n === 30), stream);
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

test('a push that is stored in several transactions answers as one, and two computers that push at once leave no gap in the feed', async () => {
  const founder = await new RawDevice(hub, '达旗').enrolled(hub);
  await founder.pushAll();
  const second = await new RawDevice(hub, '达旗', founder.officeId).joined(hub);
  const pushMany = async (device: RawDevice) => {
    const author = { user: founder.personId, device: device.deviceId, office: founder.officeId };
    const stream = { kind: 'case', id: device.deviceId } as const;
    const registered = device.write(caseEvent('CaseRegistered', everyEventData.CaseRegistered), stream, {
      v: 2,
      author,
    });
    const notes = Array.from({ length: MANY }, (_, n) =>
      device.write(noteAdded(n, n === MANY - 1), stream, { author }),
    );
    return { written: [registered, ...notes], results: await device.push(registered, ...notes) };
  };
  const pushed = await Promise.all([pushMany(founder), pushMany(second)]);
  for (const { written, results } of pushed) {
    expect(results.map(({ id }) => id)).toEqual(written.map(({ id }) => id));
    expect(new Set(results.slice(0, -1).map(({ result }) => result))).toEqual(new Set(['stored']));
    expect(results.at(-1)).toMatchObject({ result: 'refused', refusal: { type: 'data-invalid' } });
  }
  const stored = pushed.flatMap(({ written }) => written.slice(0, -1));
  const feed = await feedOf(founder.officeId);
  expect(feed.map(({ feedNo }) => feedNo)).toEqual(feed.map((_, at) => at + 1));
  expect(new Set(feed.slice(FOUNDING_EVENTS).map(({ id }) => id))).toEqual(new Set(stored.map(({ id }) => id)));
  expect(feed.length).toBe(FOUNDING_EVENTS + stored.length);
});

const FOUNDING_EVENTS = 3;
const noteAdded = (n: number, isBad: boolean) =>
  caseEvent('NoteAdded', { noteId: `n${n}`, text: isBad ? (5 as never) : '电话联系' });

const feedOf = (officeId: string) =>
  hub.services.db.all<{ feedNo: number; id: string }>(
    sql`SELECT feed_no AS "feedNo", encode(event_id, 'hex') AS id FROM feed WHERE office_id = ${officeId} ORDER BY feed_no`,
  );
