/** `npm run report` as an office or another program runs it: a process, its exit code, its figures and files. People and firms are invented. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { personName } from '../../shared/intakeFile/people.ts';
import type { IntakeCaseInput } from '../../shared/intakeFile/schema.ts';

const root = join(import.meta.dirname, '..', '..');
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hejie-report-test-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const report = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'tools', 'report.ts'), ...args], { encoding: 'utf8', timeout: 120_000 });
const fileOf = (cases: readonly object[], name = 'input.json'): string => {
  const file = join(dir, name);
  writeFileSync(file, JSON.stringify({ cases }));
  return file;
};

const rate = z.object({ numerator: z.number(), denominator: z.number(), percent: z.string().nullable() });
const trackFigures = z.object({ accepted: z.number(), share: z.string().nullable(), closed: z.number() });
const summarySchema = z.object({
  month: z.string(),
  registered: z.number(),
  opening: z.number(),
  accepted: z.number(),
  byTrack: z.record(z.string(), trackFigures),
  people: z.number(),
  collective: z.object({ cases: z.number(), people: z.number() }),
  closed: z.number(),
  agreed: z.number(),
  succeeded: z.number(),
  successRate: rate.extend({ variant: z.string(), formula: z.object({ en: z.string() }) }),
  handledRate: rate.extend({ precise: z.string().nullable() }),
  calmRate: rate,
  recoveredFen: z.number(),
  pending: z.number(),
  overdue: z.number(),
  files: z.array(z.string()),
});
const figuresOf = (cases: readonly object[], ...more: readonly string[]) => {
  const out = join(dir, 'out');
  const run = report('--input', fileOf(cases), '--month', '2026-10', '--out', out, ...more);
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  return { out, figures: summarySchema.parse(JSON.parse(run.stdout)) };
};

/** As little as a hand-made file can say. */
const aCase = (n: number, changes: Partial<IntakeCaseInput> = {}): IntakeCaseInput => ({
  track: 'court-union',
  referral: 'delegated',
  receivedOn: '2026-10-08',
  acceptedOn: '2026-10-09',
  disputeTypes: ['02'],
  workers: [{ name: personName(n) }],
  respondents: [{ name: `试验第${n}有限公司` }],
  ...changes,
});
const anHrCase = (n: number, changes: Partial<IntakeCaseInput> = {}): IntakeCaseInput => {
  const { referral: _courtForm, ...rest } = aCase(n);
  return { ...rest, track: 'hr-union', ...changes };
};
type Agreement = Extract<NonNullable<IntakeCaseInput['outcome']>, { kind: 'agreement' }>;
const agreement: Agreement = { kind: 'agreement', agreedOn: '2026-10-20', clauses: ['双方一次性了结。'] };
const failure = { kind: 'failed', reason: 'F2', on: '2026-10-20' } as const;
const many = (count: number, make: (n: number) => IntakeCaseInput): readonly IntakeCaseInput[] =>
  Array.from({ length: count }, (_, n) => make(n));

describe('control sums', () => {
  test('535 + 545 cases of a month are 1,080, 49.5 and 50.5 %', () => {
    const { figures } = figuresOf([...many(535, (n) => aCase(n)), ...many(545, (n) => anHrCase(n))]);
    expect(figures).toMatchObject({
      month: '2026-10',
      accepted: 1_080,
      byTrack: {
        'court-union': { accepted: 535, share: '49.5' },
        'hr-union': { accepted: 545, share: '50.5' },
      },
      closed: 0,
      pending: 1_080,
      successRate: { variant: 'D', numerator: 0, denominator: 0, percent: null },
    });
  });

  test('6,938 accepted, 6,568 closed and 2,944 agreed are 44.8 % of the closed, and 94.67 % closed', () => {
    const outcomeOf = (n: number) => (n < 2_944 ? agreement : n < 6_568 ? failure : null);
    const { figures } = figuresOf(many(6_938, (n) => (n % 2 === 0 ? aCase : anHrCase)(n, { outcome: outcomeOf(n) })));
    expect(figures).toMatchObject({
      accepted: 6_938,
      closed: 6_568,
      agreed: 2_944,
      pending: 370,
      successRate: {
        variant: 'D',
        numerator: 2_944,
        denominator: 6_568,
        percent: '44.8',
        formula: { en: 'settled ÷ closed' },
      },
      handledRate: { numerator: 6_568, denominator: 6_938, percent: '94.7', precise: '94.67' },
      calmRate: { numerator: 6_568, denominator: 6_568, percent: '100.0' },
    });
  });
});

describe('what counts', () => {
  test('a case that was not accepted is registered only; one of another month counts as pending before', () => {
    const { figures } = figuresOf([
      aCase(1, { acceptedOn: null }),
      anHrCase(2, { acceptedOn: null, outcome: null }),
      aCase(3, { receivedOn: '2026-09-01', acceptedOn: '2026-09-02', outcome: failure }),
      aCase(4, { receivedOn: '2026-11-02', acceptedOn: '2026-11-03' }),
    ]);
    expect(figures).toMatchObject({ registered: 2, opening: 1, accepted: 0, closed: 1, pending: 0 });
  });

  test('an agreement counts as made whether its signatures are written down, in part or not', () => {
    const signed = (...who: readonly string[]) => ({
      ...agreement,
      signatures: who.map((name) => ({ who: name, on: '2026-10-20' })),
    });
    const { figures } = figuresOf([
      aCase(1, { outcome: agreement }),
      anHrCase(2, { outcome: agreement }),
      aCase(3, { outcome: signed(personName(3)) }),
      anHrCase(4, { outcome: signed(personName(4), '试验第4有限公司', 'mediator') }),
    ]);
    expect(figures).toMatchObject({ closed: 4, agreed: 4, succeeded: 4 });
  });

  test('performance and the closing of the file move nothing; only money to workers is recovered', () => {
    const payments = [{ amountFen: 5_800_000, dueOn: '2026-11-10', paidOn: '2026-11-12' }];
    const { figures } = figuresOf([aCase(1, { outcome: { ...agreement, payments, closedOn: '2026-12-01' } })]);
    expect(figures).toMatchObject({ closed: 1, succeeded: 1, recoveredFen: 5_800_000 });
  });

  test('ten workers are a collective case; each round of a case counts for itself', () => {
    const workers = Array.from({ length: 10 }, (_, n) => ({ name: personName(n) }));
    const { figures } = figuresOf([
      aCase(1, { workers }),
      anHrCase(2, {
        receivedOn: '2026-10-20',
        acceptedOn: '2026-10-21',
        earlierRounds: [
          {
            track: 'court-union',
            referral: 'delegated',
            receivedOn: '2026-10-05',
            acceptedOn: '2026-10-06',
            failed: { reason: 'F1', on: '2026-10-12' },
          },
        ],
      }),
    ]);
    expect(figures).toMatchObject({
      accepted: 3,
      closed: 1,
      people: 12,
      collective: { cases: 1, people: 10 },
      byTrack: { 'court-union': { accepted: 2 }, 'hr-union': { accepted: 1 } },
    });
  });

  test('a year without a loaded calendar is counted all the same', () => {
    const late = { receivedOn: '2031-10-08', acceptedOn: '2031-10-09' };
    const out = join(dir, 'out');
    const cases = [aCase(1, late), anHrCase(2, { ...late, outcome: { ...failure, on: '2031-10-20' } })];
    const run = report('--input', fileOf(cases), '--month', '2031-10', '--out', out);
    expect(run.stderr).toBe('');
    expect(summarySchema.parse(JSON.parse(run.stdout))).toMatchObject({ accepted: 2, closed: 1, pending: 1 });
  });

  test('several files are one report; another variant can be asked for', () => {
    const first = fileOf([aCase(1, { outcome: agreement })], 'first.json');
    const second = fileOf([anHrCase(1)], 'second.json');
    const out = join(dir, 'out');
    const run = report('--input', first, '--input', second, '--month', '2026-10', '--out', out, '--success-rate', 'B');
    expect(summarySchema.parse(JSON.parse(run.stdout))).toMatchObject({
      accepted: 2,
      successRate: { variant: 'B', numerator: 1, denominator: 2, percent: '50.0' },
    });
    const detail = readFileSync(join(out, 'report.json'), 'utf8');
    expect(detail).toContain('"first.json: cases[0]"');
    expect(detail).toContain('"second.json: cases[0]"');
  });
});

describe('the files', () => {
  test('report.json carries every figure with its cases', () => {
    const { out } = figuresOf([
      aCase(1, { externalNumbers: ['（2026）鄂1303诉前调1号'] }),
      aCase(2, { outcome: failure }),
    ]);
    const figure = z.object({ id: z.string(), value: z.number(), cases: z.array(z.string()) });
    const row = z.object({ key: z.string(), figures: z.array(figure) });
    const detail = z
      .object({
        tables: z.array(z.object({ id: z.string(), rows: z.array(row), total: row })),
        cases: z.array(z.object({ case: z.string(), number: z.string(), closedOn: z.string().nullable() })),
      })
      .parse(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')));
    const monthly = detail.tables.find(({ id }) => id === 'monthly');
    const of = (id: string) => monthly?.total.figures.find((f) => f.id === id);
    expect(of('accepted')).toMatchObject({ value: 2, cases: ['cases[0]', 'cases[1]'] });
    expect(of('closed')).toMatchObject({ value: 1, cases: ['cases[1]'] });
    expect(detail.cases).toMatchObject([
      { case: 'cases[0]', number: '（2026）鄂1303诉前调1号', closedOn: null },
      { case: 'cases[1]', number: 'cases[1]', closedOn: '2026-10-20' },
    ]);
  });

  test('the workbook opens with the table, its title, unit and sum', async () => {
    const { out, figures } = figuresOf([aCase(1), anHrCase(2)], '--office', '随州市职工服务中心');
    expect(figures.files).toEqual(['report-2026-10.xlsx', 'report.json']);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(out, 'report-2026-10.xlsx'));
    const sheet = workbook.worksheets[0];
    expect(sheet?.getCell('A1').value).toBe('表1 劳动争议调解月报');
    expect(sheet?.getCell('A2').value).toContain('随州市职工服务中心');
    expect(sheet?.getRow(7).getCell(3).value).toBe(2);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['表1', '表2', '表3', '表4', '表5', '表7', '案件明细']);
  });
});

describe('refusals', () => {
  const refusalOf = (stdout: string): unknown => JSON.parse(stdout);

  test.each(['2026-13', '2026-1', '十月', '2026-10-01'])('%s is no month', (asked) => {
    const out = join(dir, 'out');
    const run = report('--input', fileOf([aCase(1)]), '--month', asked, '--out', out);
    expect(run.status).toBe(2);
    expect(refusalOf(run.stdout)).toEqual({ refusal: { type: 'not-a-month', field: 'month', expected: 'YYYY-MM' } });
    expect(existsSync(out)).toBe(false);
  });

  test('a faulty file names every fault with its path and writes nothing', () => {
    const out = join(dir, 'out');
    const cases = [
      aCase(1, { workers: [{ name: '周建国', idNumber: '420300189912310018' }] }),
      { ...aCase(2), acceptedOn: '2026-02-30' },
      aCase(3, { acceptedOn: '', outcome: agreement }),
    ];
    const run = report('--input', fileOf(cases), '--month', '2026-10', '--out', out);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('cases[0].workers[0].idNumber: id-number check-digit');
    expect(run.stderr).toContain('cases[1].acceptedOn');
    expect(run.stderr).toContain('cases[2].acceptedOn');
    expect(run.stderr).not.toContain('420300189912310018');
    expect(refusalOf(run.stdout)).toMatchObject({ refusal: { type: 'faults' } });
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [['--month', '2026-10'], '--input is missing'],
    [['--input', 'x.json', '--month', '2026-10'], '--out is missing'],
    [['--input', 'x.json', '--out', 'o'], '--month is missing'],
    [
      ['--input', 'x.json', '--out', 'o', '--month', '2026-10', '--success-rate', 'E'],
      '--success-rate is A, B, C or D',
    ],
  ])('%j: %s', (args, problem) => {
    const run = report(...args);
    expect(run.status).toBe(2);
    expect(refusalOf(run.stdout)).toEqual({ refusal: { type: 'usage', problem } });
    expect(run.stderr).toContain('usage:');
  });

  test('a file that is not there or not JSON is a fault', () => {
    const out = join(dir, 'out');
    const run = report('--input', join(dir, 'nowhere.json'), '--month', '2026-10', '--out', out);
    expect(run.status).toBe(2);
    expect(refusalOf(run.stdout)).toMatchObject({ refusal: { faults: [{ path: '(file)' }] } });
  });
});
