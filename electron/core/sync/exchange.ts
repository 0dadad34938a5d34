/**
 * One exchange with the hub, step by step: hand over what waits, take in what is new. Every step is small, durable and safe to repeat, so an
 * exchange that is cut anywhere goes on from there.
 */
import type { SyncFailure } from '../../../shared/api/sync.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { bounds, type PushRefusal } from '../../../shared/sync/protocol.ts';
import { wireTextAt } from '../db/eventLog.ts';
import {
  markHandedOver,
  markRefused,
  moveCursor,
  noteSuccess,
  offerAgainFrom,
  readHubLink,
  waitingPositions,
} from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { applyEvents } from './applyEvents.ts';
import { exchangeFiles } from './exchangeFiles.ts';
import type { HubClient, HubSelf } from './hubClient.ts';

export type Moved = { readonly sent: number; readonly received: number; readonly files: number };

/**
 * How much goes in one request: as many events as pass in about a second, found by trying. A cut on a weak link then costs little, and a good
 * link is not kept waiting.
 */
export type Pace = { events: number };
const FIRST_EVENTS = 25;
const FEWEST_EVENTS = 5;
const AIM_MS = 1000;
const BATCH_BYTES = 2 * 1024 * 1024;

export const newPace = (): Pace => ({ events: FIRST_EVENTS });

/** Makes the call and sets the pace by how it went. */
const paced = async <T>(pace: Pace, call: () => Promise<Result<T, SyncFailure>>): Promise<Result<T, SyncFailure>> => {
  const startedAt = performance.now();
  const answer = await call();
  // Never more than doubled or halved at once: one slow answer says little.
  const factor = answer.ok ? Math.min(2, Math.max(0.5, AIM_MS / (performance.now() - startedAt))) : 0.5;
  pace.events = Math.round(Math.min(bounds.eventsPerPush, Math.max(FEWEST_EVENTS, pace.events * factor)));
  return answer;
};

export const selfOf = ({ device }: OpenDesk): HubSelf => ({
  officeId: device.officeId,
  deviceId: device.deviceId,
  privateKey: device.privateKey,
});

/** Hands over one batch; `sent` 0 means that nothing is waiting. */
const pushBatch = async (desk: OpenDesk, hub: HubClient, pace: Pace): Promise<Result<number, SyncFailure>> => {
  const batch = nextBatch(desk, pace.events);
  if (batch.length === 0) return ok(0);
  const texts = batch.map(({ text }) => text);
  const pushed = await paced(pace, () => hub.push(selfOf(desk), texts));
  if (!pushed.ok) return pushed;
  const answered = batch.map(({ position }, index) => ({ position, pushed: pushed.value[index] }));
  const outcome = desk.store.write((db) => {
    for (const { position, pushed: one } of answered) {
      if (one === undefined) continue;
      if (one.result !== 'refused') markHandedOver(db, position);
      else if (one.refusal.type === 'chain-gap') return { gapFrom: one.refusal.expectedSeq };
      else if (one.refusal.type === 'chain-fork' || one.refusal.type === 'device-revoked') return { stop: one.refusal };
      else markRefused(db, { position, refusal: one.refusal, nowMs: desk.clock.now() });
    }
    noteSuccess(db, desk.clock.now());
    return null;
  });
  if (outcome === null) return ok(batch.length);
  if ('gapFrom' in outcome) {
    const { gapFrom } = outcome;
    desk.store.write((db) => offerAgainFrom(db, desk.device.deviceId, gapFrom));
    return ok(batch.length);
  }
  return refuse(stopFor(outcome.stop));
};

const stopFor = ({ type }: PushRefusal): SyncFailure =>
  type === 'device-revoked' ? { type: 'hub-refuses', code: 'DEVICE_REVOKED' } : { type: 'chain-forked' };

type Waiting = { readonly position: number; readonly text: string };

/** The oldest waiting events, up to a batch's bytes, but always one when there is one. */
const nextBatch = ({ store }: OpenDesk, events: number): readonly Waiting[] => {
  const batch: Waiting[] = [];
  let bytes = 0;
  for (const position of waitingPositions(store.read, events)) {
    const text = wireTextAt(store.read, position);
    if (text === null) continue;
    bytes += Buffer.byteLength(text);
    if (batch.length > 0 && bytes > BATCH_BYTES) break;
    batch.push({ position, text });
  }
  return batch;
};

/** Takes in one page of the feed; `isEnd` when there is nothing more now. */
const pullPage = async (
  desk: OpenDesk,
  hub: HubClient,
  pace: Pace,
): Promise<Result<{ readonly received: number; readonly isEnd: boolean }, SyncFailure>> => {
  const cursor = readHubLink(desk.store.read)?.cursor ?? 0;
  const asked = { after: cursor, limit: pace.events, kind: null };
  const page = await paced(pace, () => hub.pull(selfOf(desk), asked));
  if (!page.ok) return page;
  const { events, next, head } = page.value;
  const { stored } = applyEvents(desk, events, (db) => moveCursor(db, next, desk.clock.now()));
  return ok({ received: stored, isEnd: next >= head });
};

/** Everything there is, both ways. */
export const exchange = async (desk: OpenDesk, hub: HubClient, pace: Pace): Promise<Result<Moved, SyncFailure>> => {
  let [sent, received] = [0, 0];
  for (;;) {
    const pushed = await pushBatch(desk, hub, pace);
    if (!pushed.ok) return pushed;
    if (pushed.value === 0) break;
    sent += pushed.value;
  }
  for (;;) {
    const pulled = await pullPage(desk, hub, pace);
    if (!pulled.ok) return pulled;
    received += pulled.value.received;
    if (pulled.value.isEnd) break;
  }
  const files = await exchangeFiles({ desk, hub, self: selfOf(desk) });
  return files.ok ? ok({ sent, received, files: files.value }) : files;
};
