/** Settings and calendars as a supervisor enters them, through the contract, over a real desk. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localDate } from '../../shared/kernel/localDate.ts';
import type { Setting } from '../../shared/settings/setting.ts';
import { all, sql } from '../../electron/core/db/sql.ts';
import { caseCommand } from '../../shared/case/commands.ts';
import { aCase, registerCommand } from '../builders/aCase.ts';
import { type Api, coreIn, execute, FOUNDER, foundDesk, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await foundDesk();
});
afterAll(() => desk.dispose());

const wage: Setting = {
  key: 'money.minimum-wage',
  place: '随州市',
  value: 195_000,
  unit: 'fen',
  source: { zh: '鄂政发〔2024〕测试号', en: '' },
  validFrom: localDate('2026-01-01'),
  confirmed: true,
};
const notice = {
  year: 2027,
  daysOff: [{ from: '2027-01-01', to: '2027-01-03', name: { zh: '元旦', en: 'New Year' } }],
  makeUpWorkdays: [] as string[],
  tripleWageDays: ['2027-01-01'],
  source: { zh: '测试通知', en: 'test notice' },
};
const viewOf = async (api: Api, key: string) => (await api.settings.list()).find(({ row }) => row.key === key);

describe('settings', () => {
  test('the register is listed with what applies today and what nobody has given yet', async () => {
    expect(await viewOf(desk.api, 'limit.S01')).toMatchObject({ own: [], current: [] });
    const { current } = (await viewOf(desk.api, 'money.minimum-wage')) ?? {};
    expect(current?.map(({ place, value, confirmed, isOwn }) => [place, value, confirmed, isOwn])).toEqual([
      ['', 221_000, false, false],
      ['湖北二档', 195_000, false, false],
      ['湖北三档', 180_000, false, false],
    ]);
  });

  test('one that is entered stands for its place, and is still there after signing in again', async () => {
    const entered = await desk.api.settings.enter({ setting: wage });
    expect(entered).toMatchObject({ ok: true, value: { own: [wage] } });
    const again = coreIn(desk.dataDir, desk.clock);
    await desk.core.close();
    await again.api.desk.signIn(FOUNDER);
    const view = await viewOf(again.api, 'money.minimum-wage');
    expect(view?.current).toContainEqual({ ...wage, isOwn: true });
    expect((await again.api.settings.rulebook()).settings).toEqual([wage]);
    expect(view?.current).toHaveLength(4);
    await again.core.close();
    await desk.api.desk.signIn(FOUNDER);
  });

  test('a number behind a limit moves the dates of the cases, on the case page and on the board', async () => {
    const { api } = desk;
    const walk = aCase().inHrMediation();
    for (const command of walk.commands) await execute(api, 'hr-1', command);
    const lastDay = async () => {
      const view = await api.cases.get({ caseId: 'hr-1' });
      return view.ok ? view.value.guide.deadlines.find(({ id }) => id === 'B03') : undefined;
    };
    expect(await lastDay()).toMatchObject({ suggestedLastDay: '2026-02-05', confirmed: false });
    const limit: Setting = { ...wage, key: 'limit.B03', place: '', value: 20, unit: 'day' };
    await api.settings.enter({ setting: limit });
    expect(await lastDay()).toMatchObject({ suggestedLastDay: '2026-02-10', confirmed: true });
    const board = all<{ suggested_day: string }>(
      desk.open().store.read,
      sql`SELECT suggested_day FROM deadline WHERE key = ${'B03'}`,
    );
    expect(board).toEqual([{ suggested_day: '2026-02-10' }]);
  });

  test('one that does not fit is refused by its field, and nothing is kept', async () => {
    const before = await desk.api.settings.list();
    for (const [change, refusal] of [
      [{ key: 'money.lottery' }, { type: 'setting-unknown', field: 'key' }],
      [{ unit: 'day' }, { type: 'unit-not-allowed', field: 'unit' }],
      [{ value: 'D' }, { type: 'number-not-allowed', field: 'value' }],
      [
        { source: { zh: '\ud800', en: '' } },
        { type: 'invalid', issues: [{ field: 'source.zh', problem: 'not-writable' }] },
      ],
    ] as const)
      expect(await desk.api.settings.enter({ setting: { ...wage, ...change } })).toMatchObject({ ok: false, refusal });
    expect(await desk.api.settings.list()).toEqual(before);
  });
});

describe('the notice on days off', () => {
  test('next year is counted with as soon as it is loaded', async () => {
    expect((await desk.api.settings.calendarYears()).map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(await desk.api.settings.loadCalendarYear({ json: JSON.stringify(notice) })).toEqual({
      ok: true,
      value: { ...notice, isBuiltIn: false },
    });
    expect((await desk.api.settings.calendarYears()).map(({ year, isBuiltIn }) => [year, isBuiltIn])).toEqual([
      [2024, true],
      [2025, true],
      [2026, true],
      [2027, false],
    ]);
    expect(desk.open().office().calendar.years.at(-1)?.year).toBe(2027);
  });

  test('a notice is shown with the deadlines it would move before it is counted with, and nothing is kept', async () => {
    const { api } = desk;
    const next = {
      ...notice,
      year: 2028,
      daysOff: [{ from: '2028-01-01', to: '2028-01-04', name: { zh: '元旦', en: 'New Year' } }],
      tripleWageDays: ['2028-01-01'],
    };
    // One year from the accident for the worker to ask for recognition (W02).
    const injured = (on: string) =>
      caseCommand('RecordKeyDates', { partyId: 'w1', knewOn: null, wrongEndedOn: null, injuredOn: localDate(on) });
    desk.clock.nowMs = Date.parse('2027-03-01T04:00:00Z');
    for (const [caseId, on] of [
      ['moves-1', '2026-03-02'],
      ['moves-2', '2027-01-02'],
    ] as const) {
      await execute(api, caseId, registerCommand());
      await execute(api, caseId, injured(on));
    }
    const preview = await api.settings.previewCalendarYear({ json: JSON.stringify(next) });
    // 2028-01-02 is a Sunday, so that without the notice the year ends on Monday.
    expect(preview).toMatchObject({
      ok: true,
      value: {
        year: { year: 2028 },
        replaces: null,
        moves: [{ of: 'case', id: 'moves-2', before: '2028-01-03', after: '2028-01-05' }],
      },
    });
    expect((await api.settings.calendarYears()).map(({ year }) => year)).not.toContain(2028);
    await api.settings.loadCalendarYear({ json: JSON.stringify(next) });
    const entries = await api.cases.calendar({ from: localDate('2028-01-01'), to: localDate('2028-01-31') });
    expect(entries.map(({ day, kind, id }) => [day, kind, id])).toContainEqual(['2028-01-05', 'right', 'moves-2']);
    expect(await api.settings.previewCalendarYear({ json: JSON.stringify(next) })).toMatchObject({
      value: { replaces: { year: 2028, isBuiltIn: false }, moves: [] },
    });
    expect(await api.settings.previewCalendarYear({ json: '{' })).toMatchObject({
      refusal: { type: 'calendar-faults', faults: [{ field: '', problem: 'not-json' }] },
    });
  });

  test('a text that is no notice is refused with the path of every fault', async () => {
    const faulty = { ...notice, makeUpWorkdays: ['2027-01-04'], tripleWageDays: ['2027-05-01', 'x'] };
    const { tripleWageDays: _days, ...incomplete } = notice;
    const refused = (text: string) => desk.api.settings.loadCalendarYear({ json: text });
    expect(await refused('{"year": 2027')).toEqual({
      ok: false,
      refusal: { type: 'calendar-faults', faults: [{ field: '', problem: 'not-json' }] },
    });
    expect(await refused(JSON.stringify(incomplete))).toMatchObject({
      refusal: { faults: [{ field: 'tripleWageDays', problem: 'required' }] },
    });
    expect(await refused(JSON.stringify(faulty))).toMatchObject({
      refusal: {
        faults: [
          { field: 'tripleWageDays.1', problem: 'not-a-date' },
          { field: 'makeUpWorkdays.0', problem: 'not-a-weekend-day' },
          { field: 'tripleWageDays.0', problem: 'not-a-day-off' },
        ],
      },
    });
  });
});

test('a mediator may look, but change nothing', async () => {
  const mediator = { name: '李调解', signInName: 'li.tj', password: '另外一个十个字以上的口令' };
  await desk.api.desk.addPerson({ ...mediator, roles: ['mediator'] });
  await desk.api.desk.lock();
  await desk.api.desk.signIn(mediator);
  expect((await desk.api.settings.list()).length).toBeGreaterThan(20);
  const refusal = { type: 'role-missing', roles: ['supervisor', 'administrator'] };
  expect(await desk.api.settings.enter({ setting: wage })).toEqual({ ok: false, refusal });
  expect(await desk.api.settings.loadCalendarYear({ json: JSON.stringify(notice) })).toEqual({ ok: false, refusal });
  expect(await desk.api.settings.previewCalendarYear({ json: JSON.stringify(notice) })).toEqual({ ok: false, refusal });
});
