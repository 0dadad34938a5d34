/** Two computers of one office and a hub between them: what one writes the other gets, conflicts are shown on both, nothing is lost. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseCommand } from '../../shared/case/commands.ts';
import { envelope } from '../../shared/api/cases.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { execute, note, registerIn, type TestDesk } from '../support/desk.ts';
import { type JoinedDesk, officeOfTwo, type OfficeOfTwo, settled, type TestHub } from '../support/hub.ts';

let office: OfficeOfTwo;
let hub: TestHub;
let first: TestDesk;
let second: JoinedDesk;
beforeAll(async () => {
  office = await officeOfTwo(({ api }) => registerIn(api, 'case-1'));
  ({ hub, first, second } = office);
});
afterAll(() => office?.dispose());

const historyOf = async ({ api }: Pick<TestDesk, 'api'>, caseId = 'case-1') => {
  const view = await api.cases.get({ caseId });
  if (!view.ok) throw new Error(JSON.stringify(view.refusal));
  return view.value.history.map(({ eventId }) => eventId);
};

test('the computer that joins has the office, its people and its cases, under a block of numbers of its own', async () => {
  await expect.poll(async () => (await second.api.cases.get({ caseId: 'case-1' })).ok).toBe(true);
  expect(await historyOf(second)).toEqual(await historyOf(first));
  expect((await second.api.desk.status()).office).toEqual((await first.api.desk.status()).office);
  const blocks = second
    .open()
    .office()
    .devices.map(({ numberBlock }) => numberBlock);
  expect(new Set(blocks)).toEqual(new Set([0, 1]));
  expect(verifyLog(second.open()).faults).toEqual([]);
});

test('what one saves arrives at the other by itself', async () => {
  await execute(second.api, 'case-1', note('n-second'));
  const ids = await historyOf(second);
  await expect.poll(() => historyOf(first), { timeout: 20_000 }).toEqual(ids);
  await settled(first.api);
  expect((await first.api.sync.status()).mayGo).toBe(true);
});

test('both write while the hub is away: each goes on, and afterwards both have the same case', async () => {
  await hub.stop();
  await execute(first.api, 'case-1', note('n-a'));
  await execute(second.api, 'case-1', note('n-b'));
  expect((await first.api.sync.status()).onlyHere).toBeGreaterThan(0);
  expect((await first.api.sync.status()).mayGo).toBe(false);
  await hub.start();
  await settled(first.api);
  await settled(second.api);
  await settled(first.api);
  await expect.poll(async () => (await historyOf(first)).join()).toBe((await historyOf(second)).join());
  const views = await Promise.all([first, second].map(({ api }) => api.cases.get({ caseId: 'case-1' })));
  expect(views[0]).toEqual(views[1]);
  for (const desk of [first, second]) expect(verifyLog(desk.open()).faults).toEqual([]);
});

test('a fact changed on both sides is a conflict that both see and one settles for both', async () => {
  await hub.stop();
  const facts = (text: string) => envelope({ type: 'CorrectFacts', data: { facts: text } });
  await first.api.cases.execute({ caseId: 'case-1', command: facts('欠薪三个月。') });
  await second.api.cases.execute({ caseId: 'case-1', command: facts('欠薪四个月。') });
  await hub.start();
  for (const { api } of [first, second, first]) await settled(api);
  const seen = await Promise.all([first, second].map(({ api }) => api.cases.get({ caseId: 'case-1' })));
  const conflicts = seen.map((view) => (view.ok ? view.value.conflicts : []));
  expect(conflicts[0]).toHaveLength(1);
  expect(conflicts[1]).toEqual(conflicts[0]);

  const [slot, standing, other] = [conflicts[0]?.[0]?.slot, ...(conflicts[0]?.[0]?.events ?? []).map((e) => e.eventId)];
  const settle = { slot: slot ?? '', standing: standing ?? '', against: [other ?? ''], reason: '与当事人核对过' };
  await execute(second.api, 'case-1', caseCommand('ResolveConflict', settle));
  for (const { api } of [second, first]) await settled(api);
  const settledViews = await Promise.all([first, second].map(({ api }) => api.cases.get({ caseId: 'case-1' })));
  expect(settledViews[0]).toMatchObject({ ok: true, value: { conflicts: [] } });
  expect(settledViews[0]).toEqual(settledViews[1]);
});
