/**
 * One exchange with the hub, step by step: hand over what waits, take in what is new. Every step is small, durable and safe to repeat, so an
 * exchange that is cut anywhere goes on from there.
 */
import type { SyncFailure } from '../../../shared/api/sync.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { beginAnewAtHub, offerFilledGaps, offerRefusedAgain, readHubLink, waitingPositions } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { catchUp } from './catchUp.ts';
import { fileExchange, type FilesMoved } from './exchangeFiles.ts';
import type { HubClient } from './hubClient.ts';
import type { Paces } from './pace.ts';
import { pullNews } from './pullNews.ts';
import { pushWaiting } from './pushWaiting.ts';
import { selfOf } from './selfOf.ts';

export type Moved = { readonly sent: number; readonly received: number } & FilesMoved;

/** While this computer catches up, what the others do now comes at least so often. */
const NEWS_EVERY_MS = 30_000;

/** Everything there is, both ways. */
export const exchange = async (desk: OpenDesk, hub: HubClient, paces: Paces): Promise<Result<Moved, SyncFailure>> => {
  let isHubBehind = false;
  const hasLost = (): void => {
    // From a hub that nothing was read of yet it has nothing to lose, or it begins anew already.
    if (readHubLink(desk.store.read)?.cursor === 0) return;
    desk.store.write(beginAnewAtHub);
    isHubBehind = true;
  };
  const way = { desk, hub, pace: paces.events, hasLost };
  const files = fileExchange({ desk, hub, self: selfOf(desk), pace: paces.fileBytes });
  let [sent, received] = [0, 0];
  let newsAt = 0;
  const handOver = async (): Promise<Result<true, SyncFailure>> => {
    const pushed = await pushWaiting(way);
    if (!pushed.ok) return pushed;
    sent += pushed.value;
    return ok(true);
  };
  const news = async (): Promise<Result<true, SyncFailure>> => {
    newsAt = performance.now();
    desk.store.write((db) => offerFilledGaps(db, desk.device.deviceId));
    const pushed = await handOver();
    if (!pushed.ok) return pushed;
    const pulled = await pullNews(way);
    if (!pulled.ok) return pulled;
    received += pulled.value;
    return isHubBehind ? makeWhole() : ok(true);
  };
  /** First what shows the gaps and what fills them, then what was refused because of them. */
  const makeWhole = async (): Promise<Result<true, SyncFailure>> => {
    const filled = await handOver();
    if (!filled.ok) return filled;
    desk.store.write(offerRefusedAgain);
    isHubBehind = false;
    return handOver();
  };
  const first = await news();
  if (!first.ok) return first;
  const caughtUp = await catchUp({
    ...way,
    between: async () => {
      const fetched = await files.fetchWanted();
      if (!fetched.ok) return fetched;
      return isWaiting(desk) || performance.now() - newsAt > NEWS_EVERY_MS ? news() : ok(true);
    },
  });
  if (!caughtUp.ok) return caughtUp;
  received += caughtUp.value;
  const moved = await files.all();
  return moved.ok ? ok({ sent, received, ...moved.value }) : moved;
};

const isWaiting = ({ store }: OpenDesk): boolean => waitingPositions(store.read, { after: 0, limit: 1 }).length > 0;
