/** Style sheets load with their pages and stay: a class that two of them define changes one page once the other was open. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const renderer = join(import.meta.dirname, '..');

it('every class has its own rule in one style sheet only', () => {
  const definedIn = new Map<string, Set<string>>();
  for (const sheet of globSync('**/*.css', { cwd: renderer }))
    for (const [, name = ''] of readFileSync(join(renderer, sheet), 'utf8').matchAll(/^\.(hj-[\w-]+)\s*\{/gm))
      definedIn.set(name, (definedIn.get(name) ?? new Set()).add(sheet));
  expect(definedIn.size).toBeGreaterThan(100);
  expect([...definedIn].filter(([, sheets]) => sheets.size > 1)).toEqual([]);
});
