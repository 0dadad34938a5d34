/**
 * What about the exchange needs a person, as against what heals by itself: being offline is no problem, a version that cannot speak to the hub
 * is. One name each for the strip, the page of the exchange and the tests.
 */
import type { SyncStatus } from '../../shared/api/sync.ts';

export type SyncProblem = 'client-too-old' | 'hub-too-old' | 'revoked' | 'other-hub' | 'chain-forked' | 'clock-wrong';

const MINUTE_MS = 60_000;
/** A clock that is wrong by less is nobody's business. */
const CLOCK_TOLD_FROM_MS = 5 * MINUTE_MS;

export const isClockWrong = (aheadMs: number | null): aheadMs is number =>
  aheadMs !== null && Math.abs(aheadMs) >= CLOCK_TOLD_FROM_MS;

/** The one that comes first; null where nothing needs a person. */
export const syncProblemOf = ({ state, clockAheadMs }: SyncStatus): SyncProblem | null =>
  stoppedBy(state) ?? (isClockWrong(clockAheadMs) ? 'clock-wrong' : null);

/** Nothing that is saved here is missing at the hub. */
export const isAllAtHub = ({ onlyHere, elsewhere, filesOnlyHere }: SyncStatus): boolean =>
  onlyHere + elsewhere + filesOnlyHere === 0;

/** Why the exchange rests until a person acts. */
export const stoppedBy = (state: SyncStatus['state']): Exclude<SyncProblem, 'clock-wrong'> | null => {
  if (state.kind !== 'waiting') return null;
  const { failure } = state;
  if (failure.type === 'other-hub' || failure.type === 'chain-forked') return failure.type;
  if (failure.type !== 'hub-refuses') return null;
  if (failure.code === 'CLIENT_TOO_OLD') return 'client-too-old';
  if (failure.code === 'HUB_TOO_OLD') return 'hub-too-old';
  return failure.code === 'DEVICE_REVOKED' ? 'revoked' : null;
};
