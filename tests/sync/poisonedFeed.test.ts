/** What one computer writes must not stop what others exchange, whatever stands in it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStream } from '../../electron/core/db/eventLog.ts';
import { sql } from '../../hub/db/sql.ts';
import { caseEvent } from '../../shared/case/events.ts';
import { foundDesk, OFFICE } from '../support/desk.ts';
import { enrolDesk, settled, type TestHub } from '../support/hub.ts';
import { inTime, newOfficeAt, note, on, share, startOfficesHub } from '../support/offices.ts';

let offices: Awaited<ReturnType<typeof startOfficesHub>>;
let hub: TestHub;
beforeAll(async () => {
  offices = await startOfficesHub();
  hub = offices.hub;
});
afterAll(() => offices.dispose());

const results = (pushed: Awaited<ReturnType<Awaited<ReturnType<typeof newOfficeAt>>['push']>>) =>
  pushed.map((one) => (one.result === 'refused' ? one.refusal.type : one.result));

test.each([
  ['no hash', '\u0000'],
  ['too long for an index', Array.from({ length: 500 }, () => randomUUID()).join('')],
])('an event that names a file by %s reaches the other office, and so does what comes after it', async (_, sha256) => {
  const [ours, theirs] = await Promise.all([newOfficeAt(hub), newOfficeAt(hub)]);
  const stream = ours.registerCase();
  ours.write(share(theirs), stream);
  ours.write({ type: 'HolographRecorded', data: { file: { sha256 } } }, stream, { v: 7 });
  const last = ours.write(note('其后的备注'), stream);
  expect(results(await ours.pushAll()).slice(-3)).toEqual(['stored', 'stored', 'stored']);
  await expect.poll(async () => JSON.stringify(await theirs.feed()), inTime).toContain(last.id);
  // Its end has to get through as well.
  const end = ours.write(caseEvent('CasePurged', { on, reason: 'retention-over' }), stream);
  expect(results(await ours.push(end))).toEqual(['stored']);
});

test.each([
  ['a size of half a byte', '鄂甲工调', { sha256: 'b'.repeat(64), sizeBytes: 1.5 }],
  ['a size beyond all counting', '鄂乙工调', { sha256: 'b'.repeat(64), sizeBytes: 1e300 }],
  ['no hash', '鄂丙工调', { sha256: '证据' }],
])('an event that names a file by %s does not stop a desk of the other office', async (_, code, file) => {
  const desk = await foundDesk([], { ...OFFICE, code });
  await enrolDesk(desk, hub, code);
  const ours = await newOfficeAt(hub);
  const stream = ours.registerCase();
  const office = { officeId: desk.open().device.officeId, name: '另一个调解室' };
  ours.write(caseEvent('CaseShared', { handoffId: randomUUID(), on, office, withheld: [] }), stream);
  ours.write({ type: 'HolographRecorded', data: { file } }, stream, { v: 7 });
  ours.write(note('其后的备注'), stream);
  expect(results(await ours.pushAll()).slice(-3)).toEqual(['stored', 'stored', 'stored']);
  await expect.poll(() => hub.services.db.all(sql`SELECT office_id FROM deliveries`), inTime).toEqual([]);
  await settled(desk.api);
  expect(readStream(desk.open().store.read, stream)).toHaveLength(4);
  await desk.dispose();
});
