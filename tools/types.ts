/**
 * Type-checks every layer with its own tsconfig, so that a layer sees only what it may use (no DOM in main, no node in shared).
 * A layer without a source file yet is named and passed over. Exit code 1 when any layer fails.
 */
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const layers = [
  'shared',
  'electron/core',
  'electron/main',
  'electron/preload',
  'electron/web',
  'hub',
  'renderer',
  'tests',
  'tools',
] as const;

const hasSources = (layer: string): boolean => globSync(join(root, layer, '**/*.{ts,tsx}')).length > 0;

const check = async (layer: string): Promise<boolean> => {
  if (!existsSync(join(root, layer, 'tsconfig.json')) || !hasSources(layer)) {
    console.log(`types ${layer}: no sources`);
    return true;
  }
  const startedAt = performance.now();
  const { code, output } = await tsc(layer);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`types ${layer}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (code !== 0) process.stdout.write(output);
  return code === 0;
};

const tsc = (layer: string): Promise<{ readonly code: number; readonly output: string }> =>
  new Promise((settle, fail) => {
    const cli = join(root, 'node_modules/@typescript/native/bin/tsc');
    const child = spawn(process.execPath, [cli, '-p', layer, '--pretty', 'false'], { cwd: root });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.on('error', fail);
    child.on('close', (code) => settle({ code: code ?? 1, output }));
  });

const wanted = process.argv.slice(2);
let passed = true;
for (const layer of layers) {
  if (wanted.length === 0 || wanted.includes(layer)) passed = (await check(layer)) && passed;
}
process.exitCode = passed ? 0 : 1;
