/**
 * `npm test`: everything that must hold, in the order in which a fault is cheapest to find. Installs what is missing, a browser
 * included; prints each stage's time and one plain last line of counts. Runs under any Node from 20 on, without a terminal, as root too.
 *   npm test -- [stage …]   runs only the named stages
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensurePostgres } from './postgres.mjs';
import { ensureBuilt, ensureInstalled, projectNode, requireNode, root, SetupProblem, say } from './setup.mjs';

const reports = join(root, 'test-results', 'reports');
const bin = (path) => join(root, 'node_modules', ...path.split('/'));
const report = (name) => join(reports, `${name}.json`);

const vitest = (name, projects) => ({
  name,
  report: report(name),
  count: countVitest,
  run: () =>
    runTool([
      bin('vitest/vitest.mjs'),
      'run',
      '--passWithNoTests',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report(name)}`,
    ]),
});

const stages = [
  { name: 'install', run: async () => (ensureInstalled(), 0) },
  { name: 'format', run: () => runTool([bin('@biomejs/biome/bin/biome'), 'format', '.']) },
  { name: 'lint', run: () => runTool([bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']) },
  { name: 'types', run: () => runTool([join(root, 'tools', 'types.ts')]) },
  { name: 'layers', run: () => runTool([join(root, 'tools', 'layers.ts')]) },
  { name: 'postgres', run: async () => (say(`postgres: ${ensurePostgres() ?? 'none'}`), 0) },
  vitest('unit', ['shared', 'core', 'hub', 'renderer', 'tools', 'tests']),
  { name: 'build', run: async () => (await ensureBuilt(), 0) },
  vitest('bundles', ['bundles']),
  { name: 'browser', run: async () => (say(`browser: ${ensureBrowser()}`), 0) },
  {
    name: 'journeys',
    report: report('journeys'),
    count: countPlaywright,
    run: () =>
      runTool([bin('@playwright/test/cli.js'), 'test', '--reporter=list,json', '--pass-with-no-tests'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: report('journeys'),
      }),
  },
];

/** Stages that later ones stand on: they run even when only others are named. */
const always = ['install'];
const needs = { unit: ['postgres'], bundles: ['build'], journeys: ['build', 'browser'] };

function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, success }) {
  // A file that cannot even be loaded has no failed test, but is a failure.
  const failed = numFailedTests === 0 && !success ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

const runTool = (args, env = {}) =>
  new Promise((settle) => {
    const child = spawn(projectNode, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(error.message);
      settle(1);
    });
    child.on('close', (code) => settle(code ?? 1));
  });

const runStage = async (stage) => {
  const startedAt = Date.now();
  const code = await stage.run().catch((error) => {
    console.error(error instanceof SetupProblem ? error.message : error);
    return 1;
  });
  say(`[${stage.name}] ${code === 0 ? 'ok' : 'FAILED'} ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return code === 0;
};

const countsOf = (stage, isOk) => {
  if (stage.report === undefined) return { passed: 0, failed: isOk ? 0 : 1, skipped: 0 };
  const counts = existsSync(stage.report)
    ? stage.count(JSON.parse(readFileSync(stage.report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  return !isOk && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};

const chosenStages = (names) => {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) throw new SetupProblem(`stages: ${stages.map(({ name }) => name).join(' ')}`);
  const wanted = new Set([...always, ...names, ...names.flatMap((name) => needs[name] ?? [])]);
  return names.length === 0 ? stages : stages.filter(({ name }) => wanted.has(name));
};

const main = async () => {
  requireNode();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of chosenStages(process.argv.slice(2))) {
    const isOk = await runStage(stage);
    const counts = countsOf(stage, isOk);
    for (const key of Object.keys(total)) total[key] += counts[key];
    // A later stage would only repeat the same fault in a longer form.
    if (!isOk) break;
  }
  say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
};

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof SetupProblem ? error.message : error);
    process.exit(1);
  },
);
