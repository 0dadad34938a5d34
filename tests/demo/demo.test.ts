/** `npm run demo` as a person or another program runs it: a process, its exit code, its files. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { pdfText } from '../support/pdf.ts';

const root = join(import.meta.dirname, '..', '..');
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hejie-demo-test-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const demo = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'tools', 'demo.ts'), ...args], { encoding: 'utf8', timeout: 120_000 });

const summarySchema = z.object({
  cases: z.array(
    z.object({
      number: z.string(),
      steps: z.array(z.string()),
      deadlines: z.array(
        z.object({
          id: z.string(),
          from: z.string(),
          lastDay: z.string(),
          suggestedLastDay: z.string(),
          basis: z.string(),
        }),
      ),
      agreement: z
        .object({
          effectiveOn: z.string().nullable(),
          totalFen: z.number(),
          totalInWords: z.string(),
          pdf: z.string().nullable(),
          sha256: z.string().nullable(),
        })
        .nullable(),
      documents: z.array(z.object({ id: z.string(), file: z.string() })),
    }),
  ),
});
const summaryIn = (out: string) => summarySchema.parse(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')));

const aCase = (changes: object = {}) => ({
  track: 'court-union',
  referral: 'delegated',
  receivedOn: '2026-01-20',
  acceptedOn: '2026-01-20',
  channel: '07',
  externalNumbers: [''],
  disputeTypes: ['02'],
  workers: [{ name: '周建国', idNumber: '420300189912310017' }],
  respondents: [
    { role: 'employer', kind: 'organisation', name: '随州市晨光装饰工程有限公司', legalRepresentative: '陈志远' },
  ],
  claims: [{ kind: 'wage-arrears', amountFen: 1_640_902, note: '' }],
  facts: '工资未结清。',
  sessions: [{ heldOn: '2026-03-05', present: ['周建国', '陈志远'], minutes: '双方对账。' }],
  outcome: {
    kind: 'agreement',
    agreedOn: '2026-03-05',
    clauses: ['被申请人于2026年4月10日前付清。'],
    payments: [{ amountFen: 1_640_902, dueOn: '2026-04-10', method: '', payer: '', payee: '' }],
    signatures: [
      { who: '周建国', on: '2026-03-05' },
      { who: '陈志远', on: '2026-03-05' },
      { who: 'mediator', on: '2026-03-06' },
    ],
  },
  ...changes,
});
const fileWith = (...cases: readonly object[]): string => {
  const file = join(dir, 'input.json');
  writeFileSync(file, JSON.stringify({ cases }));
  return file;
};

describe('npm run demo', () => {
  test('walks the built-in cases and writes every paper and the summary', () => {
    const out = join(dir, 'out');
    const run = demo('--out', out);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const { cases } = summaryIn(out);
    expect(cases).toHaveLength(8);
    const written = new Set(readdirSync(out));
    for (const c of cases) {
      expect(c.documents.map((d) => d.id)).toEqual(expect.arrayContaining(['D03', 'D08', 'D11', 'D13']));
      for (const d of c.documents) expect(written.has(d.file), d.file).toBe(true);
    }
    expect(cases[0]?.agreement).toMatchObject({
      effectiveOn: '2024-03-19',
      totalFen: 4_076_000,
      totalInWords: '人民币肆万零柒佰陆拾元整',
    });
    // R3 was entrusted: its effect comes from the court's paper, written on the spot.
    expect(cases[1]?.agreement?.effectiveOn).toBe('2024-05-20');
    expect(cases[3]?.agreement).toMatchObject({ totalFen: 29_600, totalInWords: '人民币贰佰玖拾陆元整' });
  });

  test('keeps the exact bytes of the sealed agreement, with its dates and amount in words', async () => {
    const out = join(dir, 'out');
    expect(demo('--out', out, '--input', fileWith(aCase())).status).toBe(0);
    const [c] = summaryIn(out).cases;
    const pdf = readFileSync(join(out, c?.agreement?.pdf ?? ''));
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(c?.agreement?.sha256);
    expect(c?.agreement).toMatchObject({ effectiveOn: '2026-03-05', totalInWords: '人民币壹万陆仟肆佰零玖元零贰分' });
    const deadline = (id: string) => c?.deadlines.find((d) => d.id === id);
    expect(deadline('A04')).toMatchObject({
      from: '2026-01-20',
      lastDay: '2026-02-24',
      suggestedLastDay: '2026-02-19',
    });
    expect(deadline('A07')).toMatchObject({
      from: '2026-03-05',
      lastDay: '2026-04-07',
      suggestedLastDay: '2026-04-04',
    });
    const text = (await pdfText(new Uint8Array(pdf))).join('').replaceAll(/\s/g, '');
    expect(text).toContain('人民币壹万陆仟肆佰零玖元零贰分');
    expect(text).toContain('随州市晨光装饰工程有限公司');
  });

  test('an agreement not yet signed by all is printed to sign and takes no effect', () => {
    const out = join(dir, 'out');
    const { outcome, ...rest } = aCase();
    const half = { ...rest, outcome: { ...outcome, signatures: [{ who: '周建国', on: '2026-03-05' }] } };
    expect(demo('--out', out, '--input', fileWith(half)).status).toBe(0);
    const [c] = summaryIn(out).cases;
    expect(c?.agreement?.effectiveOn).toBeNull();
    expect(c?.steps.at(-1)).toBe('C8');
    const pdf = readFileSync(join(out, c?.agreement?.pdf ?? ''));
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(c?.agreement?.sha256);
  });

  test('a failed mediation gets its notice, report and closing report', () => {
    const out = join(dir, 'out');
    const failed = aCase({
      referral: 'entrusted-ordinary',
      outcome: { kind: 'failed', reason: 'F2', on: '2026-03-05' },
    });
    expect(demo('--out', out, '--input', fileWith(failed)).status).toBe(0);
    const [c] = summaryIn(out).cases;
    expect(c?.documents.map((d) => d.id)).toEqual(expect.arrayContaining(['D14', 'D14b', 'D25']));
    expect(c?.agreement).toBeNull();
    expect(c?.deadlines.map((d) => d.id)).toContain('A05');
  });

  test('an invalid file names every fault with its path, exits with 2 and writes nothing', () => {
    const out = join(dir, 'out');
    const wrong = aCase({ receivedOn: '2026-02-30', workers: [{ name: '', idNumber: '420300189912310018' }] });
    const run = demo('--out', out, '--input', fileWith(aCase(), wrong));
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^cases\[1\]\.receivedOn: not-a-date$/m);
    expect(run.stderr).toMatch(/^cases\[1\]\.workers\[0\]\.name: /m);
    expect(run.stderr).toMatch(/^cases\[1\]\.workers\[0\]\.idNumber: /m);
    expect(run.stderr).not.toContain('420300189912310018');
    expect(existsSync(out)).toBe(false);
  });

  test('a file that is no JSON is a fault, not a crash', () => {
    const file = join(dir, 'broken.json');
    writeFileSync(file, '{"cases": [');
    const run = demo('--out', join(dir, 'out'), '--input', file);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('(file): not valid JSON');
  });

  test('an option it does not know, or none at all, gets the usage', () => {
    for (const args of [['--colour', 'blue'], []]) {
      const run = demo(...args);
      expect(run.status).toBe(2);
      expect(run.stderr).toMatch(/^用法 usage: npm run demo -- --out DIR \[--input FILE\.json \.\.\.\]\n$/);
    }
  });

  test('the JSON Schema in docs is the one of the code', () => {
    expect(spawnSync(process.execPath, [join(root, 'tools', 'schema.ts'), '--check']).status).toBe(0);
  });
});
