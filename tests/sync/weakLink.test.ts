/**
 * A link of 64 kbit/s that breaks every ten seconds: everything arrives, and few bytes go for nothing. Counted is every byte towards the hub:
 * requests with their headers, enrolling and signing in, and what is sent again after a break. It is held against the payload, the JSON of
 * all events, packed once: in one piece, which is smaller than any batches of it, by gzip, and by the packer that the desk uses on such a link.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSince } from '../../electron/core/db/eventLog.ts';
import { sql } from '../../hub/db/sql.ts';
import { parseEnrolmentCode, formatEnrolmentCode } from '../../shared/sync/enrolmentCode.ts';
import { bounds } from '../../shared/sync/protocol.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { openWeakLink, type WeakLink } from '../../tools/chaos/weakLink.ts';
import { execute, foundDesk, note, registerIn, type TestDesk } from '../support/desk.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { addRecording, recording } from '../support/recordings.ts';

const NOTES = 250;
let hub: TestHub;
let desk: TestDesk;
let link: WeakLink;
beforeAll(async () => {
  hub = await startTestHub();
  desk = await foundDesk();
  link = await openWeakLink(Number(new URL(hub.url).port), { bytesPerSecond: 8000, cutEveryMs: 10_000 });
});
afterAll(async () => {
  await link?.close();
  await desk?.dispose();
  await hub?.dispose();
});

/** Words as people write them: repetitive text would pack to nothing. */
const words = (n: number): string =>
  Array.from({ length: 60 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((n * 7919 + at * 104_729 + n * at * 31) % 9000)),
  ).join('');

test('everything arrives over a weak link, in at most 1.2 times the packed payload', { timeout: 300_000 }, async () => {
  await registerIn(desk.api, 'case-1');
  for (let n = 0; n < NOTES; n += 1) await execute(desk.api, 'case-1', note(`n${n}`, words(n)));
  const code = parseEnrolmentCode(await hub.newCode());
  if (!code.ok) throw new Error(code.refusal.type);
  const enrolled = await desk.api.sync.enrol({ code: formatEnrolmentCode({ ...code.value, url: link.url }) });
  expect(enrolled.ok).toBe(true);
  for (;;) {
    const { onlyHere, state } = await desk.api.sync.now();
    if (onlyHere === 0 && state.kind === 'resting') break;
  }
  const sent = link.sentBytes();
  const texts = readSince(desk.open().store.read, 0, NOTES * 2).map(wireText);
  const payload = JSON.stringify({ events: texts });
  const [gzipped, brotli] = [gzipSync(payload).length, brotliCompressSync(payload).length];
  const ratio = (packed: number): string => (sent / packed).toFixed(2);
  console.log(
    `weak link: ${sent} bytes, ${link.cuts()} cuts; ${ratio(gzipped)} of gzip (${gzipped}), ${ratio(brotli)} of brotli (${brotli})`,
  );
  expect(link.cuts()).toBeGreaterThan(0);
  expect(sent / gzipped).toBeLessThan(1.2);
  const { officeId } = desk.open().device;
  const kept = await hub.services.db.one<{ n: number }>(
    sql`SELECT count(*)::integer AS n FROM feed WHERE office_id = ${officeId}`,
  );
  expect(kept?.n).toBe(texts.length);
});

test('a file passes the same link part by part: a break costs one part and nothing that was there', {
  timeout: 300_000,
}, async () => {
  const parts = 4;
  const before = link.sentBytes();
  await addRecording(desk.api, 'case-1', recording(parts * bounds.filePartBytes));
  for (;;) {
    const { filesOnlyHere, state } = await desk.api.sync.now();
    if (filesOnlyHere === 0 && state.kind === 'resting') break;
  }
  // Between two breaks at least one part goes over, and at most one is lost.
  const fileBytes = parts * bounds.filePartBytes;
  expect(link.sentBytes() - before).toBeLessThan(2 * 1.1 * fileBytes);
});
