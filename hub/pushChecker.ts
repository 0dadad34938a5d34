/**
 * Checks pushed events beside the thread that answers requests: signatures take most of a push's time, and every core can make some. A handful
 * of events is checked at once where it came in. A thread is begun when the first push comes that needs it, because beginning one takes longer than
 * checking a thousand events; or all of them before, where somebody waits for the first large push.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type CheckedPush, checkPushed, type PublicKeys } from './pushCheck.ts';

export type PushChecker = {
  /** What is to be said of each text, in their order. */
  readonly check: (texts: readonly string[], keys: PublicKeys) => Promise<readonly CheckedPush[]>;
  /** Begins the threads now, so that the first large push does not wait for them; ends when they have loaded what they need. */
  readonly prepare: () => Promise<void>;
  readonly close: () => Promise<void>;
};
/** What a thread is asked, and answers under the same number. */
export type CheckAsked = { readonly no: number; readonly texts: readonly string[]; readonly keys: PublicKeys };
export type CheckAnswered = { readonly no: number; readonly checked: readonly CheckedPush[] };

/** Below this, asking another thread takes longer than checking. */
const FEWEST_FOR_THREAD = 20;
const MOST_THREADS = 4;

export const createPushChecker = (): PushChecker => {
  let threads: readonly CheckThread[] = [];
  /** The least busy ones, as many as a push needs; what is missing or broken is begun. */
  const ready = (needed: number): readonly CheckThread[] => {
    const whole = threads.filter(({ isBroken }) => !isBroken());
    const idle = whole.filter(({ pending }) => pending() === 0).length;
    const missing = Math.min(needed - idle, threadCount() - whole.length);
    threads = [...whole, ...Array.from({ length: Math.max(0, missing) }, newCheckThread)];
    return threads.toSorted((a, b) => a.pending() - b.pending()).slice(0, needed);
  };
  return {
    check: async (texts, keys) => {
      if (texts.length < FEWEST_FOR_THREAD) return texts.map((text) => checkPushed(text, keys));
      const size = Math.max(FEWEST_FOR_THREAD, Math.ceil(texts.length / threadCount()));
      const answers = ready(Math.ceil(texts.length / size)).map((thread, at) =>
        thread.check(texts.slice(at * size, (at + 1) * size), keys),
      );
      return (await Promise.all(answers)).flat();
    },
    prepare: async () => {
      await Promise.all(ready(threadCount()).map((thread) => thread.check([], new Map())));
    },
    close: async () => {
      const ended = threads;
      threads = [];
      await Promise.all(ended.map(({ end }) => end()));
    },
  };
};

const threadCount = (): number => Math.min(MOST_THREADS, availableParallelism());

type CheckThread = {
  readonly pending: () => number;
  readonly isBroken: () => boolean;
  readonly check: (texts: readonly string[], keys: PublicKeys) => Promise<readonly CheckedPush[]>;
  readonly end: () => Promise<unknown>;
};
type Asker = { readonly answer: (checked: readonly CheckedPush[]) => void; readonly fail: (error: Error) => void };

const newCheckThread = (): CheckThread => {
  const worker = new Worker(new URL('./pushCheckThread.ts', import.meta.url));
  worker.unref();
  const askers = new Map<number, Asker>();
  let last = 0;
  let isBroken = false;
  worker.on('message', ({ no, checked }: CheckAnswered) => {
    askers.get(no)?.answer(checked);
    askers.delete(no);
  });
  worker.on('error', (error: unknown) => {
    isBroken = true;
    for (const { fail } of askers.values()) fail(error instanceof Error ? error : new Error('a checking thread broke'));
    askers.clear();
  });
  return {
    pending: () => askers.size,
    isBroken: () => isBroken,
    check: (texts, keys) =>
      new Promise((answer, fail) => {
        last += 1;
        askers.set(last, { answer, fail });
        worker.postMessage({ no: last, texts, keys } satisfies CheckAsked);
      }),
    end: () => worker.terminate(),
  };
};
