/**
 * Takes in a part of the feed stream by stream, the newest first: each page is stored with its projections and with the place where the next one
 * begins, so that everything that has come can be worked with, and a cut costs one page. The next page is asked for while one is stored.
 */
import type { SyncFailure } from '../../../shared/api/sync.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { CatchUpPage } from '../../../shared/sync/protocol.ts';
import { type CatchUp, endCatchUp, readCatchUp, writeCatchUp } from '../db/catchUp.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { applyEvents } from './applyEvents.ts';
import type { HubClient } from './hubClient.ts';
import { pageEvents, type Pace, paced } from './pace.ts';
import { frugally } from './frugally.ts';
import { selfOf } from './selfOf.ts';

type Way = {
  readonly desk: OpenDesk;
  readonly hub: HubClient;
  readonly pace: Pace;
  /** Between two pages: what is saved here meanwhile must not wait for the last of them. */
  readonly between: () => Promise<Result<unknown, SyncFailure>>;
};

/** Answers how many events are new here; 0 when this computer is not behind. */
export const catchUp = async (way: Way): Promise<Result<number, SyncFailure>> => {
  const behind = readCatchUp(way.desk.store.read);
  return behind === null ? ok(0) : frugally(way.desk, () => takePages(way, behind));
};

const takePages = async (way: Way, from: CatchUp): Promise<Result<number, SyncFailure>> => {
  const { desk, between } = way;
  let received = 0;
  let behind: CatchUp | null = from;
  let asked: ReturnType<typeof askPage> | null = askPage(way, from);
  while (behind !== null && asked !== null) {
    const page = await asked;
    if (!page.ok) return page;
    const after: CatchUp | null = afterPage(behind, page.value);
    asked = after === null ? null : askPage(way, after);
    // First the question goes out, then the page is stored.
    await new Promise((turn) => setImmediate(turn));
    received += applyEvents(desk, page.value.events, (db) =>
      after === null ? endCatchUp(db) : writeCatchUp(db, after),
    ).stored;
    behind = after;
    const done = await between();
    if (!done.ok) return done;
  }
  return ok(received);
};

const askPage = ({ desk, hub, pace }: Way, { after, head, place }: CatchUp) =>
  paced(
    pace,
    () => hub.catchUp(selfOf(desk), { after, head, place, limit: pageEvents(pace) }),
    ({ events }) => events.length,
  );

const afterPage = (behind: CatchUp, { events, next, total }: CatchUpPage): CatchUp | null =>
  next === null
    ? null
    : { ...behind, place: next, arrived: behind.arrived + events.length, total: total ?? behind.total };
