/**
 * How much goes in one request: as many events as pass in about a second, found by trying. A cut on a weak link then costs little, and a good
 * link is not kept waiting.
 */
import type { SyncFailure } from '../../../shared/api/sync.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { bounds } from '../../../shared/sync/protocol.ts';

export type Pace = { events: number };
const FIRST_EVENTS = 25;
const FEWEST_EVENTS = 5;
const AIM_MS = 1000;
/** One break says little about the size; many in a row make the requests small enough to pass between two of them. */
const AFTER_BREAK = 0.75;

export const newPace = (): Pace => ({ events: FIRST_EVENTS });

/** Taken in at once, in one transaction that nobody else's save may wait for: a page of the feed is never larger. */
const MOST_EVENTS_PER_PAGE = 500;

/** The events to ask of the feed in one request. */
export const pageEvents = ({ events }: Pace): number => Math.min(events, MOST_EVENTS_PER_PAGE);

/** Makes the call and sets the pace by how it went. */
export const paced = async <T>(
  pace: Pace,
  call: () => Promise<Result<T, SyncFailure>>,
): Promise<Result<T, SyncFailure>> => {
  const startedAt = performance.now();
  const answer = await call();
  // Never more than doubled or halved at once: one slow answer says little.
  const factor = answer.ok ? Math.min(2, Math.max(0.5, AIM_MS / (performance.now() - startedAt))) : AFTER_BREAK;
  pace.events = Math.round(Math.min(bounds.eventsPerPush, Math.max(FEWEST_EVENTS, pace.events * factor)));
  return answer;
};
