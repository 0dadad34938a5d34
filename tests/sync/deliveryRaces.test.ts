/** What happens between two steps of a delivery, or of putting an office under another, is not passed over. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HubDatabase } from '../../hub/db/database.ts';
import { type Sql, sql } from '../../hub/db/sql.ts';
import { startDeliveries } from '../../hub/delivery.ts';
import { push } from '../../hub/push.ts';
import type { StoredEvent } from '../../shared/sync/envelope.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { supervise } from '../../hub/officeDirectory.ts';
import type { TestHub } from '../support/hub.ts';
import { inTime, newOfficeAt, note, share, startOfficesHub } from '../support/offices.ts';
import { postgresPrograms } from '../support/postgres.ts';
import type { RawDevice } from '../support/rawDevice.ts';

let offices: Awaited<ReturnType<typeof startOfficesHub>>;
let hub: TestHub;
beforeAll(async () => {
  offices = await startOfficesHub();
  hub = offices.hub;
});
afterAll(() => offices.dispose());

/** The same database, on which something happens right after the first such question outside of a transaction. */
const withAct = (db: HubDatabase, isIt: (query: Sql) => boolean, act: () => Promise<unknown>): HubDatabase => {
  let isDone = false;
  return {
    ...db,
    all: async <Row>(query: Sql) => {
      const rows = await db.all<Row>(query);
      if (!isDone && isIt(query)) {
        isDone = true;
        await act();
      }
      return rows;
    },
  };
};

const left = () => hub.services.db.all(sql`SELECT office_id FROM deliveries`);
/** Without a server, so that nothing is delivered but what the test lets be. */
const stored = async (device: RawDevice, ...events: readonly StoredEvent[]): Promise<void> => {
  const texts = events.map((event) => wireText({ event, isPurged: false }));
  const results = await push(hub.services, { officeId: device.officeId, events: texts });
  expect(results.map(({ result }) => result)).toEqual(events.map(() => 'stored'));
};

test('an office that first writes in a shared case while the case is delivered is made known along with it', async () => {
  const [home, reader, writer] = await Promise.all([newOfficeAt(hub), newOfficeAt(hub), newOfficeAt(hub)]);
  const stream = home.registerCase();
  home.write(share(reader), stream);
  const shared = home.write(share(writer), stream);
  await home.pushAll();
  await expect.poll(left, inTime).toEqual([]);
  await hub.stop();

  await stored(home, home.write(note('第一个机构写的'), stream));
  const first = writer.write(note('第三个机构写的'), stream, { parents: [shared.id] });
  const whileDelivered = withAct(
    hub.services.db,
    ({ text, values }) => text.includes('JOIN devices') && values.flat().includes(stream.id),
    () => stored(writer, first),
  );
  const deliveries = await startDeliveries(whileDelivered, () => undefined);
  await expect.poll(left, inTime).toEqual([]);
  await deliveries.stop();
  await hub.start();
  const feed = await reader.feed();
  expect(feed.join()).toContain(first.id);
  expect(feed.filter((text) => text.includes(writer.keys.publicKeyHex))).toHaveLength(1);
});

/** The same database, on which something happens inside of a transaction right after the first such question. */
const withActInside = (db: HubDatabase, isIt: (query: Sql) => boolean, act: () => Promise<unknown>): HubDatabase => ({
  ...db,
  inTransaction: (work, turn) => db.inTransaction((tx) => work(withAct({ ...db, ...tx }, isIt, act)), turn),
});
const underSupervision = (office: RawDevice, above: RawDevice) =>
  hub.services.db.inTransaction((tx) =>
    supervise(tx, { officeCode: office.officeCode, supervisorCode: above.officeCode }),
  );
const isWaitingForLock = async (): Promise<boolean> => {
  const rows = await hub.services.db.all(sql`SELECT 1 AS waits FROM pg_stat_activity WHERE wait_event_type = 'Lock'`);
  return rows.length > 0;
};

test.skipIf(postgresPrograms === null)(
  'a case that is stored while an office above its own gets a supervisor reaches that one too',
  async () => {
    const [top, middle, office] = await Promise.all([newOfficeAt(hub), newOfficeAt(hub), newOfficeAt(hub)]);
    expect(await underSupervision(office, middle)).toBeNull();
    const stream = office.registerCase();
    let supervised: Promise<unknown> = Promise.resolve();
    const db = withActInside(
      hub.services.db,
      ({ text }) => text.includes('above'),
      async () => {
        let isOver = false;
        supervised = underSupervision(middle, top).finally(() => (isOver = true));
        // Either it has gone through meanwhile, or it waits for this push.
        await expect.poll(async () => isOver || (await isWaitingForLock()), inTime).toBe(true);
      },
    );
    const texts = office.written.slice(-1).map((event) => wireText({ event, isPurged: false }));
    const results = await push({ ...hub.services, db }, { officeId: office.officeId, events: texts });
    expect(results).toMatchObject([{ result: 'stored' }]);
    await supervised;
    await expect.poll(left, inTime).toEqual([]);
    expect((await top.feed()).join()).toContain(stream.id);
  },
);
