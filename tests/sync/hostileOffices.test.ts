/** Enrolled offices that mean harm: what they cannot get, write, take over or destroy of other offices, and that many at once lose nothing. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sha256OfBytes, signId } from '../../electron/core/signing.ts';
import { createHubClient } from '../../electron/core/sync/hubClient.ts';
import { sql } from '../../hub/db/sql.ts';
import { revokeDevice } from '../../hub/devices.ts';
import { supervise } from '../../hub/officeDirectory.ts';
import { push } from '../../hub/push.ts';
import { caseEvent } from '../../shared/case/events.ts';
import type { StoredEvent, StreamKey } from '../../shared/sync/envelope.ts';
import { parseWireText, wireText } from '../../shared/sync/wireEvent.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { handover, inTime, newOfficeAt, note, on, share, startOfficesHub } from '../support/offices.ts';
import { postgresPrograms } from '../support/postgres.ts';
import { RawDevice } from '../support/rawDevice.ts';

let offices: Awaited<ReturnType<typeof startOfficesHub>>;
let hub: TestHub;
let ours: RawDevice;
let theirs: RawDevice;
let stream: StreamKey;
let registered: StoredEvent;
beforeAll(async () => {
  offices = await startOfficesHub();
  hub = offices.hub;
});
afterAll(() => offices.dispose());
beforeEach(async () => {
  [ours, theirs] = await Promise.all([newOffice(), newOffice()]);
  stream = ours.registerCase();
  await ours.pushAll();
  const last = ours.written.at(-1);
  if (last === undefined) throw new Error('the case is registered');
  registered = last;
});

const newOffice = (): Promise<RawDevice> => newOfficeAt(hub);
const purge = caseEvent('CasePurged', { on, reason: 'retention-over' });
const look = caseEvent('PersonalDataSeen', { act: 'revealed', what: 'idNumber', reason: '督导检查' });

const hubAt = ({ url }: TestHub) => createHubClient({ url, fingerprint: null }, new AbortController().signal);

type Written = { readonly type: string; readonly data: unknown };
const after = (parent: StoredEvent) => ({ parents: [parent.id] });
const pushed = async (device: RawDevice, ...events: readonly StoredEvent[]) =>
  (await device.push(...events)).map((one) => (one.result === 'refused' ? one.refusal.type : one.result));
/** Writes and hands over one event in the case, which has to be stored. */
const stored = async (device: RawDevice, event: Written, parent?: StoredEvent): Promise<StoredEvent> => {
  const written = device.write(event, stream, parent === undefined ? {} : after(parent));
  expect(await pushed(device, written)).toEqual(['stored']);
  return written;
};
const skeleton = (event: StoredEvent): string => wireText({ event, isPurged: true });
const feedText = async (device: RawDevice): Promise<string> => JSON.stringify(await device.feed());
const reaches = (device: RawDevice, { id }: StoredEvent) => expect.poll(() => feedText(device), inTime).toContain(id);
const allDelivered = () =>
  expect.poll(() => hub.services.db.all(sql`SELECT office_id FROM deliveries`), inTime).toEqual([]);
const underSupervision = (office: RawDevice, above: RawDevice | null) =>
  hub.services.db.inTransaction((tx) =>
    supervise(tx, { officeCode: office.officeCode, supervisorCode: above?.officeCode ?? null }),
  );
const evidenceOf = (sha256: string, sizeBytes: number) =>
  caseEvent('EvidenceAdded', {
    evidence: {
      ...everyEventData.EvidenceAdded.evidence,
      files: [{ sha256, name: '证据.pdf', mediaType: 'application/pdf', sizeBytes }],
    },
  });
const upload = (device: RawDevice, bytes: Uint8Array) => {
  const sha256 = sha256OfBytes(bytes);
  const part = { sha256, sizeBytes: bytes.length, mediaType: 'application/pdf', part: 0, bytes };
  return device.hub.putFileParts(device.self, part).then(() => sha256);
};

test('only the office whose case it is now destroys it', async () => {
  const shared = await stored(ours, share(theirs));
  await reaches(theirs, shared);
  expect(await pushed(theirs, theirs.write(purge, stream, after(shared)))).toEqual(['stream-of-another-office']);
  const handed = await stored(ours, handover(theirs));
  await reaches(theirs, handed);
  const theirNote = await stored(theirs, note('移交以后的事'), handed);
  // On top of what it knew before the handover, as if it had not heard of it.
  const backdated = ours.write(purge, stream, after(shared));
  expect(await pushed(ours, backdated)).toEqual(['stream-of-another-office']);
  await allDelivered();
  const bodies = await hub.services.db.all<{ body: string }>(sql`SELECT body FROM feed WHERE stream_id = ${stream.id}`);
  expect(bodies.filter(({ body }) => !body.includes('"data"'))).toEqual([]);
  // Shared back, it still is not theirs; handed back, it is.
  const back = await stored(theirs, share(ours), theirNote);
  await reaches(ours, back);
  expect(await pushed(ours, ours.write(purge, stream, after(back)))).toEqual(['stream-of-another-office']);
  const home = await stored(theirs, handover(ours), back);
  await reaches(ours, home);
  expect(await pushed(ours, ours.write(purge, stream, after(home)))).toEqual(['stored']);
});

test('what a computer writes that has not heard of the end of a case is kept without what it says, wherever it goes', async () => {
  const shared = await stored(ours, share(theirs));
  await reaches(theirs, shared);
  await stored(ours, purge, shared);
  const late = ours.write(note('迟到的备注'), stream, after(shared));
  const theirLate = theirs.write(note('迟到的话'), stream, after(shared));
  expect(await pushed(ours, late)).toEqual(['stored']);
  expect(await pushed(theirs, theirLate)).toEqual(['stored']);
  await Promise.all([reaches(theirs, late), reaches(ours, theirLate)]);
  await allDelivered();
  const bodies = () => hub.services.db.all<{ body: string }>(sql`SELECT body FROM feed WHERE stream_id = ${stream.id}`);
  const speaking = (await bodies()).filter(({ body }) => body.includes('"data":{'));
  expect(speaking.map(({ body }) => JSON.parse(body) as StoredEvent).map(({ type }) => type)).toEqual([
    'CasePurged',
    'CasePurged',
  ]);
  // Handed in again it is known, and stays without it.
  expect(await pushed(ours, late)).toEqual(['known']);
  expect(JSON.stringify(await bodies())).not.toContain('迟到的');
});

test('a handover and a purge in one push: the case is no longer its own', async () => {
  const handed = ours.write(handover(theirs), stream);
  const purged = ours.write(purge, stream);
  expect(await pushed(ours, handed, purged)).toEqual(['stored', 'stream-of-another-office']);
});

test('an office that knows that it has handed a case over lets nobody in any more', async () => {
  const third = await newOffice();
  const handed = await stored(ours, handover(theirs));
  await reaches(theirs, handed);
  for (const letsIn of [share(third), handover(third), share(ours), handover(ours)])
    expect(await pushed(ours, ours.write(letsIn, stream, after(handed)))).toEqual(['stream-of-another-office']);
  // One of its computers had not heard of it: two handovers that a person settles.
  expect(await pushed(ours, ours.write(handover(third), stream, after(registered)))).toEqual(['stored']);
});

test('a parent stands in the same stream, so that no event waits for one that its reader never gets', async () => {
  const other = ours.registerCase();
  ours.write(note('别的案件'), other);
  await ours.pushAll();
  const elsewhere = ours.written.at(-1);
  if (elsewhere === undefined) throw new Error('a note was written');
  expect(await ours.push(ours.write(note('借来的先后'), stream, after(elsewhere)))).toMatchObject([
    { refusal: { type: 'parent-missing', ids: [elsewhere.id] } },
  ]);
  const district = await newOffice();
  await underSupervision(ours, district);
  await reaches(district, elsewhere);
  const own = district.written.at(-1);
  if (own === undefined) throw new Error('the office is founded');
  expect(await pushed(district, district.write(look, stream, after(own)))).toEqual(['parent-missing']);
});

test('who was let in begins no second stream of the same id inside the first', async () => {
  // The receiver had begun a case under an id that the other one knew, and has not handed it over yet.
  const root = theirs.write(caseEvent('CaseRegistered', everyEventData.CaseRegistered), stream, { v: 2 });
  const inner = theirs.write(note('只在对方电脑上'), stream, after(root));
  const shared = await stored(ours, share(theirs));
  await reaches(theirs, shared);
  expect(await pushed(theirs, root, inner)).toEqual(['stream-of-another-office', 'parent-missing']);
  await allDelivered();
  expect(await feedText(ours)).not.toContain('只在对方电脑上');
});

test('an event without data lets nobody in, destroys nothing and changes nobody in the office', async () => {
  const smuggled = ours.write(handover(theirs), stream);
  expect(await ours.pushTexts([skeleton(smuggled)])).toMatchObject([{ result: 'stored' }]);
  const purged = ours.write(purge, stream);
  expect(await ours.pushTexts([skeleton(purged)])).toMatchObject([
    { refusal: { type: 'data-invalid', paths: ['data'] } },
  ]);
  const { personId } = ours;
  const added = ours.write({ type: 'PersonRolesChanged', data: { personId, roles: ['volunteer'] } });
  expect(await ours.pushTexts([skeleton(added)])).toMatchObject([
    { refusal: { type: 'data-invalid', paths: ['data'] } },
  ]);
  expect(await pushed(ours, ours.write(note('还在'), stream, after(smuggled)))).toEqual(['stored']);
  await allDelivered();
  expect(await theirs.feed()).toEqual([]);
});

test('an event of an older version is read before it is stored: no desk stumbles over what it holds', async () => {
  const worker = everyEventData.PartyAdded;
  for (const data of [{}, null, { party: null }, { party: { kind: 'worker' } }]) {
    const bent = ours.write({ type: 'PartyAdded', data }, stream, { v: 1, ...after(registered) });
    expect(await pushed(ours, bent)).toEqual(['data-invalid']);
  }
  const old = ours.write({ type: 'PartyAdded', data: worker }, stream, { v: 1, ...after(registered) });
  expect(await pushed(ours, old)).toEqual(['stored']);
});

test('an event without data does not take the place of the one whose id it bears', async () => {
  const third = await newOffice();
  const handed = await stored(ours, handover(theirs));
  await reaches(theirs, handed);
  const real = await stored(theirs, note('真的内容'), handed);
  // The office that does not get it any more has heard of its id, and signs it as its own.
  const own = ours.write(note('x'), stream, after(handed));
  const forged: StoredEvent = { ...own, id: real.id, sig: signId(real.id, ours.self.privateKey) };
  expect(await ours.pushTexts([skeleton(forged)])).toMatchObject([{ refusal: { type: 'id-wrong' } }]);
  const shared = await stored(theirs, share(third), real);
  await reaches(third, shared);
  expect(await feedText(third)).toContain('真的内容');
});

test('the book of an office is emptied by nobody', async () => {
  const purged = ours.write(purge, ours.officeStream);
  await pushed(ours, purged);
  expect(await pushed(ours, ours.write(note('照常'), stream))).toEqual(['stored']);
});

test('a computer cannot be enrolled under the name of one of another office, nor an office be founded under the id of another', async () => {
  const twin = new RawDevice(hub, theirs.officeCode, theirs.officeId);
  const ask = async (code: string, founded: { readonly officeId: string; readonly code: string } | null) => {
    const [, , secret = ''] = (await hub.newCode(code)).split('#');
    const { keys } = twin;
    const asked = { code: secret, deviceName: 'PC', publicKey: keys.publicKeyHex, founded };
    return twin.hub.enrol({ ...asked, deviceId: founded === null ? ours.deviceId : twin.deviceId });
  };
  expect(await ask(theirs.officeCode, null)).toEqual({
    ok: false,
    refusal: { type: 'hub-refuses', code: 'CODE_INVALID' },
  });
  const code = `鄂${randomUUID()}`;
  expect(await ask(code, { officeId: ours.officeId, code })).toEqual({
    ok: false,
    refusal: { type: 'hub-refuses', code: 'OFFICE_EXISTS' },
  });
});

test('what a share leaves out does not come by catching up, by its file, by a paper drawn from it, or from above', async () => {
  const [secret, minutes] = [Buffer.from('%PDF-1.7 未转出的证据'), Buffer.from('%PDF-1.7 笔录文书')];
  const [evidenceFile, minutesFile] = [await upload(ours, secret), await upload(ours, minutes)];
  await stored(ours, evidenceOf(evidenceFile, secret.length));
  const pdf = { sha256: minutesFile, name: '笔录.pdf', mediaType: 'application/pdf', sizeBytes: minutes.length };
  const paper = { ...everyEventData.PaperIssued, documentId: 'D11', pdf };
  await stored(ours, caseEvent('PaperIssued', paper));
  const above = await newOffice();
  await underSupervision(theirs, above);
  const shared = await stored(ours, share(theirs, ['evidence', 'sessions']));
  // What the other office names is its own word: it does not open the file.
  await reaches(theirs, shared);
  const claimed = await stored(theirs, evidenceOf(evidenceFile, secret.length), shared);
  for (const device of [theirs, above]) {
    await reaches(device, device === above ? claimed : shared);
    const page = await device.hub.catchUp(device.self, { after: 0, head: 1000, place: null, limit: 1000 });
    const texts = page.ok ? page.value.events : [];
    expect(JSON.stringify(texts)).toContain(shared.id);
    expect(JSON.stringify(texts)).not.toContain(minutesFile);
    for (const sha256 of [evidenceFile, minutesFile])
      expect(await device.hub.fileParts(device.self, { sha256, part: 0, count: 1 })).toMatchObject({
        refusal: { type: 'hub-refuses', code: 'FILE_MISSING' },
      });
  }
});

test('a purge takes no file that a record of another office still names', async () => {
  const bytes = Buffer.from('%PDF-1.7 对方自己的文件');
  const sha256 = await upload(theirs, bytes);
  const own = theirs.registerCase();
  theirs.write(evidenceOf(sha256, bytes.length), own);
  await theirs.pushAll();
  await stored(ours, evidenceOf(sha256, bytes.length));
  const shared = await stored(ours, share(theirs));
  await reaches(theirs, shared);
  const purged = await stored(ours, purge);
  await reaches(theirs, purged);
  expect(await theirs.hub.fileParts(theirs.self, { sha256, part: 0, count: 1 })).toMatchObject({ ok: true });
});

test('who supervises an office that has handed a case over sees it as it stood, and nothing that came after', async () => {
  const above = await newOffice();
  await underSupervision(ours, above);
  const handed = await stored(ours, handover(theirs));
  await reaches(theirs, handed);
  const later = await stored(theirs, note('移交以后的事'), handed);
  const late = await stored(ours, note('离线时记的'), handed);
  await reaches(above, late);
  await allDelivered();
  expect(await feedText(above)).not.toContain(later.id);
  expect(await feedText(ours)).not.toContain(later.id);
});

test('after the end of a supervision nothing more comes, and what was seen is emptied with the purge', async () => {
  const above = await newOffice();
  await underSupervision(ours, above);
  const seen = await stored(ours, note('督导时看到的'));
  await reaches(above, seen);
  await underSupervision(ours, null);
  const later = await stored(ours, note('督导结束以后'));
  const purged = await stored(ours, purge);
  await reaches(above, purged);
  const texts = (await above.feed()).filter((text) => text.includes(later.id));
  expect(texts.some((text) => text.includes('"data"') && !text.includes('CasePurged'))).toBe(false);
  expect(await feedText(above)).not.toContain('督导时看到的');
});

test('a computer that was taken out gets and sends nothing of a shared case', async () => {
  const shared = await stored(ours, share(theirs));
  await reaches(theirs, shared);
  await revokeDevice(hub.services.db, theirs.deviceId);
  const revoked = { ok: false, refusal: { type: 'hub-refuses', code: 'DEVICE_REVOKED' } };
  expect(await theirs.hub.pull(theirs.self, { after: 0, limit: 10, kind: null })).toEqual(revoked);
  expect(await theirs.hub.push(theirs.self, [])).toEqual(revoked);
});

test.skipIf(postgresPrograms === null)(
  'many at once at two hubs of one database: nothing stays undelivered, feeds have no gaps',
  async () => {
    const second = await startTestHub({ databaseUrl: offices.databaseUrl });
    try {
      const offices = await Promise.all([newOffice(), newOffice(), newOffice()]);
      const connections = offices.map((device) => [device, hubAt(second)] as const);
      const rounds = Array.from({ length: 8 }, (_, round) => round);
      const begun = await Promise.all(
        offices.map(async (device) => {
          const cases = rounds.map(() => device.registerCase());
          expect((await device.pushAll()).some(({ result }) => result === 'refused')).toBe(false);
          return cases;
        }),
      );
      // Each shares one case with all others and hands another one over, round by round, half of the time at the other hub.
      for (const round of rounds)
        await Promise.all(
          connections.map(async ([device, elsewhere], index) => {
            const caseOf = begun[index]?.[round] ?? stream;
            const others = offices.filter((other) => other !== device);
            const events = others.map((other) =>
              device.write(round % 2 === 0 ? share(other) : handover(other), caseOf),
            );
            events.push(device.write(note(`第${round}轮`), caseOf));
            const at = (round + index) % 3 === 0 ? elsewhere : device.hub;
            const done = await at.push(
              device.self,
              events.map((event) => wireText({ event, isPurged: false })),
            );
            expect(done.ok && done.value.filter(({ result }) => result === 'refused').length).toBe(
              round % 2 === 0 ? 0 : 2,
            );
          }),
        );
      await allDelivered();
      for (const device of offices) {
        const numbers = await hub.services.db.all<{ n: number; last: number }>(
          sql`SELECT count(*) AS n, max(feed_no) AS last FROM feed WHERE office_id = ${device.officeId}`,
        );
        expect(numbers[0]?.n).toBe(numbers[0]?.last);
        const seen = new Set(device.written.map(({ id }) => id));
        for (const text of await device.feed()) {
          const parsed = parseWireText(text);
          if (!parsed.ok) throw new Error('what is in a feed can be read');
          expect(parsed.value.event.parents.filter((parent) => !seen.has(parent))).toEqual([]);
          seen.add(parsed.value.event.id);
        }
      }
      expect([hub, second].flatMap(({ logged }) => logged.filter(({ status }) => status === 500))).toEqual([]);
    } finally {
      await second.dispose();
    }
  },
);

test('what a hub that stopped had not delivered yet, the next one delivers', async () => {
  await hub.stop();
  const shared = ours.write(share(theirs), stream);
  const texts = [wireText({ event: shared, isPurged: false })];
  // Stored, and the process is gone before it delivers.
  await push(hub.services, { officeId: ours.officeId, events: texts });
  expect(await hub.services.db.all(sql`SELECT office_id FROM deliveries`)).toEqual([{ office_id: theirs.officeId }]);
  await hub.start();
  await reaches(theirs, shared);
  await allDelivered();
});
