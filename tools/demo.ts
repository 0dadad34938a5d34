/**
 * `npm run demo -- --out DIR [--input FILE.json ...]`: the main job without a window, through the same contract the window uses. Reads one
 * or more intake files (docs/intake-file.md), walks each case on the business dates in the file, writes every PDF and summary.json.
 * A faulty file: every fault with its path, exit code 2, nothing written.
 */
import { createRouterClient } from '@orpc/server';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chinaDay, systemClock } from '../electron/core/clock.ts';
import { compose } from '../electron/core/compose.ts';
import type { ContractClient } from '../shared/api/client.ts';
import type { LocalDate } from '../shared/kernel/localDate.ts';
import { type DemoInput, readDemoInput } from './demo/readInput.ts';
import { type CaseSummary, summarise } from './demo/summary.ts';
import { type WalkedCase, walkCase } from './demo/walk.ts';

const root = join(import.meta.dirname, '..');
const noonInChina = (day: LocalDate): number => Date.parse(`${day}T12:00:00+08:00`);

const readOptions = () => {
  try {
    return parseArgs({ options: { out: { type: 'string' }, input: { type: 'string', multiple: true } } }).values;
  } catch (error) {
    // parseArgs throws a TypeError for an option it does not know or one without its value.
    if (error instanceof TypeError) return {};
    throw error;
  }
};

const main = async (): Promise<number> => {
  const values = readOptions();
  if (values.out === undefined) {
    console.error('用法 usage: npm run demo -- --out DIR [--input FILE.json ...]');
    return 2;
  }
  const input = readDemoInput(values.input ?? [], chinaDay(systemClock.now()));
  if (!input.ok) {
    for (const { file, path, problem } of input.refusal.faults)
      console.error(`${file === null ? '' : `${file}: `}${path}: ${problem}`);
    return 2;
  }
  const cases = await walkAll(input.value);
  const summary = writeOut(resolve(values.out), cases);
  for (const c of summary) console.log(`${c.number}  ${c.steps.join(' ')}  ${c.documents.length} PDF`);
  console.log(`${summary.length} 件，已写入 cases written: ${resolve(values.out)}`);
  return 0;
};

/** A desk of its own in a temporary folder, on the last business day of the file, gone afterwards. */
const walkAll = async ({ plans, today }: DemoInput): Promise<readonly WalkedCase[]> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hejie-demo-'));
  const clock = { now: () => noonInChina(today) };
  const core = compose({ dataDir, resourcesDir: join(root, 'resources'), shell: 'web', clock });
  try {
    const client: ContractClient = createRouterClient(core.router, { context: core.context });
    await openOffice(client);
    const walked: WalkedCase[] = [];
    for (const plan of plans) walked.push(await walkCase(client, plan));
    return walked;
  } finally {
    await core.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const openOffice = async (client: ContractClient): Promise<void> => {
  const created = await client.desk.createOffice({
    office: {
      name: '随州市职工服务中心劳动争议调解工作室',
      code: '鄂随工调',
      district: '湖北省随州市',
      address: '湖北省随州市曾都区烈山大道8号',
      phone: '0722-12351',
    },
    person: { name: '王秀兰', signInName: 'demo', password: randomBytes(24).toString('base64url') },
  });
  if (!created.ok) throw new Error(`the demo office could not be opened: ${created.refusal.type}`);
};

const writeOut = (out: string, cases: readonly WalkedCase[]): readonly CaseSummary[] => {
  mkdirSync(out, { recursive: true });
  const summary = cases.map((c, i) => summarise(c, writePapers(out, c, i)));
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify({ cases: summary }, null, 2)}\n`);
  return summary;
};

const writePapers = (out: string, { papers }: WalkedCase, index: number): readonly string[] =>
  papers.map((paper, n) => {
    const file = `case-${index + 1}-${String(n + 1).padStart(2, '0')}-${paper.documentId}.pdf`;
    writeFileSync(join(out, file), paper.bytes);
    return file;
  });

process.exitCode = await main();
