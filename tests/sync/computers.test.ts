/** Computers have the names that people gave them, on every computer of the office and at the hub, and show when they last recorded something. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../hub/db/sql.ts';
import { coreIn, FOUNDER, foundDesk, newFolder, note, OFFICE, registerIn, execute } from '../support/desk.ts';
import { settled, startTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
const closers: (() => Promise<void>)[] = [];
beforeAll(async () => {
  hub = await startTestHub();
  closers.push(hub.dispose);
});
afterAll(async () => {
  for (const close of closers.toReversed()) await close();
});
const beginDesk = () => {
  const dataDir = newFolder();
  const clock = { nowMs: Date.parse('2026-06-30T04:00:00Z') };
  const { core, api } = coreIn(dataDir, clock);
  closers.push(async () => {
    await core.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return { api, clock };
};

test('a name that was typed stands everywhere, and a second try with the same code may change it', async () => {
  const first = beginDesk();
  await first.api.desk.createOffice({ office: OFFICE, person: FOUNDER, deviceName: '一楼窗口' });
  await first.api.sync.enrol({ code: await hub.newCode() });
  await settled(first.api);

  const second = beginDesk();
  const { signInName, password } = FOUNDER;
  const code = await hub.newCode();
  const joinAs = (name: string, deviceName: string) =>
    second.api.desk.joinOffice({ code, signInName: name, password, deviceName });
  expect(await joinAs('nobody', '写错的名字')).toMatchObject({ ok: false, refusal: { type: 'person-unknown' } });
  expect(await joinAs(signInName, '李明的笔记本')).toMatchObject({ ok: true });
  await settled(second.api);
  await settled(first.api);

  const names = async (api: typeof first.api) =>
    (await api.desk.computers()).map(({ name, isThis }) => [name, isThis] as const);
  await expect
    .poll(() => names(first.api))
    .toEqual([
      ['一楼窗口', true],
      ['李明的笔记本', false],
    ]);
  expect(await names(second.api)).toEqual([
    ['一楼窗口', false],
    ['李明的笔记本', true],
  ]);
  const atHub = await hub.services.db.all<{ name: string }>(sql`SELECT name FROM devices ORDER BY number_block`);
  expect(atHub.map(({ name }) => name)).toEqual(['一楼窗口', '李明的笔记本']);
});

test('without a name the computer is called as its system calls it, and its last record moves with what it records', async () => {
  const desk = await foundDesk();
  closers.push(desk.dispose);
  const { computerName } = await desk.api.desk.status();
  const [before] = await desk.api.desk.computers();
  expect(before).toMatchObject({ name: computerName, isThis: true });
  await registerIn(desk.api, 'case-1');
  desk.clock.nowMs += 3_600_000;
  await execute(desk.api, 'case-1', note('n-1'));
  const [after] = await desk.api.desk.computers();
  expect(after?.lastRecordAt).toBe(desk.clock.nowMs);
});
