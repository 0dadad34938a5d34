/**
 * `npm run log -- verify|rebuild [--data DIR] [--user NAME]`: checks every hash, chain and signature of a desk's log, or drops and rebuilds
 * every projection. Signs in like a person: the password comes from HEJIE_PASSWORD or is asked for. Exit code 1 on any fault.
 */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '../electron/core/clock.ts';
import { createDesk } from '../electron/core/desk/desk.ts';
import type { OpenDesk } from '../electron/core/desk/openDesk.ts';
import { rebuildAll } from '../electron/core/projections/project.ts';
import { projections } from '../electron/core/projections/registry.ts';
import { verifyLog } from '../electron/core/verifyLog.ts';
import { defaultDataDir } from '../electron/web/dataDir.ts';

const USAGE = 'npm run log -- verify|rebuild [--data DIR] [--user NAME]   (HEJIE_USER, HEJIE_PASSWORD)';
/** Enough to see what is wrong; a broken log would print every line. */
const SHOWN_FAULTS = 50;

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' }, user: { type: 'string' } },
  });
  const [act] = positionals;
  if (act !== 'verify' && act !== 'rebuild') {
    console.error(USAGE);
    return 2;
  }
  const dataDir = values.data === undefined ? defaultDataDir() : resolve(values.data);
  const desk = createDesk({ dataDir, clock: systemClock });
  const signInName = values.user ?? process.env['HEJIE_USER'] ?? (await ask('登录名 sign-in name: ', false));
  const password = process.env['HEJIE_PASSWORD'] ?? (await ask('密码 password: ', true));
  const opened = await desk.signIn({ signInName, password });
  if (!opened.ok) {
    console.error(`log: not opened: ${opened.refusal.type}`);
    return 1;
  }
  try {
    return act === 'verify' ? verify(opened.value) : rebuild(opened.value);
  } finally {
    desk.lock();
  }
};

const verify = (open: OpenDesk): number => {
  const startedAt = performance.now();
  const { events, purged, devices, files, tables, faults } = verifyLog(open);
  for (const { kind, place } of faults.slice(0, SHOWN_FAULTS)) console.error(`log: FAULT ${kind} at ${place}`);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `log: ${events} events (${purged} purged) of ${devices} devices, ${files} files, ${tables} tables, ${faults.length} faults, ${seconds} s`,
  );
  return faults.length === 0 ? 0 : 1;
};

const rebuild = (open: OpenDesk): number => {
  const startedAt = performance.now();
  rebuildAll(open.store, projections, open.rulebook());
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`log: ${projections.length} projections rebuilt, ${seconds} s`);
  return 0;
};

/** Asks on the terminal; a password is not shown while it is typed. */
const ask = async (question: string, isSecret: boolean): Promise<string> => {
  if (!process.stdin.isTTY) throw new Error(`no terminal to ask on; ${USAGE}`);
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: true });
  const answer = lines.question(question);
  if (isSecret) Reflect.set(lines, '_writeToOutput', () => undefined);
  try {
    return await answer;
  } finally {
    lines.close();
    if (isSecret) process.stdout.write('\n');
  }
};

process.exitCode = await main();
