/** The hub on a real PostgreSQL: two hub processes' worth of services on one database, many writers, and a reader that misses nothing. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../hub/db/sql.ts';
import { pull } from '../../hub/pull.ts';
import { caseEvent } from '../../shared/case/events.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { foundDesk, execute, note, registerIn } from '../support/desk.ts';
import { enrolDesk, joinDesk, startTestHub, type TestHub } from '../support/hub.ts';
import { postgresPrograms, startPostgres, type TestPostgres } from '../support/postgres.ts';
import { RawDevice } from '../support/rawDevice.ts';

const WRITERS = 6;
const PUSHES = 12;
const EVENTS_PER_PUSH = 5;

const suite = postgresPrograms === null ? test.skip : test;
let postgres: TestPostgres | null = null;
let hubs: readonly [TestHub, TestHub] | null = null;
beforeAll(async () => {
  if (postgresPrograms === null) return;
  postgres = startPostgres(postgresPrograms);
  const { url: databaseUrl } = postgres;
  hubs = [await startTestHub({ databaseUrl }), await startTestHub({ databaseUrl })];
});
afterAll(async () => {
  for (const hub of hubs ?? []) await hub.dispose();
  postgres?.stop();
});
const both = (): readonly [TestHub, TestHub] => {
  if (hubs === null) throw new Error('the hubs are started before the tests');
  return hubs;
};

suite('hubs on one database are one hub: what comes in at one wakes a desk at the other', async () => {
  const [one, other] = both();
  expect(other.services.identity).toEqual(one.services.identity);
  const first = await foundDesk();
  await registerIn(first.api, 'case-1');
  await enrolDesk(first, one);
  const second = await joinDesk(other);
  await execute(first.api, 'case-1', note('n-1', '从一号中心来'));
  await expect
    .poll(async () => JSON.stringify(await second.api.cases.get({ caseId: 'case-1' })), { timeout: 20_000 })
    .toContain('从一号中心来');
  await second.dispose();
  await first.dispose();
});

suite('many computers of one office push at once through two hubs, and a reader never passes a number over', async () => {
  const [one, other] = both();
  const office = { code: `鄂${randomUUID()}`, id: randomUUID() };
  const founder = await new RawDevice(one, office.code, office.id).enrolled(one);
  await founder.pushAll();
  const writers = await Promise.all(
    Array.from({ length: WRITERS }, async (_, index) => {
      const hub = index % 2 === 0 ? one : other;
      const device = new RawDevice(hub, office.code, office.id);
      const [, , code = ''] = (await hub.newCode(office.code)).split('#');
      const { deviceId, keys } = device;
      const enrolled = await device.hub.enrol({
        code,
        deviceId,
        deviceName: 'PC',
        publicKey: keys.publicKeyHex,
        founded: null,
      });
      expect(enrolled.ok).toBe(true);
      return device;
    }),
  );
  const reading = readAll(one, founder, 3 + WRITERS * PUSHES * EVENTS_PER_PUSH);
  await Promise.all(
    writers.map(async (device) => {
      for (let push = 0; push < PUSHES; push += 1) {
        const stream = { kind: 'case', id: randomUUID() } as const;
        const events = Array.from({ length: EVENTS_PER_PUSH }, (_, index) =>
          device.write(caseEvent('NoteAdded', { noteId: `n${index}`, text: '记录' }), stream, {
            author: { user: founder.personId, device: device.deviceId, office: office.id },
          }),
        );
        const results = await device.push(...events);
        expect(new Set(results.map(({ result }) => result))).toEqual(new Set(['stored']));
      }
    }),
  );
  const read = await reading;
  const written = [founder, ...writers].flatMap((device) => device.written.map(({ id }) => id));
  expect(new Set(read)).toEqual(new Set(written));
  expect(read).toHaveLength(written.length);
});

suite('however many wait for their turn in one office, other offices find a connection', async () => {
  const { db } = both()[0].services;
  const first = Promise.withResolvers<void>();
  const order: number[] = [];
  const waiting = Array.from({ length: 40 }, (_, index) =>
    db.inTransaction(async () => {
      if (index === 0) await first.promise;
      order.push(index);
      if (index === 1) throw new Error('the second fails');
    }, 'one office'),
  );
  expect(await db.one<{ alive: number }>(sql`SELECT 1 AS alive`)).toEqual({ alive: 1 });
  expect(await db.inTransaction((tx) => tx.one<{ alive: number }>(sql`SELECT 2 AS alive`), 'another')).toEqual({
    alive: 2,
  });
  first.resolve();
  const ended = await Promise.allSettled(waiting);
  expect(ended.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []))).toEqual([1]);
  expect(order).toEqual(waiting.map((_, index) => index));
});

suite('a hub outlives a restart of its database and hears of news again', async () => {
  const [one, other] = both();
  const device = await new RawDevice(one, `鄂${randomUUID()}`).enrolled(one);
  await device.pushAll();
  postgres?.restart();
  await expect.poll(async () => (await fetch(`${other.url}/health`)).status, { timeout: 20_000 }).toBe(200);
  const head = device.written.length;
  const woken = untilPast(one, device.officeId, head);
  const through = new RawDevice(other, device.officeCode, device.officeId);
  const event = device.write(caseEvent('NoteAdded', { noteId: 'n', text: '记录' }), { kind: 'case', id: randomUUID() });
  const pushed = await through.hub.push(device.self, [wireText({ event, isPurged: false })]);
  expect(pushed).toMatchObject({ ok: true, value: [{ result: 'stored' }] });
  expect(await woken).toBe(head + 1);
});

/** Waits as a desk does: an answer that brings nothing new is asked again. Far longer than the test, so that only a notice can end it. */
const untilPast = async (hub: TestHub, officeId: string, after: number): Promise<number> => {
  for (;;) {
    const { head } = await hub.services.watch.wait(officeId, { after, files: [] }, 10 * 60_000);
    if (head > after) return head;
  }
};

/** Reads the feed while it grows, always from where the last page ended, until `count` events were seen. */
const readAll = async (hub: TestHub, { officeId }: RawDevice, count: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let after = 0; ids.length < count; ) {
    const page = await pull(hub.services.db, { officeId, deviceId: 'reader', after, limit: 7, kind: null });
    ids.push(...page.events.map((text) => (JSON.parse(text) as { id: string }).id));
    if (page.next === after) await hub.services.watch.wait(officeId, { after, files: [] }, 1000);
    after = page.next;
  }
  return ids;
};
