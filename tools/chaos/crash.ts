/**
 * The end of a process between two writes. Every change a desk makes to its databases is one transaction; right after the n-th of them the
 * whole data folder is copied as it lies there, write-ahead logs, half-written courier files and all, and nothing of the old process counts
 * any more. That is what is left of a killed process. Power that fails is not simulated: what was written counts as written.
 */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import Database from 'better-sqlite3';

/** Thrown where the process would have gone on. */
export class Crashed extends Error {
  override readonly name = 'Crashed';
}

type Countdown = { left: number; readonly die: () => void };
const countdowns = new Map<string, Countdown>();

/** Ends something right after so many more transactions on the databases of the folder; answers how to call it off. */
export const afterWrites = (folder: string, writes: number, die: () => void): (() => void) => {
  watchTransactions();
  countdowns.set(folder, { left: writes, die });
  return () => void countdowns.delete(folder);
};

/** Where the copy of the folder lies. */
export const copyAsItLies = (folder: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'hejie-chaos-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
};

type Plain = Database.Database['transaction'];
let isWatching = false;
/** There is no such place in the product: the database library tells of no commit, so its transactions are watched. */
const watchTransactions = (): void => {
  if (isWatching) return;
  isWatching = true;
  const plain: Plain = Reflect.get(Database.prototype, 'transaction');
  Database.prototype.transaction = function watched(this: Database.Database, change) {
    const transaction = plain.call(this, change);
    const immediate: typeof transaction.immediate = (...given) => {
      const isInner = this.inTransaction;
      const result: unknown = transaction.immediate(...given);
      if (!isInner) count(this.name);
      return result;
    };
    return Object.assign((...given: unknown[]): unknown => transaction(...given), transaction, { immediate });
  } as Plain;
};

const count = (file: string): void => {
  for (const [folder, countdown] of countdowns) {
    if (!file.startsWith(folder + sep)) continue;
    countdown.left -= 1;
    if (countdown.left > 0) continue;
    countdowns.delete(folder);
    countdown.die();
    throw new Crashed('the process would be gone');
  }
};
