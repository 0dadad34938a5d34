/** Purging destroys: nothing of the case is left in the databases, even for somebody who holds the key; the log still verifies. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseCommand } from '../../shared/case/commands.ts';
import { letterEnvelope } from '../../shared/api/letters.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { databaseKey, openWithPassword } from '../../electron/core/vault/vault.ts';
import { vaultFileIn } from '../../electron/core/vault/vaultFile.ts';
import { registerCommand } from '../builders/aCase.ts';
import { execute, FOUNDER, foundDesk, purgeIn, registerIn, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await foundDesk();
});
afterEach(() => desk.dispose());

const WORDS = '龘靐齉爩麤';

/** The plain content of a closed database, as somebody with the key could read it page by page. */
const plainBytes = async (name: 'desk.db' | 'files.db'): Promise<Buffer> => {
  const vault = vaultFileIn(desk.dataDir).read();
  const opened = vault === null ? null : await openWithPassword(vault, FOUNDER);
  if (opened === null) throw new Error('the vault does not open');
  const copy = join(desk.dataDir, `plain-${name}`);
  copyFileSync(join(desk.dataDir, name), copy);
  const raw = new Database(copy);
  raw.pragma("cipher='chacha20'");
  raw.pragma(`key='raw:${Buffer.from(databaseKey(opened.dataKey, name)).toString('hex')}'`);
  raw.pragma('journal_mode=DELETE');
  raw.pragma("rekey=''");
  raw.close();
  return readFileSync(copy);
};

test('no word of a purged case is left in the databases, their free pages, the search index or the copies', async () => {
  const registration = registerCommand();
  if (registration.type !== 'RegisterCase') throw new Error('it registers');
  const data = { ...registration.data, registration: { ...registration.data.registration, facts: `${WORDS}拖欠工资` } };
  await execute(desk.api, 'case-1', caseCommand('RegisterCase', data));
  await registerIn(desk.api, 'case-2');
  const file = { name: 'a.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(WORDS) };
  const put = await desk.api.files.put(file);
  if (!put.ok) throw new Error(put.refusal.type);
  await execute(
    desk.api,
    'case-1',
    caseCommand('AddEvidence', {
      evidence: {
        evidenceId: 'e1',
        name: WORDS,
        kind: 'documentary',
        providedBy: null,
        isOriginal: true,
        purpose: '',
        isSensitive: false,
        files: [put.value],
      },
    }),
  );
  await desk.api.drafts.put({ draftId: 'd1', kind: 'session', caseId: 'case-1', title: WORDS, content: WORDS });
  const { backupDir } = desk.open();
  mkdirSync(backupDir);
  writeFileSync(join(backupDir, 'desk.db.schema-1'), 'a copy from before');

  await desk.api.desk.lock();
  expect((await plainBytes('desk.db')).includes(Buffer.from(WORDS))).toBe(true);
  await desk.api.desk.signIn(FOUNDER);
  purgeIn(desk, 'case-1');
  expect(verifyLog(desk.open()).faults).toEqual([]);
  expect((await desk.api.cases.search({ text: WORDS.slice(0, 2), limit: 10 })).length).toBe(0);
  await desk.api.desk.lock();
  for (const name of ['desk.db', 'files.db'] as const) {
    const bytes = await plainBytes(name);
    expect(bytes.includes(Buffer.from('SQLite format 3'))).toBe(true);
    for (const part of [WORDS, WORDS.slice(0, 2), WORDS.slice(2, 4)])
      expect(bytes.includes(Buffer.from(part)), `${name} holds ${part}`).toBe(false);
  }
  expect(existsSync(backupDir)).toBe(false);
});

test('a purge that was cut after the log is finished at the next opening', async () => {
  const bytes = new TextEncoder().encode(WORDS);
  const put = await desk.api.files.put({ name: 'a.txt', mediaType: 'text/plain', bytes });
  if (!put.ok) throw new Error(put.refusal.type);
  const { store } = desk.open();
  store.write((db) => {
    db.raw.exec(
      `INSERT INTO purges_to_finish VALUES ('case-1'); INSERT INTO file_removals VALUES ('${put.value.sha256}')`,
    );
  });
  await desk.api.desk.lock();
  await desk.api.desk.signIn(FOUNDER);
  expect(await desk.api.files.get({ sha256: put.value.sha256 })).toMatchObject({ refusal: { type: 'file-unknown' } });
});

const page = { text: '', offset: 0, limit: 50 };
const everySlip = { ...page, cases: 'all', onlyHere: false, from: '2020-01-01', to: '2029-12-31' } as const;
const everyLetter = { ...page, stage: 'all', onlyHere: false } as const;

test('the sample office comes and goes in one act each, with its own numbers and beside real cases', async () => {
  const real = await registerIn(desk.api, 'case-1');
  expect(await desk.api.desk.loadSamples()).toEqual({ ok: true, value: { cases: 50 } });
  expect(await desk.api.desk.loadSamples()).toEqual({ ok: true, value: { cases: 50 } });
  expect(await desk.api.desk.status()).toMatchObject({ sampleCases: 50 });
  const kinds = async () => {
    const slips = await desk.api.consultations.list({ ...everySlip, topics: [] });
    const letters = await desk.api.letters.list({ ...everyLetter, kinds: [] });
    return { slips: slips.total, letters: letters.total };
  };
  expect(await kinds()).toEqual({ slips: 7, letters: 6 });
  expect(verifyLog(desk.open()).faults).toEqual([]);
  expect(await desk.api.desk.removeSamples()).toEqual({ ok: true, value: { cases: 50 } });
  expect(await kinds()).toEqual({ slips: 0, letters: 0 });
  expect(await desk.api.desk.status()).toMatchObject({ sampleCases: 0 });
  const next = await registerIn(desk.api, 'case-2');
  expect([real.case.registration.number, next.case.registration.number]).toEqual([
    '鄂随工调〔2026〕1号',
    '鄂随工调〔2026〕2号',
  ]);
  const report = verifyLog(desk.open());
  expect(report.faults).toEqual([]);
  expect(report.purged).toBeGreaterThan(300);
});

test('what a person makes of a sample letter is a sample too, with its own numbers, and goes with the samples', async () => {
  await desk.api.desk.loadSamples();
  const { rows } = await desk.api.letters.list({ ...everyLetter, kinds: [] });
  const unanswered = rows.find(({ step, letterKind }) => step === 'L6' && letterKind === 'reminder');
  if (unanswered === undefined) throw new Error('one of the samples had no answer in time');
  const act = async (letterId: string, command: Parameters<typeof letterEnvelope>[0]) => {
    const done = await desk.api.letters.execute({ letterId, command: letterEnvelope(command) });
    if (!done.ok) throw new Error(done.refusal.type);
    return done.value;
  };
  const on = desk.open().today();
  await act(unanswered.letterId, { type: 'EscalateLetter', data: { on, reason: 'no-reply', nextId: 'next' } });
  const next = await desk.api.letters.list({ ...everyLetter, kinds: ['opinion'] });
  expect(next.rows.find(({ letterId }) => letterId === 'next')).toMatchObject({ isSample: true });
  await act('next', { type: 'SubmitLetter', data: { on } });
  await act('next', { type: 'ReviewLetter', data: { on, reviewer: '王秀兰', result: 'approved', note: '' } });
  const limit = { count: 10, unit: 'workday', source: '本单位规定' } as const;
  const issue = { on, code: '鄂随工调意', signedBy: '王秀兰', expectedServedOn: on, limit };
  const issued = await act('next', { type: 'IssueLetter', data: issue });
  expect(issued.letter.issue?.number).toContain('〕样');
  await desk.api.desk.removeSamples();
  expect((await desk.api.letters.list({ ...everyLetter, kinds: [] })).total).toBe(0);
});
