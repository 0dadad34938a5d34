/** Two offices with their own desks and a hub between them: a case is shared, handed over, and seen from above. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { supervise } from '../../hub/officeDirectory.ts';
import { type CaseCommand, caseCommand } from '../../shared/case/commands.ts';
import { envelope, everyCase } from '../../shared/api/cases.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { day } from '../builders/aCase.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { execute, foundDesk, note, OFFICE, registerIn, type TestDesk } from '../support/desk.ts';
import { enrolDesk, settled, startTestHub, type TestHub } from '../support/hub.ts';

const inTime = { timeout: 20_000 };
const on = day('2026-06-30');
const other = { ...OFFICE, name: '曾都区总工会调解室', code: '鄂曾工调' };
let hub: TestHub;
let ours: TestDesk;
let theirs: TestDesk;
beforeAll(async () => {
  hub = await startTestHub();
  ours = await foundDesk();
  theirs = await foundDesk([], other);
  await registerIn(ours.api, 'case-1');
  await enrolDesk(ours, hub);
  await enrolDesk(theirs, hub, other.code);
  await settled(ours.api);
});
afterAll(async () => {
  await ours?.dispose();
  await theirs?.dispose();
  await hub?.dispose();
});

const officeOf = ({ open }: TestDesk) => ({
  officeId: open().device.officeId,
  name: open().office().office?.name ?? '',
});
const letter = (handoffId: string, to: TestDesk) => ({
  handoffId,
  on,
  office: officeOf(to),
  purpose: '异地工会协作',
  letterNumber: '',
  consent: { on, way: 'written' as const, partyIds: ['w1'] },
  replyBy: null,
  note: '',
});
const caseAt = async ({ api }: TestDesk, caseId = 'case-1') => {
  const view = await api.cases.get({ caseId });
  return view.ok ? view.value : null;
};
const tryIn = ({ api }: TestDesk, command: CaseCommand) =>
  api.cases.execute({ caseId: 'case-1', command: envelope(command) });
const listed = async ({ api }: TestDesk, offices: 'ours' | 'others') => {
  const { rows } = await api.cases.list({ ...everyCase, offices });
  return rows.map(({ caseId, elsewhere }) => [caseId, elsewhere?.part ?? 'home']);
};
/** The sums of 表3 over the year, as an office sees its own or another's. */
const figuresOf = async ({ api }: TestDesk, officeId: string | null = null) => {
  const asked = { from: '2026-01', to: '2026-12', officeId, successRate: null, recovered: null };
  const report = await api.statistics.report({ ...asked, tables: ['by-channel'] });
  const [table] = report.ok ? report.value.tables : [];
  if (table === undefined) throw new Error('no table');
  return Object.fromEntries(
    table.columns.flatMap(({ id }, index) => {
      const cell = table.total.cells[index];
      return cell?.kind === 'figure' ? [[id, cell.value]] : [];
    }),
  );
};

test('a case goes to another office only with the separate consent of the persons', async () => {
  await execute(ours.api, 'case-1', note('n-inner', '内部备注'));
  const without = { ...letter('h-1', theirs), withheld: [], consent: null };
  expect(await tryIn(ours, caseCommand('ShareCase', without))).toMatchObject({
    ok: false,
    refusal: { type: 'separate-consent-missing', field: 'consent' },
  });
});

test('a shared case is there with its history and its files, without what was left out; both go on with it', async () => {
  const bytes = new Uint8Array(Buffer.from(`ID3${randomUUID()}`));
  const kept = await ours.api.files.put({ name: '通话录音.mp3', mediaType: 'audio/mpeg', bytes });
  if (!kept.ok) throw new Error(kept.refusal.type);
  const file = kept.value;
  const { evidence } = everyEventData.EvidenceAdded;
  await execute(ours.api, 'case-1', caseCommand('AddEvidence', { evidence: { ...evidence, files: [file] } }));
  await execute(ours.api, 'case-1', caseCommand('ShareCase', { ...letter('h-1', theirs), withheld: ['notes'] }));
  await settled(ours.api);
  await expect.poll(async () => (await caseAt(theirs))?.case.evidence.length, inTime).toBe(1);
  const seen = await caseAt(theirs);
  expect(seen).toMatchObject({ part: 'shared', homeName: OFFICE.name, needsNewerVersion: false });
  expect(seen?.case.notes).toEqual([]);
  expect(seen?.history[0]?.personName).toBe(`王秀兰（${OFFICE.name}）`);
  // The file may have reached the hub after the record that names it: it is asked for again with the next exchange.
  await settled(theirs.api);
  expect(theirs.open().files.isKept(file.sha256)).toBe(true);
  expect(await listed(theirs, 'ours')).toEqual([['case-1', 'shared']]);

  await execute(theirs.api, 'case-1', note('n-theirs', '已联系单位'));
  await execute(
    theirs.api,
    'case-1',
    caseCommand('AnswerHandoff', { handoffId: 'h-1', on, result: 'accepted', note: '' }),
  );
  await settled(theirs.api);
  await expect
    .poll(async () => (await caseAt(ours))?.case.notes.map(({ noteId }) => noteId), inTime)
    .toContain('n-theirs');
  expect(await tryIn(theirs, caseCommand('HandOverCase', letter('h-9', ours)))).toMatchObject({
    ok: false,
    refusal: { type: 'stream-elsewhere', part: 'shared' },
  });
  for (const desk of [ours, theirs]) expect(verifyLog(desk.open()).faults).toEqual([]);
});

test('a case that is handed over is the other office whole; here it stays as it stood and can only be read', async () => {
  await execute(ours.api, 'case-1', caseCommand('HandOverCase', letter('h-2', theirs)));
  await settled(ours.api);
  await expect.poll(async () => (await caseAt(theirs))?.part, inTime).toBe('home');
  await expect
    .poll(async () => (await caseAt(theirs))?.case.notes.map((n) => n.noteId), inTime)
    .toEqual(['n-inner', 'n-theirs']);
  expect(await caseAt(ours)).toMatchObject({ part: 'past', homeName: other.name });
  expect(await tryIn(ours, note('n-late'))).toMatchObject({
    ok: false,
    refusal: { type: 'stream-elsewhere', part: 'past' },
  });
  expect(await listed(ours, 'ours')).toEqual([]);
  expect(await listed(ours, 'others')).toEqual([['case-1', 'past']]);
  expect(await figuresOf(ours)).toMatchObject({ registered: 1, 'passed-on': 1 });
  expect(await figuresOf(theirs)).toMatchObject({ registered: 1, 'passed-on': 0 });

  await execute(theirs.api, 'case-1', note('n-after', '移交以后'));
  await settled(theirs.api);
  await settled(ours.api);
  expect((await caseAt(ours))?.case.notes.map((n) => n.noteId)).not.toContain('n-after');
  for (const desk of [ours, theirs]) expect(verifyLog(desk.open()).faults).toEqual([]);
});

test('a supervising office sees the cases of the offices under it, counts them, and may not write into them', async () => {
  const refusal = await hub.services.db.inTransaction((tx) =>
    supervise(tx, { officeCode: other.code, supervisorCode: OFFICE.code }),
  );
  expect(refusal).toBeNull();
  await registerIn(theirs.api, 'case-2');
  await settled(theirs.api);
  await expect.poll(async () => (await caseAt(ours, 'case-2'))?.part, inTime).toBe('reader');
  const seen = await listed(ours, 'others');
  expect(new Map(seen.map(([id, part]) => [id, part]))).toEqual(
    new Map([
      ['case-1', 'past'],
      ['case-2', 'reader'],
    ]),
  );
  expect(await figuresOf(ours)).toMatchObject({ registered: 1, 'passed-on': 1 });
  expect(await figuresOf(ours, theirs.open().device.officeId)).toMatchObject({ registered: 2, 'passed-on': 0 });
  // Over all offices a case counts once.
  expect(await figuresOf(ours, 'all')).toMatchObject({ registered: 2, 'passed-on': 0 });
  for (const desk of [ours, theirs]) expect(verifyLog(desk.open()).faults).toEqual([]);
});
