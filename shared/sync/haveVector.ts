/**
 * What a computer holds of the log, short enough to travel with every courier file: for each computer that ever wrote, the number of its last
 * event that is held, that event's id, and the spans of numbers before it that are missing. Two computers that compare them know what each
 * lacks. Of other offices' computers much is missing by right: only what concerns this office comes here.
 */
import * as z from 'zod';
import { eventIdSchema } from './envelope.ts';

/** From the first number to the last of them. */
export type Span = readonly [from: number, to: number];
/** How far one computer's events are held. */
export type Held = {
  readonly seq: number;
  /** The id of the event with that number: another one means two histories under one name. */
  readonly id: string;
  /** Spans before `seq` that are not held, ascending and apart. */
  readonly missing: readonly Span[];
};
/** By the id of the computer that wrote. */
export type HaveVector = ReadonlyMap<string, Held>;

/** With more gaps than this, what comes after them is told as not held. */
export const MAX_GAPS = 1000;
const MAX_COMPUTERS = 10_000;
const seq = z.int().min(1);

export const haveSchema = z
  .array(
    z.strictObject({
      device: z.string().min(1).max(64),
      seq,
      id: eventIdSchema,
      missing: z.array(z.tuple([seq, seq])).max(MAX_GAPS),
    }),
  )
  .max(MAX_COMPUTERS);
export type HaveJson = z.infer<typeof haveSchema>;

export const haveToJson = (have: HaveVector): HaveJson =>
  Array.from(have, ([device, { seq: last, id, missing }]) => ({
    device,
    seq: last,
    id,
    missing: missing.map(([from, to]) => [from, to]),
  }));

export const haveFromJson = (json: HaveJson): HaveVector => new Map(json.map(({ device, ...held }) => [device, held]));

/** Whether an event is held. */
export const holds = (have: HaveVector, device: string, number: number): boolean => {
  const held = have.get(device);
  return held !== undefined && number <= held.seq && !held.missing.some(([from, to]) => from <= number && number <= to);
};

/** Whether one computer holds everything the other does. */
export const coversAll = (have: HaveVector, other: HaveVector): boolean =>
  countHeld(other) === countShared(have, other);

export const countHeld = (have: HaveVector): number => countShared(have, have);

/** How many events both hold. */
export const countShared = (one: HaveVector, other: HaveVector): number => {
  let count = 0;
  for (const [device, a] of one) {
    const b = other.get(device);
    if (b === undefined) continue;
    const last = Math.min(a.seq, b.seq);
    count += last - countIn([...a.missing, ...b.missing], last);
  }
  return count;
};

/** How many numbers up to `last` lie in one of the spans or more. */
const countIn = (spans: readonly Span[], last: number): number => {
  let [count, reached] = [0, 0];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const end = Math.min(to, last);
    count += Math.max(0, end - Math.max(from - 1, reached));
    reached = Math.max(reached, end);
  }
  return count;
};
