/**
 * How the hub is set up: a JSON file, and the environment over it. Checked whole at the start; every fault names its key.
 * Keys: see docs/hub.md.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { ok, refuse, type Result } from '../shared/kernel/result.ts';

const configSchema = z.strictObject({
  /** Where the hub keeps its certificate and, without a PostgreSQL, its database. */
  dataDir: z.string().min(1).default('hub-data'),
  /** postgres://…; empty: the embedded database in the data folder. */
  databaseUrl: z
    .string()
    .regex(/^(postgres(ql)?:\/\/.+)?$/, 'must begin with postgres:// or be left out')
    .default(''),
  host: z.string().min(1).default('0.0.0.0'),
  port: z.coerce.number().int().min(0).max(65_535).default(8443),
  /** The address that stands in enrolment codes, e.g. https://hub.example.cn:8443. Without it: https://<host name>:<port>. */
  publicUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  /** own: a certificate the hub makes itself; files: the two below; off: plain HTTP, for loopback or behind a proxy. */
  tls: z.enum(['own', 'files', 'off']).default('own'),
  certFile: z.string().default(''),
  keyFile: z.string().default(''),
});
export type HubConfig = z.infer<typeof configSchema>;
export type ConfigFault = { readonly key: string; readonly problem: string };

/** The environment's name of each key. */
const environmentNames: { readonly [K in keyof HubConfig]: string } = {
  dataDir: 'HUB_DATA',
  databaseUrl: 'DATABASE_URL',
  host: 'HUB_HOST',
  port: 'HUB_PORT',
  publicUrl: 'HUB_PUBLIC_URL',
  tls: 'HUB_TLS',
  certFile: 'HUB_CERT_FILE',
  keyFile: 'HUB_KEY_FILE',
};

export type ConfigSources = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The JSON file; null when none was named. */
  readonly file: string | null;
};

export const readConfig = ({ env, file }: ConfigSources): Result<HubConfig, readonly ConfigFault[]> => {
  const fromFile = file === null ? ok({}) : readFile(file);
  if (!fromFile.ok) return fromFile;
  const fromEnv = Object.entries(environmentNames).flatMap(([key, name]) => {
    const value = env[name];
    return value === undefined ? [] : [[key, value] as const];
  });
  const parsed = configSchema.safeParse({ ...fromFile.value, ...Object.fromEntries(fromEnv) });
  if (!parsed.success)
    return refuse(parsed.error.issues.map(({ path, message }) => ({ key: path.join('.'), problem: message })));
  const config = parsed.data;
  const missing = (['certFile', 'keyFile'] as const).filter((key) => config.tls === 'files' && config[key] === '');
  if (missing.length > 0) return refuse(missing.map((key) => ({ key, problem: 'is needed where tls is "files"' })));
  return ok({ ...config, dataDir: resolve(config.dataDir) });
};

const readFile = (file: string): Result<object, readonly ConfigFault[]> => {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof json === 'object' && json !== null
      ? ok(json)
      : refuse([{ key: '', problem: `${file} holds no JSON object` }]);
  } catch (error) {
    return refuse([{ key: '', problem: `${file}: ${error instanceof Error ? error.message : 'unreadable'}` }]);
  }
};

export const databaseFolder = ({ dataDir }: HubConfig): string => join(dataDir, 'database');
