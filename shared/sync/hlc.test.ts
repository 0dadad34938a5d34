import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatStamp,
  hlcSchema,
  initialClock,
  isFarAhead,
  MAX_DRIFT_MS,
  readStamp,
  receiveStamp,
  sendStamp,
  type HlcClock,
} from './hlc.ts';

const NOW = Date.parse('2026-03-01T01:00:00Z');
const stamped = (clock: HlcClock, now: number) => {
  const result = sendStamp(clock, now);
  if (!result.ok) throw new Error('refused');
  return result.value;
};

test('gives ascending stamps on one computer while the PC clock stands still or goes back a little', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -MAX_DRIFT_MS / 2, max: 1000 }), { maxLength: 200 }), (jumps) => {
      let clock = initialClock;
      let last = '';
      let now = NOW;
      for (const jump of jumps) {
        now = Math.max(NOW - MAX_DRIFT_MS / 2, Math.min(NOW + MAX_DRIFT_MS / 2, now + jump));
        const next = stamped(clock, now);
        expect(next.stamp > last).toBe(true);
        expect(hlcSchema.safeParse(next.stamp).success).toBe(true);
        last = next.stamp;
        clock = next.clock;
      }
    }),
  );
});

test('reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer({ min: 0, max: 65_535 }), (millis, counter) => {
      expect(readStamp(formatStamp({ millis, counter }))).toEqual({ millis, counter });
    }),
  );
});

test('carries a full counter over into the milliseconds', () => {
  const next = stamped({ millis: NOW, counter: 0xffff }, NOW);
  expect(next.clock).toEqual({ millis: NOW + 1, counter: 0 });
});

test('begins again from the PC clock when an earlier reading lies far ahead, and says so', () => {
  const next = stamped({ millis: NOW + 10 * 365 * 86_400_000, counter: 3 }, NOW);
  expect(next).toMatchObject({ isBehind: true, clock: { millis: NOW, counter: 0 } });
});

test('takes in a later stamp of another computer', () => {
  const received = receiveStamp(initialClock, formatStamp({ millis: NOW + 1000, counter: 7 }), NOW);
  expect(received).toEqual({ ok: true, value: { clock: { millis: NOW + 1000, counter: 7 }, isFarFuture: false } });
});

test('is not dragged along by a far-future stamp', () => {
  const future = formatStamp({ millis: NOW + MAX_DRIFT_MS + 1, counter: 0 });
  const clock = { millis: NOW - 5, counter: 0 };
  expect(receiveStamp(clock, future, NOW)).toEqual({ ok: true, value: { clock, isFarFuture: true } });
});

test('never runs further ahead of the PC clock than the allowed drift', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 2 ** 47 }), fc.integer({ min: 0, max: 2 ** 46 }))),
      (steps) => {
        let clock = initialClock;
        for (const [isSend, now, millis] of steps) {
          const result = isSend ? sendStamp(clock, now) : receiveStamp(clock, formatStamp({ millis, counter: 0 }), now);
          if (!result.ok) throw new Error('refused');
          if (isSend) expect(isFarAhead(result.value.clock.millis, now)).toBe(false);
          clock = result.value.clock;
        }
      },
    ),
  );
});

test('refuses a PC clock that no stamp can hold', () => {
  expect(sendStamp(initialClock, -1)).toEqual({ ok: false, refusal: { type: 'clock-out-of-range' } });
  expect(sendStamp(initialClock, Number.NaN).ok).toBe(false);
});
