/** What a volunteer may open: their own consultations, the cases they had a hand in, no letters. Checked at every door of the core. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { envelope, everyCase } from '../../shared/api/cases.ts';
import { type ConsultationListQuery, consultationEnvelope } from '../../shared/api/consultations.ts';
import { letterEnvelope } from '../../shared/api/letters.ts';
import { caseCommand, type Role } from '../../shared/case/commands.ts';
import { localDate } from '../../shared/kernel/localDate.ts';
import { draftCommand } from '../builders/aLetter.ts';
import { aSlip } from '../builders/aSlip.ts';
import { execute, FOUNDER, foundDesk, note, registerIn, type TestDesk } from '../support/desk.ts';

const people = {
  chen: { name: '志愿者小陈', signInName: 'chen', password: 'volunteer password', roles: ['volunteer'] },
  liu: { name: '志愿者小刘', signInName: 'liu', password: 'another long password', roles: ['volunteer'] },
  admin: { name: '管理员', signInName: 'admin', password: 'administrator password', roles: ['administrator'] },
} as const satisfies Record<string, { readonly roles: readonly Role[] } & Record<string, unknown>>;

let desk: TestDesk;
beforeEach(async () => {
  desk = await foundDesk();
  for (const person of Object.values(people)) await desk.api.desk.addPerson({ ...person, roles: [...person.roles] });
});
afterEach(() => desk.dispose());

const as = async ({ signInName, password }: { readonly signInName: string; readonly password: string }) => {
  await desk.api.desk.lock();
  const signedIn = await desk.api.desk.signIn({ signInName, password });
  if (!signedIn.ok) throw new Error(signedIn.refusal.type);
};
const record = async (consultationId: string) => {
  const command = consultationEnvelope({ type: 'RecordConsultation', data: aSlip() });
  const done = await desk.api.consultations.execute({ consultationId, command });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
};
const march: ConsultationListQuery = {
  text: '',
  topics: [],
  cases: 'all',
  onlyHere: false,
  offset: 0,
  limit: 50,
  from: localDate('2026-03-01'),
  to: localDate('2026-03-31'),
};
const notYours = { ok: false, refusal: { type: 'case-not-yours' } };

describe('a volunteer and cases', () => {
  beforeEach(async () => {
    await registerIn(desk.api, 'case-1');
    await as(people.chen);
    await registerIn(desk.api, 'case-2');
  });

  test('finds the own case in list, search, workbench and look-up, and nobody else’s', async () => {
    const ids = (await desk.api.cases.list(everyCase)).rows.map(({ caseId }) => caseId);
    const hits = (await desk.api.cases.search({ text: '工资', limit: 10 })).map(({ caseId }) => caseId);
    const { due, overdue, waiting, recent } = await desk.api.cases.workbench();
    expect([ids, hits]).toEqual([['case-2'], ['case-2']]);
    expect(recent.map(({ caseId }) => caseId)).toEqual(['case-2']);
    expect([...due, ...overdue, ...waiting].filter(({ id }) => id === 'case-1')).toEqual([]);
    const phone = '13900000000';
    const found = await desk.api.cases.lookupParty({ idNumber: null, phone, creditCode: null });
    expect(found.filter(({ caseId }) => caseId === 'case-1')).toEqual([]);
  });

  test('opens neither the case of somebody else, nor its papers, numbers or files', async () => {
    expect(await desk.api.cases.get({ caseId: 'case-1' })).toEqual(notYours);
    expect(await desk.api.cases.execute({ caseId: 'case-1', command: envelope(note('n1')) })).toEqual(notYours);
    expect(await desk.api.cases.reveal({ caseId: 'case-1', partyId: 'w1', reason: '核对' })).toEqual(notYours);
    const paper = {
      caseId: 'case-1',
      documentId: 'D05',
      on: localDate('2026-06-30'),
      partyId: null,
      sessionId: null,
    };
    expect(await desk.api.documents.preview(paper)).toEqual(notYours);
    expect(await desk.api.cases.get({ caseId: 'case-2' })).toMatchObject({ ok: true });
  });

  test('to have tried to look gives no hand in a case', async () => {
    const { events } = desk.open().streams.case.load(desk.open().store.read, 'case-1');
    await desk.api.cases.get({ caseId: 'case-1' });
    await desk.api.cases.reveal({ caseId: 'case-1', partyId: 'w1', reason: '核对' });
    expect(desk.open().streams.case.load(desk.open().store.read, 'case-1').events).toHaveLength(events.length);
    expect(await desk.api.cases.get({ caseId: 'case-1' })).toEqual(notYours);
  });

  test('a file of a case stays closed with it; one just added, and one of the own case, are open', async () => {
    const bytes = new TextEncoder().encode('工资表');
    const put = await desk.api.files.put({ name: 'a.txt', mediaType: 'text/plain', bytes });
    if (!put.ok) throw new Error(put.refusal.type);
    const { sha256 } = put.value;
    expect((await desk.api.files.get({ sha256 })).ok).toBe(true);
    const evidence = {
      evidenceId: 'e1',
      name: '工资表',
      kind: 'documentary',
      providedBy: null,
      isOriginal: true,
      purpose: '',
      isSensitive: false,
      files: [put.value],
    } as const;
    const add = caseCommand('AddEvidence', { evidence: { ...evidence, files: [...evidence.files] } });
    await as(FOUNDER);
    await execute(desk.api, 'case-1', add);
    await as(people.chen);
    expect(await desk.api.files.get({ sha256 })).toMatchObject({ refusal: { type: 'file-unknown' } });
    await execute(desk.api, 'case-2', add);
    expect((await desk.api.files.get({ sha256 })).ok).toBe(true);
  });

  test('a mediator and an administrator see both', async () => {
    for (const person of [FOUNDER, people.admin]) {
      await as(person);
      expect((await desk.api.cases.list(everyCase)).total).toBe(2);
      expect((await desk.api.cases.get({ caseId: 'case-2' })).ok).toBe(true);
    }
  });
});

describe('consultations', () => {
  test('a volunteer sees the own ones only; a mediator sees all', async () => {
    await as(people.chen);
    await record('s1');
    await as(people.liu);
    await record('s2');
    expect((await desk.api.consultations.list(march)).rows.map(({ consultationId }) => consultationId)).toEqual(['s2']);
    expect((await desk.api.consultations.list(march)).figures.count).toBe(1);
    const refused = { ok: false, refusal: { type: 'consultation-not-yours' } };
    const correct = consultationEnvelope({ type: 'CorrectConsultation', data: { ...aSlip(), reason: '' } });
    expect(await desk.api.consultations.get({ consultationId: 's1' })).toEqual(refused);
    expect(await desk.api.consultations.execute({ consultationId: 's1', command: correct })).toEqual(refused);
    expect(await desk.api.consultations.preview({ consultationId: 's1' })).toEqual(refused);
    expect(await desk.api.consultations.carryOver({ consultationId: 's1' })).toBeNull();
    await as(people.admin);
    expect((await desk.api.consultations.list(march)).total).toBe(0);
    await as(FOUNDER);
    expect((await desk.api.consultations.list(march)).total).toBe(2);
    expect((await desk.api.consultations.get({ consultationId: 's1' })).ok).toBe(true);
  });

  test('a case under the id of somebody else’s slip says nothing about the slip', async () => {
    await as(people.chen);
    await record('s1');
    await as(people.liu);
    await registerIn(desk.api, 's1');
    await as(FOUNDER);
    expect(await desk.api.consultations.get({ consultationId: 's1' })).toMatchObject({
      value: { consultation: { turned: null } },
    });
  });
});

test('letters are not for volunteers', async () => {
  await desk.api.letters.execute({ letterId: 'l1', command: letterEnvelope(draftCommand()) });
  await as(people.chen);
  const refused = { ok: false, refusal: { type: 'role-missing', roles: ['mediator', 'supervisor'] } };
  expect(await desk.api.letters.get({ letterId: 'l1' })).toEqual(refused);
  expect(await desk.api.letters.preview({ letterId: 'l1', documentId: 'D19', content: null })).toEqual(refused);
  expect(await desk.api.letters.execute({ letterId: 'l2', command: letterEnvelope(draftCommand()) })).toEqual(refused);
  const list = await desk.api.letters.list({
    text: '',
    stage: 'all',
    kinds: [],
    onlyHere: false,
    offset: 0,
    limit: 50,
  });
  expect(list).toMatchObject({ total: 0, rows: [], stages: { all: 0 } });
});
