/**
 * Measurements, one section at a time: `npm run bench -- list`. Each section is a script of its own and says its bars. They are not tests:
 * a loaded machine proves nothing.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const sections: Readonly<Record<string, string>> = {
  list: 'tools/bench/list.ts',
  save: 'tools/bench/save.ts',
  pdf: 'tests/bench/pdf.ts',
  report: 'tools/bench/report.ts',
  group: 'tools/bench/group.ts',
  sync: 'tools/bench/sync.ts',
  join: 'tools/bench/join.ts',
  files: 'tools/bench/files.ts',
  desks: 'tools/bench/desks.ts',
  growth: 'tools/bench/growth.ts',
  courier: 'tools/bench/courier.ts',
};

const [section = '', ...rest] = process.argv.slice(2);
const script = sections[section];
if (script === undefined) {
  console.error(`bench: say one of ${Object.keys(sections).join(', ')}`);
  process.exitCode = 2;
} else {
  const { status } = spawnSync(process.execPath, [join(root, script), ...rest], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
