/** What happens between two steps of a delivery, or of putting an office under another, is not passed over. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HubDatabase } from '../../hub/db/database.ts';
import { type Sql, sql } from '../../hub/db/sql.ts';
import { startDeliveries } from '../../hub/delivery.ts';
import { push } from '../../hub/push.ts';
import type { StoredEvent } from '../../shared/sync/envelope.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import type { TestHub } from '../support/hub.ts';
import { inTime, newOfficeAt, note, share, startOfficesHub } from '../support/offices.ts';
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
