/**
 * What about the exchange needs a person, as against what heals by itself: being offline is no problem, a version that cannot speak to the hub
 * is. One name each for the strip, the page of the exchange and the tests.
 */
import type { SyncStatus } from '../../shared/api/sync.ts';
import type { PushRefusal } from '../../shared/sync/protocol.ts';

type Stop = 'client-too-old' | 'hub-too-old' | 'revoked' | 'other-hub' | 'chain-forked';
export type SyncProblem = Stop | 'clock-wrong' | 'refused';

const MINUTE_MS = 60_000;
/** A clock that is wrong by less is nobody's business. */
const CLOCK_TOLD_FROM_MS = 5 * MINUTE_MS;

export const isClockWrong = (aheadMs: number | null): aheadMs is number =>
  aheadMs !== null && Math.abs(aheadMs) >= CLOCK_TOLD_FROM_MS;

/** Records that the hub does not take yet, and will without anybody's doing. */
const comesByItself: ReadonlySet<PushRefusal['type']> = new Set(['chain-gap', 'parent-missing', 'person-unknown']);

/** The one that comes first; null where nothing needs a person. */
export const syncProblemOf = ({ state, clockAheadMs, refused }: SyncStatus): SyncProblem | null => {
  const stopped = stoppedBy(state);
  if (stopped !== null) return stopped;
  if (isClockWrong(clockAheadMs)) return 'clock-wrong';
  return refused.some(({ refusal }) => !comesByItself.has(refusal.type)) ? 'refused' : null;
};

/** Nothing that is saved here is missing at the hub. */
export const isAllAtHub = ({ onlyHere, elsewhere, filesOnlyHere }: SyncStatus): boolean =>
  onlyHere + elsewhere + filesOnlyHere === 0;

/** Why the exchange rests until a person acts. */
export const stoppedBy = (state: SyncStatus['state']): Stop | null => {
  if (state.kind !== 'waiting') return null;
  const { failure } = state;
  if (failure.type === 'other-hub' || failure.type === 'chain-forked') return failure.type;
  if (failure.type !== 'hub-refuses') return null;
  if (failure.code === 'CLIENT_TOO_OLD') return 'client-too-old';
  if (failure.code === 'HUB_TOO_OLD') return 'hub-too-old';
  return failure.code === 'DEVICE_REVOKED' ? 'revoked' : null;
};
