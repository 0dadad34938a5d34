/**
 * The hybrid logical clock: stamps that sort as text and follow the PC clock. It decides ties between concurrent events and shows
 * when something was recorded; no legal date ever comes from it.
 * Invariant: the clock never runs more than `MAX_DRIFT_MS` ahead of the PC clock, whatever stamps were seen, so one computer with a
 * wrong year cannot drag the others along, and a corrected PC clock heals by itself. Stamps may then fall behind a parent's stamp:
 * order is causal first (order.ts), so that is harmless.
 */
import * as z from 'zod';
import type { Brand } from '../kernel/brand.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** 12 hex digits of milliseconds since 1970, '-', 4 hex digits of a counter. */
export type HlcStamp = Brand<string, 'HlcStamp'>;
/** The last stamp given or taken in. */
export type HlcClock = { readonly millis: number; readonly counter: number };
export type HlcRefusal = { readonly type: 'clock-out-of-range' };
export type Stamped = {
  readonly clock: HlcClock;
  readonly stamp: HlcStamp;
  /** The PC clock lies more than the allowed drift before the last stamp: tell the user, record anyway. */
  readonly isBehind: boolean;
};

export const MAX_DRIFT_MS = 5 * 60_000;
const MAX_MILLIS = 0xffff_ffff_ffff;
const MAX_COUNTER = 0xffff;

export const initialClock: HlcClock = { millis: 0, counter: 0 };

const pattern = /^[0-9a-f]{12}-[0-9a-f]{4}$/;
export const hlcSchema = z.string().regex(pattern) as unknown as z.ZodType<HlcStamp, string>;

/** The stamp of an event that is being recorded now. Refuses only a PC clock that no stamp can hold. */
export const sendStamp = (clock: HlcClock, nowMs: number): Result<Stamped, HlcRefusal> => {
  if (!isMillis(nowMs)) return refuse({ type: 'clock-out-of-range' });
  const isBehind = isFarAhead(clock.millis, nowMs);
  // Too far ahead means that an earlier reading was wrong: begin again from the PC clock.
  const next = isBehind || nowMs > clock.millis ? { millis: nowMs, counter: 0 } : after(clock);
  return ok({ clock: next, stamp: formatStamp(next), isBehind });
};

/** Takes in another device's stamp; a far-future one is told and does not move the clock. */
export const receiveStamp = (
  clock: HlcClock,
  stamp: HlcStamp,
  nowMs: number,
): Result<{ readonly clock: HlcClock; readonly isFarFuture: boolean }, HlcRefusal> => {
  if (!isMillis(nowMs)) return refuse({ type: 'clock-out-of-range' });
  const seen = readStamp(stamp);
  if (isFarAhead(seen.millis, nowMs)) return ok({ clock, isFarFuture: true });
  return ok({ clock: compareClocks(seen, clock) > 0 ? seen : clock, isFarFuture: false });
};

/** True when a stamp lies further ahead of the PC clock than clocks of honest computers differ. */
export const isFarAhead = (millis: number, nowMs: number): boolean => millis > nowMs + MAX_DRIFT_MS;

export const formatStamp = ({ millis, counter }: HlcClock): HlcStamp =>
  `${hex(millis, 12)}-${hex(counter, 4)}` as HlcStamp;

export const readStamp = (stamp: HlcStamp): HlcClock => ({
  millis: Number.parseInt(stamp.slice(0, 12), 16),
  counter: Number.parseInt(stamp.slice(13), 16),
});

/** The instant of recording, in milliseconds since 1970, as the author's computer saw it. */
export const recordedAt = (stamp: HlcStamp): number => readStamp(stamp).millis;

/** The counter overflows into the milliseconds, so that stamps stay strictly ascending. */
const after = ({ millis, counter }: HlcClock): HlcClock =>
  counter < MAX_COUNTER ? { millis, counter: counter + 1 } : { millis: millis + 1, counter: 0 };

const compareClocks = (a: HlcClock, b: HlcClock): number => a.millis - b.millis || a.counter - b.counter;

// One below the limit, so that an overflowing counter still fits.
const isMillis = (ms: number): boolean => Number.isSafeInteger(ms) && ms >= 0 && ms < MAX_MILLIS;

const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');
