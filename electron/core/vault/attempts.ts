/**
 * Wrong passwords: after five in a row each further try for the same name has to wait, twice as long every time. Counted per name (by its
 * salted hash, unknown names too), so that signing in as oneself gives no new tries for another's name, and one person's errors make
 * nobody else wait. Kept in memory and in a small file, so that neither a restart nor deleting the file sets a running desk back.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { writeAtomically } from './atomicFile.ts';

/** The tries for one name. */
export type Attempts = {
  /** Seconds to wait before the next try; 0 when one is allowed now. */
  readonly waitSeconds: () => number;
  readonly failed: () => void;
  readonly succeeded: () => void;
};

const FREE_FAILURES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** Names counted at once; beyond it the one with the fewest failures is forgotten, so made-up names cannot fill the disk. */
const MOST_NAMES = 200;

const countedSchema = z.object({ failures: z.int().min(0), waitUntil: z.number().min(0) });
const fileSchema = z.record(z.string(), countedSchema);
type Counted = z.infer<typeof countedSchema>;
const NONE: Counted = { failures: 0, waitUntil: 0 };

/** The counter of a desk; `nameHash` is the salted hash under which the vault knows the name. */
export const openAttempts = (file: string, now: () => number): ((nameHash: string) => Attempts) => {
  let byName = new Map(Object.entries(read(file)));
  const save = (nameHash: string, counted: Counted | null): void => {
    byName = withCount(byName, nameHash, counted);
    writeAtomically(file, JSON.stringify(Object.fromEntries(byName)));
  };
  return (nameHash) => {
    const counted = (): Counted => byName.get(nameHash) ?? NONE;
    return {
      // A clock that was set back must not lengthen the wait.
      waitSeconds: () => Math.ceil(Math.max(0, Math.min(counted().waitUntil - now(), LONGEST_WAIT_MS)) / 1000),
      failed: () => {
        const failures = counted().failures + 1;
        save(nameHash, { failures, waitUntil: failures < FREE_FAILURES ? 0 : now() + waitMs(failures) });
      },
      succeeded: () => {
        if (byName.has(nameHash)) save(nameHash, null);
      },
    };
  };
};

const withCount = (
  byName: ReadonlyMap<string, Counted>,
  nameHash: string,
  counted: Counted | null,
): Map<string, Counted> => {
  const others = Array.from(byName).filter(([name]) => name !== nameHash);
  const kept = others.toSorted(([, a], [, b]) => b.failures - a.failures).slice(0, MOST_NAMES - 1);
  return new Map(counted === null ? kept : [[nameHash, counted], ...kept]);
};

const waitMs = (failures: number): number => Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_FAILURES), LONGEST_WAIT_MS);

const read = (file: string): Readonly<Record<string, Counted>> => {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Absent, cut short or edited: counting begins anew; the passwords themselves do not depend on it.
    return {};
  }
};
