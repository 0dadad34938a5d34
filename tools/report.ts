/**
 * `npm run --silent report -- --input FILE.json [--input …] --month 2026-10 --out DIR`: the monthly table over intake files, without a desk.
 * Writes report-<month>.xlsx (to hand in) and report.json (every figure with its cases) and prints the figures as JSON. A refusal (a month
 * that is none, a faulty file) is printed as JSON too, in words on standard error, with exit code 2 and nothing written.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chinaDay, systemClock } from '../electron/core/clock.ts';
import { writeBook } from '../electron/core/statistics/workbook.ts';
import { type LocalDate, minDate } from '../shared/kernel/localDate.ts';
import { ok, refuse, type Result } from '../shared/kernel/result.ts';
import { Recovered, SuccessRate, type Variants } from '../shared/statistics/definition.ts';
import { foldStatistic } from '../shared/statistics/fold.ts';
import { isMonth, type Period, wholeMonth } from '../shared/statistics/period.ts';
import { statistics } from '../shared/statistics/registry.ts';
import { tableOf } from '../shared/statistics/table.ts';
import { variantsFor } from '../shared/statistics/variants.ts';
import type { DemoFault } from './demo/readInput.ts';
import { readReportInput } from './report/readReportInput.ts';
import { detailOf, type Report, summaryOf } from './report/summary.ts';

type Asked = {
  readonly inputs: readonly string[];
  readonly month: string;
  readonly out: string;
  readonly office: string;
  /** What is to be counted differently from the shipped practice. */
  readonly variants: Partial<Variants>;
};
type ReportRefusal =
  | { readonly type: 'usage'; readonly problem: string }
  | { readonly type: 'not-a-month'; readonly field: 'month'; readonly expected: 'YYYY-MM' }
  | { readonly type: 'faults'; readonly faults: readonly DemoFault[] };

const USAGE =
  'usage: npm run --silent report -- --input FILE.json [--input FILE.json …] --month YYYY-MM --out DIR ' +
  '[--office NAME] [--success-rate A|B|C|D] [--recovered agreed|paid]';

const readArguments = (): Result<Asked, ReportRefusal> => {
  const wrong = (problem: string) => refuse<ReportRefusal>({ type: 'usage', problem });
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      options: {
        input: { type: 'string', multiple: true },
        month: text,
        out: text,
        office: text,
        'success-rate': text,
        recovered: text,
      },
    });
    const { input: inputs = [], month: asked, out, office = '', recovered } = values;
    const successRate = values['success-rate'];
    if (inputs.length === 0) return wrong('--input is missing');
    if (asked === undefined) return wrong('--month is missing');
    if (out === undefined) return wrong('--out is missing');
    const rate = SuccessRate.find((code) => code === successRate);
    if (successRate !== undefined && rate === undefined) return wrong('--success-rate is A, B, C or D');
    const money = Recovered.find((code) => code === recovered);
    if (recovered !== undefined && money === undefined) return wrong('--recovered is agreed or paid');
    const variants = {
      ...(rate === undefined ? {} : { successRate: rate }),
      ...(money === undefined ? {} : { recovered: money }),
    };
    return ok({ inputs, month: asked, out: resolve(out), office, variants });
  } catch (error) {
    // What the parser of arguments throws is about the arguments.
    return wrong(error instanceof Error ? error.message : 'bad arguments');
  }
};

const reportOf = (asked: Asked, today: LocalDate): Result<Report, ReportRefusal> => {
  if (!isMonth(asked.month)) return refuse({ type: 'not-a-month', field: 'month', expected: 'YYYY-MM' });
  const input = readReportInput(asked.inputs, today);
  if (!input.ok) return refuse({ type: 'faults', ...input.refusal });
  const whole = wholeMonth(asked.month);
  const period: Period = { ...whole, asOf: minDate(whole.to, input.value.today) };
  const { variants } = variantsFor([], period.to, asked.variants);
  return ok({ month: asked.month, period, variants, matters: input.value.matters });
};

const write = async ({ out, office }: Asked, report: Report, today: LocalDate): Promise<readonly string[]> => {
  const files = [`report-${report.month}.xlsx`, 'report.json'] as const;
  const { period, variants, matters } = report;
  const bytes = await writeBook({
    office,
    preparedOn: today,
    tables: Object.values(statistics).map((s) => tableOf(s, foldStatistic(s, matters, period), { period, variants })),
    matters,
    remarks: ['本表根据登记文件生成；文件记明达成协议的，计为协议成立'],
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, files[0]), bytes);
  writeFileSync(join(out, files[1]), `${JSON.stringify(detailOf(report, files))}\n`);
  return files;
};

const explain = (refusal: ReportRefusal): readonly string[] => {
  switch (refusal.type) {
    case 'usage':
      return [refusal.problem, USAGE];
    case 'not-a-month':
      return ['--month: not a month, e.g. 2026-10'];
    case 'faults':
      return refusal.faults.map(({ file, path, problem }) => `${file === null ? '' : `${file}: `}${path}: ${problem}`);
  }
};

const run = async (): Promise<Result<ReturnType<typeof summaryOf>, ReportRefusal>> => {
  const today = chinaDay(systemClock.now());
  const asked = readArguments();
  if (!asked.ok) return asked;
  const report = reportOf(asked.value, today);
  if (!report.ok) return report;
  return ok(summaryOf(report.value, await write(asked.value, report.value, today)));
};

const done = await run();
console.log(JSON.stringify(done.ok ? done.value : { refusal: done.refusal }, null, 2));
if (!done.ok) {
  for (const line of explain(done.refusal)) console.error(line);
  process.exitCode = 2;
}
