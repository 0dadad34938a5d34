/** 10,000 bent requests to the hub, from a seed: it answers each one calmly, keeps nothing of them and tells nothing of another office. */
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256OfBytes } from '../../electron/core/signing.ts';
import { sql } from '../../hub/db/sql.ts';
import { caseEvent } from '../../shared/case/events.ts';
import { PROTOCOL_HEADER } from '../../shared/sync/protocol.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { RawDevice } from '../support/rawDevice.ts';

const REQUESTS = 10_000;
const SECRET = '邻居单位的内容';
let hub: TestHub;
let device: RawDevice;
let neighbour: RawDevice;
let token = '';
beforeAll(async () => {
  hub = await startTestHub();
  device = await new RawDevice(hub, `鄂${randomUUID()}`).enrolled(hub);
  neighbour = await new RawDevice(hub, `鄂${randomUUID()}`).enrolled(hub);
  for (const one of [device, neighbour]) {
    const stream = one.registerCase();
    one.write(caseEvent('NoteAdded', { noteId: 'n1', text: one === neighbour ? SECRET : '自己的' }), stream);
    await one.pushAll();
  }
  const { officeId, deviceId } = device;
  const whole = { sha256: sha256OfBytes(FILE), sizeBytes: FILE.length, mediaType: 'application/pdf' };
  expect(await neighbour.hub.putFileParts(neighbour.self, { ...whole, part: 0, bytes: FILE })).toMatchObject({
    ok: true,
  });
  token = hub.services.tokens.newToken({ officeId, deviceId }, Date.now());
});
afterAll(() => hub.dispose());

const paths = [
  '/v1/push',
  '/v1/pull',
  '/v1/wait',
  '/v1/enrol',
  '/v1/session',
  '/v1/challenge',
  '/v1/files/states',
  '/v1/files/put',
  '/v1/files/parts',
  '/v1/none',
] as const;
const FILE = Buffer.from(`%PDF-1.7 ${SECRET}`);

/** Honest bodies of each call, to be bent. The waits ask for what is there already, so that none of them is kept open. */
const bodies = (): readonly unknown[] => {
  const { officeId, deviceId } = device;
  const texts = [...device.written, ...neighbour.written].map((event) => wireText({ event, isPurged: false }));
  return [
    { events: texts.slice(0, 3) },
    { events: texts },
    { after: 0, limit: 10, kind: null },
    { officeId: neighbour.officeId, deviceId: neighbour.deviceId, nonce: '0'.repeat(64), signature: '0'.repeat(128) },
    { officeId, deviceId },
    { sha256s: [sha256OfBytes(FILE)] },
    { sha256: sha256OfBytes(FILE), part: 0, count: 1 },
    {
      sha256: sha256OfBytes(FILE),
      sizeBytes: FILE.length + 1,
      mediaType: 'application/pdf',
      part: 0,
      bytes: FILE.toString('base64'),
    },
    { code: 'X', deviceId, deviceName: 'PC', publicKey: '0'.repeat(64), founded: { officeId, code: 'x' } },
  ];
};

/** One change of a text: a character taken out, put in, doubled or replaced, a cut, a swap of two offices. */
const bend = fc.oneof(
  fc.record({ at: fc.nat(), put: fc.string({ minLength: 1, maxLength: 4 }) }).map(({ at, put }) => (text: string) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + put.length);
  }),
  fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
  fc.nat().map((at) => (text: string) => text.slice(at % (text.length + 1))),
  fc.constant((text: string) => text.replaceAll(device.officeId, neighbour.officeId)),
  fc.constant((text: string) => text.replaceAll(neighbour.officeId, device.officeId)),
  fc.constant((text: string) => text.replaceAll(/\d+/g, '-1')),
  fc.constant((text: string) => text + text),
  fc.constant((text: string) => `[${text}]`),
);
const request = fc.record({
  path: fc.constantFrom(...paths),
  body: fc.nat(),
  bends: fc.array(bend, { minLength: 1, maxLength: 3 }),
  packing: fc.constantFrom('plain', 'gzip', 'claimed'),
  authorization: fc.constantFrom('own', 'none', 'bent'),
  protocol: fc.constantFrom('1', '0', '99', 'x'),
});

const rowsKept = async (): Promise<number> =>
  (await hub.services.db.one<{ n: number }>(sql`SELECT count(*)::integer AS n FROM feed`))?.n ?? 0;

test('every bent request gets a calm answer and leaves no trace', async () => {
  const before = await rowsKept();
  const honest = bodies().map((body) => JSON.stringify(body));
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(request, async ({ path, body, bends, packing, authorization, protocol }) => {
      const text = bends.reduce((so, change) => change(so), honest[body % honest.length] ?? '');
      // A wait for what will never come is honest, and would be kept open.
      const sent = path === '/v1/wait' ? text.replaceAll(/"after":\d+/g, '"after":0') : text;
      const response = await fetch(`${hub.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [PROTOCOL_HEADER]: protocol,
          ...(packing === 'plain' ? {} : { 'content-encoding': 'gzip' }),
          ...(authorization === 'none'
            ? {}
            : { authorization: `Bearer ${authorization === 'own' ? token : token.slice(0, -2)}` }),
        },
        body: packing === 'gzip' ? gzipSync(sent) : sent,
      });
      const answer = await response.text();
      statuses.add(response.status);
      expect(response.status).toBeLessThan(500);
      expect(answer).not.toContain(SECRET);
      expect(answer).not.toContain(FILE.toString('base64'));
    }),
    { numRuns: REQUESTS, seed: 20_261_126, endOnFailure: true },
  );
  expect(await rowsKept()).toBe(before);
  // The bending reaches every layer: refused before, in and behind the contract, and answered.
  expect([...statuses].toSorted((a, b) => a - b)).toEqual(expect.arrayContaining([200, 400, 401, 404, 426]));
  expect(hub.logged.find(({ level }) => level === 'error')).toBeUndefined();
});
