/**
 * PouchDB and express-pouchdb, what the exchange is measured beside. They are no packages of the project: installed on first use, at the
 * versions of peers/package-lock.json and without running a script of theirs, into node_modules/.cache.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';

/** The little of PouchDB that is used here. */
export type PouchDatabase = {
  readonly bulkDocs: (docs: readonly object[]) => Promise<readonly object[]>;
  readonly replicate: {
    readonly to: (other: PouchDatabase, options: Batches) => Promise<Replicated>;
    readonly from: (other: PouchDatabase, options: Batches) => Promise<Replicated>;
  };
  readonly info: () => Promise<{ readonly doc_count: number }>;
  readonly close: () => Promise<void>;
};
type Batches = { readonly batch_size: number };
type Replicated = { readonly ok: boolean; readonly docs_written: number };
export type PouchConstructor = {
  new (name: string): PouchDatabase;
  readonly defaults: (options: { readonly prefix: string }) => PouchConstructor;
};
export type ExpressApp = RequestListener & { readonly use: (handler: RequestListener) => void };
export type PouchPackages = {
  readonly PouchDB: PouchConstructor;
  readonly express: () => ExpressApp;
  readonly expressPouchDB: (pouch: PouchConstructor, options: object) => RequestListener;
};

const wanted = join(import.meta.dirname, 'peers');
const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'hejie-bench-peers');
const FILES = ['package.json', 'package-lock.json'] as const;
const INSTALL_LIMIT_MS = 180_000;

/** Null when they are there; else, in a line, why they cannot be had here. */
export const whyNoPouch = (): string | null => {
  const isThere =
    existsSync(join(cache, 'node_modules', 'pouchdb')) &&
    FILES.every((name) => readFileSync(join(cache, name), 'utf8') === readFileSync(join(wanted, name), 'utf8'));
  if (isThere) return null;
  mkdirSync(cache, { recursive: true });
  for (const name of FILES) copyFileSync(join(wanted, name), join(cache, name));
  console.error('bench: installing PouchDB beside the project, once');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: cache,
    encoding: 'utf8',
    timeout: INSTALL_LIMIT_MS,
    shell: process.platform === 'win32',
  });
  return status === 0 ? null : `npm could not install it: ${stderr.trim().split('\n')[0] ?? ''}`;
};

export const loadPouch = (): PouchPackages => {
  const load = createRequire(join(cache, 'package.json'));
  // The packages carry no types; the shapes above are what their documentation promises.
  return {
    PouchDB: load('pouchdb') as PouchConstructor,
    express: load('express') as PouchPackages['express'],
    expressPouchDB: load('express-pouchdb') as PouchPackages['expressPouchDB'],
  };
};
