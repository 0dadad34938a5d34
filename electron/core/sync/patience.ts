/** A computer that the hub tells to ask less often waits as long as the hub says and goes on: to a person that is no failure. */
import { setTimeout as pause } from 'node:timers/promises';
import { ORPCError } from '@orpc/client';
import { tooManySchema } from '../../../shared/sync/protocol.ts';

export type Patience = {
  /** How long one call is held back in all before it counts as refused. */
  readonly longestMs: number;
  readonly signal: AbortSignal;
};

/** What was used up at the hub has filled again by then. */
export const usualPatienceMs = 90_000;
/** A pause for a single call's sake would be followed by the next one at once. */
const SHORTEST_MS = 250;

/** Makes the call, again after a pause each time the hub says that it was too early. */
export const patiently = async <T>(call: () => Promise<T>, { longestMs, signal }: Patience): Promise<T> => {
  for (let leftMs = longestMs; ; ) {
    try {
      return await call();
    } catch (error) {
      const pauseMs = pauseAskedFor(error);
      if (pauseMs === null || pauseMs > leftMs) throw error;
      leftMs -= pauseMs;
      await pause(pauseMs, undefined, { signal });
    }
  }
};

/** Null when it was refused for another reason. */
const pauseAskedFor = (error: unknown): number | null => {
  if (!(error instanceof ORPCError) || error.code !== 'TOO_MANY') return null;
  const told = tooManySchema.safeParse(error.data);
  return Math.max(SHORTEST_MS, told.success ? told.data.waitMs : 0);
};
