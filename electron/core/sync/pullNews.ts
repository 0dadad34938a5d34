/** Takes in what is new in the office's feed, in its order; where there is very much of it, notes that this computer has to catch up. */
import type { SyncFailure } from '../../../shared/api/sync.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { bounds } from '../../../shared/sync/protocol.ts';
import { readCatchUp, writeCatchUp } from '../db/catchUp.ts';
import { moveCursor, readHubLink } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { applyEvents } from './applyEvents.ts';
import type { HubClient } from './hubClient.ts';
import { pageEvents, type Pace, paced } from './pace.ts';
import { selfOf } from './selfOf.ts';

type Way = {
  readonly desk: OpenDesk;
  readonly hub: HubClient;
  readonly pace: Pace;
  /** The hub has lost what this computer has read there: it was restored from an older copy. */
  readonly hasLost: () => void;
};

/** So many events behind, the order in which they happened is not the order in which they are wanted. */
const FAR_BEHIND = 2000;

/** Answers how many events are new here. */
export const pullNews = async (way: Way): Promise<Result<number, SyncFailure>> => {
  const { desk, hub, pace } = way;
  for (let received = 0; ; ) {
    const { cursor, cursorId } = readHubLink(desk.store.read) ?? { cursor: 0, cursorId: null };
    const asked = { after: cursor, limit: pageEvents(pace), kind: null };
    const page = await paced(
      pace,
      () => hub.pull(selfOf(desk), asked),
      ({ events }) => events.length,
    );
    if (!page.ok) return page;
    const { events, next, head, afterId, nextId } = page.value;
    if (head < cursor || (cursorId !== null && afterId !== cursorId)) {
      way.hasLost();
      continue;
    }
    received += applyEvents(desk, events, (db) =>
      moveCursor(db, { cursor: next, cursorId: nextId }, desk.clock.now()),
    ).stored;
    if (next >= head) return ok(received);
    if (head - next <= FAR_BEHIND || readCatchUp(desk.store.read) !== null) continue;
    const begun = await beginCatchUp(way, { after: next, head });
    if (!begun.ok) return begun;
  }
};

/**
 * Passes over a part of the feed, to be taken in stream by stream (catchUp.ts). The office's own streams come at once: they tell who the computers
 * are that wrote the rest.
 */
const beginCatchUp = async (
  { desk, hub }: Way,
  { after, head }: { readonly after: number; readonly head: number },
): Promise<Result<true, SyncFailure>> => {
  for (let from = after; from < head; ) {
    const page = await hub.pull(selfOf(desk), { after: from, limit: bounds.eventsPerPull, kind: 'office' });
    if (!page.ok) return page;
    applyEvents(desk, page.value.events);
    from = page.value.next;
  }
  desk.store.write((db) => {
    writeCatchUp(db, { after, head, place: null, arrived: 0, total: null });
    // Which event stands there is told with the next page.
    moveCursor(db, { cursor: head, cursorId: null }, desk.clock.now());
  });
  return ok(true);
};
