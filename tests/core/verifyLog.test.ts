/** The log check finds what a tamperer with the key could do: change an event, cut the chain, forge a signature. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateKeyPairSync, sign } from 'node:crypto';
import { type LogFaultKind, verifyLog } from '../../electron/core/verifyLog.ts';
import { execute, foundDesk, note, registerIn, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await foundDesk();
  await registerIn(desk.api, 'case-1');
  await execute(desk.api, 'case-1', note('n1', '第一次电话'));
  await execute(desk.api, 'case-1', note('n2', '第二次电话'));
});
afterEach(() => desk.dispose());

/** Changes the tables behind the desk's back; the triggers that stop our own bugs do not stop a tamperer. */
const tamper = (statements: string): void => {
  const { raw } = desk.open().store.read;
  raw.pragma('foreign_keys=OFF');
  raw.exec(`DROP TRIGGER events_are_never_edited; DROP TRIGGER events_are_never_deleted; ${statements}`);
  raw.pragma('foreign_keys=ON');
};
const faultKinds = (): readonly LogFaultKind[] => verifyLog(desk.open()).faults.map(({ kind }) => kind);

test('an honest log has no fault', () => {
  const report = verifyLog(desk.open());
  expect(report.faults).toEqual([]);
  expect(report).toMatchObject({ devices: 1, purged: 0 });
  expect(report.events).toBeGreaterThan(6);
});

test('finds a flipped byte in a stored event', () => {
  tamper(`UPDATE events SET data = replace(data, '第一次', '第二次') WHERE data LIKE '%第一次%'`);
  expect(faultKinds()).toContain('hash');
});

test('finds data that are no JSON any more', () => {
  tamper(`UPDATE events SET data = substr(data, 2) WHERE data LIKE '%第一次%'`);
  expect(faultKinds()).toContain('hash');
});

test('finds data that were only written differently', () => {
  tamper(`UPDATE events SET data = replace(data, '{"noteId"', '{ "noteId"') WHERE data LIKE '%第一次%'`);
  expect(faultKinds()).toContain('hash');
});

test('finds an event taken out of the middle of the chain', () => {
  tamper(`DELETE FROM outbox; DELETE FROM events WHERE data LIKE '%第一次%'`);
  expect(faultKinds()).toEqual(expect.arrayContaining(['chain', 'parent-missing']));
});

test('finds that the newest events were cut off', () => {
  tamper(`DELETE FROM outbox; DELETE FROM events WHERE data LIKE '%第二次%'`);
  expect(faultKinds()).toEqual(expect.arrayContaining(['chain-end', 'heads']));
});

test('finds a signature made with another key', () => {
  const { raw } = desk.open().store.read;
  const row = raw.prepare("SELECT position, id FROM events WHERE data LIKE '%第二次%'").get() as {
    position: number;
    id: Buffer;
  };
  const forged = sign(null, row.id, generateKeyPairSync('ed25519').privateKey).toString('hex');
  tamper(`UPDATE events SET sig = x'${forged}' WHERE position = ${row.position}`);
  expect(faultKinds()).toEqual(['signature']);
});

test('finds data destroyed without a purge', () => {
  tamper(`UPDATE events SET data = NULL WHERE data LIKE '%第二次%'`);
  expect(faultKinds()).toContain('data-missing');
});

test('finds a projection that says something else than the log', () => {
  desk.open().store.read.raw.exec("UPDATE seals SET check_code = 'X'; INSERT INTO samples VALUES ('case', 'case-1')");
  expect(faultKinds()).toEqual(['projection']);
});

test('our own code cannot edit or delete an event', () => {
  const { raw } = desk.open().store.read;
  expect(() => raw.exec("UPDATE events SET data = '{}'")).toThrow('never edited');
  expect(() => raw.exec('DELETE FROM events')).toThrow();
});
