/** Papers and the volume on a computer that leaves files at the hub: what they are made of is fetched first, or it is said that it is away. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VolumeStep } from '../../shared/api/volume.ts';
import { letterEnvelope } from '../../shared/api/letters.ts';
import { caseCommand } from '../../shared/case/commands.ts';
import { localDate } from '../../shared/kernel/localDate.ts';
import { aCase } from '../builders/aCase.ts';
import { draftCommand, fifteenWorkdays } from '../builders/aLetter.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { execute, registerIn, type TestDesk } from '../support/desk.ts';
import { photo, screenshot } from '../support/evidence.ts';
import { recording } from '../support/recordings.ts';
import { sampleSignature } from '../support/samplePng.ts';
import { type JoinedDesk, officeOfTwo, type OfficeOfTwo, settled, type TestHub } from '../support/hub.ts';

const on = localDate('2026-06-30');
const letterId = 'letter-1';
const unreachable = { type: 'unreachable' };
let office: OfficeOfTwo;
let hub: TestHub;
let author: TestDesk;
let reader: JoinedDesk;
beforeAll(async () => {
  office = await officeOfTwo();
  ({ hub, first: author, second: reader } = office);
  await reader.api.files.setRule({ rule: 'on-use' });
});
afterAll(() => office?.dispose());
const addPhoto = async (caseId: string, width: number): Promise<string> => {
  const bytes = new Uint8Array(photo(width, 40));
  const kept = await author.api.files.put({ name: '工资条.jpg', mediaType: 'image/jpeg', bytes });
  if (!kept.ok) throw new Error(kept.refusal.type);
  const evidence = { ...everyEventData.EvidenceAdded.evidence, evidenceId: `e${width}`, files: [kept.value] };
  await execute(author.api, caseId, caseCommand('AddEvidence', { evidence }));
  return kept.value.sha256;
};
const volume = async (caseId: string): Promise<readonly VolumeStep[]> => {
  const steps: VolumeStep[] = [];
  for await (const step of await reader.api.documents.volume({ caseId, on })) steps.push(step);
  return steps;
};
const signedOut = async (): Promise<void> => {
  const day = localDate('2026-03-02');
  const commands: readonly Parameters<typeof letterEnvelope>[0][] = [
    draftCommand(),
    { type: 'SubmitLetter', data: { on: day } },
    { type: 'ReviewLetter', data: { on: day, result: 'approved', reviewer: '陈主席', note: '' } },
    {
      type: 'IssueLetter',
      data: { on: day, code: '鄂随工调提', signedBy: '陈主席', expectedServedOn: day, limit: fifteenWorkdays },
    },
  ];
  for (const command of commands) {
    const done = await author.api.letters.execute({ letterId, command: letterEnvelope(command) });
    if (!done.ok) throw new Error(done.refusal.type);
  }
};
const letterOf = ({ api }: Pick<TestDesk, 'api'>) =>
  api.letters.preview({ letterId, documentId: 'D19', content: null });

test('a volume fetches what lies at the hub first, tells how much is to come, and has no gap', async () => {
  await registerIn(author.api, 'case-1');
  const photos = [await addPhoto('case-1', 60), await addPhoto('case-1', 70)];
  await office.settle();
  expect(photos.map((sha256) => reader.open().files.isKept(sha256))).toEqual([false, false]);
  const steps = await volume('case-1');
  expect(steps[0]).toEqual({ kind: 'fetching', left: 2, of: 2 });
  expect(steps.findLast(({ kind }) => kind === 'fetching')).toEqual({ kind: 'fetching', left: 0, of: 2 });
  expect(steps.at(-1)).toMatchObject({ kind: 'done', gaps: [] });
  // Bound again there is nothing to fetch.
  expect((await volume('case-1'))[0]?.kind).toBe('progress');
});

test('without the hub the volume is bound with a sheet for what is missing, and the files come with the hub', async () => {
  await registerIn(author.api, 'case-2');
  const sha256 = await addPhoto('case-2', 80);
  await office.settle();
  await hub.stop();
  const done = (await volume('case-2')).at(-1);
  expect(done).toMatchObject({ kind: 'done', gaps: [{ reason: 'at-hub' }] });
  await hub.start();
  await settled(reader.api);
  expect(reader.open().files.isKept(sha256)).toBe(true);
  expect((await volume('case-2')).at(-1)).toMatchObject({ kind: 'done', gaps: [] });
});

test('a letter that was signed out elsewhere is shown in its exact bytes, fetched for it; without the hub it is said to be away', async () => {
  await signedOut();
  const original = await letterOf(author);
  await office.settle();
  await hub.stop();
  expect(await letterOf(reader)).toMatchObject({
    ok: false,
    refusal: { type: 'files-at-hub', files: [{ name: expect.stringMatching(/^D19.*\.pdf$/) }], failure: unreachable },
  });
  await hub.start();
  const shown = await letterOf(reader);
  expect(shown.ok && original.ok && Buffer.compare(shown.value.bytes, original.value.bytes)).toBe(0);
});

test('an agreement is drawn with the signature that lies at the hub, and shown sealed in its exact bytes', async () => {
  const caseId = 'case-3';
  const paper = { caseId, documentId: 'D13', on, partyId: null, sessionId: null };
  const prepared = aCase().inHrMediation().prepared();
  for (const command of prepared.commands) await execute(author.api, caseId, command);
  const put = await author.api.files.put({
    name: 'signature.png',
    mediaType: 'image/png',
    bytes: new Uint8Array(sampleSignature()),
  });
  if (!put.ok) throw new Error(put.refusal.type);
  const worker = { kind: 'party', partyId: 'w1', name: '周建国' } as const;
  const byHand = {
    versionId: 'v1',
    signer: worker,
    on: localDate('2026-03-05'),
    method: 'screen',
    image: put.value,
  } as const;
  await execute(author.api, caseId, caseCommand('SignAgreement', byHand));
  await office.settle();
  const isHere = (sha256: string): boolean => reader.open().files.isKept(sha256);
  expect(isHere(put.value.sha256)).toBe(false);
  expect(await reader.api.documents.preview(paper)).toMatchObject({ ok: true });
  expect(isHere(put.value.sha256)).toBe(true);

  const others = prepared.signedBy('r1', localDate('2026-03-05')).signedBy('mediator', localDate('2026-03-06'));
  const body = { kind: 'body', name: '随州市职工服务中心' } as const;
  const last = { versionId: 'v1', signer: body, on: localDate('2026-03-07'), method: 'paper', image: null } as const;
  for (const command of [...others.commands.slice(prepared.commands.length), caseCommand('SignAgreement', last)])
    await execute(author.api, caseId, command);
  const sealed = await author.api.documents.sealAgreement({ caseId, versionId: 'v1', on: localDate('2026-03-07') });
  if (!sealed.ok) throw new Error(sealed.refusal.type);
  await office.settle();
  expect(isHere(sealed.value.file.sha256)).toBe(false);
  const issued = await reader.api.documents.issue({ ...paper, act: 'printed' });
  expect(issued).toMatchObject({ ok: true, value: { file: { sha256: sealed.value.file.sha256 } } });
});

const signatureOf = async (name: string, width: number) => {
  const put = await author.api.files.put({
    name,
    mediaType: 'image/png',
    bytes: new Uint8Array(screenshot(width, 60)),
  });
  if (!put.ok) throw new Error(put.refusal.type);
  return put.value;
};
/** An agreement that worker and employer signed on the screen and all others on paper. */
const signedCase = async (caseId: string, width: number): Promise<void> => {
  const signed = { versionId: 'v1', on: localDate('2026-03-05') } as const;
  const onScreen = { ...signed, method: 'screen' } as const;
  const [worker, firm] = [
    await signatureOf(`签名甲${width}.png`, width),
    await signatureOf(`签名乙${width}.png`, width + 1),
  ];
  const walk = aCase()
    .inHrMediation()
    .prepared()
    .then(
      caseCommand('SignAgreement', {
        ...onScreen,
        signer: { kind: 'party', partyId: 'w1', name: '周建国' },
        image: worker,
      }),
    )
    .then(
      caseCommand('SignAgreement', {
        ...onScreen,
        signer: { kind: 'party', partyId: 'r1', name: '陈志远' },
        image: firm,
      }),
    )
    .signedBy('mediator', localDate('2026-03-06'))
    .then(
      caseCommand('SignAgreement', {
        ...signed,
        signer: { kind: 'body', name: '随州市职工服务中心' },
        method: 'paper',
        image: null,
      }),
    );
  for (const command of walk.commands) await execute(author.api, caseId, command);
};

test('an agreement is sealed with several signatures that lie at the hub, all of them fetched at once', async () => {
  await signedCase('case-4', 90);
  await office.settle();
  const sealing = { caseId: 'case-4', versionId: 'v1', on: localDate('2026-03-07') };
  expect(await reader.api.documents.sealAgreement(sealing)).toMatchObject({ ok: true });
});

test('without the hub sealing names the files that are there, records nothing, and goes once they have come', async () => {
  await signedCase('case-5', 95);
  await office.settle();
  const sealing = { caseId: 'case-5', versionId: 'v1', on: localDate('2026-03-07') };
  await hub.stop();
  expect(await reader.api.documents.sealAgreement(sealing)).toMatchObject({
    ok: false,
    refusal: {
      type: 'files-at-hub',
      files: [{ name: '签名甲95.png' }, { name: '签名乙95.png' }],
      failure: unreachable,
    },
  });
  const found = await reader.api.cases.get({ caseId: 'case-5' });
  expect(found.ok && found.value.case.agreements[0]?.seal).toBeNull();
  await hub.start();
  await settled(reader.api);
  expect(await reader.api.documents.sealAgreement(sealing)).toMatchObject({ ok: true });
});

test('a packet takes a sealed agreement from the hub, and names it when it cannot', async () => {
  await signedCase('case-6', 100);
  const sealing = { caseId: 'case-6', versionId: 'v1', on: localDate('2026-03-07') };
  const sealed = await author.api.documents.sealAgreement(sealing);
  if (!sealed.ok) throw new Error(sealed.refusal.type);
  await office.settle();
  const { sha256, name } = sealed.value.file;
  const asked = { packetId: 'default' as const, act: 'printed' as const, keys: ['D13//'] };
  await hub.stop();
  expect(await reader.api.documents.packet({ ...asked, caseId: 'case-6', on })).toEqual({
    ok: false,
    refusal: {
      type: 'packet',
      key: 'D13//',
      refusal: { type: 'files-at-hub', files: [{ sha256, name }], failure: unreachable },
    },
  });
  await hub.start();
  expect(await reader.api.documents.packet({ ...asked, caseId: 'case-6', on })).toMatchObject({ ok: true });
});

test('what no computer has handed over is told apart from what the hub has, and a recording is not fetched for a volume', async () => {
  await registerIn(author.api, 'case-7');
  await hub.stop();
  const kept = await addPhoto('case-7', 110);
  author.open().files.remove([kept]);
  const call = await author.api.files.put({ name: '通话.mp3', mediaType: 'audio/mpeg', bytes: recording(900) });
  if (!call.ok) throw new Error(call.refusal.type);
  const evidence = { ...everyEventData.EvidenceAdded.evidence, evidenceId: 'call', files: [call.value] };
  await execute(author.api, 'case-7', caseCommand('AddEvidence', { evidence }));
  await hub.start();
  await office.settle();
  const done = (await volume('case-7')).at(-1);
  expect(done?.kind === 'done' && done.gaps.map(({ reason }) => reason)).toEqual(['missing', 'no-pages']);
  expect(reader.open().files.isKept(call.value.sha256)).toBe(false);
});
