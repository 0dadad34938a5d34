/**
 * Keeps this process small while page after page, or file after file, goes through it: what each leaves behind is garbage at once, but the engine would make room for it
 * rather than sweep (measured: 120 MB more for the same speed), and the database would keep 64 MB of pages that nobody reads again soon.
 */
import { setFlagsFromString } from 'node:v8';
import type { OpenDesk } from '../desk/openDesk.ts';

/** A run-time flag of V8; where an engine does not know it, nothing changes. 2 is the engine's own value. */
const growYoungGeneration = (factor: 1 | 2): void => setFlagsFromString(`--semi-space-growth-factor=${factor}`);

export const frugally = async <T>({ store }: Pick<OpenDesk, 'store'>, work: () => Promise<T>): Promise<T> => {
  growYoungGeneration(1);
  store.keepInMemory('little');
  try {
    return await work();
  } finally {
    growYoungGeneration(2);
    // Locked in the middle: the next opening begins as usual.
    if (store.read.raw.open) store.keepInMemory('usual');
  }
};
