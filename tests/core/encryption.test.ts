/** Nothing readable ever reaches the disk: not in the databases, their write-ahead logs, their copies, nor in the vault. */
import { chmodSync, existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, StoreDamaged } from '../../electron/core/db/open.ts';
import { migrate } from '../../electron/core/db/migrate.ts';
import { execute, FOUNDER, foundDesk, note, OFFICE, registerIn, type TestDesk } from '../support/desk.ts';

const SECRET = '绝密内容：工资未结清的经过';
let desk: TestDesk;

beforeAll(async () => {
  desk = await foundDesk();
  await registerIn(desk.api, 'case-1');
  await execute(desk.api, 'case-1', note('n1', SECRET));
  await desk.api.drafts.put({ draftId: 'd1', kind: 'form', caseId: null, title: SECRET, content: { text: SECRET } });
  const bytes = new TextEncoder().encode(SECRET);
  expect(await desk.api.files.put({ name: `${SECRET}.txt`, mediaType: 'text/plain', bytes })).toMatchObject({
    ok: true,
  });
});
afterAll(() => desk.dispose());

const filesOnDisk = (): readonly string[] =>
  globSync('**/*', { cwd: desk.dataDir })
    .map((name) => join(desk.dataDir, name))
    .filter((file) => statSync(file).isFile());

test('no file holds a plain text, a name, or the mark of a plain database', () => {
  const files = filesOnDisk();
  expect(files.map((file) => file.slice(desk.dataDir.length + 1)).toSorted()).toEqual(
    expect.arrayContaining(['desk.db', 'desk.db-wal', 'files.db', 'files.db-wal', 'vault.json']),
  );
  for (const file of files) {
    const bytes = readFileSync(file);
    for (const text of [
      SECRET,
      OFFICE.name,
      FOUNDER.name,
      FOUNDER.signInName,
      FOUNDER.password,
      'SQLite format 3',
      'CREATE TABLE',
    ])
      expect(bytes.includes(Buffer.from(text)), `${file} holds ${text}`).toBe(false);
  }
});

test('only this user may read the vault and the databases', () => {
  if (process.platform === 'win32') return;
  for (const name of ['vault.json', 'desk.db', 'files.db'])
    expect(statSync(join(desk.dataDir, name)).mode & 0o077, name).toBe(0);
});

test('the copy made before a migration is encrypted under the same key', () => {
  const file = join(desk.dataDir, 'other.db');
  const key = new Uint8Array(32).fill(7);
  const backupDir = join(desk.dataDir, 'copies');
  const first = { version: 1, name: '0001_a', statements: 'CREATE TABLE a (x TEXT) STRICT;' };
  const second = { version: 2, name: '0002_b', statements: 'CREATE TABLE b (x TEXT) STRICT;' };
  const store = openStore(file, key);
  migrate(store, { migrations: [first], backupDir });
  store.write((db) => db.raw.prepare('INSERT INTO a VALUES (?)').run(SECRET));
  migrate(store, { migrations: [first, second], backupDir });
  store.close();
  const copy = join(backupDir, 'other.db.schema-1');
  expect(existsSync(copy)).toBe(true);
  expect(readFileSync(copy).includes(Buffer.from(SECRET))).toBe(false);
  const reopened = openStore(copy, key);
  expect(reopened.read.raw.prepare('SELECT x FROM a').get()).toEqual({ x: SECRET });
  reopened.close();
});

test('a wrong key opens nothing', () => {
  expect(() => openStore(join(desk.dataDir, 'desk.db'), new Uint8Array(32))).toThrow(StoreDamaged);
});

test('a flipped byte in the file is found as damage, not read as data', async () => {
  const other = await foundDesk();
  await registerIn(other.api, 'case-1');
  await other.core.close();
  const file = join(other.dataDir, 'desk.db');
  const bytes = readFileSync(file);
  // Every page carries its own authentication code; this is the middle of the first page.
  bytes[2000] = (bytes[2000] ?? 0) ^ 1;
  chmodSync(file, 0o600);
  writeFileSync(file, bytes);
  expect(await other.api.desk.signIn(FOUNDER)).toEqual({ ok: false, refusal: { type: 'data-damaged' } });
  await other.dispose();
});
