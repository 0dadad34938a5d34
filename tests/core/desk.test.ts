/** The desk from first run to lock, through the contract. */
import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caseCommand } from '../../shared/case/commands.ts';
import { envelope } from '../../shared/api/cases.ts';
import { readStream } from '../../electron/core/db/eventLog.ts';
import {
  coreIn,
  execute,
  FOUNDER,
  foundDesk,
  newFolder,
  note,
  OFFICE,
  purgeIn,
  registerIn,
  type TestDesk,
} from '../support/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await foundDesk();
});
afterEach(() => desk.dispose());
/** The office's own events, as stored. */
const officeLog = ({ open }: TestDesk) => {
  const { store, device } = open();
  return readStream(store.read, { kind: 'office', id: device.officeId });
};
const volunteer = {
  name: '志愿者小陈',
  signInName: 'chen',
  password: 'volunteer password',
  roles: ['volunteer'],
} as const;

describe('the first run', () => {
  test('begins empty, founds one office, and signs its founder in', async () => {
    const other = newFolder();
    const { api, core } = coreIn(other);
    expect(await api.desk.status()).toMatchObject({ state: 'empty', office: null, today: '2026-06-30' });
    expect(await api.desk.signIn(FOUNDER)).toEqual({ ok: false, refusal: { type: 'office-missing' } });
    expect(await api.desk.createOffice({ office: OFFICE, person: FOUNDER })).toMatchObject({ ok: true });
    expect(await api.desk.status()).toMatchObject({ state: 'open', office: OFFICE, person: { name: FOUNDER.name } });
    expect(await api.desk.createOffice({ office: OFFICE, person: FOUNDER })).toEqual({
      ok: false,
      refusal: { type: 'office-exists' },
    });
    await core.close();
    rmSync(other, { recursive: true });
  });

  test('can be repeated when it was cut before the vault was written; nothing is deleted', async () => {
    await desk.core.close();
    for (const name of ['vault.json', 'vault.copy.json']) rmSync(join(desk.dataDir, name));
    const { api, core } = coreIn(desk.dataDir);
    expect((await api.desk.status()).state).toBe('empty');
    expect(await api.desk.createOffice({ office: OFFICE, person: FOUNDER })).toMatchObject({ ok: true });
    expect(globSync('desk.db.left-*', { cwd: desk.dataDir })).toHaveLength(1);
    await core.close();
  });
});

describe('signing in', () => {
  test('five wrong passwords make the sixth wait, and waiting helps', async () => {
    await desk.api.desk.lock();
    const wrong = { ...FOUNDER, password: 'not the password' };
    for (let n = 0; n < 5; n += 1)
      expect(await desk.api.desk.signIn(wrong)).toEqual({ ok: false, refusal: { type: 'sign-in-failed' } });
    expect(await desk.api.desk.signIn(FOUNDER)).toEqual({ ok: false, refusal: { type: 'wait', seconds: 30 } });
    desk.clock.nowMs += 30_000;
    expect(await desk.api.desk.signIn(FOUNDER)).toMatchObject({ ok: true });
  });

  test('signing in as oneself gives no new tries for another name', async () => {
    const other = { name: '李志愿', signInName: 'li.zy', password: '志愿者自己的长口令呀' } as const;
    await desk.api.desk.addPerson({ ...other, roles: ['volunteer'] });
    await desk.api.desk.lock();
    for (let n = 0; n < 5; n += 1) await desk.api.desk.signIn({ ...FOUNDER, password: 'not the password' });
    expect(await desk.api.desk.signIn(other)).toMatchObject({ ok: true });
    await desk.api.desk.lock();
    expect(await desk.api.desk.signIn(FOUNDER)).toMatchObject({ refusal: { type: 'wait' } });
  });

  test('the recovery key sets a new password for a known person', async () => {
    await registerIn(desk.api, 'case-1');
    await desk.api.desk.lock();
    const recovery = {
      recoveryKey: desk.recoveryKey,
      signInName: FOUNDER.signInName,
      newPassword: 'a brand new password',
    };
    expect(
      await desk.api.desk.recover({
        ...recovery,
        recoveryKey: desk.recoveryKey.replace(/^./, (first) => (first === '7' ? '8' : '7')),
      }),
    ).toMatchObject({
      refusal: { type: 'recovery-key-wrong' },
    });
    expect(await desk.api.desk.recover({ ...recovery, signInName: 'nobody' })).toMatchObject({
      refusal: { type: 'sign-in-failed' },
    });
    expect(await desk.api.desk.recover(recovery)).toMatchObject({ ok: true, value: { state: 'open' } });
    const log = officeLog(desk);
    expect(log.at(-1)).toMatchObject({ type: 'PasswordReset', data: { personId: log.at(-1)?.author.user } });
    expect(log.filter(({ type }) => type === 'PasswordReset')).toHaveLength(1);
    expect(await desk.api.cases.get({ caseId: 'case-1' })).toMatchObject({ ok: true });
    await desk.api.desk.lock();
    expect(await desk.api.desk.signIn(FOUNDER)).toMatchObject({ refusal: { type: 'sign-in-failed' } });
    expect(await desk.api.desk.signIn({ ...FOUNDER, password: recovery.newPassword })).toMatchObject({ ok: true });
  });

  test('the password can be confirmed without signing in again', async () => {
    expect(await desk.api.desk.confirmPassword({ password: FOUNDER.password })).toEqual({ ok: true, value: true });
    expect(await desk.api.desk.confirmPassword({ password: 'x' })).toMatchObject({
      refusal: { type: 'sign-in-failed' },
    });
  });

  test('a PC clock far behind the newest event is a warning and moves no legal date', async () => {
    await registerIn(desk.api, 'case-1');
    desk.clock.nowMs -= 86_400_000;
    expect(await desk.api.desk.status()).toMatchObject({ clockBehind: true, today: '2026-06-29' });
    const view = await execute(desk.api, 'case-1', note('n1'));
    expect(view.case.registration.receivedOn).toBe('2026-01-20');
  });
});

describe('the office', () => {
  const moved = { name: '随州市总工会职工服务中心', district: '湖北省随州市曾都区', address: '解放路2号', phone: '1' };

  test('an administrator changes its data; the prefix of the numbers stays, and the same data again change nothing', async () => {
    expect(await desk.api.desk.changeOffice(moved)).toEqual({ ok: true, value: { ...moved, code: OFFICE.code } });
    await desk.api.desk.changeOffice(moved);
    expect(await desk.api.desk.status()).toMatchObject({ office: { ...moved, code: OFFICE.code } });
    expect(officeLog(desk).filter(({ type }) => type === 'OfficeChanged')).toHaveLength(1);
    expect((await registerIn(desk.api, 'case-1')).case.registration.number).toContain(OFFICE.code);
  });

  test('nobody else may, and nobody at a locked desk', async () => {
    await desk.api.desk.addPerson({ ...volunteer, roles: ['supervisor'] });
    await desk.api.desk.signIn(volunteer);
    expect(await desk.api.desk.changeOffice(moved)).toEqual({
      ok: false,
      refusal: { type: 'role-missing', roles: ['administrator'] },
    });
    await desk.api.desk.lock();
    expect(await desk.api.desk.changeOffice(moved)).toEqual({ ok: false, refusal: { type: 'locked' } });
  });
});

describe('people', () => {
  test('an administrator adds a person, who signs in with own roles and sees no drafts of others', async () => {
    await desk.api.drafts.put({ draftId: 'd1', kind: 'intake', caseId: null, title: '', content: 1 });
    expect(await desk.api.desk.addPerson({ ...volunteer, roles: [...volunteer.roles] })).toMatchObject({ ok: true });
    expect(await desk.api.desk.addPerson({ ...volunteer, roles: ['mediator'] })).toMatchObject({
      refusal: { type: 'sign-in-name-taken' },
    });
    await registerIn(desk.api, 'case-1');
    await desk.api.desk.signIn(volunteer);
    expect(await desk.api.desk.status()).toMatchObject({ person: { name: volunteer.name, roles: ['volunteer'] } });
    expect(await desk.api.drafts.list()).toEqual([]);
    expect(await desk.api.desk.addPerson({ ...volunteer, signInName: 'x1', roles: ['mediator'] })).toMatchObject({
      refusal: { type: 'role-missing' },
    });
    expect(await desk.api.desk.loadSamples()).toMatchObject({ refusal: { type: 'role-missing' } });
    const facts = caseCommand('CorrectFacts', { facts: '改' });
    expect(await desk.api.cases.execute({ caseId: 'case-1', command: envelope(facts) })).toMatchObject({
      refusal: { type: 'case-not-yours' },
    });
    await registerIn(desk.api, 'case-2');
    expect(await desk.api.cases.execute({ caseId: 'case-2', command: envelope(facts) })).toMatchObject({
      refusal: { type: 'role-missing' },
    });
  });
});

describe('a purge', () => {
  test('destroys data, drafts and files of the case; the skeleton stays and the log verifies', async () => {
    const { verifyLog } = await import('../../electron/core/verifyLog.ts');
    const put = await desk.api.files.put({
      name: 'a.txt',
      mediaType: 'text/plain',
      bytes: new TextEncoder().encode('x'),
    });
    if (!put.ok) throw new Error(put.refusal.type);
    const evidence = {
      evidenceId: 'e1',
      name: '工资表',
      kind: 'documentary' as const,
      providedBy: null,
      isOriginal: false,
      purpose: '',
      isSensitive: false,
      files: [put.value],
    };
    for (const caseId of ['case-1', 'case-2']) {
      await registerIn(desk.api, caseId);
      await execute(desk.api, caseId, caseCommand('AddEvidence', { evidence }));
      await desk.api.drafts.put({ draftId: `d-${caseId}`, kind: 'form', caseId, title: '', content: 1 });
    }
    purgeIn(desk, 'case-1');
    expect(await desk.api.cases.get({ caseId: 'case-1' })).toEqual({ ok: false, refusal: { type: 'case-purged' } });
    expect((await desk.api.drafts.list()).map(({ draftId }) => draftId)).toEqual(['d-case-2']);
    // Another case still holds the same content.
    expect(await desk.api.files.get({ sha256: put.value.sha256 })).toMatchObject({ ok: true });
    purgeIn(desk, 'case-2');
    expect(await desk.api.files.get({ sha256: put.value.sha256 })).toMatchObject({ refusal: { type: 'file-unknown' } });
    const report = verifyLog(desk.open());
    expect(report.faults).toEqual([]);
    expect(report.purged).toBeGreaterThan(8);
    expect(await desk.api.cases.execute({ caseId: 'case-1', command: envelope(note('n')) })).toMatchObject({
      refusal: { type: 'case-purged' },
    });
  });
});

describe('an intake file', () => {
  test('is refused as a whole with every fault and its path, and writes nothing', async () => {
    const bad = {
      cases: [{ track: 'court-union', referral: 'delegated', receivedOn: '2026-01-20', disputeTypes: ['02'] }],
    };
    expect(await desk.api.cases.importFile({ json: JSON.stringify(bad) })).toMatchObject({
      refusal: {
        type: 'faults',
        faults: expect.arrayContaining([{ path: 'cases[0].workers', problem: expect.any(String) }]),
      },
    });
    expect(await desk.api.cases.importFile({ json: '{' })).toMatchObject({ refusal: { type: 'faults' } });
    expect((await desk.api.cases.workbench()).recent).toEqual([]);
  });
});

test('two desks on one folder see each other', async () => {
  const { api, core } = coreIn(desk.dataDir, desk.clock);
  await registerIn(desk.api, 'case-1');
  await api.desk.signIn(FOUNDER);
  await execute(api, 'case-1', note('from-the-other'));
  const view = await execute(desk.api, 'case-1', note('from-here'));
  expect(view.case.notes.map(({ noteId }) => noteId)).toEqual(['from-the-other', 'from-here']);
  expect(existsSync(join(desk.dataDir, 'desk.db'))).toBe(true);
  await core.close();
});
