/** What a page must not get out of the core, whatever it sends: forged papers and seals, purges, ID numbers that nobody logged. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caseCommand, type CaseCommand } from '../../shared/case/commands.ts';
import { envelope } from '../../shared/api/cases.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { aVersion, day } from '../builders/aCase.ts';
import { execute, foundDesk, registerIn, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await foundDesk();
  await registerIn(desk.api, 'case-1');
});
afterEach(() => desk.dispose());

const on = day('2026-06-30');
const foreign = { sha256: 'a'.repeat(64), name: 'x.pdf', mediaType: 'application/pdf', sizeBytes: 1 };
const history = async (): Promise<readonly unknown[]> => {
  const view = await desk.api.cases.get({ caseId: 'case-1' });
  return view.ok ? view.value.history.map(({ type, data }) => ({ type, data })) : [];
};
const look = (what: string) => ({ type: 'PersonalDataSeen', data: { act: 'revealed', what, reason: '' } });
const scan = async (isSensitive: boolean) => {
  const put = await desk.api.files.put({
    name: 'a.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(`scan ${isSensitive}`),
  });
  if (!put.ok) throw new Error(put.refusal.type);
  const evidence = {
    evidenceId: `e-${isSensitive}`,
    name: '诊断书',
    kind: 'documentary' as const,
    providedBy: null,
    isOriginal: true,
    purpose: '',
    isSensitive,
    files: [put.value],
  };
  await execute(desk.api, 'case-1', caseCommand('AddEvidence', { evidence }));
  return put.value.sha256;
};

describe('commands that only the core gives', () => {
  const reserved: readonly CaseCommand[] = [
    caseCommand('SealAgreement', { versionId: 'v1', on, pdf: foreign, pages: 1, checkCode: 'AAAA-AAAA' }),
    caseCommand('IssuePaper', { paperId: 'p1', documentId: 'D13', on, pdf: foreign, pages: 1, recipient: '' }),
    caseCommand('PurgeCase', { on, reason: 'retention-over' }),
  ];
  test.each(reserved)('$type from a page is refused and stores nothing', async (command) => {
    const before = await history();
    await expect(desk.api.cases.execute({ caseId: 'case-1', command: envelope(command) })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(await history()).toEqual(before);
  });
});

test('a command that names a file the desk does not keep is refused', async () => {
  const evidence = {
    evidenceId: 'e1',
    name: '工资表',
    kind: 'documentary' as const,
    providedBy: null,
    isOriginal: true,
    purpose: '',
    isSensitive: false,
    files: [foreign],
  };
  const add = caseCommand('AddEvidence', { evidence });
  expect(await desk.api.cases.execute({ caseId: 'case-1', command: envelope(add) })).toEqual({
    ok: false,
    refusal: { type: 'item-unknown', field: 'evidence.files.0', id: foreign.sha256 },
  });
  expect(verifyLog(desk.open()).faults).toEqual([]);
});

describe('a look at papers and sensitive files', () => {
  const consent = { caseId: 'case-1', documentId: 'D05', on, partyId: 'w1', sessionId: null };

  test('a preview is in the log, once per paper and sitting', async () => {
    expect(await desk.api.documents.preview(consent)).toMatchObject({ ok: true });
    expect(await desk.api.documents.preview(consent)).toMatchObject({ ok: true });
    expect((await history()).slice(-2)).toEqual([expect.not.objectContaining(look('D05')), look('D05')]);
  });

  test('an agreement drawn while it is written is in the log, once per sitting', async () => {
    for (let n = 0; n < 2; n += 1)
      expect(await desk.api.documents.previewAgreement({ caseId: 'case-1', version: aVersion() })).toMatchObject({
        ok: true,
      });
    expect((await history()).slice(-2)).toEqual([expect.not.objectContaining(look('D13')), look('D13')]);
  });

  test('whoever may not see ID numbers gets no paper that carries them', async () => {
    const clerk = { name: '管理员', signInName: 'admin', password: 'administrator only' };
    await desk.api.desk.addPerson({ ...clerk, roles: ['administrator'] });
    await desk.api.desk.signIn(clerk);
    expect(await desk.api.documents.preview(consent)).toMatchObject({ refusal: { type: 'role-missing' } });
  });

  test('the kept bytes of an issued paper are not had without a log entry', async () => {
    const issued = await desk.api.documents.issue({ ...consent, act: 'printed' });
    if (!issued.ok) throw new Error(issued.refusal.type);
    expect(await desk.api.files.get({ sha256: issued.value.file.sha256 })).toMatchObject({ ok: true });
    expect((await history()).at(-1)).toEqual(look('D05'));
  });

  test('sensitive evidence is in the log when it is opened, other evidence is not', async () => {
    const plain = await scan(false);
    const before = await history();
    expect(await desk.api.files.get({ sha256: plain })).toMatchObject({ ok: true });
    expect(await history()).toEqual(before);
    expect(await desk.api.files.get({ sha256: await scan(true) })).toMatchObject({ ok: true });
    expect((await history()).at(-1)).toEqual(look('evidence/e-true'));
  });
});
