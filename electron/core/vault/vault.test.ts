import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAttempts } from './attempts.ts';
import { formatRecoveryKey, parseRecoveryKey, RECOVERY_KEY_BYTES } from './recoveryKey.ts';
import {
  databaseKey,
  isNameTaken,
  newDataKey,
  newVault,
  openWithPassword,
  openWithRecoveryKey,
  type Vault,
  withPerson,
} from './vault.ts';
import { VaultDamaged, vaultFileIn } from './vaultFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'vault-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the recovery key', () => {
  const keys = fc.uint8Array({ minLength: RECOVERY_KEY_BYTES, maxLength: RECOVERY_KEY_BYTES });

  test('is read back from what is printed, however it is typed', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const printed = formatRecoveryKey(key);
        expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
        const typed = printed.toLowerCase().replaceAll('-', ' ').replaceAll('1', 'l').replaceAll('0', 'o');
        expect(parseRecoveryKey(typed)).toEqual({ ok: true, value: key });
      }),
    );
  });

  test('finds every single wrong sign and two neighbours that were swapped, but for one in a million', () => {
    fc.assert(
      fc.property(keys, fc.nat({ max: 55 }), fc.nat({ max: 30 }), (key, place, shift) => {
        const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const text = formatRecoveryKey(key).replaceAll('-', '');
        const wrong = signs[(signs.indexOf(text.charAt(place)) + 1 + shift) % 32] ?? '';
        expect(parseRecoveryKey(text.slice(0, place) + wrong + text.slice(place + 1)).ok).toBe(false);
        const swapped = text.slice(0, place) + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2);
        if (swapped !== text && place < 55) expect(parseRecoveryKey(swapped).ok).toBe(false);
      }),
    );
  });

  test.each(['', 'ABCD', `${'0'.repeat(55)}U`, 'u'.repeat(56)])('refuses %j', (typed) => {
    expect(parseRecoveryKey(typed).ok).toBe(false);
  });
});

describe('the vault', () => {
  const dataKey = newDataKey();
  const recoveryKey = new Uint8Array(32).fill(9);
  const li = { signInName: '李.调解', password: '一句足够长的口令就行' };
  let vault: Vault;
  beforeAll(async () => {
    vault = await withPerson(newVault(dataKey, recoveryKey), { personId: 'p1', dataKey }, li);
    vault = await withPerson(vault, { personId: 'p2', dataKey }, { ...li, signInName: 'Zhao' });
  });

  test('opens for each person with their own password', async () => {
    expect(await openWithPassword(vault, li)).toEqual({ personId: 'p1', dataKey });
    expect(await openWithPassword(vault, { ...li, signInName: ' zhao ' })).toEqual({ personId: 'p2', dataKey });
  });

  test('stays closed for a wrong password and for an unknown name', async () => {
    expect(await openWithPassword(vault, { ...li, password: `${li.password}。` })).toBeNull();
    expect(await openWithPassword(vault, { ...li, signInName: 'nobody' })).toBeNull();
  });

  test("stays closed when one person's wrap is passed off as another's", async () => {
    const [first, second] = vault.people;
    if (first === undefined || second === undefined) throw new Error('two people');
    const mixed: Vault = { ...vault, people: [{ ...first, personId: second.personId }] };
    expect(await openWithPassword(mixed, li)).toBeNull();
  });

  test('opens with the recovery key and with no other', () => {
    expect(openWithRecoveryKey(vault, recoveryKey)).toEqual(dataKey);
    expect(openWithRecoveryKey(vault, new Uint8Array(32))).toBeNull();
  });

  test('a new password replaces the old one', async () => {
    const changed = await withPerson(vault, { personId: 'p1', dataKey }, { ...li, password: 'another long one' });
    expect(changed.people).toHaveLength(2);
    expect(await openWithPassword(changed, li)).toBeNull();
    expect(await openWithPassword(changed, { ...li, password: 'another long one' })).not.toBeNull();
  });

  test('its file holds neither names nor keys, and only this user reads it', () => {
    const file = join(folder, 'vault.json');
    vaultFileIn(folder).write(vault);
    const text = readFileSync(file, 'utf8');
    for (const secret of [
      li.signInName,
      'zhao',
      Buffer.from(dataKey).toString('hex'),
      Buffer.from(recoveryKey).toString('hex'),
    ])
      expect(text.toLowerCase()).not.toContain(secret);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(vaultFileIn(folder).read()).toEqual(vault);
    expect(isNameTaken(vault, 'ZHAO')).toBe(true);
  });

  test('a damaged or lost file is read from its copy; two damaged ones are told as damage', () => {
    const kept = vaultFileIn(folder);
    kept.write(vault);
    writeFileSync(join(folder, 'vault.json'), '{"format":');
    expect(kept.read()).toEqual(vault);
    rmSync(join(folder, 'vault.json'));
    expect(kept.exists()).toBe(true);
    expect(kept.read()).toEqual(vault);
    writeFileSync(join(folder, 'vault.copy.json'), '{}');
    expect(() => kept.read()).toThrow(VaultDamaged);
  });

  test('each database has a key of its own', () => {
    expect(databaseKey(dataKey, 'desk.db')).not.toEqual(databaseKey(dataKey, 'files.db'));
    expect(databaseKey(dataKey, 'desk.db')).not.toEqual(dataKey);
  });
});

describe('wrong passwords', () => {
  const file = join(folder, 'attempts.json');
  const clock = { now: 1_000_000 };
  const open = (name = 'a'.repeat(64)) => openAttempts(file, () => clock.now)(name);

  test('the first four cost nothing, from the fifth on the wait doubles up to a quarter of an hour', () => {
    const attempts = open();
    const waits = Array.from({ length: 14 }, () => {
      attempts.failed();
      return attempts.waitSeconds();
    });
    expect(waits).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900, 900]);
  });

  test('a restart does not forget them', () => {
    expect(open().waitSeconds()).toBe(900);
    clock.now += 899_000;
    expect(open().waitSeconds()).toBe(1);
  });

  test('a clock that was set back does not lengthen the wait', () => {
    clock.now = 0;
    expect(open().waitSeconds()).toBeLessThanOrEqual(900);
  });

  test('the right password ends it', () => {
    const attempts = open();
    attempts.succeeded();
    attempts.failed();
    expect(open().waitSeconds()).toBe(0);
  });

  test('one name neither waits for another nor frees it', () => {
    const counter = openAttempts(file, () => clock.now);
    const [mine, theirs] = [counter('b'.repeat(64)), counter('c'.repeat(64))];
    for (let n = 0; n < 5; n += 1) theirs.failed();
    expect(mine.waitSeconds()).toBe(0);
    mine.failed();
    mine.succeeded();
    expect(open('c'.repeat(64)).waitSeconds()).toBe(30);
  });

  test('made-up names cannot crowd out a name that is being guessed', () => {
    const guessed = openAttempts(file, () => clock.now);
    for (let n = 0; n < 6; n += 1) guessed('d'.repeat(64)).failed();
    for (let n = 0; n < 300; n += 1) guessed(`name-${n}`).failed();
    expect(guessed('d'.repeat(64)).waitSeconds()).toBe(60);
  });

  test('an unreadable file begins anew', () => {
    writeFileSync(file, '{"failures":');
    expect(open().waitSeconds()).toBe(0);
  });
});
