/** As much in one request as passes in about a second. */
import { expect, test } from 'vitest';
import { refuse, ok } from '../../../shared/kernel/result.ts';
import { bounds } from '../../../shared/sync/protocol.ts';
import { newPaces, nextSize, paced } from './pace.ts';

const KB = 1024;
const { fileBytes: first } = newPaces();

test('a good link soon takes as many parts of a file at once as one request may hold', async () => {
  const pace = { ...first };
  const whole = () => pace.size;
  for (let calls = 0; calls < 10; calls += 1) await paced(pace, () => Promise.resolve(ok(true)), whole);
  expect(pace.size).toBe(bounds.filePartsPerCall * bounds.filePartBytes);
});

test('a link of 64 kbit/s keeps to single parts, whatever passed quickly because it was small', () => {
  const bytesPerSecond = 8000;
  const after = (size: number, moved: number): number => nextSize(size, moved, (moved / bytesPerSecond) * 1000);
  expect(after(32 * KB, 32 * KB)).toBe(16 * KB);
  expect(after(32 * KB, KB)).toBe(32 * KB);
  // After a better link it goes down at once by half, however little went over.
  expect(after(1024 * KB, 64 * KB)).toBe(512 * KB);
});

test('one slow answer halves at most, one quick answer doubles at most', () => {
  expect(nextSize(100, 100, 60_000)).toBe(50);
  expect(nextSize(100, 100, 1)).toBe(200);
  expect(nextSize(100, 100, 800)).toBe(125);
});

test('breaks make the requests smaller, down to a single part', async () => {
  const pace = { ...first, size: first.most };
  const breakOff = () =>
    paced(
      pace,
      () => Promise.resolve(refuse({ type: 'unreachable' })),
      () => 0,
    );
  await breakOff();
  expect(pace.size).toBe(first.most * 0.75);
  for (let breaks = 0; breaks < 30; breaks += 1) await breakOff();
  expect(pace.size).toBe(bounds.filePartBytes);
});

test('few events that pass quickly, or none, say nothing of how many would', async () => {
  const { events } = newPaces();
  const before = events.size;
  for (const moved of [1, 0])
    await paced(
      events,
      () => Promise.resolve(ok(moved)),
      (count) => count,
    );
  expect(events.size).toBeLessThanOrEqual(before * 2);
  expect(nextSize(25, 1, 200)).toBe(25);
  expect(nextSize(25, 0, 5)).toBe(25);
});
