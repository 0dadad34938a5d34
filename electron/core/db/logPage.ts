/**
 * Many events from elsewhere, taken into the log together: what one of them asks of the database is remembered for the next, and the heads of
 * each stream are written once. Lives inside one transaction and ends with `finish`.
 */
import type { StreamKey, StoredEvent } from '../../../shared/sync/envelope.ts';
import {
  fillData,
  headsOfStream,
  insertEvent,
  isHeld,
  moveHeads,
  type NewEntry,
  newStream,
  receiveClock,
  streamNoOf,
} from './eventLog.ts';
import type { WriteDb } from './sql.ts';

/** A stream that got events. */
export type TouchedStream = {
  readonly stream: StreamKey;
  /** It had none before: then `events` are all it has, as they stand there. */
  readonly isNew: boolean;
  readonly events: readonly StoredEvent[];
};
export type LogPage = {
  readonly holds: (id: string) => boolean;
  /** Stores an event whose parents the log holds. */
  readonly store: (entry: NewEntry) => void;
  /** Gives a held skeleton its data; false when the event has them. */
  readonly fill: (entry: NewEntry & { readonly dataText: string }) => boolean;
  /** Writes the heads and the clock; answers the streams that got events. */
  readonly finish: (nowMs: number) => readonly TouchedStream[];
};
type OpenStream = TouchedStream & {
  readonly no: number;
  isNew: boolean;
  readonly events: StoredEvent[];
  readonly headsBefore: readonly string[];
  readonly heads: Set<string>;
};

export const openLogPage = (db: WriteDb): LogPage => {
  const stored = new Set<string>();
  const streams = new Map<string, OpenStream>();
  const openStream = (stream: StreamKey): OpenStream => {
    const key = `${stream.kind}/${stream.id}`;
    const open = streams.get(key) ?? streamIn(db, stream);
    streams.set(key, open);
    return open;
  };
  return {
    holds: (id) => stored.has(id) || isHeld(db, id),
    store: (entry) => {
      const { event } = entry;
      const { no, events, heads } = openStream(event.stream);
      insertEvent(db, no, entry);
      stored.add(event.id);
      events.push(event);
      for (const parent of event.parents) heads.delete(parent);
      heads.add(event.id);
    },
    fill: ({ event, dataText }) => {
      const isFilled = fillData(db, event.id, dataText);
      if (isFilled) openStream(event.stream).isNew = false;
      return isFilled;
    },
    finish: (nowMs) => {
      const touched = [...streams.values()];
      for (const { no, headsBefore, heads } of touched) {
        const [from, to] = [
          headsBefore.filter((id) => !heads.has(id)),
          [...heads].filter((id) => !headsBefore.includes(id)),
        ];
        moveHeads(db, no, { from, to });
      }
      const stamps = touched.flatMap(({ events }) => events.map(({ hlc }) => hlc));
      if (stamps.length > 0) receiveClock(db, stamps, nowMs);
      return touched;
    },
  };
};

const streamIn = (db: WriteDb, stream: StreamKey): OpenStream => {
  const known = streamNoOf(db, stream);
  const headsBefore = known === null ? [] : headsOfStream(db, known);
  return {
    stream,
    isNew: known === null,
    no: known ?? newStream(db, stream),
    events: [],
    headsBefore,
    heads: new Set(headsBefore),
  };
};
