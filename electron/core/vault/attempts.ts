/**
 * Wrong passwords: after five in a row each further try has to wait, twice as long every time. Kept in memory and in a small file, so
 * that neither a restart nor deleting the file sets a running desk back.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { writeAtomically } from './atomicFile.ts';

export type Attempts = {
  /** Seconds to wait before the next try; 0 when one is allowed now. */
  readonly waitSeconds: () => number;
  readonly failed: () => void;
  readonly succeeded: () => void;
};

const FREE_FAILURES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

const fileSchema = z.object({ failures: z.int().min(0), waitUntil: z.number().min(0) });
type Counted = z.infer<typeof fileSchema>;

export const openAttempts = (file: string, now: () => number): Attempts => {
  let counted = read(file);
  const save = (next: Counted): void => {
    counted = next;
    writeAtomically(file, JSON.stringify(next));
  };
  return {
    // A clock that was set back must not lengthen the wait.
    waitSeconds: () => Math.ceil(Math.max(0, Math.min(counted.waitUntil - now(), LONGEST_WAIT_MS)) / 1000),
    failed: () => {
      const failures = counted.failures + 1;
      save({ failures, waitUntil: failures < FREE_FAILURES ? 0 : now() + waitMs(failures) });
    },
    succeeded: () => {
      if (counted.failures > 0) save({ failures: 0, waitUntil: 0 });
    },
  };
};

const waitMs = (failures: number): number => Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_FAILURES), LONGEST_WAIT_MS);

const read = (file: string): Counted => {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Absent, cut short or edited: counting begins anew; the passwords themselves do not depend on it.
    return { failures: 0, waitUntil: 0 };
  }
};
