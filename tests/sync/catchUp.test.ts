/** A computer far behind its office gets the cases of today first, each whole, and works with them while the rest arrives. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendEvents, scanLog } from '../../electron/core/db/eventLog.ts';
import type { OpenDesk } from '../../electron/core/desk/openDesk.ts';
import { dumpProjections, rebuildAll } from '../../electron/core/projections/project.ts';
import { projections } from '../../electron/core/projections/registry.ts';
import { caseEvent, caseEvents } from '../../shared/case/events.ts';
import { formatEnrolmentCode, parseEnrolmentCode } from '../../shared/sync/enrolmentCode.ts';
import type { StoredEvent } from '../../shared/sync/envelope.ts';
import type { CatchUpPage, CatchUpPlace } from '../../shared/sync/protocol.ts';
import { openWeakLink } from '../../tools/chaos/weakLink.ts';
import { coreIn, FOUNDER, foundDesk, newFolder, registerIn } from '../support/desk.ts';
import { enrolDesk, startTestHub, type TestHub } from '../support/hub.ts';
import { RawDevice } from '../support/rawDevice.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.dispose());

test('the hub hands out stream by stream, the newest activity first, each event once, whatever the size of a page', async () => {
  const writer = await new RawDevice(hub, '鄂补收').enrolled(hub);
  const streams = Array.from({ length: 12 }, (_, index) => writer.registerCase(`theirs-${index}`));
  for (let n = 0; n < 90; n += 1)
    writer.write(caseEvent('NoteAdded', { noteId: `n${n}`, text: '电话联系' }), streams[(n * n) % 7]);
  await writer.pushAll();
  const reader = await new RawDevice(hub, writer.officeCode, writer.officeId).joined(hub);
  const pageAt = async (head: number, place: CatchUpPlace | null, limit: number): Promise<CatchUpPage> => {
    const page = await reader.hub.catchUp(reader.self, { after: 0, head, place, limit });
    if (!page.ok) throw new Error(page.refusal.type);
    return page.value;
  };
  const head = writer.written.length;
  const expected = lastFirst(writer.written.filter(({ stream }) => stream.kind === 'case'));
  for (const limit of [1, 7, 500]) {
    const ids: string[] = [];
    let place: CatchUpPlace | null = null;
    for (let isFirst = true; isFirst || place !== null; isFirst = false) {
      const page = await pageAt(head, place, limit);
      expect(page.total).toBe(isFirst ? expected.length : null);
      expect(page.events.length).toBeLessThanOrEqual(limit);
      ids.push(...page.events.map((text) => (JSON.parse(text) as StoredEvent).id));
      place = page.next;
    }
    expect(ids).toEqual(expected);
  }
  // What is stored later moves nothing in the part.
  await writer.push(writer.write(caseEvent('NoteAdded', { noteId: 'late', text: '电话联系' }), streams[11]));
  const { events } = await pageAt(head, null, 500);
  expect(events.map((text) => (JSON.parse(text) as StoredEvent).id)).toEqual(expected);
});

/** Ids by stream, the stream whose last event is the newest first. */
const lastFirst = (events: readonly StoredEvent[]): readonly string[] =>
  Array.from(Map.groupBy(events, ({ stream }) => stream.id).values())
    .toSorted((a, b) => (b.at(-1)?.seq ?? 0) - (a.at(-1)?.seq ?? 0))
    .flatMap((stream) => stream.map(({ id }) => id));

const CASES = 60;
const NOTES = 40;

test('the newest cases can be opened while the rest is still to come, over a link that breaks', {
  timeout: 600_000,
}, async () => {
  const first = await foundDesk();
  for (let n = 0; n < CASES; n += 1) {
    const { store, appender } = first.open();
    await registerIn(first.api, `case-${n}`);
    const notes = Array.from({ length: NOTES }, (_, at) => {
      const { type, data } = caseEvent('NoteAdded', { noteId: `n${at}`, text: '电话联系' });
      return { type, data, v: caseEvents[type].version };
    });
    store.write((db) => appendEvents(db, appender(), { kind: 'case', id: `case-${n}` }, notes));
  }
  await enrolDesk(first, hub);

  const link = await openWeakLink(Number(new URL(hub.url).port), { bytesPerSecond: 40_000, cutEveryMs: 5000 });
  const { core, api } = coreIn(newFolder());
  const code = parseEnrolmentCode(await hub.newCode());
  if (!code.ok) throw new Error(code.refusal.type);
  const joined = await api.desk.joinOffice({ code: formatEnrolmentCode({ ...code.value, url: link.url }), ...FOUNDER });
  expect(joined).toMatchObject({ ok: true });
  const isThere = async (n: number): Promise<boolean> => (await api.cases.get({ caseId: `case-${n}` })).ok;
  await expect.poll(() => isThere(CASES - 1), { timeout: 200_000, interval: 20 }).toBe(true);
  expect(await isThere(10)).toBe(false);
  const { arriving } = await api.sync.status();
  expect(arriving?.arrived).toBeGreaterThan(0);
  expect(arriving?.arrived).toBeLessThan(arriving?.total ?? 0);

  await expect.poll(async () => (await api.sync.now()).state.kind, { timeout: 300_000 }).toBe('resting');
  expect(await api.sync.status()).toMatchObject({ arriving: null, parked: [] });
  const other = core.context.desk.current();
  if (other === null) throw new Error('the desk is locked');
  const ids = (desk: OpenDesk): readonly string[] =>
    Array.from(scanLog(desk.store.read, 'case'), ({ id }) => id).sort();
  expect(ids(other)).toEqual(ids(first.open()));
  const listed = dumpProjections(other.store.read, projections);
  rebuildAll(other.store, projections, other.rulebook());
  expect(dumpProjections(other.store.read, projections)).toEqual(listed);
  await core.close();
  await link.close();
  await first.dispose();
});
