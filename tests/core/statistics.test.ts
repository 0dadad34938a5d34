/** Statistics as a page asks for them, through the contract, over a real desk. */
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FigureAsked, StatisticsQuery } from '../../shared/api/statistics.ts';
import type { Role } from '../../shared/case/commands.ts';
import { StatisticId, statistics } from '../../shared/statistics/registry.ts';
import { TOTAL } from '../../shared/statistics/fold.ts';
import { aCase, type CaseWalk } from '../builders/aCase.ts';
import { execute, FOUNDER, foundDesk, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await foundDesk();
  const walks: Readonly<Record<string, CaseWalk>> = {
    pending: aCase().inMediation(),
    failed: aCase().failed(),
    'failed-hr': aCase().failedByHr(),
    hr: aCase().inHrMediation(),
    registered: aCase().registered(),
  };
  for (const [caseId, walk] of Object.entries(walks))
    for (const command of walk.commands) await execute(desk.api, caseId, command);
});
afterAll(() => desk.dispose());

const query: StatisticsQuery = { from: '2026-01', to: '2026-06', officeId: null, successRate: null, recovered: null };
const reportOf = async (changes: Partial<StatisticsQuery> = {}) => {
  const answer = await desk.api.statistics.report({ ...query, ...changes, tables: [...StatisticId] });
  if (!answer.ok) throw new Error(answer.refusal.type);
  return answer.value;
};
const cell = async (id: string, changes: Partial<StatisticsQuery> = {}) => {
  const [table] = (await reportOf(changes)).tables;
  const found = table?.total.cells[table.columns.findIndex((column) => column.id === id)];
  return found?.kind === 'figure' ? found.value : found;
};

describe('the monthly table', () => {
  test('counts the cases of the period and balances', async () => {
    expect(await cell('accepted')).toBe(4);
    expect([await cell('opening'), await cell('closed'), await cell('pending')]).toEqual([0, 2, 2]);
    expect(await cell('overdue')).toBe(2);
    expect(await cell('success-D')).toMatchObject({ numerator: 0, denominator: 2, text: '0.0' });
  });

  test('is as of today while the period is running: nothing of tomorrow is overdue today', async () => {
    expect((await reportOf()).tables[0]?.period.asOf).toBe('2026-06-30');
    expect((await reportOf({ from: '2026-01', to: '2026-01' })).tables[0]?.period.asOf).toBe('2026-01-31');
    expect(await cell('overdue', { from: '2026-01', to: '2026-01' })).toBe(0);
  });

  test('says which variant counted and that the office has not confirmed it', async () => {
    const report = await reportOf();
    expect(report.tables[0]?.variants).toEqual({ successRate: 'D', recovered: 'agreed' });
    expect(report.unconfirmed).toEqual(['statistics.success-rate', 'statistics.recovered']);
    expect((await reportOf({ successRate: 'A' })).unconfirmed).toEqual(['statistics.recovered']);
  });

  test('brings the course of the twelve months up to its end', async () => {
    const { course } = await reportOf();
    expect(course.map(({ month }) => month)).toEqual(
      ['07', '08', '09', '10', '11', '12', '01', '02', '03', '04', '05', '06'].map(
        (month, index) => `${index < 6 ? 2025 : 2026}-${month}`,
      ),
    );
    expect(course[6]).toMatchObject({ acceptedCourt: 2, acceptedHr: 2, closed: 0 });
    expect(course[7]).toMatchObject({ acceptedCourt: 0, closed: 2, succeeded: 0 });
  });
});

test('every figure of every table opens exactly the cases it was counted from', async () => {
  for (const table of (await reportOf()).tables) {
    for (const row of [...table.rows, table.total])
      for (const { id } of table.columns.filter(({ unit }) => unit === 'case')) {
        const statistic = StatisticId.find((known) => known === table.id) ?? 'monthly';
        const figure = { statistic, row: row.key, measures: [id] };
        const answer = await desk.api.statistics.cases({ ...query, figure, offset: 0, limit: 100 });
        const value = row.cells[table.columns.findIndex((column) => column.id === id)];
        expect(answer.ok && answer.value.total, `${table.id}/${row.key}/${id}`).toBe(
          value?.kind === 'figure' ? value.value : null,
        );
        expect(answer.ok && answer.value.rows.length).toBe(answer.ok && answer.value.total);
      }
  }
});

test('the cases behind a figure come page by page, with what each adds', async () => {
  const figure: FigureAsked = { statistic: 'monthly', row: TOTAL, measures: ['people'] };
  const page = await desk.api.statistics.cases({ ...query, figure, offset: 1, limit: 2 });
  expect(page).toMatchObject({ ok: true, value: { total: 4, rows: [{ adds: 1, round: 1 }, { adds: 1 }] } });
  const processed: FigureAsked = { statistic: 'monthly', row: TOTAL, measures: ['opening', 'accepted', 'closed'] };
  expect(
    await desk.api.statistics.cases({
      ...query,
      figure: processed,
      offset: 0,
      limit: 5,
    }),
  ).toMatchObject({
    value: { total: 4 },
  });
  const closed: FigureAsked = { statistic: 'monthly', row: 'hr-union', measures: ['closed'] };
  expect(await desk.api.statistics.cases({ ...query, figure: closed, offset: 0, limit: 5 })).toMatchObject({
    value: { rows: [{ caseId: 'failed-hr', track: 'hr-union', closedOn: '2026-02-10', outcome: 'F2' }] },
  });
});

test('the workbook carries every table and the counted cases, and is named after its period', async () => {
  const saved = await desk.api.statistics.export(query);
  if (!saved.ok) throw new Error(saved.refusal.type);
  expect(saved.value.fileName).toBe('表1 劳动争议调解月报 2026年1月至6月.xlsx');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(saved.value.bytes.slice().buffer);
  expect(workbook.worksheets[0]?.getCell('A1').value).toBe('表1 劳动争议调解月报');
  expect(workbook.worksheets).toHaveLength(Object.keys(statistics).length + 1);
  expect(workbook.getWorksheet('案件明细')?.rowCount).toBe(6);
  const text = JSON.stringify(workbook.model);
  expect(text).not.toContain('周建国');
});

describe('refusals', () => {
  test.each([
    [{ from: '2026-6' }, 'not-a-month', 'from'],
    [{ to: '' }, 'not-a-month', 'to'],
    [{ from: '2026-07' }, 'period-backwards', 'to'],
    [{ from: '1990-01' }, 'period-too-long', 'to'],
  ])('%j: %s', async (changes, type, field) => {
    const answer = await desk.api.statistics.report({ ...query, ...changes, tables: ['monthly'] });
    expect(answer).toMatchObject({ ok: false, refusal: { type, field } });
  });

  test('a figure that no table has', async () => {
    const figure: FigureAsked = { statistic: 'monthly', row: TOTAL, measures: ['happiness'] };
    expect(await desk.api.statistics.cases({ ...query, figure, offset: 0, limit: 5 })).toMatchObject({
      refusal: { type: 'figure-unknown' },
    });
  });

  test('a volunteer sees no figures, a supervisor does', async () => {
    const asRole = async (role: Role) => {
      const name = `${role}.1`;
      const password = '十个字以上的口令吧好吗';
      await desk.api.desk.signIn(FOUNDER);
      await desk.api.desk.addPerson({ name: '赵明', signInName: name, password, roles: [role] });
      await desk.api.desk.signIn({ signInName: name, password });
      const answers = [
        await desk.api.statistics.report({ ...query, tables: ['monthly'] }),
        await desk.api.statistics.export(query),
      ];
      await desk.api.desk.signIn(FOUNDER);
      return answers.map((answer) => (answer.ok ? 'shown' : answer.refusal.type));
    };
    expect(await asRole('volunteer')).toEqual(['role-missing', 'role-missing']);
    expect(await asRole('supervisor')).toEqual(['shown', 'shown']);
  });
});
