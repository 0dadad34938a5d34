/**
 * Makes sure that it is the same hub and looks at its clock: at first, every ten minutes, when the clock of the PC has jumped, and when something
 * speaks for another hub. Not with every exchange: on a weak link each question counts. A wrong clock moves no legal date; a person is told.
 */
import type { SyncFailure } from '../../../shared/api/sync.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import type { HubLink } from '../db/hubLink.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import type { HubClient } from './hubClient.ts';

export type Greeting = {
  /** Greets when it is time to. */
  readonly now: (desk: OpenDesk) => Promise<Result<true, SyncFailure>>;
  /** It is time to. */
  readonly again: () => void;
};
type Met = { readonly at: number; readonly clockMs: number };

const EVERY_MS = 10 * 60_000;
/** So far the clock of the PC may go apart from the time that passes before it is looked at again. */
const CLOCK_JUMP_MS = 60_000;

/** `setClock` is told how far this computer's clock is ahead of the hub's, in milliseconds. */
export const createGreeting = (
  { hubId }: Pick<HubLink, 'hubId'>,
  hub: HubClient,
  setClock: (aheadMs: number) => void,
): Greeting => {
  let met: Met | null = null;
  return {
    again: () => {
      met = null;
    },
    now: async (desk) => {
      if (met !== null && isRecent(met, desk.clock.now())) return ok(true);
      const about = await hub.about();
      if (!about.ok) return about;
      if (about.value.hubId !== hubId) return refuse({ type: 'other-hub' });
      const clockMs = desk.clock.now();
      setClock(clockMs - about.value.nowMs);
      met = { at: performance.now(), clockMs };
      return ok(true);
    },
  };
};

const isRecent = ({ at, clockMs }: Met, nowMs: number): boolean => {
  const passedMs = performance.now() - at;
  return passedMs < EVERY_MS && Math.abs(nowMs - clockMs - passedMs) < CLOCK_JUMP_MS;
};
