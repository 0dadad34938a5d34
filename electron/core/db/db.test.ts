import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { MAX_FILE_BYTES, openFileStore } from './files.ts';
import { deskMigrations } from '../desk/openDesk.ts';
import { getLocal, putLocal } from './localSettings.ts';
import { migrate, StoreNewer, schemaVersion } from './migrate.ts';
import { eventLog } from './migrations/0001_event_log.ts';
import { desk } from './migrations/0002_desk.ts';
import { purges } from './migrations/0003_purges.ts';
import { nextNumber, takeNumber } from './officialNumbers.ts';
import { openStore, StoreDamaged } from './open.ts';
import { all, joinSql, listSql, one, run, sql } from './sql.ts';

const folder = mkdtempSync(join(tmpdir(), 'db-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = new Uint8Array(32).fill(1);
const backupDir = join(folder, 'backups');
let count = 0;
const newStore = () => openStore(join(folder, `${(count += 1)}.db`), key);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the sql tag', () => {
  const store = newStore();
  store.write((db) => {
    run(db, sql`CREATE TABLE t (a TEXT NOT NULL, b INTEGER) STRICT`);
    for (const [a, b] of [
      ['x', 1],
      ["'; DROP TABLE t; --", 2],
      ['y', null],
    ] as const)
      run(db, sql`INSERT INTO t (a, b) VALUES (${a}, ${b})`);
  });

  test('keeps values out of the text, whatever they say', () => {
    expect(one(store.read, sql`SELECT b FROM t WHERE a = ${"'; DROP TABLE t; --"}`)).toEqual({ b: 2 });
  });
  test('takes other pieces into its holes', () => {
    const where = joinSql([sql`a IN (${listSql(['x', 'y'])})`, sql`b IS NOT NULL`], ' AND ');
    expect(all(store.read, sql`SELECT a FROM t WHERE ${where} ORDER BY ${sql`b DESC`}`)).toEqual([{ a: 'x' }]);
  });
  test('answers null where there is no row', () => {
    expect(one(store.read, sql`SELECT 1 AS x FROM t WHERE a = ${'z'}`)).toBeNull();
  });
  test('a throw takes the whole change back', () => {
    expect(() =>
      store.write((db) => {
        run(db, sql`DELETE FROM t`);
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(all(store.read, sql`SELECT a FROM t`)).toHaveLength(3);
  });
});

describe('migrations', () => {
  test('from the previous schema: every event and the device stay as they were', () => {
    const store = newStore();
    migrate(store, { migrations: [eventLog], backupDir });
    const id = new Uint8Array(32).fill(3);
    store.write((db) => {
      run(db, sql`INSERT INTO streams (kind, id) VALUES ('case', 'c1')`);
      run(
        db,
        sql`INSERT INTO events (id, stream_no, type, version, data, parents, hlc, user_id, device_id, office_id, seq, prev, sig)
          VALUES (${id}, 1, 'FactsCorrected', 1, '{"facts":"x"}', ${new Uint8Array(0)}, 'h', 'u', 'd', 'o', 1, NULL,
            ${new Uint8Array(64)})`,
      );
      run(
        db,
        sql`INSERT INTO device (only_row, device_id, office_id, public_key, private_key, last_seq, last_id, clock_millis, clock_counter)
          VALUES (1, 'd', 'o', ${id}, ${id}, 1, ${id}, 5, 6)`,
      );
    });
    const before = [all(store.read, sql`SELECT * FROM events`), all(store.read, sql`SELECT * FROM device`)];
    expect(migrate(store, { migrations: [eventLog, desk], backupDir })).toBe(2);
    expect([all(store.read, sql`SELECT * FROM events`), all(store.read, sql`SELECT * FROM device`)]).toEqual(before);
    expect(all(store.read, sql`SELECT * FROM drafts`)).toEqual([]);
    expect(migrate(store, { migrations: [eventLog, desk], backupDir })).toBe(2);
  });

  test('settings of this computer begin empty and keep what was put last', () => {
    const store = newStore();
    migrate(store, { migrations: [eventLog, desk, purges], backupDir });
    expect(migrate(store, { migrations: deskMigrations, backupDir })).toBe(deskMigrations.length);
    expect(getLocal(store.read, 'paper-fonts')).toBeNull();
    for (const value of [{ a: 1 }, { b: '仿宋' }]) store.write((db) => putLocal(db, 'paper-fonts', value));
    expect(getLocal(store.read, 'paper-fonts')).toEqual({ b: '仿宋' });
    expect(getLocal(store.read, 'other')).toBeNull();
  });

  test('a failing step changes nothing', () => {
    const store = newStore();
    const broken = {
      version: 2,
      name: '0002_broken',
      statements: 'CREATE TABLE x (a TEXT) STRICT; CREATE TABLE x (a);',
    };
    expect(() => migrate(store, { migrations: [eventLog, broken], backupDir })).toThrow();
    expect(schemaVersion(store.read)).toBe(1);
    expect(one(store.read, sql`SELECT 1 AS x FROM sqlite_master WHERE name = 'x'`)).toBeNull();
  });

  test('a file of a newer program is left alone', () => {
    const store = newStore();
    store.write((db) => db.raw.pragma('user_version=99'));
    expect(() => migrate(store, { migrations: [eventLog], backupDir })).toThrow(StoreNewer);
  });

  test('a gap in the numbers is a bug', () => {
    expect(() => migrate(newStore(), { migrations: [desk], backupDir })).toThrow('expected 1');
  });
});

describe('official numbers', () => {
  const store = newStore();
  migrate(store, { migrations: [eventLog, desk], backupDir });
  const request = { code: '鄂随工调', block: 0, on: localDate('2026-01-20'), isSample: false };
  const take = (changes: Partial<typeof request> = {}): string => {
    const asked = { ...request, ...changes };
    return store.write((db) => {
      const number = nextNumber(db, asked);
      takeNumber(db, asked);
      return number;
    });
  };

  test('count per code and year', () => {
    expect([take(), take(), take({ on: localDate('2025-12-31') }), take()]).toEqual([
      '鄂随工调〔2026〕1号',
      '鄂随工调〔2026〕2号',
      '鄂随工调〔2025〕1号',
      '鄂随工调〔2026〕3号',
    ]);
  });
  test('samples use up no real number', () => {
    expect([take({ isSample: true }), take()]).toEqual(['鄂随工调〔2026〕样1号', '鄂随工调〔2026〕4号']);
  });
  test('stay inside the block of the computer', () => {
    expect(nextNumber(store.read, { ...request, block: 2 })).toBe('鄂随工调〔2026〕20005号');
    store.write((db) => run(db, sql`UPDATE number_counters SET last_number = 9999`));
    expect(() => nextNumber(store.read, request)).toThrow('full');
  });
});

describe('the file store', () => {
  const open = () => openFileStore({ file: join(folder, 'files.db'), key, backupDir, now: () => 0 });
  const files = open();
  const pdf = (bytes: Uint8Array) => ({ name: '证据.pdf', mediaType: 'application/pdf', bytes });

  test('keeps bytes larger than a chunk as they are, once', () => {
    const bytes = new Uint8Array(700_000).map((_, index) => index % 251);
    bytes.set(bytesOf('%PDF-1.7'));
    const first = files.put(pdf(bytes));
    expect(files.put({ ...pdf(bytes), name: '又一次.pdf' })).toMatchObject({ ok: true, value: { sizeBytes: 700_000 } });
    if (!first.ok) throw new Error(first.refusal.type);
    const kept = files.get(first.value.sha256);
    expect(kept.ok && Buffer.compare(kept.value, bytes)).toBe(0);
  });
  test.each([
    ['an empty file', pdf(new Uint8Array(0)), 'file-empty'],
    ['more than 50 MB', pdf(new Uint8Array(MAX_FILE_BYTES + 1)), 'file-too-large'],
    [
      'a program',
      { name: 'a.exe', mediaType: 'application/x-msdownload', bytes: bytesOf('MZ') },
      'file-type-not-allowed',
    ],
    [
      'a page with scripts',
      { name: 'a.html', mediaType: 'text/html', bytes: bytesOf('<script>') },
      'file-type-not-allowed',
    ],
    ['a program that calls itself a PDF', pdf(bytesOf('MZ')), 'file-type-not-allowed'],
    [
      'bytes that call themselves text',
      { name: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array(9) },
      'file-type-not-allowed',
    ],
  ])('refuses %s', (_name, file, type) => {
    expect(files.put(file)).toMatchObject({ ok: false, refusal: { type } });
  });
  test('says so when it has no such file', () => {
    expect(files.get('0'.repeat(64))).toMatchObject({ ok: false, refusal: { type: 'file-unknown' } });
  });
  test('finds bytes that no longer have their hash', () => {
    const put = files.put({ name: 'a.txt', mediaType: 'text/plain; charset=utf-8', bytes: bytesOf('工资表') });
    if (!put.ok) throw new Error(put.refusal.type);
    const other = openStore(join(folder, 'files.db'), key);
    other.write((db) => run(db, sql`UPDATE chunks SET bytes = ${bytesOf('假的')} WHERE sha256 = ${put.value.sha256}`));
    other.close();
    expect(() => files.get(put.value.sha256)).toThrow(StoreDamaged);
    files.remove([put.value.sha256]);
    expect(files.get(put.value.sha256).ok).toBe(false);
  });
});

describe('bound volumes', () => {
  const file = join(folder, 'volumes.db');
  const open = () => openFileStore({ file, key, backupDir, now: () => 0 });
  const large = new Uint8Array(9 * 1024 * 1024).map((_, index) => index % 251);
  const readBack = (store: ReturnType<typeof open>, caseId: string): Uint8Array => {
    const parts: Uint8Array[] = [];
    for (let part = store.volumes.part(caseId, 0); part !== null; part = store.volumes.part(caseId, parts.length))
      parts.push(part);
    return new Uint8Array(Buffer.concat(parts));
  };

  test('are written and read back piece by piece, the newest in the place of the earlier one', () => {
    const store = open();
    const first = store.volumes.begin('c1');
    for (let at = 0; at < large.length; at += 700_001) first.write(large.subarray(at, at + 700_001));
    expect(store.volumes.part('c1', 0)).toBeNull();
    expect(first.finish()).toBe(large.length);
    expect(Buffer.compare(readBack(store, 'c1'), large)).toBe(0);
    const second = store.volumes.begin('c1');
    second.write(bytesOf('second'));
    expect(Buffer.compare(readBack(store, 'c1'), large)).toBe(0);
    expect(second.finish()).toBe(6);
    expect(Buffer.from(readBack(store, 'c1')).toString()).toBe('second');
    store.close();
  });

  test('that were not finished are gone: dropped, or swept away at the next opening', () => {
    const store = open();
    const dropped = store.volumes.begin('c2');
    dropped.write(large);
    dropped.drop();
    store.volumes.begin('c2').write(large);
    store.close();
    const again = open();
    expect([again.volumes.part('c2', 0), readBack(again, 'c1').length]).toEqual([null, 6]);
    again.volumes.remove(['c1', 'c9']);
    expect(again.volumes.part('c1', 0)).toBeNull();
    again.close();
  });
});
