/**
 * Checks the layer rules of .dependency-cruiser.cjs. A run that saw no modules is a failure: the tool passes silently when it cannot
 * parse TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

type Violation = { readonly from: string; readonly to: string; readonly rule: { readonly name: string } };
type Report = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly Violation[] };
};

const root = join(import.meta.dirname, '..');
const folders = ['shared', 'electron', 'renderer', 'hub', 'tools', 'tests'].filter((folder) =>
  existsSync(join(root, folder)),
);
const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const run = spawnSync(
  process.execPath,
  [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
  { cwd: root, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
);

const parse = (text: string): Report => JSON.parse(text) as Report;

if (run.error !== undefined || run.stdout.length === 0) {
  console.error(`layers: the tool did not run\n${run.stderr}`);
  process.exit(1);
}
const { modules, summary } = parse(run.stdout);
for (const { rule, from, to } of summary.violations) console.error(`layers: ${rule.name}: ${from} -> ${to}`);
const ours = modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`))).length;
if (ours === 0) console.error('layers: no modules seen, so nothing was checked');
console.log(`layers: ${ours} modules, ${summary.violations.length} violations`);
process.exitCode = ours > 0 && summary.violations.length === 0 ? 0 : 1;
