/** Hands over what waits, batch after batch. While one is under way the next is read and written out. */
import type { SyncFailure } from '../../../shared/api/sync.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import type { Pushed, PushRefusal } from '../../../shared/sync/protocol.ts';
import { authorAt, wireTextAt } from '../db/eventLog.ts';
import {
  markHandedOver,
  markRefused,
  markRelayRefused,
  noteSuccess,
  offerAgainFrom,
  waitingPositions,
} from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import type { HubClient } from './hubClient.ts';
import { type Pace, paced } from './pace.ts';
import { selfOf } from './selfOf.ts';

const BATCH_BYTES = 2 * 1024 * 1024;
/** Events read in one turn: between two of them a request under way goes on, and a person's save comes first. */
const READ_AT_ONCE = 10;

type Way = {
  readonly desk: OpenDesk;
  readonly hub: HubClient;
  readonly pace: Pace;
  /** The hub has lost what this computer had handed over: it was restored from an older copy. */
  readonly hasLost: () => void;
};
type Waiting = { readonly position: number; readonly text: string };
type Batch = readonly Waiting[];

/** Hands over everything; answers how many events went. */
export const pushWaiting = async ({ desk, hub, pace, hasLost }: Way): Promise<Result<number, SyncFailure>> => {
  const noting: Noting = { desk, gaps: new Set() };
  let sent = 0;
  let noteLast = (): void => undefined;
  let batch = await nextBatch(desk, pace, 0);
  while (batch.length > 0) {
    const going = batch;
    const texts = going.map(({ text }) => text);
    const pushing = paced(
      pace,
      () => hub.push(selfOf(desk), texts),
      () => texts.length,
    );
    // While the hub has its work with it, there is time to spare.
    const prepared = await nextBatch(desk, pace, going.at(-1)?.position ?? 0);
    noteLast();
    noteLast = () => undefined;
    const pushed = await pushing;
    if (!pushed.ok) return pushed;
    sent += going.length;
    if (prepared.length > 0 && isAllTaken(pushed.value)) {
      noteLast = () => void note(noting, going, pushed.value);
      batch = prepared;
      continue;
    }
    const outcome = note(noting, going, pushed.value);
    if (!outcome.ok) return outcome;
    if (outcome.value === 'hub-has-lost') hasLost();
    // After a gap in the chain older events wait again, and what was prepared has to stand behind them.
    batch = outcome.value === 'goes-on' && prepared.length > 0 ? prepared : await nextBatch(desk, pace, 0);
  }
  return ok(sent);
};

const isAllTaken = (results: readonly Pushed[]): boolean => results.every(({ result }) => result !== 'refused');

const nextTurn = (): Promise<void> => new Promise((turn) => setImmediate(turn));

/** `gaps`: places of this computer's chain from which it was offered again. */
type Noting = { readonly desk: OpenDesk; readonly gaps: Set<number> };

/** Notes what became of a batch. */
const note = (
  { desk: { store, clock, device }, gaps }: Noting,
  batch: Batch,
  results: readonly Pushed[],
): Result<'goes-on' | 'begins-again' | 'hub-has-lost', SyncFailure> =>
  store.write((db) => {
    let isGapOffered = false;
    for (const [index, { position }] of batch.entries()) {
      const one = results[index];
      if (one === undefined) continue;
      if (one.result !== 'refused') markHandedOver(db, position);
      // What another computer wrote and a courier brought: what is wrong with that one's chain is no reason to stop this one's.
      else if (authorAt(db, position) !== device.deviceId) {
        const refused = { position, refusal: one.refusal, nowMs: clock.now() };
        isGapOffered = markRelayRefused(db, refused) || isGapOffered;
      } else if (one.refusal.type === 'chain-gap' && !gaps.has(one.refusal.expectedSeq)) {
        // Once: what the hub did not even give a place (damaged on this disk) would leave the same gap for ever.
        gaps.add(one.refusal.expectedSeq);
        const isLost = offerAgainFrom(db, device.deviceId, one.refusal.expectedSeq);
        return ok(isLost ? 'hub-has-lost' : 'begins-again');
      } else if (one.refusal.type === 'chain-fork' || one.refusal.type === 'device-revoked')
        return refuse(stopFor(one.refusal));
      else markRefused(db, { position, refusal: one.refusal, nowMs: clock.now() });
    }
    noteSuccess(db, clock.now());
    return ok(isGapOffered ? 'begins-again' : 'goes-on');
  });

const stopFor = ({ type }: PushRefusal): SyncFailure =>
  type === 'device-revoked' ? { type: 'hub-refuses', code: 'DEVICE_REVOKED' } : { type: 'chain-forked' };

/** The oldest waiting events after a place of the log, up to a batch's bytes, but always one when there is one. */
const nextBatch = async ({ store }: OpenDesk, { size }: Pace, after: number): Promise<Batch> => {
  const batch: Waiting[] = [];
  let bytes = 0;
  for (const [at, position] of waitingPositions(store.read, { after, limit: size }).entries()) {
    if (at % READ_AT_ONCE === 0) await nextTurn();
    const text = wireTextAt(store.read, position);
    if (text === null) continue;
    bytes += Buffer.byteLength(text);
    if (batch.length > 0 && bytes > BATCH_BYTES) break;
    batch.push({ position, text });
  }
  return batch;
};
