/**
 * Stored events of several computers, for tests of order, merging and replay: each device knows what it wrote and what it was given, and
 * names as parents the heads it had seen. Ids are real hashes; signatures are not checked here and stay empty-looking.
 */
import { createHash } from 'node:crypto';
import { caseEvents } from '../../shared/case/events.ts';
import { eventIdOf, type StoredEvent, type StreamEvent, type StreamKey } from '../../shared/sync/envelope.ts';
import { type HlcClock, initialClock, sendStamp } from '../../shared/sync/hlc.ts';
import { headsOf } from '../../shared/sync/order.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const FIRST_MS = Date.parse('2026-03-01T01:00:00Z');

/** One computer with its own clock, its own chain and its own copy of the stream. */
export class FakeDevice {
  readonly name: string;
  /** How far its PC clock is off. */
  readonly clockOffsetMs: number;
  readonly stream: StreamKey;
  known: readonly StoredEvent[] = [];
  #clock: HlcClock = initialClock;
  #seq = 0;
  #prev: string | null = null;
  #acts = 0;

  constructor(name: string, clockOffsetMs = 0, stream: StreamKey = { kind: 'case', id: 'case-1' }) {
    this.name = name;
    this.clockOffsetMs = clockOffsetMs;
    this.stream = stream;
  }

  /** Writes an event on top of all it knows. */
  write(event: StreamEvent, v: number = versionOf(event.type)): StoredEvent {
    this.#acts += 1;
    const stamped = sendStamp(this.#clock, FIRST_MS + this.clockOffsetMs + this.#acts * 60_000);
    if (!stamped.ok) throw new Error('the test clock is out of range');
    this.#clock = stamped.value.clock;
    this.#seq += 1;
    const unsigned = {
      stream: this.stream,
      type: event.type,
      v,
      data: event.data,
      parents: headsOf(this.known),
      hlc: stamped.value.stamp,
      author: { user: `user-${this.name}`, device: this.name, office: 'office' },
      seq: this.#seq,
      prev: this.#prev,
    } as const;
    const stored = { ...unsigned, id: eventIdOf(unsigned, sha256), sig: '0'.repeat(128) };
    this.#prev = stored.id;
    this.known = [...this.known, stored];
    return stored;
  }

  /** Takes in what the others know. */
  meet(...others: readonly FakeDevice[]): this {
    const ids = new Set(this.known.map(({ id }) => id));
    const added = others.flatMap(({ known }) => known).filter(({ id }) => !ids.has(id) && ids.add(id));
    this.known = [...this.known, ...added];
    return this;
  }
}

/** The version this program writes; events of the younger kinds are all in their first. */
const versionOf = (type: string): number =>
  Object.entries(caseEvents).find(([name]) => name === type)?.[1].version ?? 1;

/** Two computers that both hold the given events. */
export const twoDevices = (events: readonly StreamEvent[], stream?: StreamKey): readonly [FakeDevice, FakeDevice] => {
  const [a, b] = [new FakeDevice('a', 0, stream), new FakeDevice('b', 0, stream)];
  for (const event of events) a.write(event);
  b.meet(a);
  return [a, b];
};
