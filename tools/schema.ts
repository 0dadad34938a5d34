/** `npm run schema [-- --check]`: writes docs/intake-file.schema.json from the zod schema, or fails if it is not up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { intakeFileSchema } from '../shared/intakeFile/schema.ts';

const file = join(import.meta.dirname, '..', 'docs', 'intake-file.schema.json');

/** The JSON Schema of the intake file as it should stand in docs. */
export const intakeJsonSchema = (): string =>
  `${JSON.stringify({ title: 'Hejie Desk intake file', ...z.toJSONSchema(intakeFileSchema, { io: 'input', unrepresentable: 'any' }) }, null, 2)}\n`;

const main = (): number => {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, intakeJsonSchema());
    return 0;
  }
  const isCurrent = readFileSync(file, 'utf8') === intakeJsonSchema();
  if (!isCurrent) console.error('docs/intake-file.schema.json is not up to date: npm run schema');
  return isCurrent ? 0 : 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
