/**
 * How much goes in one request: as much as passes in about a second, found by trying. A cut on a weak link then costs little, and a good
 * link is not kept waiting.
 */
import type { SyncFailure } from '../../../shared/api/sync.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { bounds } from '../../../shared/sync/protocol.ts';

/** `size` of the next request, kept between the least and the most. */
export type Pace = { size: number; readonly least: number; readonly most: number };
export type Paces = { readonly events: Pace; readonly fileBytes: Pace };
const AIM_MS = 1000;
/** One break says little about the size; many in a row make the requests small enough to pass between two of them. */
const AFTER_BREAK = 0.75;

export const newPaces = (): Paces => ({
  events: { size: 25, least: 5, most: bounds.eventsPerPush },
  fileBytes: {
    size: bounds.filePartBytes,
    least: bounds.filePartBytes,
    most: bounds.filePartsPerCall * bounds.filePartBytes,
  },
});

/** Taken in at once, in one transaction that nobody else's save may wait for: a page of the feed is never larger. */
const MOST_EVENTS_PER_PAGE = 500;

/** The events to ask of the feed in one request. */
export const pageEvents = ({ size }: Pace): number => Math.min(size, MOST_EVENTS_PER_PAGE);

/** Makes the call and sets the pace by how it went; `moved`: how much went over with it, which may be less than the pace allows. */
export const paced = async <T>(
  pace: Pace,
  call: () => Promise<Result<T, SyncFailure>>,
  moved: (value: T) => number,
): Promise<Result<T, SyncFailure>> => {
  const startedAt = performance.now();
  const answer = await call();
  const size = answer.ok
    ? nextSize(pace.size, moved(answer.value), performance.now() - startedAt)
    : pace.size * AFTER_BREAK;
  pace.size = Math.round(Math.min(pace.most, Math.max(pace.least, size)));
  return answer;
};

/** How much goes next. Never more than doubled or halved at once: one slow answer says little. A small request that was quick says nothing against a large one. */
export const nextSize = (size: number, moved: number, elapsedMs: number): number => {
  const possible = (moved * AIM_MS) / elapsedMs;
  return elapsedMs > AIM_MS ? Math.max(size / 2, possible) : Math.min(size * 2, Math.max(size, possible));
};
